import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface BlockRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly shared: boolean;
  /** Points whose decision uses it, the bundles and the decisions on many points among them. */
  readonly points: number;
  readonly bundles: number;
  readonly bulkDecisions: number;
  /** Whether this visitor may change it. */
  readonly mayChange: boolean;
}

export interface TextBlocksPageProps {
  readonly shell: Shell;
  /** Null for the blocks that every consultation has. */
  readonly consultation: ConsultationHead | null;
  readonly blocks: readonly BlockRow[];
  /** Fields `title`, `text`. */
  readonly addForm: FormState;
}

const words = wording.textBlocks;

export function TextBlocksPage({ shell, consultation, blocks, addForm }: TextBlocksPageProps): JSX.Element {
  const title = consultation ? words.title : words.shared;
  return (
    <Page
      shell={shell}
      title={title}
      {...(consultation ? { consultation, tab: 'settings' as const, crumbs: crumbsTo(consultation, title) } : {})}
      faulty={addForm.errors.length > 0}
      narrow
    >
      <Heading title={title} lead={consultation ? words.lead : words.leadShared} />
      <p class="wk-read-width">{words.fields}</p>
      {blocks.length ? <Blocks consultation={consultation} blocks={blocks} /> : <p class="wk-soft">{words.none}</p>}
      <section class="wk-stack" aria-labelledby="toevoegen">
        <h2 id="toevoegen">{words.add}</h2>
        <ErrorSummary form={addForm} />
        <form
          class="wk-form wk-box"
          method="post"
          noValidate
          action={consultation ? urls.textBlocks(consultation.id) : urls.sharedTextBlocks}
        >
          <BlockFields form={addForm} />
          <Button kind="primary">{words.addButton}</Button>
        </form>
      </section>
    </Page>
  );
}

export const crumbsTo = (consultation: ConsultationHead, title: string): { text: string; href?: string }[] => [
  ...(consultation.may.manage ? [{ text: wording.settings.page.title, href: urls.settings(consultation.id) }] : []),
  { text: title },
];

export function BlockFields({ form }: { readonly form: FormState }): JSX.Element {
  return (
    <>
      <TextField form={form} name="title" label={words.name} help={words.nameHelp} maxLength={100} />
      <TextArea form={form} name="text" label={words.text} rows={6} />
    </>
  );
}

function Blocks({ consultation, blocks }: Pick<TextBlocksPageProps, 'consultation' | 'blocks'>): JSX.Element {
  const { columns } = words;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.used}</th>
          <th scope="col">{columns.action}</th>
        </tr>
      </thead>
      <tbody>
        {blocks.map(({ id, title, text, shared, points, bundles, bulkDecisions, mayChange }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              <b>{title}</b>
              {shared && consultation ? <span class="wk-kind">{words.isShared}</span> : null}
              <p class="wk-kept-lines wk-small wk-soft">{text}</p>
            </th>
            <td data-label={columns.used}>
              <div class="wk-stack">
                {points && consultation ? (
                  <p>
                    <a href={pointsHref(consultation.id, { textBlock: id })}>{words.used(points)}</a>
                  </p>
                ) : null}
                {points && !consultation ? <p>{words.used(points)}</p> : null}
                {points ? null : <p class="wk-soft">{words.unused}</p>}
                {bundles || bulkDecisions ? (
                  <p class="wk-small">
                    {[bundles ? words.bundles(bundles) : '', bulkDecisions ? words.bulk(bulkDecisions) : ''].filter(Boolean).join(', ')}
                  </p>
                ) : null}
                {bundles || bulkDecisions ? (
                  <p class="wk-small">
                    <a href={`${urls.textBlock(id)}#gebruikt`}>
                      {words.whereLook}
                      <span class="wk-hidden"> {words.whereAbout(title)}</span>
                    </a>
                  </p>
                ) : null}
              </div>
            </td>
            <td>
              {mayChange ? (
                <a href={urls.textBlock(id)}>
                  {words.change} <span class="wk-hidden">{title}</span>
                </a>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
