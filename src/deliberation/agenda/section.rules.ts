/** A passage of a version as far as a section is read from it. */
export interface SectionPassage {
  readonly kind: string;
  /** Of a heading; null for anything else. */
  readonly level: number | null;
  readonly marker: string;
  readonly text: string;
}

/** A line of a section below its heading. */
export interface SectionLine {
  readonly isHeading: boolean;
  readonly text: string;
}

/**
 * What stands under a heading, up to the next heading that is not below it; nothing for any other passage, which says all there is.
 * @param passages of one version, in order, from the heading on
 */
export function underHeading([first, ...rest]: readonly SectionPassage[]): SectionLine[] {
  if (first?.kind !== 'heading') return [];
  const depth = first.level ?? 1;
  const end = rest.findIndex(({ kind, level }) => kind === 'heading' && (level ?? 1) <= depth);
  return (end < 0 ? rest : rest.slice(0, end))
    .filter(({ text }) => text.trim())
    .map(({ kind, marker, text }) => ({ isHeading: kind === 'heading', text: marker ? `${marker} ${text}` : text }));
}

/** The lines as far as they go within so many characters, and whether there are more. */
export function shortened(lines: readonly SectionLine[], most: number): { readonly shown: SectionLine[]; readonly more: SectionLine[] } {
  let length = 0;
  const at = lines.findIndex(({ text }) => {
    length += text.length;
    return length > most;
  });
  const cut = at < 0 ? lines.length : Math.max(1, at);
  return { shown: lines.slice(0, cut), more: lines.slice(cut) };
}
