import { emptyForm } from '../../../src/web/components/form-state.js';
import { type ConsultationRow, ConsultationsPage } from '../../../src/web/consultations/consultations.page.js';
import { NewConsultationPage } from '../../../src/web/consultations/new-consultation.page.js';
import type { SamplePage } from './sample.js';
import { endless, hostile, shell } from './shell.js';

const rows: readonly ConsultationRow[] = [
  {
    id: 'c1',
    title: 'Jeugdhulp Oostermeer 2029',
    opensOn: '2026-09-01',
    closesOn: '2026-10-16',
    reactions: 26,
    points: 248,
    parties: 34,
    undecided: 156,
  },
  {
    id: 'c2',
    title: 'Dagbesteding',
    opensOn: '2026-12-01',
    closesOn: '2027-01-15',
    reactions: 0,
    points: 0,
    parties: 34,
    undecided: 0,
  },
  {
    id: 'c3',
    title: 'Overbruggingscontract jeugdhulp 2026',
    opensOn: '2025-02-01',
    closesOn: '2025-03-14',
    reactions: 41,
    points: 1312,
    parties: 34,
    undecided: 0,
  },
];

const hostileRow: ConsultationRow = { ...rows[0]!, id: hostile, title: hostile + endless };

const municipalities = ['Apeldoorn', 'Brummen', 'Epe', 'Hattem', 'Heerde', 'Lochem', 'Voorst', 'Zutphen'];

export const consultationPages: readonly SamplePage[] = [
  { name: 'consultaties', page: <ConsultationsPage shell={shell} today="2026-10-06" consultations={rows} mayCreate={true} /> },
  { name: 'consultaties-leeg', page: <ConsultationsPage shell={shell} today="2026-10-06" consultations={[]} mayCreate={true} /> },
  {
    name: 'consultaties-vijandig',
    page: (
      <ConsultationsPage
        shell={{ ...shell, flash: { kind: 'done', text: hostile } }}
        today="2026-10-06"
        consultations={[hostileRow]}
        mayCreate={false}
      />
    ),
  },
  { name: 'consultatie-nieuw', page: <NewConsultationPage shell={shell} form={emptyForm} municipalities={municipalities} /> },
  {
    name: 'consultatie-nieuw-fout',
    page: (
      <NewConsultationPage
        shell={shell}
        municipalities={[hostile]}
        form={{
          values: { title: '', opensOn: '2026-09-01', closesOn: '2026-08-01', questions: hostile, municipalities: 'Epe\nHeerden' },
          errors: [
            { field: 'title', message: 'Vul een titel in.' },
            { field: 'closesOn', message: 'De laatste dag ligt voor de eerste. Kies een dag na 1 september 2026.' },
            { field: 'municipalities', message: 'Wij kennen geen gemeente ‘Heerden’. Bedoelt u Heerde?' },
          ],
        }}
      />
    ),
  },
];
