import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { invalidField, Problem } from '../problems/problem.js';
import { safeName, takeUpload, tooLarge, type Upload } from './upload.js';

export interface Form {
  /** Fields by name; a name that comes twice gives a list. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: readonly Upload[];
}

/** A file that could not be taken, while the others of the same form were. */
export interface RefusedFile {
  readonly fileName: string;
  readonly problem: Problem;
}

/**
 * Takes a multipart request to disk, file by file; fields may stand before or behind the files.
 * @throws Problem `upload-too-large`, `file-empty`, `bad-request`; then nothing stays behind.
 */
export async function takeForm(request: FastifyRequest, limit: number): Promise<Form> {
  const { refused, ...form } = await takeEach(request, limit);
  const [first] = refused;
  if (!first) return form;
  await discardAll(form.files);
  throw first.problem;
}

/**
 * As `takeForm`, but each file is taken or refused on its own.
 * @param limit bytes of all files together
 * @throws Problem `upload-too-large` when a text field is larger than that, `bad-request`; then nothing stays behind.
 */
export async function takeEach(request: FastifyRequest, limit: number): Promise<Form & { readonly refused: readonly RefusedFile[] }> {
  const fields: Record<string, unknown> = {};
  const files: Upload[] = [];
  const refused: RefusedFile[] = [];
  let left = limit;
  // A file that is too large is cut off and read to its end, so that the files behind it still come in; the types of the library lack the option.
  const options = { throwFileSizeLimit: false, limits: { fileSize: limit + 1, fieldSize: limit } } as Parameters<typeof request.parts>[0];
  try {
    for await (const part of request.parts(options)) {
      if (part.type === 'field') {
        if (part.valueTruncated) throw tooLarge(limit);
        add(fields, part.fieldname, part.value);
      } else if (!isChosen(part)) part.file.resume();
      else {
        const taken = await takeOne(part, limit, left);
        if ('problem' in taken) refused.push(taken);
        else {
          files.push(taken);
          left -= taken.size;
        }
      }
    }
    return { fields, files, refused };
  } catch (error) {
    await discardAll(files);
    throw isTooLarge(error)
      ? tooLarge(limit)
      : isBroken(error)
        ? new Problem(400, 'bad-request', 'The form broke off, or is no form at all.')
        : error;
  }
}

async function takeOne(part: MultipartFile, limit: number, left: number): Promise<Upload | RefusedFile> {
  const refusal = (problem: Problem): RefusedFile => ({ fileName: safeName(part.filename), problem });
  try {
    const upload = await takeUpload(part.file, part.filename, part.mimetype, limit + 1);
    if (upload.size <= left && !part.file.truncated) return upload;
    await upload.discard();
    return refusal(tooLarge(limit));
  } catch (error) {
    if (error instanceof Problem) return refusal(error);
    throw error;
  }
}

const discardAll = async (files: readonly Upload[]): Promise<void> => {
  await Promise.all(files.map((file) => file.discard()));
};

/** @throws Problem `invalid-input` (`file-needed`) unless exactly one file came. */
export async function onlyFile({ files }: Form): Promise<Upload> {
  const [file, ...more] = files;
  if (file && !more.length) return file;
  await discardAll(files);
  throw invalidField('#/file', 'file-needed', 'Send one file, in the part named file.');
}

/** A file field that was left empty comes as a file without a name. */
const isChosen = ({ filename }: MultipartFile): boolean => Boolean(filename);

function add(fields: Record<string, unknown>, name: string, value: unknown): void {
  const before = fields[name];
  fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
}

/** What the reader of forms throws has no code of its own, unlike errors of the disk and of the framework. */
const isBroken = (error: unknown): boolean => error instanceof Error && !(error instanceof Problem) && !('code' in error);

const isTooLarge = (error: unknown): boolean =>
  !(error instanceof Problem) && error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
