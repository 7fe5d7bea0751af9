import type { JSX } from 'preact';
import type { PublicPoint } from '../../publication/public-register.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { PublicPointArticle, partyWords } from './public-point.js';

export interface PublicPointPageProps {
  readonly shell: Shell;
  readonly consultation: { readonly id: string; readonly title: string; readonly indexable: boolean };
  readonly point: PublicPoint;
}

const words = wording.answers.public;

/** One public point at its own address, which stays as it is. */
export function PublicPointPage({ shell, consultation, point }: PublicPointPageProps): JSX.Element {
  const { id, title, indexable } = consultation;
  const name = words.point(point.number);
  return (
    <Page
      shell={shell}
      title={`${name}, ${title}`}
      narrow
      robots={indexable ? 'all' : 'noindex, nofollow'}
      crumbs={[{ text: words.title, href: urls.public }, { text: title, href: urls.publicConsultation(id) }, { text: name }]}
    >
      <div class="wk-stack">
        <h1 id={`punt-${point.number}-kop`}>{name}</h1>
        <p class="wk-lead" dir="auto">
          {partyWords(point)}
        </p>
      </div>
      <PublicPointArticle consultationId={id} point={point} alone />
      <p class="wk-small wk-soft">
        {words.published(point.publishedAt)}. {words.address} {words.withheld}
      </p>
      <p>
        <a href={urls.publicConsultation(id)}>{words.all}</a>
      </p>
    </Page>
  );
}
