import { emptyForm } from '../../../src/web/components/form-state.js';
import { ClosedDoorPage, DoorPage, type DoorPageProps } from '../../../src/web/invitations/door.page.js';
import { InvitationsPage, type InvitationsPageProps } from '../../../src/web/invitations/invitations.page.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, readersConsultation, shell, strangersShell } from './shell.js';

const rounds = [
  { id: 'r1', title: 'Marktconsultatie', opensAt: '2026-06-08T07:00:00.000Z', closesAt: '2026-07-10T15:00:00.000Z' },
  { id: 'r2', title: 'Zienswijzen en adviezen', opensAt: '2026-09-01T07:00:00.000Z', closesAt: '2026-10-16T15:00:00.000Z' },
];
const [expiresAt, sentAt] = ['2026-10-16T15:00:00.000Z', '2026-09-01T08:30:00.000Z'];
const row = { partyKind: 'council' as const, sentAt, expiresAt, usedAt: null, version: 1 };

const invitations: InvitationsPageProps = {
  shell,
  consultation,
  rounds,
  roundId: 'r2',
  invitations: [
    { ...row, id: 'u1', party: 'Gemeenteraad Duinrand', state: 'accepted', usedAt: '2026-09-02T09:00:00.000Z' },
    { ...row, id: 'u2', party: 'Gemeenteraad Waterkant', state: 'declined' },
    { ...row, id: 'u3', party: 'Stichting De Lantaarn', partyKind: 'provider', state: 'no_answer' },
    { ...row, id: 'u4', party: 'Gemeenteraad Heuvelrijk', state: 'revoked' },
  ],
  parties: 6,
  choices: [
    { value: 'kind:provider', label: 'Alle: zorgaanbieders (2)' },
    { value: 'party:a9', label: 'Praktijk De Kade' },
  ],
  made: [],
  form: { values: { validDays: '30', mail: 'true', language: 'nl' }, errors: [] },
  mails: true,
};

const link = `https://weerklank.voorbeeld.example/uitnodiging/${'A1b2'.repeat(10)}xyz`;

const door: DoorPageProps = {
  shell: strangersShell,
  secret: 'geheim',
  party: 'Adviesraad Sociaal Domein Duinrand',
  consultation: 'Jeugdhulp Oostermeer 2029',
  round: 'Zienswijzen en adviezen',
  closesAt: expiresAt,
  isClosed: false,
  kind: 'submitter',
  declined: false,
  form: emptyForm,
};

export const invitationPages: readonly SamplePage[] = [
  { name: 'uitnodigingen', page: <InvitationsPage {...invitations} /> },
  { name: 'uitnodigingen-leeg', page: <InvitationsPage {...invitations} invitations={[]} mails={false} /> },
  {
    name: 'uitnodigingen-zonder-ronde',
    page: <InvitationsPage {...invitations} rounds={[]} roundId={undefined as never} invitations={[]} choices={[]} />,
  },
  {
    name: 'uitnodigingen-lid',
    page: <InvitationsPage {...invitations} consultation={{ ...readersConsultation, may: { work: true, manage: false } }} />,
  },
  {
    name: 'uitnodigingen-links',
    page: (
      <InvitationsPage
        {...invitations}
        choices={[]}
        made={[
          { party: 'Stichting De Lantaarn', link, mailed: 'mailed' },
          { party: 'Praktijk De Kade', link: `${link}2`, mailed: 'no-address' },
        ]}
      />
    ),
  },
  {
    name: 'uitnodigingen-vijandig',
    page: (
      <InvitationsPage
        {...invitations}
        invitations={[{ ...row, id: hostile, party: hostile + endless, state: 'sent' }]}
        made={[{ party: hostile + endless, link: link + endless, mailed: 'failed' }]}
        form={{ values: { validDays: hostile }, errors: [{ field: 'who', message: 'Kies wie u uitnodigt.' }] }}
      />
    ),
  },
  { name: 'uitnodiging', page: <DoorPage {...door} /> },
  { name: 'uitnodiging-meeschrijven', page: <DoorPage {...door} kind="writer" isClosed shell={shell} /> },
  {
    name: 'uitnodiging-vijandig',
    page: (
      <DoorPage
        {...door}
        party={hostile + endless}
        consultation={endless}
        declined
        form={{ values: { name: '' }, errors: [{ field: 'name', message: 'Vul dit in.' }] }}
      />
    ),
  },
  { name: 'uitnodiging-gebruikt', page: <ClosedDoorPage shell={strangersShell} code="invitation-used" /> },
  { name: 'uitnodiging-verlopen', page: <ClosedDoorPage shell={shell} code="invitation-expired" extra={{ expiresAt }} /> },
];
