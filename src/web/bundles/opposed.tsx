import type { JSX } from 'preact';
import { PostButton } from '../components/buttons.js';
import { Quote } from '../components/quote.js';
import type { ConsultationHead } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { OpposedLine, OpposedShown } from './bundle-view.js';

const words = wording.bundles.opposed;

interface OpposedProps {
  readonly consultation: ConsultationHead;
  readonly opposed: readonly OpposedShown[];
}

/** Points on one subject that want the opposite, for on one side and against on the other. */
export function OpposedSubjects({ consultation, opposed }: OpposedProps): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="tegenspraak">
      <h2 id="tegenspraak">{words.title}</h2>
      <p class="wk-soft">{words.lead}</p>
      {opposed.map((subject) => (
        <Subject key={[...subject.for, ...subject.against].map(({ id }) => id).join()} consultation={consultation} subject={subject} />
      ))}
    </section>
  );
}

function Subject({ consultation, subject }: { readonly consultation: ConsultationHead; readonly subject: OpposedShown }): JSX.Element {
  const ids = [...subject.for, ...subject.against].map(({ id }) => id);
  return (
    <div class="wk-box wk-stack">
      <h3 dir="auto">{words.subject(subject.about)}</h3>
      <div class="wk-compare">
        <Side title={words.for} points={subject.for} />
        <Side title={words.against} points={subject.against} />
      </div>
      {consultation.may.work ? (
        <PostButton
          action={urls.bundleRejections(consultation.id)}
          fields={{ kind: 'opposed', points: ids.join(' ') }}
          about={words.rejectAbout(subject.about)}
        >
          {words.reject}
        </PostButton>
      ) : null}
    </div>
  );
}

function Side({ title, points }: { readonly title: string; readonly points: readonly OpposedLine[] }): JSX.Element {
  return (
    <div class="wk-stack">
      <h4>{title}</h4>
      {points.map(({ id, number, party, text }) => (
        <div key={id}>
          <Quote text={text} medium />
          <p class="wk-source-line" dir="auto">
            <a href={urls.point(id)}>{wording.points.panel.title(number)}</a>, {party}
          </p>
        </div>
      ))}
    </div>
  );
}
