import type { JSX } from 'preact';
import type { InvitationState } from '../../invitations/invitation.rules.js';
import type { Mailed } from '../../invitations/invitations.js';
import { languageNames, languages } from '../../platform/speech/language.js';
import type { PartyKind } from '../../vocabulary.js';
import { Button, PostButton } from '../components/buttons.js';
import { Checkbox, RadioChoices } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { type Option, Select, TextField } from '../components/fields.js';
import { ChipLink } from '../components/filter.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { moment } from '../wording/format.js';
import { wording } from '../wording/wording.js';

export interface InvitationsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly rounds: readonly { readonly id: string; readonly title: string; readonly opensAt: string; readonly closesAt: string }[];
  /** The round that is shown; absent while there is none. */
  readonly roundId?: string;
  readonly invitations: readonly InvitationShown[];
  /** How many parties take part in the consultation. */
  readonly parties: number;
  /** Parties and kinds that can still be invited: `party:<id>` or `kind:<kind>`. */
  readonly choices: readonly Option[];
  /** Links that were made just now. */
  readonly made: readonly MadeLink[];
  /** Fields `who`, `validDays`, `mail`, `language`. */
  readonly form: FormState;
  readonly mails: boolean;
}

export interface InvitationShown {
  readonly id: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly state: InvitationState;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly version: number;
}

export interface MadeLink {
  readonly party: string;
  readonly link: string;
  readonly mailed: Mailed;
}

const words = wording.invitations;

export function InvitationsPage(props: InvitationsPageProps): JSX.Element {
  const { shell, consultation, rounds, roundId, invitations, parties, made, form } = props;
  const round = rounds.find(({ id }) => id === roundId);
  const accepted = invitations.filter(({ state }) => state === 'accepted').length;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="parties"
      crumbs={[{ text: wording.settings.parties.title, href: urls.parties(consultation.id) }, { text: words.title }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} lead={round ? words.lead(invitations.length, parties, accepted) : undefined} />
      {made.length ? <MadeLinks made={made} /> : null}
      <ErrorSummary form={form} />
      {round ? null : (
        <Empty>
          {words.noRound} {consultation.may.manage ? <a href={urls.settings(consultation.id)}>{words.noRoundLink}</a> : null}
        </Empty>
      )}
      {rounds.length > 1 ? (
        <nav class="wk-chips" aria-label={words.rounds}>
          {rounds.map(({ id, title }) => (
            <ChipLink key={id} on={id === roundId} href={withQuery(urls.invitations(consultation.id), { round: id })}>
              {title}
            </ChipLink>
          ))}
        </nav>
      ) : null}
      {round ? <p>{words.round(round.title, round.opensAt, round.closesAt)}</p> : null}
      {round && !invitations.length ? <Empty>{words.none}</Empty> : null}
      {invitations.length ? <InvitationTable consultation={consultation} invitations={invitations} /> : null}
      {round && consultation.may.manage ? <InviteForm {...props} roundId={round.id} /> : null}
    </Page>
  );
}

function MadeLinks({ made }: { readonly made: readonly MadeLink[] }): JSX.Element {
  return (
    <Notice kind="good">
      <div class="wk-stack" role="status">
        <p>
          <b>{words.made(made.length)}</b> {words.once}
        </p>
        {made.map(({ party, link, mailed }, index) => (
          <div key={link} class="wk-field">
            <label class="utrecht-form-label" for={`link-${index}`}>
              {words.linkOf(party)}
            </label>
            {words.mailed[mailed] ? <p class="wk-help">{words.mailed[mailed]}</p> : null}
            <input type="text" class="utrecht-textbox utrecht-textbox--html-input wk-secret" id={`link-${index}`} readOnly value={link} />
          </div>
        ))}
        {made.length > 1 ? (
          <div class="wk-field">
            <label class="utrecht-form-label" for="links">
              {words.allLinks}
            </label>
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="links" rows={4} readOnly>
              {made.map(({ party, link }) => `${party}\t${link}`).join('\n')}
            </textarea>
          </div>
        ) : null}
      </div>
    </Notice>
  );
}

type TableProps = Pick<InvitationsPageProps, 'consultation' | 'invitations'>;

function InvitationTable({ consultation, invitations }: TableProps): JSX.Element {
  const { columns } = words;
  const { manage } = consultation.may;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.party}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.sent}</th>
          <th scope="col">{columns.expires}</th>
          {manage ? <th scope="col">{columns.action}</th> : null}
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, party, partyKind, state, sentAt, expiresAt, usedAt, version }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {party}
              <span class="wk-kind">{wording.partyKind[partyKind]}</span>
            </th>
            <td data-label={columns.state}>{words.states[state]}</td>
            <td data-label={columns.sent}>{moment(sentAt)}</td>
            <td data-label={columns.expires}>{usedAt ? words.used(usedAt) : moment(expiresAt)}</td>
            {manage ? (
              <td>
                <div class="wk-row wk-dense">
                  <PostButton action={urls.invitationRenewals(consultation.id, id)} fields={{ version }} about={words.renewAbout(party)}>
                    {words.renew}
                  </PostButton>
                  {state === 'revoked' ? null : (
                    <PostButton
                      action={urls.invitationRevocations(consultation.id, id)}
                      fields={{ version }}
                      about={words.revokeAbout(party)}
                    >
                      {words.revoke}
                    </PostButton>
                  )}
                </div>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const mailLanguages = languages.map((value) => ({ value, label: languageNames[value] }));

function InviteForm({ consultation, roundId, choices, form, mails }: InvitationsPageProps): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="uitnodigen">
      <h2 id="uitnodigen">{words.invite}</h2>
      {choices.length ? (
        <form class="wk-form wk-box" method="post" noValidate action={urls.invitations(consultation.id)}>
          <p>{words.inviteLead}</p>
          <input type="hidden" name="round" value={roundId} />
          <Select form={form} name="who" label={words.who} options={choices} placeholder={words.whoPlaceholder} />
          <TextField form={form} name="validDays" label={words.validDays} type="number" short />
          {mails ? (
            <>
              <Checkbox form={form} name="mail" label={words.mail} />
              <RadioChoices form={form} name="language" label={words.language} options={mailLanguages} />
            </>
          ) : (
            <p class="wk-small wk-soft">{words.noMail}</p>
          )}
          <Button kind="primary">{words.button}</Button>
        </form>
      ) : (
        <p>{words.everybodyInvited}</p>
      )}
    </section>
  );
}
