/** A form as it comes back after a refusal: everything typed, and every fault with the field it belongs to. */
export interface FormState {
  /** By field name; a list for fields that can be chosen more than once. */
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly errors: readonly FieldError[];
  /** The record's version now, when somebody else changed it while this form was filled in. */
  readonly stale?: number;
}

export interface FieldError {
  /** Name of the field; empty for a fault of the form as a whole. */
  readonly field: string;
  /** In the language of the page, from the wording: what is wrong and what to do. */
  readonly message: string;
}

export const emptyForm: FormState = { values: {}, errors: [] };

export const typedValue = (form: FormState, field: string): string => {
  const value = form.values[field];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

export const typedValues = (form: FormState, field: string): readonly string[] => {
  const value = form.values[field];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
};

export const errorOf = (form: FormState, field: string): string | undefined => form.errors.find((error) => error.field === field)?.message;
