import { accessPages } from './access.js';
import { answerPages } from './answers.js';
import { bundlePages } from './bundles.js';
import { consultationPages } from './consultations.js';
import { cornerPages } from './corner.js';
import { dashboardPages } from './dashboard.js';
import { decidingPages } from './deciding.js';
import { documentPages } from './documents.js';
import { flowPages } from './flow.js';
import { historyPages } from './history.js';
import { invitationPages } from './invitations.js';
import { meetingPages } from './meetings.js';
import { pointPages } from './points.js';
import { problemPages } from './problems.js';
import { reactionPages } from './reactions.js';
import type { SamplePage } from './sample.js';
import { settingPages } from './settings.js';
import { taggingPages } from './tagging.js';
import { textBlockPages } from './text-blocks.js';

/** Every page in every state that the tests look at. */
export const samplePages: readonly SamplePage[] = [
  ...accessPages,
  ...consultationPages,
  ...invitationPages,
  ...cornerPages,
  ...problemPages,
  ...reactionPages,
  ...pointPages,
  ...flowPages,
  ...bundlePages,
  ...answerPages,
  ...dashboardPages,
  ...documentPages,
  ...meetingPages,
  ...settingPages,
  ...historyPages,
  ...taggingPages,
  ...textBlockPages,
  ...decidingPages,
];
