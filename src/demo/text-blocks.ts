import { sameCarer } from './decision-choices.js';

/** Texts that the working group of the sample keeps for its answers; a decision names the one that it uses by its title. */
export const demoTextBlocks = [
  { title: 'Dank voor uw vraag', text: 'Dank voor uw vraag, {partij}.' },
  { title: 'Steun van een partij', text: 'De werkgroep is blij met de steun van {partij} en houdt de koers aan.' },
  { title: 'Lopende hulp wordt afgemaakt', text: sameCarer.motivation },
] as const;

export type DemoTextBlock = (typeof demoTextBlocks)[number]['title'];
