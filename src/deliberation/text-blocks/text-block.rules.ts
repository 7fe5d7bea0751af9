import { type Fault, invalid } from '../../platform/problems/problem.js';

/** What a text block can name of the point that it answers; the words stand between braces, in Dutch, as people write them. */
export const blockFields = ['partij', 'paragraaf', 'document', 'nummer'] as const;
export type BlockField = (typeof blockFields)[number];

/** Empty where the point does not tell. */
export type FieldValues = Readonly<Record<BlockField, string>>;

export interface Filled {
  readonly text: string;
  /** Fields that the point has no value for; they stand in the text as they were. */
  readonly missing: readonly BlockField[];
}

const field = /\{([^{}\n]{1,40})\}/g;

const known = (name: string): BlockField | undefined => blockFields.find((one) => one === name.trim().toLowerCase());

/** The text with its fields filled for one point. */
export function fill(text: string, values: FieldValues): Filled {
  const missing = new Set<BlockField>();
  const filled = text.replace(field, (all, name: string) => {
    const one = known(name);
    if (one && !values[one]) missing.add(one);
    return (one && values[one]) || all;
  });
  return { text: filled, missing: [...missing] };
}

/** @throws Problem `invalid-input` (`field-unknown`): every field between braces that is none of ours. */
export function mustKnowFields(texts: Readonly<Record<string, string>>): void {
  const faults = Object.entries(texts).flatMap(([name, text]) =>
    [...new Set([...text.matchAll(field)].map(([all]) => all))]
      .filter((all) => !known(all.slice(1, -1)))
      .map(
        (all): Fault => ({
          pointer: `#/${name}`,
          code: 'field-unknown',
          detail: `There is no field ${all}; ${fieldList} can be used.`,
          limit: all,
        }),
      ),
  );
  if (faults.length) throw invalid(faults);
}

/** @throws Problem `invalid-input` (`field-left`): an answer that still has a field in it is not sent to a party. */
export function mustBeFilled(texts: Readonly<Record<string, string>>): void {
  const faults = Object.entries(texts).flatMap(([name, text]) => {
    const left = [...text.matchAll(field)].map(([all]) => all).find((all) => known(all.slice(1, -1)));
    return left ? [{ pointer: `#/${name}`, code: 'field-left', detail: `${left} was not filled.`, limit: left }] : [];
  });
  if (faults.length) throw invalid(faults);
}

export const fieldList = blockFields.map((name) => `{${name}}`).join(', ');
