import type { JSX } from 'preact';
import { isGuest } from '../../access/guests.js';
import { type Role, roles } from '../../vocabulary.js';
import { Button, PostButton } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Select, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface PeopleSectionProps {
  readonly consultationId: string;
  readonly people: readonly PersonRow[];
  /** Fields `email`, `role`, `party` (id). */
  readonly personForm: FormState;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

export interface PersonRow {
  /** Of the membership. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Name of the party that it acts for. */
  readonly party: string | null;
}

const words = wording.settings.page;

export function PeopleSection({ consultationId, people, personForm, parties }: PeopleSectionProps): JSX.Element {
  const prefix = 'mens-';
  const options = roles.map((value) => ({ value, label: words.roleOption(wording.role[value], wording.roleMeaning[value]) }));
  return (
    <section class="wk-stack" aria-labelledby="mensen">
      <h2 id="mensen">{words.people}</h2>
      {people.length ? <PeopleTable consultationId={consultationId} people={people} /> : null}
      <ErrorSummary form={personForm} prefix={prefix} />
      <form class="wk-form wk-box" method="post" noValidate action={urls.people(consultationId)}>
        <TextField
          form={personForm}
          name="email"
          id={`${prefix}email`}
          label={words.email}
          help={words.giveHelp}
          type="email"
          autocomplete="off"
        />
        <Select form={personForm} name="role" id={`${prefix}role`} label={words.role} options={options} />
        <Select
          form={personForm}
          name="party"
          id={`${prefix}party`}
          label={words.party}
          help={words.partyHelp}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={words.noParty}
          optional
        />
        <Button kind="primary">{words.giveButton}</Button>
      </form>
    </section>
  );
}

function PeopleTable({ consultationId, people }: { readonly consultationId: string; readonly people: readonly PersonRow[] }): JSX.Element {
  const { peopleColumns: columns } = words;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.peopleCaption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, email, role, party }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>{isGuest(email) ? wording.invitations.guest : email}</td>
            <td>
              {wording.role[role]}
              {party ? <span class="wk-kind">{party}</span> : null}
            </td>
            <td>
              <PostButton action={urls.personWithdraw(consultationId, id)} about={words.withdrawAbout(name)}>
                {words.withdraw}
              </PostButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
