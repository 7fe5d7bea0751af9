import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.js';

interface ButtonProps {
  /** `primary` at most once a form: the one thing to do next. */
  readonly kind?: 'primary' | 'secondary' | 'subtle';
  readonly icon?: IconName;
  /** Pressed button as a field of its form. */
  readonly name?: string;
  readonly value?: string;
  /** Id of the form, for a button that stands outside it. */
  readonly form?: string;
  readonly children: ComponentChildren;
}

const classOf = (kind: 'primary' | 'secondary' | 'subtle'): string =>
  `utrecht-button utrecht-button--${kind === 'subtle' ? 'subtle' : `${kind}-action`}`;

export function Button({ kind = 'secondary', icon, name, value, form, children }: ButtonProps): JSX.Element {
  return (
    <button class={classOf(kind)} type="submit" name={name} value={value} form={form}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: 'primary' | 'secondary' | 'subtle';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

export function ButtonLink({ href, kind = 'secondary', icon, children }: ButtonLinkProps): JSX.Element {
  return (
    <a class={`${classOf(kind)} utrecht-button-link utrecht-button-link--html-a`} href={href}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}

interface PostButtonProps {
  readonly action: string;
  /** Hidden fields of the one-button form. */
  readonly fields?: Readonly<Record<string, string | number>>;
  /** Said to screen readers after the visible words, where those alone do not tell which one. */
  readonly about?: string;
  readonly children: ComponentChildren;
}

/** A form of one small button that looks like a link. */
export function PostButton({ action, fields = {}, about, children }: PostButtonProps): JSX.Element {
  return (
    <form class="wk-inline" method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class="wk-text-button" type="submit">
        {children}
        {about ? <span class="wk-hidden"> {about}</span> : null}
      </button>
    </form>
  );
}
