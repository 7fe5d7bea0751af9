import type { JSX } from 'preact';

/** Drawn by ourselves on a grid of 24, in lines of 2; colour and size come from the text around them. */
const drawings = {
  brand: (
    <>
      <circle cx="5" cy="12" r="2.4" fill="currentColor" stroke="none" />
      <path d="M9.5 7.2a6.5 6.5 0 0 1 0 9.6M13.4 4.2a11 11 0 0 1 0 15.6M17.3 1.6a15.5 15.5 0 0 1 0 20.8" />
    </>
  ),
  down: <path d="M6 9l6 6 6-6" />,
  left: <path d="M15 5l-7 7 7 7" />,
  right: <path d="M9 5l7 7-7 7" />,
  download: <path d="M12 4v11M7 11l5 5 5-5M4 20h16" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.5 15.5L21 21" />
    </>
  ),
  cross: <path d="M6 6l12 12M18 6L6 18" />,
  grip: <path d="M9 5.5v.1M15 5.5v.1M9 12v.1M15 12v.1M9 18.5v.1M15 18.5v.1" />,
  check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  half: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 0 0 16z" fill="currentColor" />
    </>
  ),
  forward: <path d="M4 12h14M13 6l6 6-6 6" />,
  speech: <path d="M4 5h16v11H10l-5 4v-4H4z" />,
  page: (
    <>
      <path d="M6 3h8l4 4v14H6z" />
      <path d="M9 13.5l2.2 2.2 3.8-4" />
    </>
  ),
  barred: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M6.5 17.5l11-11" />
    </>
  ),
  eye: (
    <>
      <path d="M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12z" />
      <circle cx="12" cy="12" r="2.5" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  warning: <path d="M12 4L2.5 20h19zM12 10v4.5M12 17.4v.1" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v6M12 7.4v.1" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  pen: <path d="M4 20l1-4L16 5l3 3L8 19z" />,
  link: <path d="M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1" />,
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof drawings;

/** A mark beside words that say the same, so screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="wk-icon" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
