import type { JSX } from 'preact';

interface KeyHintsProps {
  readonly label: string;
  readonly hints: readonly { readonly keys: readonly string[]; readonly text: string }[];
}

/** Which keys do what here. Hidden until the script that answers to them runs. */
export function KeyHints({ label, hints }: KeyHintsProps): JSX.Element {
  return (
    <ul class="wk-keys" aria-label={label} data-with-script="keys" hidden>
      {hints.map(({ keys, text }) => (
        <li key={text}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {text}
        </li>
      ))}
    </ul>
  );
}
