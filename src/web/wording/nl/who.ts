/** Names for who did something, where the person's own name is not told. */
export const who = {
  workingGroup: 'de werkgroep',
  noThemes: 'geen thema',
} as const;
