import { Anchors } from '../passages/anchors.js';
import { Flow } from '../passages/flow.js';
import { Changes } from './changes.js';
import type { Context } from './context.js';

/** A context for words that are no part of the text, such as those of a comment: with a flow of their own. */
export function apart(context: Context): Context {
  const flow = new Flow();
  return { ...context, flow, changes: new Changes(flow), anchors: new Anchors(flow), notes: [] };
}
