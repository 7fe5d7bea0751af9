import { Problem } from '../../../platform/problems/problem.js';
import { unpackedRtf } from '../rtf/compressed-rtf.js';
import { rtfBody } from '../rtf/rtf-body.js';

/** The body of a mail that has none but in rich text; nothing when that is damaged: the mail around it can be read all the same. */
export function bodyOfRtf(packed: Uint8Array | undefined): { readonly html?: string; readonly plain?: string } {
  if (!packed || packed.length === 0) return {};
  try {
    return rtfBody(unpackedRtf(packed));
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}
