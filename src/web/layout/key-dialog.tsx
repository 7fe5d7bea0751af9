import type { JSX } from 'preact';
import { wording } from '../wording/wording.js';

const words = wording.shell.keys;

/** All keys, opened by `?`; single letters can be switched off here. */
export function KeyDialog(): JSX.Element {
  return (
    <dialog class="wk-dialog" id="toetsen" aria-labelledby="toetsen-titel">
      <form class="wk-stack" method="dialog">
        <h2 id="toetsen-titel">{words.title}</h2>
        <p class="wk-small">{words.lead}</p>
        <div class="wk-dialog__groups">
          {words.groups.map(({ title, keys }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl class="wk-key-list">
                {keys.map(([key, meaning]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <label class="wk-check" for="toetsen-uit">
          <input class="wk-tick" type="checkbox" id="toetsen-uit" />
          <span>{words.off}</span>
        </label>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
