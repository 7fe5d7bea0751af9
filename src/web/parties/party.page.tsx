import type { JSX } from 'preact';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { PartyRow } from './parties.page.js';
import { type MunicipalityChoice, PartyFields } from './party-fields.js';

export interface PartyPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** As it is now. */
  readonly party: PartyRow & { readonly version: number; readonly municipalityCode: string | null };
  readonly municipalities: readonly MunicipalityChoice[];
  /** Fields `name`, `kind`, `municipalityCode`, `email`; hidden `version`. Filled with the party, or as typed. */
  readonly form: FormState;
}

const words = wording.settings.parties;

export function PartyPage({ shell, consultation, party, municipalities, form }: PartyPageProps): JSX.Element {
  const title = words.editTitle(party.name);
  const list = urls.parties(consultation.id);
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="parties"
      crumbs={[{ text: words.title, href: list }, { text: party.name }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={title} />
      <ErrorSummary form={form} />
      <form class="wk-form" method="post" noValidate action={urls.party(consultation.id, party.id)}>
        <SeenVersion form={form} version={party.version} />
        <StaleEdit
          form={form}
          now={[
            { name: 'name', label: words.name, value: party.name },
            { name: 'kind', label: words.kind, value: party.kind, shown: wording.partyKind[party.kind] },
            { name: 'municipalityCode', label: words.municipality, value: party.municipalityCode ?? '', shown: party.municipality ?? '' },
            { name: 'email', label: words.email, value: party.email ?? '' },
          ]}
        />
        <PartyFields form={form} municipalities={municipalities} withPerson />
        <div class="wk-row">
          <Button kind="primary">{words.editButton}</Button>
          <TakeOver form={form} />
          <ButtonLink href={list}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}
