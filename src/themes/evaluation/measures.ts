/** What a method says of one point, and what is true. */
export interface Answer {
  /** The chance, or another figure that is higher for likelier themes, by theme key. */
  readonly chances: ReadonlyMap<string, number>;
  /** The themes it would propose. */
  readonly proposed: readonly string[];
  readonly themes: readonly string[];
}

/** How well a method does. All figures are shares from 0 to 1. */
export interface Scores {
  /** F1 over all taggings together; finds common themes above all. */
  readonly micro: number;
  readonly precision: number;
  readonly recall: number;
  /** Mean of the F1 of each theme that occurs. */
  readonly macro: number;
  /** Points of which the likeliest theme is right. */
  readonly hitAt1: number;
  /** Points of which one of the three likeliest themes is right. */
  readonly hitAt3: number;
}

export interface ThemeScore {
  readonly key: string;
  /** Points that have the theme. */
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Suggestions of about one confidence: what was promised and what came of it. */
export interface CalibrationBin {
  readonly count: number;
  readonly promised: number;
  readonly right: number;
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const leastConfidence = 0.05;

export function scoresOf(answers: readonly Answer[]): Scores {
  const counts = [...countsByTheme(answers).values()];
  const all = counts.reduce((sum, one) => added(sum, one), { right: 0, wrong: 0, missed: 0 });
  const occurring = counts.filter((one) => one.right + one.missed > 0);
  return {
    micro: f1Of(all),
    precision: precisionOf(all),
    recall: recallOf(all),
    macro: occurring.reduce((sum, one) => sum + f1Of(one), 0) / Math.max(1, occurring.length),
    hitAt1: hitsAt(answers, 1),
    hitAt3: hitsAt(answers, 3),
  };
}

/** Themes that occur or were proposed, the commonest first. */
export function themeScoresOf(answers: readonly Answer[]): ThemeScore[] {
  return [...countsByTheme(answers)]
    .map(([key, one]) => ({
      key,
      count: one.right + one.missed,
      precision: precisionOf(one),
      recall: recallOf(one),
      f1: f1Of(one),
    }))
    .sort((one, other) => other.count - one.count || one.key.localeCompare(other.key));
}

/** Ten bins of confidence; suggestions below .05 are not shown to anyone and left out. */
export function calibrationOf(answers: readonly Answer[]): CalibrationBin[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, promised: 0, right: 0 }));
  for (const answer of answers) {
    for (const [key, confidence] of answer.chances) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))];
      if (!bin || confidence < leastConfidence) continue;
      bin.count += 1;
      bin.promised += confidence;
      bin.right += answer.themes.includes(key) ? 1 : 0;
    }
  }
  return bins.map(({ count, promised, right }) => ({
    count,
    promised: promised / Math.max(1, count),
    right: right / Math.max(1, count),
  }));
}

/** Expected calibration error: how far promise and outcome lie apart, weighed by the number of suggestions. */
export function calibrationErrorOf(bins: readonly CalibrationBin[]): number {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const apart = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.promised - bin.right), 0);
  return total === 0 ? 0 : apart / total;
}

function countsByTheme(answers: readonly Answer[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { proposed, themes } of answers) {
    for (const key of new Set([...proposed, ...themes])) {
      const one = counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(key, one);
      if (!themes.includes(key)) one.wrong += 1;
      else if (proposed.includes(key)) one.right += 1;
      else one.missed += 1;
    }
  }
  return counts;
}

function added(one: Counts, other: Counts): Counts {
  return { right: one.right + other.right, wrong: one.wrong + other.wrong, missed: one.missed + other.missed };
}

function f1Of({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function precisionOf({ right, wrong }: Counts): number {
  return right === 0 ? 0 : right / (right + wrong);
}

function recallOf({ right, missed }: Counts): number {
  return right === 0 ? 0 : right / (right + missed);
}

function hitsAt(answers: readonly Answer[], place: number): number {
  const hits = answers.filter(({ chances, themes }) =>
    [...chances]
      .sort(([, one], [, other]) => other - one)
      .slice(0, place)
      .some(([key, chance]) => chance > 0 && themes.includes(key)),
  );
  return hits.length / Math.max(1, answers.length);
}
