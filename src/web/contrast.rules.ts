/** Contrast of colour tokens by WCAG 2.2, 1.4.3 and 1.4.11; colours as style sheets write them, tokens by name. */

type Tokens = ReadonlyMap<string, string>;
type Colour = readonly [number, number, number];

export interface ContrastPair {
  readonly front: string;
  readonly back: string;
  /** 4.5 for text, 3 for what is no text: edges of inputs, focus, shapes of charts. */
  readonly least: 4.5 | 3;
}

export interface ContrastFault extends ContrastPair {
  /** From 1 to 21, rounded down to two decimals; null when a colour is missing or written in a way that is not read. */
  readonly ratio: number | null;
}

const text = (front: string, ...backs: readonly string[]): ContrastPair[] =>
  backs.map((back) => ({ front: `--${front}`, back: `--${back}`, least: 4.5 }));
const shape = (front: string, back = 'wk-paper'): ContrastPair => ({ front: `--${front}`, back: `--${back}`, least: 3 });
const moods = ['info', 'positive', 'negative', 'warning'] as const;

/** What stands on what, on our pages. */
export const contrastPairs: readonly ContrastPair[] = [
  ...text('wk-ink', 'wk-paper', 'wk-plane', 'wk-act-soft', 'basis-color-default-bg-default', 'basis-color-default-bg-active'),
  ...text('wk-ink-soft', 'wk-paper', 'wk-plane'),
  ...text('wk-act', 'wk-paper', 'wk-plane', 'wk-act-soft'),
  ...text('basis-color-default-inverse-color-default', 'wk-dark'),
  ...text('basis-color-action-1-inverse-color-default', 'basis-color-action-1-inverse-bg-default', 'basis-color-action-1-inverse-bg-hover'),
  ...moods.flatMap((mood) => text('wk-ink', `basis-color-${mood}-bg-subtle`)),
  ...text('basis-color-positive-color-active', 'basis-color-positive-bg-active', 'basis-color-positive-bg-subtle'),
  ...text('basis-color-negative-color-active', 'basis-color-negative-bg-active'),
  ...text('basis-color-info-color-active', 'basis-color-info-bg-active', 'wk-paper'),
  ...text('basis-color-warning-color-active', 'basis-color-warning-bg-default', 'basis-color-warning-bg-active'),
  shape('basis-focus-outline-color'),
  shape('basis-form-control-border-color'),
  ...moods.map((mood) => shape(`basis-color-${mood}-border-default`)),
  shape('basis-color-default-color-subtle'),
  shape('wk-act'),
  // Heat map: figures on their shades, from light to dark.
  ...text('wk-ink', 'basis-color-info-bg-default', 'basis-color-info-bg-active', 'basis-color-info-border-subtle'),
  ...text('wk-paper', 'basis-color-info-border-default', 'basis-color-info-color-active'),
  ...text('basis-color-default-color-subtle', 'wk-plane'),
  shape('basis-focus-background-color', 'wk-dark'),
];

/** Every token that style sheets set, a later one before an earlier one; what comes with a condition (`@media`) is left out. */
export function tokensIn(...sheets: readonly string[]): Map<string, string> {
  const plain = sheets.join('\n').replace(/\/\*[\s\S]*?\*\//g, '');
  const always = plain.replace(/@(?:media|supports|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return new Map([...always.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** The pairs that have too little contrast, and those of which a colour can not be read. */
export const contrastFaults = (tokens: Tokens, pairs = contrastPairs): ContrastFault[] =>
  pairs
    .map((pair) => ({ ...pair, ratio: contrastOf(colourOf(pair.front, tokens), colourOf(pair.back, tokens)) }))
    .filter(({ ratio, least }) => ratio === null || ratio < least);

/** By the formula of WCAG 2.2, with relative luminance. */
function contrastOf(one: Colour | null, other: Colour | null): number | null {
  if (!one || !other) return null;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** References that lead on and on are no colour. */
const DEEPEST = 20;

function colourOf(name: string, tokens: Tokens): Colour | null {
  let value = tokens.get(name);
  for (let depth = 0; value?.startsWith('var(') && depth < DEEPEST; depth += 1) {
    const [, next = '', fallback] = /^var\(\s*(--[\w-]+)\s*(?:,\s*(.+))?\)$/s.exec(value) ?? [];
    value = tokens.get(next) ?? fallback?.trim();
  }
  return value === undefined ? null : written(value.toLowerCase());
}

function written(value: string): Colour | null {
  if (value === 'white') return [255, 255, 255];
  if (value === 'black') return [0, 0, 0];
  const short = /^#([\da-f])([\da-f])([\da-f])f?$/.exec(value)?.slice(1);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:ff)?$/.exec(value)?.slice(1);
  const hex = long ?? short?.map((digit) => digit + digit);
  if (hex) return asColour(hex.map((part) => Number.parseInt(part, 16)));
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:\s*[,/]\s*(?:1|100%))?\s*\)$/.exec(value)?.slice(1);
  return parts ? asColour(parts.map(Number)) : null;
}

const asColour = ([red = 0, green = 0, blue = 0]: readonly number[]): Colour => [red, green, blue];
