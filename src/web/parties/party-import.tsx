import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { FileField, TextArea } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { wording } from '../wording/wording.js';

/** One cell of the list that is wrong; rows are counted as in the spreadsheet, the header being 1. */
export interface ImportFault {
  readonly row: number;
  readonly column: string;
  /** Dutch. */
  readonly message: string;
}

interface PartyImportProps {
  readonly action: string;
  readonly form: FormState;
  readonly faults: readonly ImportFault[];
}

const words = wording.settings.parties;

const MOST_FAULTS = 50;

/** A list of parties, pasted or as a file. All of it is taken, or nothing. */
export function PartyImport({ action, form, faults }: PartyImportProps): JSX.Element {
  const wrong = faults.length + form.errors.length;
  return (
    <section class="wk-stack" aria-labelledby="inlezen">
      <h2 id="inlezen">{words.import}</h2>
      {wrong ? (
        <div role="alert">
          <Notice kind="error">
            <p>
              <b>{faults.length ? words.importRefused(faults.length) : form.errors[0]?.message}</b>
            </p>
            <ul>
              {faults.slice(0, MOST_FAULTS).map(({ row, column, message }) => (
                <li key={`${row}-${column}-${message}`}>
                  <b>{words.importFault(row, column)}</b>: {message}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <form class="wk-form wk-box wk-dense" method="post" noValidate action={action} encType="multipart/form-data">
        <p class="wk-small">{words.importLead}</p>
        <TextArea form={form} name="csv" label={words.importText} rows={7} optional />
        <FileField form={form} name="file" label={words.importFile} accept=".csv,.txt,text/csv" optional />
        <Button kind="primary">{words.importButton}</Button>
      </form>
    </section>
  );
}
