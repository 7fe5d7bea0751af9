import type { ComponentChildren, JSX } from 'preact';

interface HeadingProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Buttons and links at the far end. */
  readonly children?: ComponentChildren;
}

/** The title of a page, a line under it, and what can be done with the whole. */
export function Heading({ title, lead, children }: HeadingProps): JSX.Element {
  return (
    <div class="wk-head">
      <div>
        <h1>{title}</h1>
        {lead ? <p class="wk-soft">{lead}</p> : null}
      </div>
      {children ? <div class="wk-row wk-dense">{children}</div> : null}
    </div>
  );
}
