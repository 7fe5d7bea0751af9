import { ProblemPage } from '../../../src/web/problems/problem.page.js';
import { AccessibilityPage } from '../../../src/web/statements/accessibility.page.js';
import { PrivacyPage } from '../../../src/web/statements/statements.page.js';
import type { SamplePage } from './sample.js';
import { consultation, hostile, shell, strangersShell } from './shell.js';

export const problemPages: readonly SamplePage[] = [
  { name: 'niet-gevonden', page: <ProblemPage shell={shell} code="page-not-found" /> },
  { name: 'niet-aangemeld', page: <ProblemPage shell={strangersShell} code="sign-in-needed" /> },
  {
    name: 'ronde-gesloten',
    page: (
      <ProblemPage
        shell={shell}
        consultation={consultation}
        code="round-closed"
        extra={{ round: 'Ronde 1', closesAt: '2026-10-16T15:00:00Z' }}
        back="/consultaties/c1/reacties/nieuw"
      />
    ),
  },
  {
    name: 'reactie-dubbel',
    page: <ProblemPage shell={shell} code="duplicate-reaction" extra={{ number: 14, receivedOn: '2026-10-02' }} first="/reacties/r14" />,
  },
  { name: 'storing', page: <ProblemPage shell={shell} code="internal" reference="7f3a1c" /> },
  {
    name: 'storing-vijandig',
    page: (
      <ProblemPage
        shell={shell}
        code={hostile}
        extra={{ round: hostile }}
        reference={hostile}
        consultation={{ ...consultation, title: hostile }}
      />
    ),
  },
  {
    name: 'toegankelijkheid',
    page: (
      <AccessibilityPage
        shell={strangersShell}
        facts={{
          status: 'B',
          examinedOn: '2026-09-01',
          report: 'https://verklaring.example/1',
          statedOn: '2026-10-16',
          contact: 'toegankelijk@regio.example',
        }}
      />
    ),
  },
  {
    name: 'toegankelijkheid-niets-gezegd',
    page: <AccessibilityPage shell={shell} facts={{ status: '', examinedOn: '', report: '', statedOn: '', contact: '' }} />,
  },
  { name: 'privacy', page: <PrivacyPage shell={shell} /> },
];
