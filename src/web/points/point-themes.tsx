import type { JSX } from 'preact';
import type { ThemeLabel } from '../components/badges.js';
import { Icon } from '../components/icon.js';
import { urls } from '../urls.js';
import { percent } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { PointSuggestion, PointView, TaggedTheme } from './point-view.js';
import { reasonsOf } from './reasons.js';

const words = wording.points.themes;

interface PointThemesProps {
  readonly point: PointView;
  /** Themes of the scheme. */
  readonly scheme: readonly ThemeLabel[];
  readonly mayWork: boolean;
  /** Page to come back to, sent as `next`. */
  readonly next: string;
}

/**
 * Themes of a point. One form: the pressed button says what happens (`accept`, `reject`, `remove`, `first` with a key; `add` with the key chosen
 * in `theme`), `version` is the point's as seen.
 */
export function PointThemes(props: PointThemesProps): JSX.Element {
  const { point, mayWork, next } = props;
  if (!mayWork) {
    return (
      <div class="wk-stack">
        <GivenThemes {...props} />
      </div>
    );
  }
  const { themes, suggestions } = point;
  const given = new Set(themes.map(({ key }) => key));
  return (
    <form class="wk-stack" method="post" action={urls.pointThemes(point.id)} data-keys="themes">
      <input type="hidden" name="version" value={point.version} />
      <input type="hidden" name="next" value={next} />
      <GivenThemes {...props} />
      {point.otherLanguage ? <p class="wk-small wk-soft">{words.otherLanguage}</p> : null}
      {suggestions.length ? (
        <ul>
          {suggestions.map((suggestion) => (
            <Suggested key={suggestion.key} suggestion={suggestion} />
          ))}
        </ul>
      ) : null}
      <OtherTheme id={`thema-${point.number}`} themes={props.scheme.filter(({ key }) => !given.has(key))} />
    </form>
  );
}

function GivenThemes({ point: { themes }, mayWork }: PointThemesProps): JSX.Element {
  if (!themes.length) return <p class="wk-small wk-soft">{words.none}</p>;
  return (
    <ul>
      {themes.map((theme, index) => (
        <Given key={theme.key} theme={theme} place={themes.length > 1 ? (index ? 'later' : 'first') : 'only'} mayWork={mayWork} />
      ))}
    </ul>
  );
}

interface GivenProps {
  readonly theme: TaggedTheme;
  /** The first of several is the leading one: reports group by it. */
  readonly place: 'only' | 'first' | 'later';
  readonly mayWork: boolean;
}

function Given({ theme, place, mayWork }: GivenProps): JSX.Element {
  const { key, label, by, at } = theme;
  return (
    <li class="wk-suggestion wk-suggestion--given">
      <div>
        <p class="wk-suggestion__name">
          <span class="wk-theme">{label}</span>
          {place === 'first' ? <span class="wk-tiny wk-soft">{words.leading}</span> : null}
        </p>
        <p class="wk-tiny wk-soft">{words.by(by, at)}</p>
      </div>
      {mayWork ? (
        <div class="wk-row">
          {place === 'later' ? (
            <button class="wk-text-button" type="submit" name="first" value={key}>
              {words.first} <span class="wk-hidden">{words.firstAbout(label)}</span>
            </button>
          ) : null}
          <button class="wk-text-button" type="submit" name="remove" value={key}>
            {words.remove} <span class="wk-hidden">{words.removeAbout(label)}</span>
          </button>
        </div>
      ) : null}
    </li>
  );
}

function Suggested({ suggestion }: { readonly suggestion: PointSuggestion }): JSX.Element {
  const { key, label, confidence, evidence } = suggestion;
  return (
    <li class="wk-suggestion">
      <div>
        <p class="wk-suggestion__name">
          {label} <span class="wk-soft wk-figure">{percent(confidence)}</span>
        </p>
        <p class="wk-tiny wk-soft">{reasonsOf(evidence)}</p>
      </div>
      <div class="wk-suggestion__buttons">
        <button class="wk-yes" type="submit" name="accept" value={key}>
          <Icon name="check" /> {words.yes}
          <span class="wk-hidden">{words.yesAbout(label)}</span>
        </button>
        <button class="wk-no" type="submit" name="reject" value={key}>
          {words.no}
          <span class="wk-hidden">{words.noAbout(label)}</span>
        </button>
      </div>
    </li>
  );
}

function OtherTheme({ id, themes }: { readonly id: string; readonly themes: readonly ThemeLabel[] }): JSX.Element {
  return (
    <details class="wk-unfold">
      <summary class="wk-text-button">{words.other}</summary>
      <div class="wk-row wk-row--fill">
        <label class="wk-hidden" for={id}>
          {words.pick}
        </label>
        <select class="utrecht-select utrecht-select--html-select" id={id} name="theme">
          {themes.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
        <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="add" value="yes">
          {words.add}
        </button>
      </div>
    </details>
  );
}
