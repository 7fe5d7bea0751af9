import type { JSX } from 'preact';
import type { Section, SectionHead } from '../../submissions/sections.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

const words = wording.corner;

interface SectionTextProps {
  readonly section: Section;
  readonly consultationId: string;
}

/** The text of a section, to read beside what one writes, with the way to the sections around it. */
export function SectionText({ section, consultationId }: SectionTextProps): JSX.Element {
  const { document, label, title, passages, previous, next } = section;
  const body = passages.filter(({ kind }) => kind !== 'heading');
  return (
    <section class="wk-box wk-stack" aria-labelledby="tekst">
      <p class="wk-small wk-soft" dir="auto">
        {document}, {words.version(label)}
      </p>
      <h2 id="tekst" class="wk-heading-s" dir="auto">
        {title || words.sectionStart}
      </h2>
      {body.map(({ id, marker, text }) => (
        <p key={id} class="wk-verbatim" dir="auto">
          {marker ? `${marker} ` : ''}
          {text}
        </p>
      ))}
      <nav aria-label={words.sections}>
        <ul class="wk-tasks">
          {previous ? (
            <li>
              <a href={urls.cornerSection(consultationId, previous.id)}>{words.previous(nameOf(previous))}</a>
            </li>
          ) : null}
          {next ? (
            <li>
              <a href={urls.cornerSection(consultationId, next.id)}>{words.next(nameOf(next))}</a>
            </li>
          ) : null}
          <li>
            <a href={urls.cornerDocument(consultationId, section.documentId)}>{words.whole}</a>
          </li>
        </ul>
      </nav>
    </section>
  );
}

export const nameOf = ({ title }: SectionHead): string => title || words.sectionStart;
