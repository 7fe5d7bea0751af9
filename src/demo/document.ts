import { readFileSync } from 'node:fs';

/** A version of the sample's document. */
export interface DemoVersion {
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly datedOn: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const version = (label: string, datedOn: string): DemoVersion => ({
  label,
  datedOn,
  fileName: `inkoopstrategie-${label}.md`,
  bytes: readFileSync(new URL(`./content/inkoopstrategie-${label}.md`, import.meta.url)),
});

/** The document that the sample's parties reacted to, before and after the working group dealt with their reactions. */
export const demoDocument = () => ({
  title: 'Inkoopstrategie',
  kind: 'strategy' as const,
  versions: [version('0.2', '2026-08-24'), version('0.3', '2026-11-02')],
});

/** Links of at least this confidence are confirmed in the sample; the rest is left for whoever tries it. */
export const demoConfidence = 0.75;

/** The change that the sample's working group made of its own accord: where it stands, and why. */
export const demoOwnInitiative = {
  section: '5.3',
  reason: 'Verduidelijking: aanbieders vroegen bij de uitvoering hoe lang een dagdeel duurt.',
} as const;
