import type { JSX } from 'preact';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { wording } from '../wording/wording.js';

interface StatementProps {
  readonly shell: Shell;
}

interface Statement {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly text: readonly string[] }[];
}

export const PrivacyPage = ({ shell }: StatementProps): JSX.Element => <StatementPage shell={shell} statement={wording.statics.privacy} />;

function StatementPage({ shell, statement }: StatementProps & { readonly statement: Statement }): JSX.Element {
  return (
    <Page shell={shell} title={statement.title} narrow>
      <div class="wk-stack--roomy wk-read-width">
        <div class="wk-stack">
          <h1>{statement.title}</h1>
          <p class="wk-lead">{statement.lead}</p>
        </div>
        {statement.sections.map(({ title, text }) => (
          <section class="wk-stack" key={title}>
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </Page>
  );
}
