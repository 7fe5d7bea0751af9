/** Characters of a point's words shown beside a change. */
const SHOWN = 160;

/** The beginning of a text on one line, cut between words, with `…` when there is more. */
export function shortened(text: string, most = SHOWN): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
