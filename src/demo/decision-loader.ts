import type { INestApplicationContext } from '@nestjs/common';
import { operator } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { BulkDecisions } from '../deliberation/bulk/bulk-decisions.js';
import { BundleDecisions } from '../deliberation/bundle-decisions.js';
import { Answering } from '../deliberation/text-blocks/answering.js';
import { fill } from '../deliberation/text-blocks/text-block.rules.js';
import { TextBlocks } from '../deliberation/text-blocks/text-blocks.js';
import type { DemoDecision } from './decision-choices.js';
import { demoDecisions } from './decisions.js';
import { demoTextBlocks } from './text-blocks.js';

interface Sample {
  readonly consultationId: string;
  /** By e-mail address. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Bundle of the points that are decided as one, by point. */
  readonly together: ReadonlyMap<string, string>;
  readonly pointWith: (party: string, snippet: string) => Promise<string>;
  readonly step: (what: string) => void;
}

/** Keeps the text blocks of the sample and takes its decisions: one by one, on a bundle, and one act on several points. */
export async function loadDecisions(app: INestApplicationContext, sample: Sample): Promise<void> {
  const { consultationId, actors, together, pointWith, step } = sample;
  const blocks = await loadBlocks(app, sample);
  const answering = app.get(Answering);
  const done = new Set<string>();
  const atOnce: { readonly point: string; readonly decision: DemoDecision }[] = [];
  for (const decision of demoDecisions) {
    step('besluiten vastleggen');
    const { party, snippet, decidedBy, changes = [], textBlock, isOfOneAct, ...words } = decision;
    const actor = actors.get(decidedBy) ?? operator;
    const point = await pointWith(party, snippet);
    const block = textBlock && blocks.get(textBlock);
    const input = { ...words, changes: [...changes], textBlocks: block ? [block.id] : [] };
    const bundle = together.get(point);
    if (isOfOneAct) atOnce.push({ point, decision });
    else if (bundle && !done.has(bundle)) await app.get(BundleDecisions).take(actor, bundle, input);
    else if (!bundle) {
      const values = (await answering.fieldsOf([point])).get(point);
      const opening = block && input.answer && values ? `${fill(block.text, values).text} ` : '';
      await answering.take(actor, point, input.answer ? { ...input, answer: `${opening}${input.answer}` } : input);
    }
    if (bundle) done.add(bundle);
  }
  const [first] = atOnce;
  if (!first) return;
  const { outcome, motivation, textBlock = '', decidedBy } = first.decision;
  const used = blocks.get(textBlock);
  const points = atOnce.map(({ point }) => ({ id: point }));
  const input = { points, outcome, motivation, textBlocks: used ? [used.id] : [] };
  await app.get(BulkDecisions).take(actors.get(decidedBy) ?? operator, consultationId, input);
}

async function loadBlocks(app: INestApplicationContext, { consultationId, actors }: Sample) {
  const [keeper = operator] = actors.values();
  const made = new Map<string, { readonly id: string; readonly text: string }>();
  for (const block of demoTextBlocks) made.set(block.title, await app.get(TextBlocks).add(keeper, consultationId, { ...block }));
  return made;
}
