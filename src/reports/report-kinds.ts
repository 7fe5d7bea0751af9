import { notFound } from '../platform/problems/problem.js';
import { type ReportKind, reportKinds } from './report.js';

/** Dutch titles of the kinds of report. */
export const kindWords: readonly { readonly kind: ReportKind; readonly title: string }[] = [
  { kind: 'reactienota', title: 'Reactienota' },
  { kind: 'council-annex', title: 'Bijlage per raad of andere partij' },
];

/** Other names by which people ask for a kind. */
const alsoKnownAs: Readonly<Record<string, ReportKind>> = {
  'reaction-note': 'reactienota',
  'reaction-report': 'reactienota',
  annex: 'council-annex',
  bijlage: 'council-annex',
  'bijlage-per-raad': 'council-annex',
};

/** @throws Problem `report-not-found`. */
export function kindNamed(name: string): ReportKind {
  const kind = reportKinds.find((one) => one === name) ?? alsoKnownAs[name.toLowerCase()];
  if (!kind) throw notFound('report', name);
  return kind;
}
