import type { JSX } from 'preact';

export interface MeterPart {
  /** 0 to 1. */
  readonly share: number;
  readonly fill: Fill;
  /** Beside the bar, with its figure. */
  readonly label: string;
}

/** Classes of colour for bars; each is used with words beside it. */
export type Fill = 'act' | 'light' | 'quiet' | 'bad' | 'good' | 'half' | 'later' | 'outside';

/** One bar of several parts, with a legend that says the same in figures. */
export function Meter({ parts }: { readonly parts: readonly MeterPart[] }): JSX.Element {
  let at = 0;
  const shown = parts.map((part) => {
    const start = at;
    at += part.share * 1000;
    return { ...part, start, width: Math.max(0, part.share * 1000 - 2) };
  });
  return (
    <>
      <svg
        class="wk-meter"
        viewBox="0 0 1000 16"
        preserveAspectRatio="none"
        role="img"
        aria-label={parts.map(({ label }) => label).join(', ')}
      >
        {shown.map(({ fill, start, width }) => (
          <rect key={fill} class={`wk-fill-${fill}`} x={start.toFixed(1)} width={width.toFixed(1)} height="16" />
        ))}
      </svg>
      <ul class="wk-legend">
        {parts.map(({ fill, label }) => (
          <li key={fill}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect class={`wk-fill-${fill}`} width="12" height="12" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One bar of a list: as long as its share of the longest. */
export function Bar({ share, fill }: { readonly share: number; readonly fill: Fill }): JSX.Element {
  return (
    <svg viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true">
      <rect class={`wk-fill-${fill}`} width={Math.round(share * 1000)} height="18" />
    </svg>
  );
}
