import type { JSX } from 'preact';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { GuidePart } from './guide.js';
import { Markdown } from './markdown.js';

export interface HelpPageProps {
  readonly shell: Shell;
  readonly parts: readonly GuidePart[];
  readonly part: GuidePart;
}

const words = wording.help;

/** The user guide, a part at a time. */
export function HelpPage({ shell, parts, part }: HelpPageProps): JSX.Element {
  return (
    <Page shell={shell} title={part.title} narrow crumbs={[{ text: words.title, href: urls.help }, { text: part.title }]}>
      <div class="wk-stack--roomy wk-read-width">
        <h1>{part.title}</h1>
        <nav class="wk-chips" aria-label={words.parts}>
          {parts.map(({ key, title }) => (
            <a key={key} class="wk-chip" href={urls.helpPart(key)} aria-current={key === part.key ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
        <div class="wk-stack">
          <Markdown text={part.markdown} />
        </div>
      </div>
    </Page>
  );
}
