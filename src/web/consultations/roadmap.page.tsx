import type { JSX } from 'preact';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export const roadmapSteps = [
  'parties',
  'documents',
  'reactions',
  'proposals',
  'themes',
  'bundles',
  'decisions',
  'changes',
  'publication',
] as const;
export type RoadmapStep = (typeof roadmapSteps)[number];

export interface RoadmapPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly steps: readonly {
    readonly step: RoadmapStep;
    readonly href: string;
    /** How much is left to do; null while it can not begin, or when there is no saying. */
    readonly left: number | null;
    readonly done: boolean;
  }[];
}

const words = wording.consultations.roadmap;

/** From an empty consultation to a published account: what comes after what, how far one is, and where to go on. For who is new here. */
export function RoadmapPage({ shell, consultation, steps }: RoadmapPageProps): JSX.Element {
  const next = steps.find(({ done, left }) => !done && left !== null);
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="overview"
      crumbs={[{ text: consultation.title, href: urls.consultation(consultation.id) }, { text: words.title }]}
      narrow
    >
      <Heading title={words.title} lead={words.lead} />
      <ol class="wk-roadmap">
        {steps.map(({ step, href, left, done }) => (
          <li
            key={step}
            class={step === next?.step ? 'wk-box wk-stack is-current' : 'wk-box wk-stack'}
            aria-current={step === next?.step ? 'step' : undefined}
          >
            <div class="wk-row wk-row--apart">
              <h2 class="wk-heading-s">
                <a href={href}>{words.steps[step].title}</a>
              </h2>
              <span class={done ? 'wk-badge wk-badge--incorporated' : 'wk-badge wk-badge--open'}>
                {done ? words.done : left ? words.left(left) : words.toDo}
              </span>
            </div>
            <p>{words.steps[step].text}</p>
          </li>
        ))}
      </ol>
      <p>
        <a href={urls.helpPart('werkgroep')}>{words.guide}</a>
      </p>
    </Page>
  );
}
