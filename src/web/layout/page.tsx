import type { JSX, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { language } from '../../platform/speech/language.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { FlashRegion } from './flash.js';
import { KeyDialog } from './key-dialog.js';
import { LanguageChoice } from './language-choice.js';
import type { Crumb, PageFrame } from './shell.js';
import { ConsultationTabs, TopBar } from './top-bar.js';

const styles = ['components.css', 'theme.css', 'app.css'] as const;

/** The whole document around a page: head, top bar, tabs, message, the page itself, footer. */
export function Page(frame: PageFrame): JSX.Element {
  const { shell, consultation } = frame;
  return (
    <html lang={language()} class={`utrecht-root ${shell.themeClass}`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {frame.robots ? <meta name="robots" content={frame.robots} /> : null}
        <title>{documentTitle(frame)}</title>
        {styles.map((name) => (
          <link key={name} rel="stylesheet" href={shell.asset(name)} />
        ))}
        {shell.themeCss ? <link rel="stylesheet" href={shell.themeCss} /> : null}
        <link rel="icon" type="image/svg+xml" href={shell.asset('icon.svg')} />
        <script type="module" src={shell.asset('app.js')} />
      </head>
      <body class="utrecht-body utrecht-document utrecht-surface wk" data-unsent={wording.shell.unsent}>
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {wording.shell.skip}
        </a>
        <TopBar shell={shell} consultation={consultation} />
        {consultation ? <ConsultationTabs consultation={consultation} current={frame.tab} /> : null}
        <main id="inhoud" class={frame.narrow ? 'wk-main wk-main--narrow' : 'wk-main'} tabIndex={-1}>
          {frame.crumbs ? <Crumbs crumbs={frame.crumbs} /> : null}
          <FlashRegion flash={shell.flash} />
          {frame.children}
        </main>
        <Footer keys={consultation !== undefined} organisation={shell.organisation} />
        {consultation ? <KeyDialog /> : null}
      </body>
    </html>
  );
}

/** A page as the text of the answer. */
export const renderPage = (page: VNode): string => `<!DOCTYPE html>${renderToString(page)}`;

function documentTitle({ shell, title, consultation, faulty }: PageFrame): string {
  const parts = [title, consultation && consultation.title !== title ? consultation.title : '', wording.shell.product];
  const text = parts.filter(Boolean).join(' - ');
  return faulty || shell.flash?.kind === 'refused' ? wording.shell.errorTitle(text) : text;
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }): JSX.Element {
  return (
    <nav aria-label={wording.shell.crumbs}>
      <ol class="wk-crumbs">
        {crumbs.map(({ text, href }) => (
          <li key={text}>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

function Footer({ keys, organisation }: { readonly keys: boolean; readonly organisation?: string | undefined }): JSX.Element {
  return (
    <footer class="wk-footer">
      {organisation ? <p>{wording.shell.of(organisation)}</p> : null}
      <ul>
        {keys ? (
          <li data-with-script="keys" hidden>
            <button class="wk-text-button wk-text-button--medium" type="button" data-opens="toetsen">
              {wording.shell.keys.open} <kbd>?</kbd>
            </button>
          </li>
        ) : null}
        <li>
          <a href={urls.help}>{wording.shell.help}</a>
        </li>
        <li>
          <a href={urls.accessibility}>{wording.shell.accessibility}</a>
        </li>
        <li>
          <a href={urls.privacy}>{wording.shell.privacy}</a>
        </li>
        <LanguageChoice />
      </ul>
    </footer>
  );
}
