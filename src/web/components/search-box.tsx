import type { JSX } from 'preact';
import { Button } from './buttons.js';
import { Icon } from './icon.js';

interface SearchBoxProps {
  readonly label: string;
  readonly button: string;
  readonly value: string;
}

/** A box for words to find, in the form around it; its field is `q`. */
export function SearchBox({ label, button, value }: SearchBoxProps): JSX.Element {
  return (
    <div class="wk-row">
      <div class="wk-search">
        <Icon name="search" />
        <label class="wk-hidden" for="q">
          {label}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id="q"
          name="q"
          value={value}
          dir="auto"
          placeholder={label}
          maxLength={300}
        />
      </div>
      <Button>{button}</Button>
    </div>
  );
}
