import type { JSX } from 'preact';
import { type Outcome, type PointStep, pointSteps } from '../../vocabulary.js';
import { percent } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { Icon, type IconName } from './icon.js';

export const outcomeIcons: Readonly<Record<Outcome, IconName>> = {
  incorporated: 'check',
  partly_incorporated: 'half',
  not_incorporated: 'cross',
  already_covered: 'page',
  carried_forward: 'forward',
  noted: 'eye',
  answered: 'speech',
  out_of_scope: 'barred',
};

interface OutcomeBadgeProps {
  readonly outcome: Outcome;
  /** The shorter word where room is scarce; screen readers get the whole. */
  readonly short?: boolean;
  readonly large?: boolean;
}

export function OutcomeBadge({ outcome, short, large }: OutcomeBadgeProps): JSX.Element {
  const words = wording.outcome[outcome];
  const brief = short ? wording.outcomeShort[outcome] : undefined;
  return (
    <span class={`wk-badge wk-badge--${outcome}${large ? ' wk-badge--large' : ''}`}>
      <Icon name={outcomeIcons[outcome]} />
      {brief ? (
        <span>
          <span aria-hidden="true">{brief}</span>
          <span class="wk-hidden">{words}</span>
        </span>
      ) : (
        words
      )}
    </span>
  );
}

/** Orange: asks attention. */
export function AttentionBadge({ icon, children }: { readonly icon: IconName; readonly children: string }): JSX.Element {
  return (
    <span class="wk-badge wk-badge--attention">
      <Icon name={icon} />
      {children}
    </span>
  );
}

/** A step as it is shown: with the name that the working group gave it, or the usual one. */
export interface StepName {
  readonly step: PointStep;
  readonly label: string;
}

/** What a step is called here. */
export const stepName = (step: PointStep, names: readonly StepName[]): string =>
  names.find((one) => one.step === step)?.label || wording.flow.steps[step];

interface StepProps {
  readonly step: PointStep;
  readonly names: readonly StepName[];
}

/** How far a point is: filled blocks and the word. */
export function Step({ step, names }: StepProps): JSX.Element {
  return (
    <span class={`wk-step wk-step--${pointSteps.indexOf(step) + 1}`}>
      <i aria-hidden="true" />
      {stepName(step, names)}
    </span>
  );
}

export interface ThemeLabel {
  readonly key: string;
  readonly label: string;
}

export interface SuggestedTheme extends ThemeLabel {
  /** 0 to 1. */
  readonly confidence: number;
}

const MOST_SUGGESTED = 2;

/** The surest few of a point that still waits for a decision; what was decided has no need of proposals. */
export const worthShowing = <T extends SuggestedTheme>(suggestions: readonly T[], outcome: Outcome | null): readonly T[] =>
  outcome ? [] : suggestions.slice(0, MOST_SUGGESTED);

interface ThemesProps {
  readonly themes: readonly ThemeLabel[];
  readonly suggestions?: readonly SuggestedTheme[];
}

/** Confirmed themes filled, proposed ones with a dashed outline and their percentage: nothing proposed looks decided. */
export function Themes({ themes, suggestions = [] }: ThemesProps): JSX.Element | null {
  if (!themes.length && !suggestions.length) return null;
  return (
    <ul class="wk-themes">
      {themes.map(({ key, label }) => (
        <li key={key} class="wk-theme">
          {label}
        </li>
      ))}
      {suggestions.map(({ key, label, confidence }) => (
        <li key={key} class="wk-theme wk-theme--suggested">
          <span class="wk-hidden">{wording.shell.suggestion}</span>
          {label} <b>{percent(confidence)}</b>
        </li>
      ))}
    </ul>
  );
}
