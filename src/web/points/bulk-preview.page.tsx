import type { JSX } from 'preact';
import { Button, ButtonLink } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { percent } from '../wording/format.js';
import { wording } from '../wording/wording.js';

export interface BulkPreviewPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** Points that would get themes. */
  readonly points: readonly {
    readonly id: string;
    readonly number: number;
    readonly party: string;
    readonly text: string;
    readonly themes: readonly { readonly key: string; readonly label: string; readonly confidence: number }[];
  }[];
  /** Points that were chosen. */
  readonly chosen: number;
  /** Share, 0 to 1, as the form sent it. */
  readonly minimum: string;
  /** List to come back to. */
  readonly next: string;
}

const words = wording.tagging.preview;

/** What confirming suggestions together would do; nothing is done before the button here. */
export function BulkPreviewPage({ shell, consultation, points, chosen, minimum, next }: BulkPreviewPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="points"
      crumbs={[{ text: wording.points.list.title, href: next }, { text: words.title }]}
      narrow
    >
      <Heading title={words.title} lead={words.lead(points.length, chosen, Number(minimum))} />
      {points.length ? (
        <form class="wk-stack" method="post" action={urls.pointsBulk(consultation.id)}>
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="minimum" value={minimum} />
          <ul class="wk-similar">
            {points.map(({ id, number, party, text, themes }) => (
              <li key={id}>
                <label class="wk-check">
                  <input class="wk-tick" type="checkbox" name="points" value={id} checked />
                  <span dir="auto">
                    <b>
                      {number} {party}
                    </b>{' '}
                    {themes.map(({ label, confidence }) => `${label} ${percent(confidence)}`).join(', ')}
                  </span>
                </label>
                <p class="wk-similar__words" dir="auto">
                  {text}
                </p>
              </li>
            ))}
          </ul>
          <div class="wk-row">
            <Button kind="primary" name="action" value="accept-suggestions">
              {words.confirm}
            </Button>
            <ButtonLink href={next}>{wording.shell.cancel}</ButtonLink>
          </div>
        </form>
      ) : (
        <Empty>
          {words.nothing} <a href={next}>{wording.tagging.back}</a>
        </Empty>
      )}
    </Page>
  );
}
