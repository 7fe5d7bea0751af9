import { fullDate, points } from './nl.js';

/** Words of the public register as a file. */
export const publicRegisterWords = {
  title: 'Openbaar register',
  introduction: (title: string, publishedAt: string, all: number, decided: number): readonly string[] => [
    `Dit is het openbare register van de consultatie ‘${title}’, zoals het op ${fullDate(publishedAt.slice(0, 10))} is gepubliceerd.`,
    `Er staan ${points(all)} in. Over ${points(decided)} is een besluit genomen.`,
    'Namen van personen en vertrouwelijke passages staan er niet in. Het teken […] staat op de plaats van woorden die zijn weggelaten.',
  ],
} as const;
