import type { ComponentChildren, JSX } from 'preact';
import type { AccessibilityFacts } from '../../platform/config/accessibility.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { wording } from '../wording/wording.js';

export interface AccessibilityPageProps {
  readonly shell: Shell;
  readonly facts: AccessibilityFacts;
}

const words = wording.accessibility;

/** When the list of what is not good yet was gone through last; change it together with that list. */
const KNOWN_ON = '2026-11-24';

/** Reached by a link only; nothing of it is loaded. */
const OMBUDSMAN = 'https://www.nationaleombudsman.nl/klacht-indienen';

/** The accessibility statement: what the organisation stated by configuration, and what the makers know of the pages. */
export function AccessibilityPage({ shell, facts }: AccessibilityPageProps): JSX.Element {
  const { status, examinedOn, report, statedOn, contact } = facts;
  return (
    <Page shell={shell} title={words.title} narrow>
      <div class="wk-stack--roomy wk-read-width">
        <div class="wk-stack">
          <h1>{words.title}</h1>
          <p class="wk-lead">{words.lead(shell.organisation ?? '')}</p>
          <p>{words.scope}</p>
        </div>
        <Part title={words.status.title}>
          <p>{status ? <b>{words.status.stated[status]}</b> : words.status.none}</p>
          <p>{words.status.norm}</p>
        </Part>
        <Part title={words.assessed.title}>
          <p>{words.assessed.checks}</p>
          <p>{words.assessed.limits}</p>
          <p>
            {examinedOn ? words.assessed.examined(examinedOn) : words.assessed.notExamined}{' '}
            {report ? <a href={report}>{words.assessed.report}</a> : null}
          </p>
        </Part>
        <Part title={words.known.title}>
          <p>{words.known.lead}</p>
          <ul>
            {words.known.list.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Part>
        <Part title={words.contact.title}>
          <p>
            {words.contact.text}{' '}
            {contact ? (
              <>
                {words.contact.mail} <a href={`mailto:${contact}`}>{contact}</a>.
              </>
            ) : (
              words.contact.noMail
            )}
          </p>
          <p>{words.contact.termsLead}</p>
          <ul>
            {words.contact.terms.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Part>
        <Part title={words.enforcement.title}>
          <p>
            {words.enforcement.text} <a href={OMBUDSMAN}>{words.enforcement.link}</a>.
          </p>
        </Part>
        <Part title={words.commitment.title}>
          <p>{words.commitment.text}</p>
          <p>
            {statedOn ? `${words.commitment.stated(statedOn)} ` : null}
            {words.commitment.known(KNOWN_ON)}
          </p>
        </Part>
      </div>
    </Page>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="wk-stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
