import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';
import { openZip, ZipBudget } from '../../documents/readers/zip.js';
import { Problem } from '../../platform/problems/problem.js';
import { type FoundTag, unknownTags } from './template-tags.js';

/** A template with pictures fits in easily; what unpacks to more is no template. */
const limits = { entries: 500, memberBytes: 32 << 20, totalBytes: 64 << 20, ratio: 200, ratioFreeBytes: 8 << 20, depth: 1 };

/**
 * Opens a Word template and finds every fault in it before anything is filled in.
 * @param modules hooks of the template library that fill in differently
 * @throws Problem `template-invalid`: no Word file, macros, or tags that are broken or unknown, all of them named
 */
export function checkedTemplate(template: Uint8Array, modules: readonly DXT.Module[] = []): Docxtemplater<PizZip> {
  const zip = unpacked(template);
  const found: FoundTag[] = [];
  let document: Docxtemplater<PizZip>;
  try {
    document = new Docxtemplater(zip, {
      paragraphLoop: true,
      parser: ownProperty,
      nullGetter: () => '',
      errorLogging: false,
      modules: [collector(found), ...modules],
    });
  } catch (error) {
    throw unreadableTemplate(error);
  }
  const unknown = unknownTags(found);
  if (unknown.length > 0) {
    throw templateInvalid(`The template has tags that are not known: ${unknown.map((tag) => `{${tag}}`).join(', ')}.`, unknown);
  }
  return document;
}

export const templateInvalid = (detail: string, tags: readonly string[] = []): Problem =>
  new Problem(400, 'template-invalid', detail, { tags });

/** What the template library says of a template, as a refusal that names the tags. */
export function unreadableTemplate(error: unknown): Problem {
  const faults = faultsOf(error);
  if (faults.length === 0) throw error;
  const tags = new Set(
    faults.flatMap(({ xtag, openingtag, closingtag }) => [xtag, openingtag, closingtag].flatMap((tag) => tag?.trim() || [])),
  );
  const [first] = faults;
  return templateInvalid(`The template can't be used. ${first?.explanation ?? ''}`.trim(), [...tags]);
}

interface Fault {
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly closingtag?: string;
  readonly explanation?: string;
}

function faultsOf(error: unknown): readonly Fault[] {
  if (!(error instanceof Error) || !('properties' in error)) return [];
  const { properties } = error as { readonly properties: Fault & { readonly errors?: readonly { readonly properties?: Fault }[] } };
  return properties.errors ? properties.errors.flatMap((each) => each.properties ?? []) : [properties];
}

function unpacked(template: Uint8Array): PizZip {
  const zip = new PizZip();
  try {
    for (const { name, isFolder, read } of openZip(template, new ZipBudget(limits)).members) {
      if (!isFolder) zip.file(name, wellFormed(name, read()));
    }
  } catch (error) {
    if (error instanceof Problem && error.code !== 'template-invalid')
      throw templateInvalid(`The template is not a Word file (.docx). ${error.message}`);
    throw error;
  }
  const names = Object.keys(zip.files);
  if (!names.includes('word/document.xml')) throw templateInvalid('The template is not a Word file (.docx).');
  if (names.some((name) => /vbaProject/i.test(name))) throw templateInvalid('The template has macros. Save it as .docx without macros.');
  return zip;
}

/** The member as it is, once its XML has been read to the end: the template library would pass a broken part on to Word. */
function wellFormed(name: string, bytes: Uint8Array): Uint8Array {
  if (!/\.(?:xml|rels)$/i.test(name)) return bytes;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw templateInvalid(`${name} in the template is damaged: ${message}`);
  });
  parser.on('doctype', () => {
    throw templateInvalid(`${name} in the template has a document type, which Word never writes.`);
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return bytes;
}

/** Looks a tag up among the own properties of the data alone, so that no tag reaches what every object has. */
const ownProperty = (tag: string): DXT.Parser => {
  const name = tag.trim();
  return {
    get: (scope: unknown) => {
      if (name === '.') return scope;
      return typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
        ? (scope as Record<string, unknown>)[name]
        : undefined;
    },
  };
};

/** Keeps the tags of every part of the file as the template library parses it. */
const collector = (found: FoundTag[]): DXT.Module => ({
  name: 'TagCollector',
  set({ inspect }: { readonly inspect?: { readonly postparsed?: readonly DXT.Part[] } }) {
    for (const tag of tagsAmong(inspect?.postparsed ?? [])) found.push(tag);
  },
});

const tagsAmong = (parts: readonly DXT.Part[]): readonly FoundTag[] =>
  parts
    .filter(({ type }) => type === 'placeholder')
    .map(({ value, module, subparsed }) => ({ name: value.trim(), isRaw: module === 'rawxml', inner: tagsAmong(subparsed ?? []) }));
