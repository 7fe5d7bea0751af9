import type { JSX } from 'preact';
import type { PublicConsultationRow } from '../../publication/public-register.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface PublicListPageProps {
  readonly shell: Shell;
  readonly consultations: readonly PublicConsultationRow[];
}

const words = wording.answers.public;

/** The list names all of them, so search engines may show it only when they may show each. */
export const mayIndexList = (consultations: readonly PublicConsultationRow[]): boolean =>
  consultations.length > 0 && consultations.every(({ indexable }) => indexable);

/** Everything that is public, the latest first. */
export function PublicListPage({ shell, consultations }: PublicListPageProps): JSX.Element {
  const robots = mayIndexList(consultations) ? 'all' : 'noindex, nofollow';
  return (
    <Page shell={shell} title={words.title} narrow robots={robots}>
      <Heading title={words.title} lead={words.lead} />
      {consultations.length ? (
        <ul class="wk-files">
          {consultations.map(({ id, title, publishedAt, points }) => (
            <li key={id} dir="auto">
              <a href={urls.publicConsultation(id)}>{title}</a>
              <small>{words.row(publishedAt, points)}</small>
            </li>
          ))}
        </ul>
      ) : (
        <Empty>{words.none}</Empty>
      )}
    </Page>
  );
}
