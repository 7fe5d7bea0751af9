import type { ChangeState } from '../../documents/document.entity.js';

/** Changes as they are counted and marked: to a party, which sees what was published, none waits for an explanation. */
export const withoutOpen = <Listed extends { readonly state: ChangeState }>(changes: readonly Listed[], isParty: boolean): Listed[] =>
  changes.map((change) => (isParty && change.state === 'unexplained' ? { ...change, state: 'editorial' } : change));
