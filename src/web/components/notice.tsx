import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.js';

export type NoticeKind = 'info' | 'good' | 'attention' | 'error';

const icons: Readonly<Record<NoticeKind, IconName>> = { info: 'info', good: 'check', attention: 'warning', error: 'warning' };

interface NoticeProps {
  readonly kind?: NoticeKind;
  /** Where the matter is solved. */
  readonly link?: { readonly href: string; readonly text: string };
  readonly children: ComponentChildren;
}

/** A framed message; its mark and the first words carry what the colour says. */
export function Notice({ kind = 'info', link, children }: NoticeProps): JSX.Element {
  return (
    <div class={`wk-notice wk-notice--${kind}`}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
      {link ? (
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      ) : null}
    </div>
  );
}

/** Nothing here yet: one sentence that says what to do next, with one link. */
export function Empty({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="wk-empty">{children}</div>;
}
