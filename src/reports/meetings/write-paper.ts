import { writePaper } from '../writers/paper.js';
import type { Paper } from './paper.js';

/** Writes a paper of a meeting as a Word file; runs on a worker thread. */
export const writePaperTask = (paper: Paper): Uint8Array => writePaper(paper);
