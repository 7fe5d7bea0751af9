/** What a person chose for one chapter, as the service takes it. */
export interface ChosenChapter {
  readonly chapter: number;
  readonly party?: string;
  readonly name?: string;
  readonly kind?: string;
  /** Nobody's reaction: it stays in the file. */
  readonly skip?: 'yes';
}

/**
 * Reads the form of `AssignChaptersPage`: `choice-N` is `likely`, `existing`, `new` or `skip`, and says which of `likely-N`, `party-N`, or
 * `name-N` with `kind-N` counts.
 */
export function chapterChoices(sent: Readonly<Record<string, unknown>>): readonly ChosenChapter[] {
  const text = (name: string): string => (typeof sent[name] === 'string' ? (sent[name] as string) : '');
  return Object.keys(sent)
    .map((name) => /^choice-(\d{1,4})$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((number): ChosenChapter[] => {
      const chapter = Number(number);
      switch (text(`choice-${number}`)) {
        case 'likely':
          return [{ chapter, party: text(`likely-${number}`) }];
        case 'existing':
          return [{ chapter, party: text(`party-${number}`) }];
        case 'new':
          return [{ chapter, name: text(`name-${number}`), kind: text(`kind-${number}`) }];
        case 'skip':
          return [{ chapter, skip: 'yes' }];
        default:
          return [];
      }
    });
}
