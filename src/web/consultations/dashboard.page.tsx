import type { JSX } from 'preact';
import type { StatisticsView } from '../../deliberation/statistics.js';
import type { StepName } from '../components/badges.js';
import { ButtonLink } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { Downloads, OutcomeBars, SilentParties } from './dashboard-lists.js';
import { DashboardTiles, StepsBar } from './dashboard-tiles.js';
import { HeatMap } from './heat-map.js';
import { IntakeBars } from './intake-bars.js';

export interface DashboardPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** YYYY-MM-DD, in Dutch time. */
  readonly today: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** Title of the round that is open now. */
  readonly round: string | null;
  readonly figures: StatisticsView;
  /** What the steps are called here. */
  readonly steps: readonly StepName[];
  /** Whether there is a document with versions that differ. */
  readonly hasChanges: boolean;
}

const words = wording.consultations.dashboard;

export function DashboardPage(props: DashboardPageProps): JSX.Element {
  const { shell, consultation, round, opensOn, closesOn, figures } = props;
  return (
    <Page shell={shell} title={consultation.title} consultation={consultation} tab="overview">
      <Heading title={consultation.title} lead={words.lead(round, opensOn, closesOn)}>
        {consultation.may.work ? <ButtonLink href={urls.roadmap(consultation.id)}>{wording.consultations.roadmap.title}</ButtonLink> : null}
        {figures.points ? (
          <ButtonLink href={urls.report(consultation.id, 'reactienota', { format: 'docx' })} icon="download">
            {words.download}
          </ButtonLink>
        ) : null}
        {consultation.may.work ? (
          <ButtonLink href={urls.newReaction(consultation.id)} kind="primary">
            {words.add}
          </ButtonLink>
        ) : null}
      </Heading>
      <DashboardTiles {...props} />
      {figures.reactions ? <Progress {...props} /> : <NothingYet {...props} />}
    </Page>
  );
}

function Progress({ consultation, figures, steps }: DashboardPageProps): JSX.Element {
  return (
    <div class="wk-roomy">
      <StepsBar consultationId={consultation.id} figures={figures} mayWork={consultation.may.work} steps={steps} />
      <div class="wk-grid wk-grid--2-1">
        <HeatMap consultationId={consultation.id} themes={figures.byTheme} />
        <div class="wk-stack--roomy">
          <SilentParties consultation={consultation} figures={figures} />
          <Downloads consultationId={consultation.id} />
        </div>
      </div>
      <OutcomeBars consultationId={consultation.id} figures={figures} />
      <IntakeBars figures={figures} />
    </div>
  );
}

function NothingYet(props: DashboardPageProps): JSX.Element {
  const { consultation, figures } = props;
  return (
    <div class="wk-roomy">
      <Empty>
        <h2 class="wk-heading-s">{words.empty.title}</h2>
        <p>{consultation.may.work ? words.empty.text : words.empty.reader}</p>
        {consultation.may.work ? (
          <p>
            <a href={urls.newReaction(consultation.id)}>{words.empty.link}</a>
          </p>
        ) : null}
      </Empty>
      <SilentParties consultation={consultation} figures={figures} />
    </div>
  );
}
