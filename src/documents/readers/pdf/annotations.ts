import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wellFormed, withUnixLines } from '../decode.js';
import type { Piece } from './pieces.js';

/** A remark in the margin or over the text, or the value of a form field. */
export interface Annotation {
  readonly id: string;
  readonly author: string;
  /** ISO 8601; empty when the annotation has none. */
  readonly date: string;
  readonly text: string;
  /** Words that it is drawn over. */
  readonly anchor: string;
  /** Upper edge on the page, in points from the top. */
  readonly top: number;
  readonly left: number;
  readonly replyTo?: string;
  /** True for a form field, whose text belongs to the page. */
  readonly isField: boolean;
}

/** What the library gives; more than its types say. */
interface RawAnnotation {
  readonly id?: string;
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly modificationDate?: string | null;
  readonly creationDate?: string | null;
  readonly inReplyTo?: string | null;
  readonly replyType?: string;
  readonly overlaidText?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly buttonValue?: string | null;
  readonly exportValue?: string;
  readonly hidden?: boolean;
}

const REMARKS =
  /^(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Caret|Stamp|Ink|Line|Square|Circle|Polygon|PolyLine|FileAttachment|Redact)$/;
const MOST_A_PAGE = 2_000;

/** Remarks and filled-in fields of a page; links, sounds and films are not looked at. */
export async function readAnnotations(page: PDFPageProxy): Promise<Annotation[]> {
  const raw = (await page.getAnnotations()) as readonly RawAnnotation[];
  const { transform } = page.getViewport({ scale: 1 });
  return raw.slice(0, MOST_A_PAGE).flatMap((annotation, at) => {
    const { subtype = '', rect = [] } = annotation;
    const [left, top] = corner(transform, rect);
    const place = { left, top, id: annotation.id ?? `${page.pageNumber}-${at}` };
    if (subtype === 'Widget') return fieldOf(annotation, place);
    return REMARKS.test(subtype) && annotation.replyType !== 'Group' ? remarkOf(annotation, place) : [];
  });
}

type Place = Pick<Annotation, 'id' | 'left' | 'top'>;

function remarkOf(annotation: RawAnnotation, place: Place): Annotation[] {
  const text = clean(annotation.contentsObj?.str ?? '');
  const anchor = clean(annotation.overlaidText ?? '').replace(/\s+/g, ' ');
  // A passage struck through is a proposal without words; one that is only marked says nothing.
  const words = text === '' && annotation.subtype === 'StrikeOut' ? '[doorgehaald]' : text;
  if (words === '') return [];
  const replyTo = annotation.inReplyTo ?? undefined;
  const date = isoDate(annotation.creationDate ?? annotation.modificationDate ?? '');
  return [
    { ...place, author: clean(annotation.titleObj?.str ?? ''), date, text: words, anchor, isField: false, ...(replyTo ? { replyTo } : {}) },
  ];
}

function fieldOf(annotation: RawAnnotation, place: Place): Annotation[] {
  const text = shownValue(annotation);
  return text === '' || annotation.hidden ? [] : [{ ...place, author: '', date: '', text, anchor: '', isField: true }];
}

function shownValue({ fieldType, fieldValue, checkBox, radioButton, buttonValue, exportValue }: RawAnnotation): string {
  if (fieldType === 'Btn') {
    const isOn = checkBox ? fieldValue === exportValue : radioButton ? fieldValue === buttonValue : false;
    return isOn && fieldValue !== 'Off' && fieldValue ? '☒' : '';
  }
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return '';
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return clean(values.filter((value) => typeof value === 'string').join(', '));
}

/** Values of form fields as text where they stand, so that they are read after their labels. */
export function fieldPieces(annotations: readonly Annotation[]): Piece[] {
  const size = 9;
  return annotations
    .filter(({ isField }) => isField)
    .flatMap(({ text, left, top }) =>
      text.split('\n').map((line, at) => {
        const y = top + size * 1.2 * (at + 1);
        return { text: line, x: left, right: left + line.length * size * 0.5, y, size, font: '', isArtifact: false };
      }),
    );
}

function corner(view: readonly number[], rect: readonly number[]): readonly [left: number, top: number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const points = [
    [x1, y1],
    [x2, y2],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  return [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
}

const clean = (text: string): string => wellFormed(withUnixLines(text)).trim();

/** `D:20260302101200+01'00'` as `2026-03-02T10:12:00+01:00` (ISO 32000-1, 7.9.4). */
export function isoDate(date: string): string {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = ''] =
    /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?\d\d)?/.exec(date) ?? [];
  if (!year) return '';
  const offset = zone === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d)'?(\d\d)$/, '$1:$2');
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}
