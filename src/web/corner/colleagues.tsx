import type { JSX } from 'preact';
import type { WriterRow } from '../../invitations/writers.js';
import { Button, PostButton } from '../components/buttons.js';
import { TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

interface ColleaguesProps {
  readonly consultation: { readonly id: string };
  readonly corner: { readonly maySubmit: boolean };
  readonly writers: readonly WriterRow[];
  readonly madeLink: string | null;
  /** Field `name`. */
  readonly writerForm: FormState;
}

const words = wording.corner;

/** The people who write together; nothing for a party whose people sign in with a password. */
export function Colleagues({ consultation, corner, writers, madeLink, writerForm }: ColleaguesProps): JSX.Element | null {
  if (!writers.length) return null;
  const { maySubmit } = corner;
  return (
    <section class="wk-stack" aria-labelledby="mensen">
      <h2 id="mensen">{words.people}</h2>
      <p class="wk-soft">{words.peopleLead}</p>
      {madeLink ? <MadeLink link={madeLink} /> : null}
      <ul class="wk-tasks">
        {writers.map((writer) => (
          <li key={writer.id}>
            <span dir="auto">{writer.name || wording.corner.invited}</span> <span class="wk-soft">({stateOf(writer)})</span>{' '}
            {writer.isSelf || (maySubmit && writer.kind === 'writer') ? (
              <PostButton action={urls.cornerWriterRenewals(consultation.id, writer.id)} about={words.renewAbout(writer.name)}>
                {words.renew}
              </PostButton>
            ) : null}{' '}
            {maySubmit && writer.kind === 'writer' && !writer.revokedAt ? (
              <PostButton action={urls.cornerWriterRevocations(consultation.id, writer.id)} about={words.revokeAbout(writer.name)}>
                {words.revoke}
              </PostButton>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="wk-small">{words.later}</p>
      {maySubmit ? (
        <form class="wk-form wk-box" method="post" noValidate action={urls.cornerWriters(consultation.id)}>
          <TextField form={writerForm} name="name" id="collega-name" label={words.addWriter} maxLength={200} />
          <Button>{words.addWriterButton}</Button>
        </form>
      ) : null}
    </section>
  );
}

function MadeLink({ link }: { readonly link: string }): JSX.Element {
  return (
    <Notice kind="good">
      <div class="wk-stack" role="status">
        <p>
          <b>{words.linkMade}</b> {words.linkOnce}
        </p>
        <label class="wk-hidden" for="nieuwe-link">
          {words.linkLabel}
        </label>
        <input type="text" class="utrecht-textbox utrecht-textbox--html-input wk-secret" id="nieuwe-link" readOnly value={link} />
      </div>
    </Notice>
  );
}

function stateOf({ kind, usedAt, revokedAt, isSelf }: WriterRow): string {
  const role = kind === 'submitter' ? words.submitter : words.writer;
  const state = revokedAt ? words.revoked : isSelf ? words.self : usedAt ? '' : words.invited;
  return [role, state].filter(Boolean).join(', ');
}
