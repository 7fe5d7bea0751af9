import type { JSX } from 'preact';
import { ButtonLink } from '../components/buttons.js';
import { ChipLink } from '../components/filter.js';
import { Heading } from '../components/heading.js';
import { Icon } from '../components/icon.js';
import { Empty, Notice } from '../components/notice.js';
import { Pages, type Paging } from '../components/paging.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { pageOfPassage } from './passage-href.js';
import { PassageRow, PointsAtPassage, type PointToAnchor } from './passage-row.js';
import type { PassageShown, PointMark, SectionOfVersion } from './version-rows.js';

export interface VersionPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly document: { readonly id: string; readonly title: string };
  readonly version: { readonly label: string; readonly datedOn: string; readonly number: number };
  /** Labels of all versions, the newest first. */
  readonly labels: readonly string[];
  /** Of this page. */
  readonly passages: readonly PassageShown[];
  readonly total: number;
  readonly paging: Paging;
  readonly sections: readonly SectionOfVersion[];
  /** Only what has points or changes. */
  readonly onlyMarked: boolean;
  /** The point for which the passage is looked for that it is about. */
  readonly anchoring: PointToAnchor | null;
  /** Points about passages that are in this version no more. */
  readonly gone: readonly PointMark[];
}

const words = wording.documents.read;

/** The text of a version: where it changed since the one before, and at each passage the points about it and what became of them. */
export function VersionPage(props: VersionPageProps): JSX.Element {
  const { shell, consultation, document, version, passages, total, paging, onlyMarked, gone, anchoring } = props;
  const title = words.title(document.title, version.label);
  const at = urls.version(document.id, version.label);
  const toon = onlyMarked ? 'punten' : '';
  const voor = anchoring?.id;
  const toPage = (page: number): string => withQuery(at, { toon, voor, page: page > 1 ? page : '' });
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="documents"
      crumbs={[{ text: wording.documents.title, href: urls.documents(consultation.id) }, { text: title }]}
    >
      <Heading title={title} lead={words.lead(version.datedOn, total)}>
        {version.number > 1 ? <ButtonLink href={urls.changes(document.id, version.label)}>{words.changesOf}</ButtonLink> : null}
        <ButtonLink href={urls.versionFile(document.id, version.label)} icon="download">
          {words.download}
        </ButtonLink>
      </Heading>
      {anchoring ? (
        <Notice link={{ href: urls.point(anchoring.id), text: words.stop }}>{words.pointingOut(anchoring.number)}</Notice>
      ) : null}
      <div class="wk-row wk-row--apart">
        <nav class="wk-chips" aria-label={words.choose}>
          <ChipLink href={withQuery(at, { voor })} on={!onlyMarked}>
            {words.whole}
          </ChipLink>
          <ChipLink href={withQuery(at, { toon: 'punten', voor })} on={onlyMarked}>
            {words.onlyPoints}
          </ChipLink>
        </nav>
        <Versions {...props} />
      </div>
      <div class="wk-changes">
        <Sections {...props} toPage={(page) => (page === paging.page ? '' : toPage(page))} />
        <div>
          {passages.length ? (
            <div class="wk-text">
              {passages.map((passage) => (
                <PassageRow key={passage.seq} passage={passage} documentId={document.id} label={version.label} anchoring={anchoring} />
              ))}
            </div>
          ) : (
            <Empty>
              {words.empty} <a href={at}>{words.whole}</a>
            </Empty>
          )}
          <Pages paging={paging} href={toPage} />
          {gone.length ? (
            <section class="wk-box wk-box--quiet wk-stack wk-text-gone" aria-labelledby="verdwenen">
              <h2 id="verdwenen">{words.gone}</h2>
              <PointsAtPassage points={gone} />
            </section>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

function Versions({ document, version, labels }: VersionPageProps): JSX.Element | null {
  if (labels.length < 2) return null;
  return (
    <nav class="wk-chips" aria-label={words.versions}>
      {labels.map((label) => (
        <ChipLink key={label} href={urls.version(document.id, label)} on={label === version.label}>
          {wording.documents.version.pages(label)}
        </ChipLink>
      ))}
    </nav>
  );
}

function Sections({ sections, onlyMarked, toPage }: VersionPageProps & { readonly toPage: (page: number) => string }): JSX.Element {
  const shown = onlyMarked ? sections.filter(({ points, open }) => points || open) : sections;
  return (
    <nav class="wk-contents" aria-label={words.sections}>
      <ul>
        {shown.map(({ seq, title, points, open }) => (
          <li key={seq}>
            <a class={open ? 'wk-contents__open' : undefined} href={`${onlyMarked ? '' : toPage(pageOfPassage(seq))}#a${seq}`}>
              <span dir="auto">{title}</span>
              <span class="wk-figure wk-soft">
                {open ? <Icon name="warning" /> : null}
                {points ? (
                  <>
                    <span aria-hidden="true">{figure(points)}</span>
                    <span class="wk-hidden">{words.points(points)}</span>
                  </>
                ) : null}
                {open ? <span class="wk-hidden">{wording.documents.changes.openIn(open)}</span> : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
