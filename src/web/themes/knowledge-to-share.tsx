import type { JSX } from 'preact';
import type { SplitProposal } from '../../themes/split-proposals.js';
import { knowledgeKinds } from '../../themes/theme-knowledge.rules.js';
import { wording } from '../wording/wording.js';

const words = wording.themeWork.split;

/** What a theme is known by, each with a tick for every part that it goes to; field `know`: kind, key of the part, text. */
export function KnowledgeToShare({ knowledge, into }: Pick<SplitProposal, 'knowledge' | 'into'>): JSX.Element | null {
  if (!knowledge.length) return null;
  return (
    <fieldset class="wk-fieldset wk-stack">
      <legend class="wk-heading-s">{words.knownBy}</legend>
      <p class="wk-soft">{words.knownByHelp}</p>
      {knowledgeKinds.map((kind) => {
        const pieces = knowledge.filter((one) => one.kind === kind);
        return pieces.length ? (
          <details key={kind}>
            <summary>{words.knowledge[kind](pieces.length, pieces.filter(({ themes }) => themes.length).length)}</summary>
            {pieces.map((piece) => (
              <PieceToShare key={piece.text} piece={piece} into={into} />
            ))}
          </details>
        ) : null;
      })}
    </fieldset>
  );
}

interface PieceProps extends Pick<SplitProposal, 'into'> {
  readonly piece: SplitProposal['knowledge'][number];
}

function PieceToShare({ piece: { kind, text, themes }, into }: PieceProps): JSX.Element {
  return (
    <fieldset class="wk-fieldset">
      <legend dir="auto">{text}</legend>
      <div class="wk-row">
        {into.map(({ key, label }) => (
          <label class="wk-check" key={key}>
            <input class="wk-tick" type="checkbox" name="know" value={`${kind} ${key} ${text}`} checked={themes.includes(key)} />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
