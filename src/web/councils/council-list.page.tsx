import type { JSX } from 'preact';
import type { AnsweredParty } from '../../deliberation/party-answers.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface CouncilListPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly councils: readonly AnsweredParty[];
}

const words = wording.answers.councils;

/** The councils and advisory boards of a consultation, each with the way to what became of its points. */
export function CouncilListPage({ shell, consultation, councils }: CouncilListPageProps): JSX.Element {
  return (
    <Page shell={shell} title={words.title} consultation={consultation} tab="councils" narrow>
      <Heading title={words.title} lead={words.lead} />
      {councils.length ? (
        <ul class="wk-files">
          {councils.map(({ id, name, points, decided }) => (
            <li key={id} dir="auto">
              <a href={urls.council(consultation.id, id)}>{name}</a>
              <small>{words.row(points, decided)}</small>
            </li>
          ))}
        </ul>
      ) : (
        <Empty>{words.none}</Empty>
      )}
    </Page>
  );
}
