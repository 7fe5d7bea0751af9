import type { ComponentChildren } from 'preact';

/** What every page knows about the installation and the visitor; made once per request. */
export interface Shell {
  /** Address of an asset by its name (`Assets.url`). */
  readonly asset: (name: string) => string;
  /** Class of the NL Design System theme: `voorbeeld-theme`, with that of the house behind it. */
  readonly themeClass: string;
  /** Whose installation it is, beside the brand: a municipality or region. */
  readonly organisation?: string;
  /** Address of its logo. */
  readonly logo?: string;
  /** Address of the tokens of its own theme, which come last. */
  readonly themeCss?: string;
  readonly account: { readonly name: string; readonly administrator: boolean } | null;
  /** Where the brand leads; the front page when left out. */
  readonly home?: string;
  /** What the last action did; shown once. */
  readonly flash?: Flash | null;
}

export interface Flash {
  /** `refused` is announced at once, the others politely. */
  readonly kind: 'done' | 'info' | 'attention' | 'refused';
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
  /** A form of one button: takes back what was done, or does after all what was refused. */
  readonly button?: { readonly action: string; readonly text: string; readonly fields?: Readonly<Record<string, string | number>> };
}

export type Tab =
  | 'overview'
  | 'corner'
  | 'parties'
  | 'reactions'
  | 'points'
  | 'councils'
  | 'bundles'
  | 'documents'
  | 'meetings'
  | 'reports'
  | 'settings';

/** The consultation that a page is part of, with what this visitor may do in it. */
export interface ConsultationHead {
  readonly id: string;
  readonly title: string;
  readonly may: ConsultationRights;
}

/** Buttons and forms for what a visitor may not do are left out. */
export interface ConsultationRights {
  /** Take in reactions, split them, tag and decide. */
  readonly work: boolean;
  /** Change parties, rounds, questions and people. */
  readonly manage: boolean;
  /** A party's account, which sees its own reactions only: no overview, no list of parties. */
  readonly ownOnly?: boolean;
}

export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

export interface PageFrame {
  readonly shell: Shell;
  readonly title: string;
  readonly consultation?: ConsultationHead;
  readonly tab?: Tab;
  /** From the top down; the last one is this page and has no address. */
  readonly crumbs?: readonly Crumb[];
  /** True when the page shows faults in a form: said first in the title, as is a message of a refusal. */
  readonly faulty?: boolean;
  /** Reading pages are narrower than work screens. */
  readonly narrow?: boolean;
  /** What search engines may do with it; said on public pages. */
  readonly robots?: 'all' | 'noindex, nofollow';
  readonly children?: ComponentChildren;
}
