import type { JSX } from 'preact';
import { Button, PostButton } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Icon } from '../components/icon.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { ThemeFields } from './theme-fields.js';

export interface ThemesPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly themes: readonly ThemeListRow[];
  /** Fields `label`, `definition`, `synonyms` (one a line). */
  readonly addForm: FormState;
}

export interface ThemeListRow {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly points: number;
  readonly retired: boolean;
  readonly version: number;
}

const words = wording.settings.themes;

export function ThemesPage({ shell, consultation, themes, addForm }: ThemesPageProps): JSX.Element {
  const { columns } = words;
  const { manage } = consultation.may;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="settings"
      crumbs={manage ? [{ text: wording.settings.page.title, href: urls.settings(consultation.id) }, { text: words.title }] : undefined}
      faulty={addForm.errors.length > 0}
      narrow
    >
      <Heading title={words.title} lead={words.lead} />
      {manage && themes.length > 1 ? (
        <p class="wk-small wk-soft" data-with-script="order" hidden>
          {words.order}
        </p>
      ) : null}
      <table class="wk-table wk-table--cards" data-order={manage ? '' : undefined}>
        <caption class="wk-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.label}</th>
            <th scope="col" class="wk-num">
              {columns.points}
            </th>
            {manage ? <th scope="col">{columns.action}</th> : null}
          </tr>
        </thead>
        <tbody>
          {themes.map(({ id, key, label, definition, points, retired, version }, index) => (
            <tr key={id} id={`thema-${id}`} tabIndex={-1}>
              <th scope="row" dir="auto">
                {manage && themes.length > 1 ? (
                  <span class="wk-grip" draggable title={words.drag} aria-hidden="true" data-with-script="order" hidden>
                    <Icon name="grip" />
                  </span>
                ) : null}
                <b>{label}</b>
                <span class="wk-kind">{retired ? words.retired : definition}</span>
              </th>
              <td class="wk-num" data-label={columns.points}>
                {points ? <a href={pointsHref(consultation.id, { theme: key })}>{figure(points)}</a> : 0}
              </td>
              {manage ? (
                <td>
                  <div class="wk-row wk-dense wk-small">
                    <a href={urls.theme(consultation.id, id)}>
                      {words.change} <span class="wk-hidden">{label}</span>
                    </a>
                    {index ? (
                      <PostButton action={urls.themeMove(consultation.id, id)} fields={{ way: 'up', version }} about={label}>
                        {words.up}
                      </PostButton>
                    ) : null}
                    {index < themes.length - 1 ? (
                      <PostButton action={urls.themeMove(consultation.id, id)} fields={{ way: 'down', version }} about={label}>
                        {words.down}
                      </PostButton>
                    ) : null}
                  </div>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {manage ? (
        <p>
          <a href={urls.themeFiles(consultation.id)}>{words.files.link}</a>
        </p>
      ) : null}
      {manage ? (
        <p>
          <a href={urls.straySubjects(consultation.id)}>{wording.themeWork.stray.link}</a>
        </p>
      ) : null}
      {manage ? (
        <section class="wk-stack" aria-labelledby="toevoegen">
          <h2 id="toevoegen">{words.add}</h2>
          <ErrorSummary form={addForm} />
          <form class="wk-form wk-box" method="post" noValidate action={urls.themes(consultation.id)}>
            <ThemeFields form={addForm} />
            <Button kind="primary">{words.addButton}</Button>
          </form>
        </section>
      ) : null}
    </Page>
  );
}
