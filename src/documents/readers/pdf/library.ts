import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unreadable } from '../../../platform/problems/problem.js';
import { Port } from './port.js';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** The half of the library that parses; it has no types of its own. */
interface Parser {
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: Port) => void };
}

const PARSER_MODULE: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

let library: Promise<readonly [Library, Parser]> | undefined;

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** Lets go of everything that the document holds. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF: nothing is fetched, no script runs, no system font is looked at, images are not decoded.
 * @throws Problem `file-encrypted` when it asks for a password, `file-damaged` when it is no PDF
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  library ??= loadLibrary();
  const [{ getDocument, PDFWorker }, { WorkerMessageHandler }] = await library;
  const port = new Port();
  WorkerMessageHandler.initializeFromPort(port);
  // A reader already runs in a worker, so the library starts none of its own.
  const worker = new PDFWorker({ port: port as unknown as null, verbosity: 0 });
  const task = getDocument({
    // The library keeps what it is given, and takes no Buffer.
    data: new Uint8Array(bytes),
    worker,
    verbosity: 0,
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
  };
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    await close();
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw unreadable('file-encrypted', 'The PDF is protected with a password.');
    throw unreadable('file-damaged', 'The PDF is damaged or cut off.');
  }
}

/**
 * The build for older engines replaces `Array.prototype.push` of the whole thread by a slow one; ours goes back in its place.
 */
async function loadLibrary(): Promise<readonly [Library, Parser]> {
  const own = Object.getOwnPropertyDescriptors(Array.prototype);
  const loaded = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const parser = (await import(PARSER_MODULE)) as Parser;
  for (const [name, descriptor] of Object.entries(own)) {
    const now = Object.getOwnPropertyDescriptor(Array.prototype, name);
    if (typeof descriptor.value === 'function' && now?.value !== descriptor.value) Object.defineProperty(Array.prototype, name, descriptor);
  }
  return [loaded, parser];
}
