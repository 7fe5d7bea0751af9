import type { Comment } from '../document.js';
import { mustBeBounded } from '../passages/bounds.js';
import type { XmlReader } from '../xml.js';
import { apart } from './apart.js';
import { signatureOf } from './changes.js';
import type { Context } from './context.js';
import { isOn } from './namespaces.js';
import { Story } from './story.js';
import { tolerate } from './tolerate.js';

interface Remark {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** `w14:paraId` of its paragraphs, in capitals; Word names the last, other programs the first. */
  readonly paragraphIds: readonly string[];
}

/** Answers to answers to … are followed so far. */
const MOST_ANSWERS = 100;

interface Thread {
  readonly parent: string | undefined;
  readonly resolved: boolean;
}

/**
 * Comments with the passages they are about. An answer without a passage of its own has that of the comment it answers.
 * @param xml reader of the comments part
 * @param extended reader of the part that tells which comment answers which (MS-DOCX 2.5.3, commentsExtended)
 * @param text the whole text, finished
 * @throws Problem `file-too-complex`
 */
export function readComments(
  context: Context,
  xml: XmlReader | undefined,
  extended: () => XmlReader | undefined,
  text: string,
): readonly Comment[] {
  const remarks = readRemarks(context, xml);
  const threads = tolerate(context.warnings, 'answers to comments', () => readThreads(extended())) ?? new Map<string, Thread>();
  const byParagraph = new Map(remarks.flatMap(({ paragraphIds, id }) => paragraphIds.map((paragraph) => [paragraph, id] as const)));
  const placed = new Map(
    remarks.map((remark) => {
      const thread = remark.paragraphIds.map((paragraph) => threads.get(paragraph)).findLast((found) => found !== undefined);
      const replyTo = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent);
      const place = context.anchors.find(remark.id, text.length);
      return [remark.id, { ...remark, resolved: thread?.resolved, replyTo: replyTo === remark.id ? undefined : replyTo, place }];
    }),
  );
  const comments = [...placed.values()].map((one): Comment => {
    const { start, end } = placeOf(one, placed);
    const { id, author, date, text: words, replyTo, resolved } = one;
    const answers = replyTo === undefined ? {} : { replyTo };
    return {
      id,
      author,
      date,
      text: words,
      anchor: text.slice(start, end),
      start,
      end,
      ...answers,
      ...(resolved === undefined ? {} : { resolved }),
    };
  });
  mustBeBounded(comments, text);
  return comments;
}

interface Placed {
  readonly replyTo: string | undefined;
  readonly place: { readonly start: number; readonly end: number } | undefined;
}

/** Answers may stand before what they answer in the file, answer an answer, or go round in a circle. */
function placeOf(comment: Placed, all: ReadonlyMap<string, Placed>): { readonly start: number; readonly end: number } {
  let one: Placed | undefined = comment;
  for (let step = 0; one && step < MOST_ANSWERS; step++) {
    if (one.place) return one.place;
    one = one.replyTo === undefined ? undefined : all.get(one.replyTo);
  }
  return { start: 0, end: 0 };
}

function readRemarks(context: Context, xml: XmlReader | undefined): readonly Remark[] {
  const remarks: Remark[] = [];
  while (xml?.next()) {
    if (xml.kind !== 'open' || xml.name !== 'w:comment') continue;
    const id = xml.attribute('w:id') ?? '';
    const signature = signatureOf(xml);
    const words = apart(context);
    const story = new Story(words, { paragraphIds: true, cellGap: '\n' });
    story.readPassage(xml);
    remarks.push({
      id,
      ...signature,
      text: words.flow.finish().trim(),
      paragraphIds: story.paragraphIds.filter((one) => one !== '').map(inCapitals),
    });
  }
  return remarks;
}

function readThreads(xml: XmlReader | undefined): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  while (xml?.next()) {
    if (xml.kind !== 'open' || xml.name !== 'w15:commentEx') continue;
    const done = xml.attribute('w15:done');
    const parent = xml.attribute('w15:paraIdParent');
    threads.set(inCapitals(xml.attribute('w15:paraId') ?? ''), {
      parent: parent === undefined ? undefined : inCapitals(parent),
      resolved: done !== undefined && isOn(done),
    });
  }
  return threads;
}

/** Identifiers are hexadecimal numbers, which programs write in capitals or not. */
const inCapitals = (id: string): string => id.toUpperCase();
