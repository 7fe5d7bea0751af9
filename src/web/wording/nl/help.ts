/** The user guide. */
export const help = {
  title: 'Hulp',
  parts: 'Onderdelen van de handleiding',
} as const;
