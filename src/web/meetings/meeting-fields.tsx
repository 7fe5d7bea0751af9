import type { JSX } from 'preact';
import { meetingKinds } from '../../vocabulary.js';
import { Select, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { wording } from '../wording/wording.js';

const words = wording.meetings.fields;

/** Fields `kind`, `title`, `startsAt` (Dutch time), `place`. */
export function MeetingFields({ form, prefix }: { readonly form: FormState; readonly prefix: string }): JSX.Element {
  const kinds = meetingKinds.map((value) => ({ value, label: wording.meetingKind[value] }));
  return (
    <>
      <Select form={form} name="kind" id={`${prefix}kind`} label={words.kind} options={kinds} placeholder={wording.shell.choose} />
      <TextField form={form} name="title" id={`${prefix}title`} label={words.title} maxLength={200} />
      <TextField form={form} name="startsAt" id={`${prefix}startsAt`} label={words.startsAt} type="datetime-local" short />
      <TextField form={form} name="place" id={`${prefix}place`} label={words.place} help={words.placeHelp} maxLength={200} optional />
    </>
  );
}
