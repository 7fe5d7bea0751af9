import type { VNode } from 'preact';

/** A page in one state, named for what it shows: it is rendered, searched for faults of accessibility, and photographed. */
export interface SamplePage {
  readonly name: string;
  readonly page: VNode;
}
