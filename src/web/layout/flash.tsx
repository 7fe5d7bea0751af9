import type { JSX } from 'preact';
import { PostButton } from '../components/buttons.js';
import { Notice, type NoticeKind } from '../components/notice.js';
import type { Flash } from './shell.js';

const kinds: Readonly<Record<Flash['kind'], NoticeKind>> = { done: 'good', info: 'info', attention: 'attention', refused: 'error' };

/** What the last action did. It takes the focus when scripts run, so that the next key press goes on from the message. */
export function FlashRegion({ flash }: { readonly flash?: Flash | null }): JSX.Element | null {
  if (!flash) return null;
  return (
    <div id="melding" tabIndex={-1} role={flash.kind === 'refused' ? 'alert' : 'status'}>
      <Notice kind={kinds[flash.kind]} link={flash.link}>
        {flash.text}{' '}
        {flash.button ? (
          <PostButton action={flash.button.action} fields={flash.button.fields ?? {}}>
            {flash.button.text}
          </PostButton>
        ) : null}
      </Notice>
    </div>
  );
}
