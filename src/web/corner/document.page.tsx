import type { JSX } from 'preact';
import type { AskedDocument } from '../../submissions/sections.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { nameOf } from './section-text.js';

export interface CornerDocumentPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly document: AskedDocument;
  /** First passages of the sections that the party said something about. */
  readonly filled: ReadonlySet<string>;
}

const words = wording.corner;

/** The sections of a document, each to read and to react to. */
export function CornerDocumentPage({ shell, consultation, document, filled }: CornerDocumentPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={document.title}
      consultation={consultation}
      tab="corner"
      crumbs={[{ text: words.short, href: urls.corner(consultation.id) }, { text: document.title }]}
      narrow
    >
      <Heading title={document.title} lead={`${words.version(document.label)}. ${words.documentsLead}`} />
      <nav aria-label={words.sections}>
        <ul class="wk-tasks">
          {document.sections.map((section) => (
            <li key={section.id} class={section.level > 1 ? 'wk-indent' : undefined}>
              <a href={urls.cornerSection(consultation.id, section.id)} dir="auto">
                {nameOf(section)}
              </a>{' '}
              {filled.has(section.id) ? <span class="wk-badge wk-badge--incorporated">{words.filled}</span> : null}
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}
