import type { JSX } from 'preact';
import type { NextProposal } from '../../reactions/reactions.js';
import { Button, PostButton } from '../components/buttons.js';
import { Icon } from '../components/icon.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface AcceptanceView {
  /** UTC timestamp; null while the points are a proposal. */
  readonly at: string | null;
  /** Empty for who is told no names. */
  readonly by: string;
  /** Version of the reaction as this page shows it. */
  readonly version: number;
}

const words = wording.looking.accept;

/** Says of all proposed points at once that they are right, and shows who did. */
export function Acceptance({
  reactionId,
  accepted: { at, by, version },
  mayWork,
  next,
}: {
  readonly reactionId: string;
  readonly accepted: AcceptanceView;
  readonly mayWork: boolean;
  /** The proposal that can be looked at after this one. */
  readonly next: NextProposal | null;
}): JSX.Element | null {
  if (at === null && !mayWork) return null;
  return (
    <section class="wk-row wk-row--apart" aria-label={words.title}>
      {at === null ? (
        <p>{words.proposal}</p>
      ) : (
        <p class="wk-row">
          <Icon name="check" /> {words.accepted(by || wording.who.workingGroup, at)}
        </p>
      )}
      {mayWork && at === null ? (
        <form class="wk-row" method="post" action={urls.reactionAcceptances(reactionId)} data-keys="acceptance">
          <input type="hidden" name="version" value={version} />
          {next ? (
            <Button kind="primary" icon="check" name="next" value={next.id}>
              {words.allAndNext(next.others)}
            </Button>
          ) : null}
          <Button kind={next ? 'secondary' : 'primary'} icon="check">
            {words.all}
          </Button>
        </form>
      ) : null}
      {mayWork && at !== null ? <PostButton action={urls.reactionReopenings(reactionId)}>{words.back}</PostButton> : null}
    </section>
  );
}
