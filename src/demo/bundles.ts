import { bram, safiya } from './decision-choices.js';

/** Points of several parties of the sample that the working group bundled. */
export interface DemoBundle {
  readonly title: string;
  /** E-mail address of who made it. */
  readonly madeBy: string;
  readonly points: readonly { readonly party: string /** Words that stand in one point of that party only. */; readonly snippet: string }[];
  /** Whether the decision on its first point was taken on all of it. */
  readonly decidedTogether: boolean;
}

export const demoBundles: readonly DemoBundle[] = [
  {
    title: 'Gezinnen houden hun vertrouwde hulpverlener',
    madeBy: bram,
    points: [
      { party: 'Gemeenteraad Zutphen', snippet: 'de vertrouwde hulpverlener blijft' },
      { party: 'Gemeenteraad Voorst', snippet: 'de vertrouwde hulpverlener blijft' },
    ],
    decidedTogether: true,
  },
  {
    title: 'Indexeer de tarieven met de cao Jeugdzorg',
    madeBy: safiya,
    points: [
      { party: 'Stichting Wilgenrode', snippet: 'te indexeren met de cao Jeugdzorg' },
      { party: 'Oeverloo Jeugdhulp', snippet: 'Koppel de jaarlijkse indexering' },
    ],
    decidedTogether: false,
  },
];
