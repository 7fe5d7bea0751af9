import type { JSX } from 'preact';
import { TextArea, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { wording } from '../wording/wording.js';

const words = wording.settings.themes;

/** Fields `label`, `definition`, `synonyms` (one a line). */
export function ThemeFields({ form }: { readonly form: FormState }): JSX.Element {
  return (
    <>
      <TextField form={form} name="label" label={words.label} maxLength={100} />
      <TextArea form={form} name="definition" label={words.definition} help={words.definitionHelp} rows={3} optional />
      <TextArea form={form} name="synonyms" label={words.synonyms} help={words.synonymsHelp} rows={6} optional />
    </>
  );
}
