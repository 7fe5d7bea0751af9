import type { Report, ReportKind } from './report.js';
import { buildReport } from './report.rules.js';
import type { ReportSourceRow } from './report-source.js';

const party = { id: 'voorbeeld', name: 'Gemeenteraad Voorbeeld', kind: 'council' } as const;

const row = (number: number, decided: boolean): ReportSourceRow => ({
  number,
  partyId: party.id,
  party: party.name,
  partyKind: party.kind,
  standing: 'opinion',
  receivedOn: '2026-01-15',
  channel: 'letter',
  document: 'Inkoopstrategie',
  section: 'paragraaf 2.1',
  heading: 'Kwaliteit',
  question: '1',
  reaction: 'Een voorbeeld van een punt.',
  themes: ['quality'],
  decision: decided
    ? { outcome: 'answered', motivation: 'Een voorbeeld van een motivering.', answer: 'Een voorbeeld van een antwoord.', changes: [] }
    : null,
  together: decided ? { title: 'Een voorbeeld van een bundeling', others: [{ number: 3, party: 'Gemeenteraad Voorbeeld' }] } : null,
});

/** A small report with everything in it, on which a template is tried before it is taken. */
export const exampleReport = (kind: ReportKind): Report =>
  buildReport(
    kind,
    {
      consultation: {
        id: 'voorbeeld',
        title: 'Voorbeeld',
        opensOn: '2026-01-01',
        closesOn: '2026-02-01',
        questions: [{ number: '1', text: 'Wat vindt u?' }],
      },
      themes: [{ key: 'quality', label: 'Kwaliteit' }],
      producedOn: '2026-03-01',
    },
    [row(1, true), row(2, false)],
    party,
  );
