import type { JSX } from 'preact';
import type { ChangeState } from '../../documents/document.entity.js';
import { Icon } from '../components/icon.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';

export interface SectionWithChanges {
  readonly section: string;
  /** Where its first change stands. */
  readonly seq: number;
  readonly page: number;
  readonly count: number;
  /** Still to be explained. */
  readonly open: number;
}

interface ListedChange {
  readonly seq: number;
  readonly section: string;
  readonly state: ChangeState;
}

/** The sections of some changes in order, each once, with the page of the list on which its first change stands. */
export function sectionsOf(changes: readonly ListedChange[], pageSize: number): SectionWithChanges[] {
  const sections = new Map<string, SectionWithChanges>();
  changes.forEach(({ section, seq, state }, index) => {
    const known = sections.get(section) ?? { section, seq, page: Math.floor(index / pageSize) + 1, count: 0, open: 0 };
    sections.set(section, { ...known, count: known.count + 1, open: known.open + (state === 'unexplained' ? 1 : 0) });
  });
  return [...sections.values()];
}

interface ContentsProps {
  readonly sections: readonly SectionWithChanges[];
  /** Address of a page of the list; empty for the page that is shown. */
  readonly toPage: (page: number) => string;
}

const words = wording.documents.changes;

/** The sections in which something changed, with how many changes, and a mark where something is still to be explained. */
export function ChangeContents({ sections, toPage }: ContentsProps): JSX.Element {
  return (
    <nav class="wk-contents" aria-label={words.contents}>
      <ul>
        {sections.map(({ section, seq, page, count, open }) => (
          <li key={seq}>
            <a class={open ? 'wk-contents__open' : undefined} href={`${toPage(page)}#w${seq}`}>
              <span dir="auto">{section || words.noSection}</span>
              <span class="wk-figure wk-soft">
                {open ? <Icon name="warning" /> : null}
                {figure(count)}
                {open ? <span class="wk-hidden">{words.openIn(open)}</span> : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
