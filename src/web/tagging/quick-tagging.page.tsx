import type { JSX } from 'preact';
import type { ThemeLabel } from '../components/badges.js';
import { Button, ButtonLink, PostButton } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { KeyHints } from '../components/key-hints.js';
import { Empty } from '../components/notice.js';
import { Quote } from '../components/quote.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import type { PointSuggestion } from '../points/point-view.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface QuickTaggingPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly point: PointToTag | null;
  /** Themes of the scheme that can be given. */
  readonly scheme: readonly ThemeLabel[];
  /** Points without a theme, and about how many of them are proposed right. */
  readonly remaining: number;
  readonly likelyRight: number;
  /** Numbers of points that were passed over. */
  readonly skipped: readonly number[];
  /** The last step, to be taken back. */
  readonly last: LastStep | null;
  /** The municipality's own service for suggestions, when there is one. */
  readonly service?: { readonly host: string; readonly busy: boolean };
}

export interface PointToTag {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly text: string;
  readonly party: string;
  readonly heading: string;
  readonly language: 'nl' | 'other' | 'unknown';
  /** Open ones, the surest first. */
  readonly suggestions: readonly PointSuggestion[];
}

export interface LastStep {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  /** What the point has now. */
  readonly themes: readonly ThemeLabel[];
}

const words = wording.tagging;

/** From this confidence on a suggestion is a proposal; below it a possibility. */
const PROPOSED = 0.5;
/** Suggestions that have a key of their own. */
const MOST_SHOWN = 5;

/** One point at a time, large, with what is proposed for it: made for a hundred points in five minutes. */
export function QuickTaggingPage(props: QuickTaggingPageProps): JSX.Element {
  const { shell, consultation, point, remaining, likelyRight, last } = props;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="points"
      crumbs={[{ text: wording.points.list.title, href: urls.points(consultation.id) }, { text: words.title }]}
      narrow
    >
      <Heading title={words.title} lead={remaining ? words.progress(remaining, likelyRight) : undefined} />
      {last ? <TakeBack {...props} last={last} /> : null}
      {point ? <Ask {...props} point={point} /> : <Done {...props} />}
      {props.service && remaining ? <OwnService consultation={consultation} {...props.service} /> : null}
    </Page>
  );
}

/** Says where the words would go before they go there. */
function OwnService({
  consultation,
  host,
  busy,
}: {
  readonly consultation: ConsultationHead;
  readonly host: string;
  readonly busy: boolean;
}) {
  return (
    <section class="wk-stack wk-small" aria-labelledby="eigen-dienst">
      <h2 id="eigen-dienst" class="wk-heading-s">
        {words.service.title}
      </h2>
      <p class="wk-soft">{words.service.lead(host)}</p>
      {busy ? (
        <p>{words.service.busy}</p>
      ) : (
        <PostButton action={urls.quickTaggingService(consultation.id)} fields={{}}>
          {words.service.button}
        </PostButton>
      )}
    </section>
  );
}

function Ask({ consultation, point, scheme, skipped }: QuickTaggingPageProps & { readonly point: PointToTag }): JSX.Element {
  const { id, number, version, text, party, heading } = point;
  const suggestions = point.suggestions.slice(0, MOST_SHOWN);
  const proposed = suggestions.filter(({ confidence }, place) => place === 0 || confidence >= PROPOSED);
  const skip = withQuery(urls.quickTagging(consultation.id), { over: [...skipped, number].join('.') });
  return (
    <section class="wk-stack--roomy" aria-labelledby="punt">
      <div class="wk-stack">
        <h2 id="punt" class="wk-heading-s">
          {words.point(number)} <span class="wk-soft">{party}</span>
        </h2>
        <Quote text={text} highlights={marksOf(proposed)} />
        {point.language === 'other' ? <p class="wk-small wk-soft">{wording.points.themes.otherLanguage}</p> : null}
        {heading ? <p class="wk-source-line">{wording.points.source.heading(heading)}</p> : null}
      </div>
      <form class="wk-stack wk-box" method="post" action={urls.quickTagging(consultation.id)} data-keys="themes">
        <input type="hidden" name="point" value={id} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="over" value={skipped.join('.')} />
        <div class="wk-row">
          {proposed.length ? (
            <Button kind="primary" icon="check" name="accept" value={proposed.map(({ key }) => key).join(',')}>
              {words.proposed(proposed.map(({ label }) => label))}
            </Button>
          ) : (
            <p class="wk-soft">{words.nothing}</p>
          )}
          <Button name="reject" value="all">
            {words.none}
          </Button>
          <a class="wk-text-button wk-text-button--medium" href={skip} data-step="next">
            {words.skip}
          </a>
        </div>
        {suggestions.length ? <Choices suggestions={suggestions} /> : null}
        <OtherTheme scheme={scheme} open={!suggestions.length} />
      </form>
      <p class="wk-small">
        <a href={urls.point(id)}>{words.whole}</a> <span class="wk-soft">{words.order}</span>
      </p>
      <KeyHints
        label={words.keys.label}
        hints={[
          { keys: ['A'], text: words.keys.accept },
          { keys: ['1', '5'], text: words.keys.one },
          { keys: ['X'], text: words.keys.none },
          { keys: ['T'], text: words.keys.other },
          { keys: ['J'], text: words.keys.skip },
          { keys: ['U'], text: words.keys.undo },
        ]}
      />
    </section>
  );
}

function Choices({ suggestions }: { readonly suggestions: readonly PointSuggestion[] }): JSX.Element {
  return (
    <fieldset class="wk-stack">
      <legend class="wk-small wk-soft">{words.choose}</legend>
      <ol class="wk-row">
        {suggestions.map(({ key, label, confidence }, place) => (
          <li key={key}>
            <button class="wk-yes" type="submit" name="accept" value={key} data-pick={place + 1}>
              <kbd>{place + 1}</kbd> {words.only(label, confidence)}
              <span class="wk-hidden">, {words.onlyAbout}</span>
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function OtherTheme({ scheme, open }: { readonly scheme: readonly ThemeLabel[]; readonly open: boolean }): JSX.Element {
  return (
    <details class="wk-unfold" open={open}>
      <summary class="wk-text-button">{words.other}</summary>
      <div class="wk-row wk-row--fill">
        <label class="wk-hidden" for="ander-thema">
          {words.pick}
        </label>
        <select class="utrecht-select utrecht-select--html-select" id="ander-thema" name="theme">
          <option value="">{words.pickFirst}</option>
          {scheme.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
        <Button name="add" value="yes">
          {words.give}
        </Button>
      </div>
    </details>
  );
}

/** Points came here without a theme, so the former themes are none. */
function TakeBack({ consultation, last, skipped }: QuickTaggingPageProps & { readonly last: LastStep }): JSX.Element {
  return (
    <form class="wk-row wk-small" method="post" action={urls.quickTaggingUndo(consultation.id)}>
      <input type="hidden" name="point" value={last.id} />
      <input type="hidden" name="version" value={last.version} />
      <input type="hidden" name="number" value={last.number} />
      <input type="hidden" name="over" value={skipped.join('.')} />
      <span role="status">
        {words.last(
          last.number,
          last.themes.map(({ label }) => label),
        )}
      </span>
      <button class="wk-text-button" type="submit" data-step="undo">
        {words.undo}
      </button>
    </form>
  );
}

function Done({ consultation, remaining, skipped }: QuickTaggingPageProps): JSX.Element {
  return (
    <Empty>
      <p>{remaining ? words.doneSkipped(skipped.length) : words.done}</p>
      <p class="wk-row">
        {remaining ? <a href={urls.quickTagging(consultation.id)}>{words.again}</a> : null}
        <ButtonLink href={urls.points(consultation.id)}>{words.back}</ButtonLink>
      </p>
    </Empty>
  );
}

/** The words that led to what is proposed. */
const marksOf = (suggestions: readonly PointSuggestion[]) =>
  suggestions.flatMap(({ evidence }) =>
    evidence.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }])),
  );
