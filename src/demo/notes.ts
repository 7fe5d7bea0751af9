import { anouk, bram, safiya } from './decision-choices.js';

/** What the working group of the sample wrote down for itself. */
export interface DemoNote {
  readonly party: string;
  /** Words that stand in one point of that party only. */
  readonly snippet: string;
  /** E-mail address of who wrote it. */
  readonly writtenBy: string;
  readonly text: string;
}

export const demoNotes: readonly DemoNote[] = [
  {
    party: 'Stichting Wilgenrode',
    snippet: '91 procent van de kosten',
    writtenBy: bram,
    text: 'De cijfers van Wilgenrode komen uit het eigen jaarverslag. Vraag de onderzoekers of zij die kunnen gebruiken.',
  },
  {
    party: 'Stichting Wilgenrode',
    snippet: 'te indexeren met de cao Jeugdzorg',
    writtenBy: safiya,
    text: 'Oeverloo vraagt hetzelfde. Eerst met financiën van de vier gemeenten bespreken, dan samen beantwoorden.',
  },
  {
    party: 'Gemeenteraad Zutphen',
    snippet: 'de vertrouwde hulpverlener blijft',
    writtenBy: anouk,
    text: 'De wethouder van Voorst wil dit bij de raadsbehandeling zelf toelichten. Geef op tijd door wat er nu in de tekst staat.',
  },
];
