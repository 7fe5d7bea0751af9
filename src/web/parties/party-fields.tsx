import type { JSX } from 'preact';
import { partyKinds } from '../../vocabulary.js';
import { Checkbox } from '../components/choices.js';
import { Select, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { wording } from '../wording/wording.js';

export interface MunicipalityChoice {
  /** TOOI code, `gm0303`. */
  readonly code: string;
  readonly name: string;
}

interface PartyFieldsProps {
  /** Fields `name`, `kind`, `municipalityCode`, `email`. */
  readonly form: FormState;
  readonly municipalities: readonly MunicipalityChoice[];
  /** Asks whether it is a private person; a new party is what its kind says. */
  readonly withPerson?: boolean;
}

const words = wording.settings.parties;

export function PartyFields({ form, municipalities, withPerson }: PartyFieldsProps): JSX.Element {
  const kinds = partyKinds.map((value) => ({ value, label: wording.partyKind[value] }));
  const places = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <TextField form={form} name="name" label={words.name} help={words.nameHelp} maxLength={200} />
      <Select form={form} name="kind" label={words.kind} options={kinds} />
      <Select
        form={form}
        name="municipalityCode"
        label={words.municipality}
        help={words.municipalityHelp}
        options={places}
        placeholder={words.noMunicipality}
        optional
      />
      <TextField form={form} name="email" label={words.email} type="email" autocomplete="off" optional />
      {withPerson ? <Checkbox form={form} name="isPerson" label={words.isPerson} /> : null}
    </>
  );
}
