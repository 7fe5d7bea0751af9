import type { Comment } from '../document.js';
import { mustBeBounded } from '../passages/bounds.js';
import type { XmlReader } from '../xml.js';
import { apart } from './apart.js';
import { signatureOf } from './changes.js';
import type { Context } from './context.js';
import { isOn } from './namespaces.js';
import { Story } from './story.js';

interface Remark {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** `w14:paraId` of its last paragraph. */
  readonly paragraphId: string | undefined;
}

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
  extended: XmlReader | undefined,
  text: string,
): readonly Comment[] {
  const remarks = readRemarks(context, xml);
  const threads = readThreads(extended);
  const byParagraph = new Map(remarks.map(({ paragraphId, id }) => [paragraphId, id]));
  const comments = new Map<string, Comment>();
  for (const { id, author, date, text: words, paragraphId } of remarks) {
    const thread = paragraphId === undefined ? undefined : threads.get(paragraphId);
    const replyTo = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent);
    const answered = replyTo === undefined ? undefined : comments.get(replyTo);
    const { start, end } = context.anchors.find(id, text.length) ?? answered ?? { start: 0, end: 0 };
    comments.set(id, {
      id,
      author,
      date,
      text: words,
      anchor: text.slice(start, end),
      start,
      end,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(thread === undefined ? {} : { resolved: thread.resolved }),
    });
  }
  mustBeBounded([...comments.values()], text);
  return [...comments.values()];
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
    remarks.push({ id, ...signature, text: words.flow.finish().trim(), paragraphId: story.lastParagraphId });
  }
  return remarks;
}

function readThreads(xml: XmlReader | undefined): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  while (xml?.next()) {
    if (xml.kind !== 'open' || xml.name !== 'w15:commentEx') continue;
    const done = xml.attribute('w15:done');
    threads.set(xml.attribute('w15:paraId') ?? '', {
      parent: xml.attribute('w15:paraIdParent'),
      resolved: done !== undefined && isOn(done),
    });
  }
  return threads;
}
