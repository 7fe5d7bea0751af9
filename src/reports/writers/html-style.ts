import { outcomeColours } from './outcome-colours.js';

const widths = (table: string, percents: readonly number[]): string =>
  percents.map((percent, index) => `.${table} col:nth-child(${index + 1}) { width: ${percent}%; }`).join('\n');

const tints = Object.entries(outcomeColours)
  .map(([outcome, colour]) => `.outcome-${outcome} { background: ${colour}; }`)
  .join('\n');

/** Style of the html report: a serif only for somebody's own words, black on white when printed, heads of tables on every page. */
export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 100rem; padding: 1.5rem; hyphens: manual; font: 1rem/1.5 "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: #16202e; background: #fff; }
header { border-top: .4rem solid #00508c; padding-top: 1rem; }
h1, h2, h3 { color: #00508c; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.4rem; margin: 2rem 0 .5rem; border-top: 1px solid #c3cad4; padding-top: 1.5rem; }
h3 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
p, dl { margin: 0 0 .75rem; max-width: 46rem; overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; }
.subtitle { font-size: 1.25rem; margin: .25rem 0; }
.note { color: #4a5565; font-size: .875em; }
.lines, .words { white-space: pre-wrap; }
.words { font-family: "Source Serif 4", Georgia, "Times New Roman", serif; }
.strong { font-weight: 600; }
table { border-collapse: collapse; margin: 0 0 1.5rem; min-width: min(100%, 24rem); }
caption { text-align: left; font-weight: 600; padding: .5rem 0; overflow-wrap: anywhere; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid #c3cad4; overflow-wrap: break-word; hyphens: auto; }
thead th { border-bottom: 2px solid #00508c; background: #eef3f8; vertical-align: bottom; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
td p { margin: 0 0 .25rem; }
.figure { font-variant-numeric: tabular-nums; text-align: right; }
.points { width: 100%; min-width: 72rem; table-layout: fixed; font-size: .9375rem; line-height: 1.4; }
.annex { min-width: 56rem; }
.points th[scope="row"] { text-align: left; }
.points .words { hyphens: manual; }
.points caption { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${tints}
${widths('nota', [4, 12, 11.5, 24, 10.5, 11.5, 15.5, 11])}
${widths('annex', [5, 38, 14, 29, 14])}
@media print {
  @page { size: A4 landscape; margin: 1.5cm; }
  body { font-size: 8.5pt; line-height: 1.35; max-width: none; padding: 0; }
  th, td { padding: .35rem .4rem; }
  thead th, [class^="strong outcome"] { print-color-adjust: exact; }
  .points { min-width: 0; font-size: inherit; line-height: inherit; }
  thead { display: table-header-group; }
  tr, h2, h3 { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`;
