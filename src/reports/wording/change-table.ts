import type { ChangeState } from '../../documents/document.entity.js';

/** Dutch words of the was/wordt table. */
export const changeTable = {
  heads: ['Paragraaf', 'Was', 'Wordt', 'Stand', 'Verklaring'],
  states: {
    unexplained: 'Nog te verklaren',
    explained: 'Verklaard',
    own_initiative: 'Ambtshalve',
    editorial: 'Alleen vorm',
  } as const satisfies Readonly<Record<ChangeState, string>>,
  notPublished: 'Nog geen toelichting gepubliceerd',
  point: (number: number, party: string): string => `${number} (${party})`,
  by: (points: readonly string[]): string => `Door ${points.length === 1 ? 'punt' : 'de punten'} ${points.join(', ')}`,
  own: (reason: string): string => `Ambtshalve: ${reason}`,
  others: 'Door punten van anderen',
} as const;
