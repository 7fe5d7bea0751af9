import { findMunicipality, municipalities } from '../../consultations/municipalities.js';
import { type Fault, invalid } from '../../platform/problems/problem.js';

/** Names of all municipalities that exist, in Dutch order. */
export const namesInUse = (): readonly string[] => [...municipalities().values()].sort((a, b) => a.localeCompare(b, 'nl'));

/**
 * Names as people write them (`Dronten`, `gemeente Epe`, `gm0303`) to TOOI codes.
 * @param kept codes that may stay although the municipality no longer exists
 * @throws Problem `invalid-input` with a fault for each line that is no municipality
 */
export function municipalityCodes(lines: readonly string[], kept: readonly string[] = []): string[] {
  const faults: Fault[] = [];
  const codes = lines.map((line, index) => {
    const found = findMunicipality(line);
    if (!found || (found.endedOn && !kept.includes(found.code)))
      faults.push({
        pointer: `#/municipalities/${index}`,
        code: 'municipality-unknown',
        detail: `"${line}" is no municipality of today.`,
        limit: line.slice(0, 60),
      });
    return found?.code ?? '';
  });
  if (faults.length) throw invalid(faults);
  return [...new Set(codes)];
}
