import type { JSX } from 'preact';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Pages } from '../components/paging.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { BundleLine, OpposedShown, ProposalShown } from './bundle-view.js';
import { OpposedSubjects } from './opposed.js';
import { ProposalForm } from './proposal-form.js';

export interface BundlesPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly bundles: readonly BundleLine[];
  readonly bundlesTotal: number;
  readonly proposals: readonly ProposalShown[];
  readonly paging: { readonly page: number; readonly pageSize: number; readonly total: number };
  readonly opposed: readonly OpposedShown[];
}

const words = wording.bundles;

/** What is bundled, what could be, and what contradicts. */
export function BundlesPage({ shell, consultation, bundles, bundlesTotal, proposals, paging, opposed }: BundlesPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="bundles"
      faulty={proposals.some(({ form }) => form.errors.length > 0)}
    >
      <Heading title={words.title} lead={words.lead} />
      <section class="wk-stack" aria-labelledby="gebundeld">
        <h2 id="gebundeld">{words.list.title}</h2>
        {bundles.length ? <BundleTable bundles={bundles} total={bundlesTotal} /> : <Empty>{words.list.none}</Empty>}
      </section>
      <section class="wk-stack" aria-labelledby="voorstellen">
        <h2 id="voorstellen">{words.proposals.title}</h2>
        {proposals.length ? (
          <p class="wk-soft">
            {words.proposals.found(paging.total)}. {words.proposals.lead} {words.proposals.differs}
          </p>
        ) : (
          <Empty>{words.proposals.none}</Empty>
        )}
        {proposals.map((proposal) => (
          <ProposalForm key={proposal.number} consultation={consultation} proposal={proposal} page={paging.page} />
        ))}
        <Pages paging={paging} href={(page) => withQuery(urls.bundles(consultation.id), { page: page > 1 ? page : undefined })} />
      </section>
      {opposed.length ? <OpposedSubjects consultation={consultation} opposed={opposed} /> : null}
    </Page>
  );
}

function BundleTable({ bundles, total }: { readonly bundles: readonly BundleLine[]; readonly total: number }): JSX.Element {
  const { columns } = words.list;
  return (
    <>
      <table class="wk-table wk-table--cards">
        <caption class="wk-hidden">{words.list.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.title}</th>
            <th scope="col" class="wk-num">
              {columns.points}
            </th>
            <th scope="col" class="wk-num">
              {columns.parties}
            </th>
            <th scope="col" class="wk-num">
              {columns.decided}
            </th>
          </tr>
        </thead>
        <tbody>
          {bundles.map(({ id, title, points, parties, decided }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                <a href={urls.bundle(id)}>{title}</a>
              </th>
              <td class="wk-num" data-label={columns.points}>
                {figure(points)}
              </td>
              <td class="wk-num" data-label={columns.parties}>
                {figure(parties)}
              </td>
              <td class="wk-num" data-label={columns.decided}>
                {words.list.decided(decided, points)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > bundles.length ? (
        <p class="wk-small wk-soft">{wording.shell.pageRange('1', figure(bundles.length), figure(total))}</p>
      ) : null}
    </>
  );
}
