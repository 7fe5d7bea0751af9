import type { JSX } from 'preact';
import { Button, ButtonLink } from '../components/buttons.js';
import { Checkbox } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import { type FormState, typedValues } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { ProposedLine } from './bundle-view.js';
import { ProposedText } from './proposal-form.js';

export interface NewBundlePageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** The bundle that some of the points are in; the others would be added to it. */
  readonly bundle: { readonly id: string; readonly title: string } | null;
  readonly points: readonly ProposedLine[];
  /** Ids of chosen points of which the words are not shown. */
  readonly more: readonly string[];
  /** Points that were chosen. */
  readonly chosen: number;
  /** Pairs of points, by number, that seem to want the opposite. */
  readonly opposed: readonly { readonly number: number; readonly other: number; readonly about: string }[];
  /** Fields `title`, `points`, `together`. */
  readonly form: FormState;
  /** Numbers of the points as the address has them. */
  readonly numbers: string;
  /** List to come back to. */
  readonly next: string;
}

const words = wording.bundles.new;
const { proposals } = wording.bundles;

/** What bundling the points that a person chose would come to: what differs, and which want the opposite. Nothing is done before the button here. */
export function NewBundlePage(props: NewBundlePageProps): JSX.Element {
  const { shell, consultation, bundle, points, more, chosen, opposed, form, numbers, next } = props;
  const picked = typedValues(form, 'points');
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="bundles"
      crumbs={[{ text: wording.points.list.title, href: next }, { text: words.title }]}
      faulty={form.errors.length > 0}
    >
      <Heading title={words.title} lead={words.lead(chosen)} />
      <ErrorSummary form={form} />
      {opposed.length ? (
        <Notice kind="attention">
          <ul>
            {opposed.map(({ number, other, about }) => (
              <li key={`${number}-${other}`} dir="auto">
                {words.opposed(number, other, about)}
              </li>
            ))}
          </ul>
          <p>{words.opposedMore}</p>
        </Notice>
      ) : null}
      <form class="wk-stack" method="post" action={urls.newBundle(consultation.id)} noValidate>
        <input type="hidden" name="punten" value={numbers} />
        <input type="hidden" name="next" value={next} />
        {bundle ? <input type="hidden" name="bundle" value={bundle.id} /> : null}
        {more.map((id) => (
          <input key={id} type="hidden" name="points" value={id} />
        ))}
        {bundle ? (
          <p dir="auto">
            {proposals.forBundle} <a href={urls.bundle(bundle.id)}>{bundle.title}</a>
          </p>
        ) : null}
        <fieldset class="wk-fieldset" id="points" tabIndex={-1}>
          <legend class="wk-hidden">{proposals.legend}</legend>
          <div class="wk-compare">
            {points.map((point, index) => (
              <ProposedText key={point.id} point={point} isFirst={index === 0} chosen={picked.includes(point.id)} mayWork />
            ))}
          </div>
          <p class="wk-small wk-soft">
            {proposals.differs} {more.length ? words.more(more.length) : null}
          </p>
        </fieldset>
        {bundle ? null : <TextField form={form} name="title" label={proposals.name} help={proposals.nameHelp} maxLength={200} />}
        {opposed.length ? <Checkbox form={form} name="together" label={proposals.together} /> : null}
        <div class="wk-row">
          <Button kind="primary">{bundle ? proposals.add : proposals.make}</Button>
          <ButtonLink href={next}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}
