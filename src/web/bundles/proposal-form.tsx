import type { ComponentChildren, JSX } from 'preact';
import { spokenByParties } from '../../platform/speech/language.js';
import { OutcomeBadge } from '../components/badges.js';
import { Button } from '../components/buttons.js';
import { Checkbox } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import { typedValues } from '../components/form-state.js';
import type { ConsultationHead } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { ProposalShown, ProposedLine } from './bundle-view.js';

const words = wording.bundles.proposals;

interface ProposalFormProps {
  readonly consultation: ConsultationHead;
  readonly proposal: ProposalShown;
  readonly page: number;
}

/** The texts side by side with what differs; a person takes out what does not belong, and says yes or no. */
export function ProposalForm(props: ProposalFormProps): JSX.Element {
  const { consultation, proposal } = props;
  const { number, kind, bundle, points, more, form, asksTogether } = proposal;
  const prefix = `v${number}-`;
  const { work } = consultation.may;
  const chosen = typedValues(form, 'points');
  return (
    <ProposalFrame {...props}>
      <h3>
        {words.about(number)}: {words.kinds[kind].toLowerCase()}
      </h3>
      {bundle ? (
        <p dir="auto">
          {words.forBundle} <a href={urls.bundle(bundle.id)}>{bundle.title}</a>
        </p>
      ) : null}
      <ErrorSummary form={form} prefix={prefix} />
      <fieldset class="wk-fieldset" id={`${prefix}points`} tabIndex={-1}>
        <legend class="wk-hidden">{words.legend}</legend>
        <div class="wk-compare">
          {points.map((point, index) => (
            <ProposedText key={point.id} point={point} isFirst={index === 0} chosen={chosen.includes(point.id)} mayWork={work} />
          ))}
        </div>
        {more.length ? <p class="wk-small wk-soft">{words.more(more.length)}</p> : null}
      </fieldset>
      {work ? (
        <>
          {bundle ? null : (
            <TextField form={form} name="title" id={`${prefix}title`} label={words.name} help={words.nameHelp} maxLength={200} />
          )}
          {asksTogether ? <Checkbox form={form} name="together" id={`${prefix}together`} label={words.together} /> : null}
          <div class="wk-row">
            <Button kind="primary" name="action" value="accept">
              {bundle ? words.add : words.make}
            </Button>
            <Button name="action" value="reject">
              {words.reject}
            </Button>
          </div>
        </>
      ) : null}
    </ProposalFrame>
  );
}

/** A form for who may say yes or no; for others just the box. */
function ProposalFrame({
  consultation,
  proposal,
  page,
  children,
}: ProposalFormProps & { readonly children: ComponentChildren }): JSX.Element {
  const { number, bundle, more } = proposal;
  const id = `voorstel-${number}`;
  if (!consultation.may.work) {
    return (
      <div class="wk-box wk-stack" id={id}>
        {children}
      </div>
    );
  }
  return (
    <form class="wk-box wk-stack" method="post" action={urls.bundles(consultation.id)} noValidate id={id}>
      <input type="hidden" name="proposal" value={number} />
      <input type="hidden" name="page" value={page} />
      {bundle ? <input type="hidden" name="bundle" value={bundle.id} /> : null}
      {more.map((id) => (
        <input key={id} type="hidden" name="points" value={id} />
      ))}
      {children}
    </form>
  );
}

interface ProposedTextProps {
  readonly point: ProposedLine;
  readonly isFirst: boolean;
  readonly chosen: boolean;
  readonly mayWork: boolean;
}

/** One text of several side by side, with a box to take it out. */
export function ProposedText({ point, isFirst, chosen, mayWork }: ProposedTextProps): JSX.Element {
  const { id, number, party, stretches, similarity, bundled, outcome } = point;
  const aside = isFirst ? words.first : words.alike(similarity);
  return (
    <div class="wk-compare__text">
      <p class="wk-row wk-small">
        {mayWork && !bundled ? (
          <label class="wk-check">
            <input class="wk-tick" type="checkbox" name="points" value={id} checked={chosen} />
            <span dir="auto">
              <span class="wk-hidden">{wording.points.panel.title(number)}, </span>
              {party}
            </span>
          </label>
        ) : (
          <b dir="auto">{party}</b>
        )}
        <a href={urls.point(id)}>{wording.points.panel.title(number)}</a>
        {outcome ? <OutcomeBadge outcome={outcome} short /> : null}
      </p>
      <blockquote class="wk-quote wk-quote--medium" lang={spokenByParties()} dir="auto">
        {stretches.map(({ text, same }, index) => (same ? text : <mark key={index}>{text}</mark>))}
      </blockquote>
      <p class="wk-small wk-soft">{bundled ? words.bundled : aside}</p>
    </div>
  );
}
