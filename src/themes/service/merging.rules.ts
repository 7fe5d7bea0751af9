import type { Evidence } from '../suggesting/suggestion.js';
import type { ServiceSuggestion } from './service-answer.rules.js';

/**
 * Thousandths. What only the service says was never measured on points of ours, so it counts as a possibility: below the half from which on a
 * suggestion is a proposal, and so never confirmed along with others without a person looking.
 */
export const SERVICE_CONFIDENCE = 400;

/** A theme for a point with what speaks for it. */
export interface WithEvidence {
  readonly key: string;
  /** Thousandths. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export const isOfService = ({ kind }: Evidence): boolean => kind === 'service';

/** What the service said of a point, from the suggestions that are kept for it. */
export const saidByService = (kept: readonly WithEvidence[]): ServiceSuggestion[] =>
  kept.flatMap(({ key, evidence }) => {
    const own = evidence.filter(isOfService);
    return own.length ? [{ key, evidence: own }] : [];
  });

/** Ours with the service's beside them: where both name a theme our confidence stands, and its words are added to the reasons. */
export function withService(ours: readonly WithEvidence[], said: readonly ServiceSuggestion[]): WithEvidence[] {
  const byKey = new Map(said.map(({ key, evidence }) => [key, evidence]));
  const own = ours.flatMap(({ key, confidence, evidence }): WithEvidence[] => {
    const reasons = evidence.filter((one) => !isOfService(one));
    const added = byKey.get(key) ?? [];
    return reasons.length ? [{ key, confidence, evidence: [...reasons, ...added] }] : [];
  });
  const known = new Set(own.map(({ key }) => key));
  const others = said.filter(({ key }) => !known.has(key)).map(({ key, evidence }) => ({ key, confidence: SERVICE_CONFIDENCE, evidence }));
  return [...own, ...others];
}
