import { BulkPreviewPage } from '../../../src/web/points/bulk-preview.page.js';
import { QuickTaggingPage } from '../../../src/web/tagging/quick-tagging.page.js';
import type { SamplePage } from './sample.js';
import { consultation, hostile, shell } from './shell.js';

const scheme = [
  { key: 'quality', label: 'Kwaliteit' },
  { key: 'access', label: hostile },
];
const point = {
  id: 'p1',
  number: 12,
  version: 1,
  text: `De wachttijden zijn te lang. ${hostile}`,
  party: hostile,
  heading: hostile,
  language: 'nl' as const,
  suggestions: [
    { key: 'access', label: hostile, confidence: 0.8, evidence: [{ kind: 'word' as const, text: 'wachttijden', start: 3, end: 14 }] },
    { key: 'quality', label: 'Kwaliteit', confidence: 0.3, evidence: [] },
  ],
};
const last = { id: 'p2', number: 11, version: 2, themes: [{ key: 'access', label: hostile }] };
const shared = { shell, consultation, scheme, remaining: 88, likelyRight: 61, skipped: [3, 4], last };

export const taggingPages: readonly SamplePage[] = [
  { name: 'indelen-vijandig', page: <QuickTaggingPage {...shared} point={point} service={{ host: hostile, busy: false }} /> },
  {
    name: 'indelen-dienst-bezig',
    page: <QuickTaggingPage {...shared} point={point} service={{ host: 'model.gemeente.example', busy: true }} />,
  },
  {
    name: 'indelen-zonder-voorstel',
    page: <QuickTaggingPage {...shared} last={null} point={{ ...point, language: 'other', suggestions: [] }} />,
  },
  { name: 'indelen-klaar', page: <QuickTaggingPage {...shared} remaining={0} point={null} /> },
  { name: 'indelen-overgeslagen', page: <QuickTaggingPage {...shared} remaining={2} point={null} /> },
  {
    name: 'voorstellen-bevestigen',
    page: (
      <BulkPreviewPage
        shell={shell}
        consultation={consultation}
        points={[{ id: 'p1', number: 12, party: hostile, text: hostile, themes: point.suggestions }]}
        chosen={3}
        minimum="0.8"
        next="/consultaties/c1/punten"
      />
    ),
  },
];
