import type { JSX } from 'preact';
import type { TextBlockUses } from '../../deliberation/text-blocks/text-block-uses.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { BlockFields, crumbsTo } from './text-blocks.page.js';

export interface TextBlockPageProps {
  readonly shell: Shell;
  /** Null for a block that every consultation has. */
  readonly consultation: ConsultationHead | null;
  readonly block: { readonly id: string; readonly title: string; readonly text: string; readonly version: number };
  /** Fields `title`, `text`. */
  readonly form: FormState;
  /** What this visitor can not change is only shown. */
  readonly mayChange: boolean;
  readonly uses: TextBlockUses;
}

const words = wording.textBlocks;

/** One text block: its title and its text, where it is used, or its end. */
export function TextBlockPage({ shell, consultation, block, form, mayChange, uses }: TextBlockPageProps): JSX.Element {
  const title = mayChange ? words.changeTitle(block.title) : words.look(block.title);
  return (
    <Page
      shell={shell}
      title={title}
      {...(consultation ? { consultation, tab: 'settings' as const, crumbs: crumbsTo(consultation, title) } : {})}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={title} lead={mayChange ? words.changeHelp : words.onlyLook} />
      {mayChange ? (
        <Change block={block} form={form} />
      ) : (
        <p class="wk-kept-lines wk-box" dir="auto">
          {block.text}
        </p>
      )}
      <Where uses={uses} blockId={block.id} />
      {mayChange ? (
        <form class="wk-form" method="post" action={urls.textBlockRemove(block.id)}>
          <p>{words.removeHelp}</p>
          <input type="hidden" name="version" value={block.version} />
          <div>
            <Button>{words.remove}</Button>
          </div>
        </form>
      ) : null}
    </Page>
  );
}

function Change({ block, form }: Pick<TextBlockPageProps, 'block' | 'form'>): JSX.Element {
  const now = [
    { name: 'title', label: words.name, value: block.title },
    { name: 'text', label: words.text, value: block.text },
  ];
  return (
    <>
      <p class="wk-read-width">{words.fields}</p>
      <ErrorSummary form={form} />
      <StaleEdit form={form} now={now} />
      <form class="wk-form wk-box" method="post" noValidate action={urls.textBlock(block.id)}>
        <SeenVersion form={form} version={block.version} />
        <BlockFields form={form} />
        <div class="wk-row">
          <Button kind="primary">{words.save}</Button>
          <TakeOver form={form} />
        </div>
      </form>
    </>
  );
}

function Where({ uses, blockId }: { readonly uses: TextBlockUses; readonly blockId: string }): JSX.Element {
  const { consultations, bundles, bulkDecisions } = uses;
  return (
    <section class="wk-stack" aria-labelledby="gebruikt">
      <h2 id="gebruikt">{words.where}</h2>
      {consultations.length ? (
        <ul>
          {consultations.map(({ id, consultation, points }) => (
            <li key={id} dir="auto">
              {consultation}: <a href={pointsHref(id, { textBlock: blockId })}>{words.used(points)}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p class="wk-soft">{words.whereNone}</p>
      )}
      {bundles.length ? (
        <>
          <h3>{words.whereBundles}</h3>
          <ul>
            {bundles.map(({ id, title, points }) => (
              <li key={id} dir="auto">
                <a href={urls.bundle(id)}>{title}</a>, {words.inBundle(points)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {bulkDecisions.length ? (
        <>
          <h3>{words.whereBulk}</h3>
          <ul>
            {bulkDecisions.map(({ id, points, decidedByName, decidedAt }) => (
              <li key={id} dir="auto">
                <a href={urls.bulkDecision(id)}>{wording.deciding.history.act(points, decidedAt)}</a>, {decidedByName}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
