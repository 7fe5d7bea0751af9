import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Answering } from '../../deliberation/text-blocks/answering.js';
import { type BlockField, type FieldValues, fill } from '../../deliberation/text-blocks/text-block.rules.js';
import { TextBlocks } from '../../deliberation/text-blocks/text-blocks.js';
import type { FormState } from '../components/form-state.js';
import { type Sent, textIn, textsIn } from '../forms.js';
import { refusedForm } from '../problems/refused-form.js';
import type { BlocksShown } from './insert-block.js';

/** Gathers the text blocks that a form offers, and puts one into it. */
@Injectable()
export class BlockViews {
  constructor(
    private readonly blocks: TextBlocks,
    private readonly answering: Answering,
  ) {}

  /**
   * Nothing for who does not answer.
   * @param points the point for which the fields are filled, or the points of a bundle: then what is the same for all of them; null where each
   *   gets its own words
   */
  async of(actor: Actor, consultationId: string, points: string | readonly string[] | null): Promise<BlocksShown | null> {
    if (!isAllowed(actor, 'text-block.see', consultationId)) return null;
    const ids = typeof points === 'string' ? [points] : points;
    const values = ids ? inCommon([...(await this.answering.fieldsOf(ids)).values()]) : undefined;
    const blocks = (await this.blocks.list(actor, consultationId)).map(({ id, title, text }) => ({
      id,
      title,
      text: values ? fill(text, values).text : text,
    }));
    return { consultationId, blocks };
  }
}

/** The fields that have the same value for all of them; the others stay open. */
function inCommon([first, ...others]: readonly FieldValues[]): FieldValues | undefined {
  if (!first) return undefined;
  const same = (name: BlockField): string => (others.every((one) => one[name] === first[name]) ? first[name] : '');
  return { partij: same('partij'), paragraaf: same('paragraaf'), document: same('document'), nummer: same('nummer') };
}

/** The form as it was sent, with the chosen block put in where the pressed button says; a fault when none was chosen. */
export function formWithBlock(sent: Sent, shown: BlocksShown | null): FormState {
  const block = shown?.blocks.find(({ id }) => id === textIn(sent, 'block'));
  if (!block) return refusedForm(sent, [{ pointer: '#/block', code: 'text-block-needed', detail: 'Choose a text block.' }]);
  const box = textIn(sent, 'insert') === 'answer' ? 'answer' : 'motivation';
  const typed = textIn(sent, box).trimEnd();
  const { values } = refusedForm(sent, []);
  const textBlocks = [...new Set([...textsIn(sent, 'textBlocks'), block.id])];
  return { values: { ...values, [box]: typed ? `${typed}\n\n${block.text}` : block.text, textBlocks }, errors: [] };
}
