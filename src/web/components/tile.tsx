import type { JSX } from 'preact';
import { figure } from '../wording/format.js';

interface TileProps {
  readonly value: number;
  readonly label: string;
  readonly note: string;
  readonly href?: string;
  /** Orange while there is something left to do. */
  readonly attention?: boolean;
}

/** A figure with its words, and where it leads. */
export function Tile({ value, label, note, href, attention }: TileProps): JSX.Element {
  const content = (
    <>
      <strong>{figure(value)}</strong>
      <span>{label}</span>
      <small>{note}</small>
    </>
  );
  const look = attention && value ? 'wk-tile wk-tile--attention' : 'wk-tile';
  return href ? (
    <a class={look} href={href}>
      {content}
    </a>
  ) : (
    <div class={look}>{content}</div>
  );
}
