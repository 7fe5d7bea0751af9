import type { JSX } from 'preact';
import { type PartyKind, partyKinds } from '../../vocabulary.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { type MunicipalityChoice, PartyFields } from './party-fields.js';
import { type ImportFault, PartyImport } from './party-import.js';

export interface PartiesPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly parties: readonly PartyRow[];
  readonly municipalities: readonly MunicipalityChoice[];
  readonly mayChange: boolean;
  /** Fields `name`, `kind`, `municipalityCode`, `email`. */
  readonly addForm: FormState;
  /** Fields `csv` (text) and `file`. */
  readonly importForm: FormState;
  /** Every fault of the list that was read last, by row and column. */
  readonly importFaults: readonly ImportFault[];
}

export interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly municipality: string | null;
  readonly email: string | null;
  readonly reactions: number;
  readonly points: number;
}

const words = wording.settings.parties;

export function PartiesPage(props: PartiesPageProps): JSX.Element {
  const { shell, consultation, parties, municipalities, mayChange, addForm, importForm, importFaults } = props;
  const faults = addForm.errors.length + importForm.errors.length + importFaults.length;
  const reacted = parties.filter(({ reactions }) => reactions).length;
  return (
    <Page shell={shell} title={words.title} consultation={consultation} tab="parties" faulty={faults > 0} narrow>
      <Heading title={words.title} lead={parties.length ? words.lead(parties.length, reacted) : undefined}>
        {consultation.may.work ? <ButtonLink href={urls.invitations(consultation.id)}>{wording.invitations.link}</ButtonLink> : null}
      </Heading>
      <ErrorSummary form={addForm} />
      {parties.length ? null : (
        <Empty>
          {words.none} {mayChange ? words.noneAdd : null}
        </Empty>
      )}
      {partyKinds.map((kind) => (
        <PartiesOfKind
          key={kind}
          kind={kind}
          consultationId={consultation.id}
          parties={parties.filter((party) => party.kind === kind)}
          mayChange={mayChange}
        />
      ))}
      {mayChange ? (
        <div class="wk-two-columns wk-two-columns--even">
          <section class="wk-stack" aria-labelledby="toevoegen">
            <h2 id="toevoegen">{words.add}</h2>
            <form class="wk-form wk-box wk-dense" method="post" noValidate action={urls.parties(consultation.id)}>
              <PartyFields form={addForm} municipalities={municipalities} />
              <Button kind="primary">{words.addButton}</Button>
            </form>
          </section>
          <PartyImport action={urls.partyImport(consultation.id)} form={importForm} faults={importFaults} />
        </div>
      ) : null}
    </Page>
  );
}

interface OfKindProps {
  readonly kind: PartyKind;
  readonly consultationId: string;
  readonly parties: readonly PartyRow[];
  readonly mayChange: boolean;
}

function PartiesOfKind({ kind, consultationId, parties, mayChange }: OfKindProps): JSX.Element | null {
  if (!parties.length) return null;
  const { columns } = words;
  const title = `${wording.partyKinds[kind]} (${figure(parties.length)})`;
  return (
    <section class="wk-stack" aria-labelledby={`soort-${kind}`}>
      <h2 id={`soort-${kind}`}>{title}</h2>
      <table class="wk-table wk-table--cards wk-table--even">
        <caption class="wk-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.municipality}</th>
            <th scope="col">{columns.email}</th>
            <th scope="col" class="wk-num">
              {columns.reactions}
            </th>
            <th scope="col" class="wk-num">
              {columns.points}
            </th>
            {mayChange ? <th scope="col">{columns.change}</th> : null}
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <tr key={party.id}>
              <th scope="row" dir="auto">
                {party.name}
              </th>
              <td>{party.municipality}</td>
              <td>{party.email}</td>
              <td class="wk-num" data-label={columns.reactions}>
                {party.reactions ? (
                  <a href={withQuery(urls.reactions(consultationId), { party: party.id })}>{figure(party.reactions)}</a>
                ) : (
                  <span class="wk-soft">{words.silent}</span>
                )}
              </td>
              <td class="wk-num" data-label={columns.points}>
                {figure(party.points)}
              </td>
              {mayChange ? (
                <td>
                  <a href={urls.party(consultationId, party.id)}>
                    {words.change} <span class="wk-hidden">{party.name}</span>
                  </a>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
