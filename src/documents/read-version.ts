import { unreadable } from '../platform/problems/problem.js';
import { compareVersions } from './comparison/compare-versions.js';
import type { Comparison, Passage } from './comparison/comparison.js';
import { blocksOfPassages, passagesOf } from './comparison/passages.js';
import { withTrackedEdits } from './comparison/tracked-edits.js';
import { readFile } from './readers/readers.js';

export interface VersionToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Passages of the version before; absent for a first version. */
  readonly before?: readonly Passage[];
}

export interface ReadVersion {
  readonly format: string;
  readonly passages: readonly Passage[];
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
  readonly comparison?: Comparison;
}

/** Share of the earlier version below which two versions seem to have nothing in common. */
const KIN = 0.2;

/**
 * Reads a version of a document and compares it with the one before; runs on a worker thread.
 * @throws Problem `version-without-text` for a scan or an empty file, and whatever the reader refuses
 */
export async function readVersionTask({ bytes, fileName, before }: VersionToRead): Promise<ReadVersion> {
  const document = await readFile(bytes, fileName);
  const passages = passagesOf(document);
  if (!passages.length)
    throw unreadable('version-without-text', 'There is no text in this version; a scan can not be compared.', { fileName });
  const compared = before && compareVersions(before, passages);
  const comparison = compared && { ...compared, changes: withTrackedEdits(compared.changes, blocksOfPassages(document), document.edits) };
  const warnings = [...document.warnings];
  if (document.edits.length)
    warnings.push({
      code: 'edits-not-accepted',
      detail: `${document.edits.length} tracked changes were read as if they had been accepted.`,
    });
  if (comparison && comparison.kinship < KIN)
    warnings.push({ code: 'versions-unrelated', detail: 'This version has hardly anything in common with the one before.' });
  return { format: document.format, passages, warnings, ...(comparison ? { comparison } : {}) };
}

/** Compares two versions that do not follow each other; runs on a worker thread. */
export const compareTask = ({ before, after }: { readonly before: readonly Passage[]; readonly after: readonly Passage[] }): Comparison =>
  compareVersions(before, after);
