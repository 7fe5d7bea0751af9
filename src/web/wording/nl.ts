/** All Dutch text of the pages, by feature. Plain language (B1): short sentences, "u", verbs on buttons, dates in full, figures as figures. */
import { access } from './nl/access.js';
import { accessibility } from './nl/accessibility.js';
import { agenda } from './nl/agenda.js';
import { answers } from './nl/answers.js';
import { bundles } from './nl/bundles.js';
import { consultations } from './nl/consultations.js';
import { corner } from './nl/corner.js';
import { deciding } from './nl/deciding.js';
import { documents } from './nl/documents.js';
import { done } from './nl/done.js';
import { fault, sheetFault } from './nl/faults.js';
import { flow } from './nl/flow.js';
import { help } from './nl/help.js';
import { history } from './nl/history.js';
import { home } from './nl/home.js';
import { intake } from './nl/intake.js';
import { invitations } from './nl/invitations.js';
import { looking } from './nl/looking.js';
import { meetings } from './nl/meetings.js';
import { notes } from './nl/notes.js';
import { points } from './nl/points.js';
import { problem } from './nl/problems.js';
import { reactions } from './nl/reactions.js';
import { reports } from './nl/reports.js';
import { rewordings } from './nl/rewordings.js';
import { settings } from './nl/settings.js';
import { shell } from './nl/shell.js';
import { statics } from './nl/static.js';
import { tagging } from './nl/tagging.js';
import { textBlocks } from './nl/text-blocks.js';
import { themeWork } from './nl/theme-work.js';
import { vocabulary } from './nl/vocabulary.js';
import { warning, warningOther } from './nl/warnings.js';
import { who } from './nl/who.js';

export const nl = {
  access,
  accessibility,
  agenda,
  answers,
  bundles,
  consultations,
  deciding,
  documents,
  done,
  fault,
  flow,
  help,
  history,
  home,
  intake,
  invitations,
  looking,
  meetings,
  corner,
  notes,
  textBlocks,
  points,
  problem,
  reactions,
  reports,
  rewordings,
  settings,
  sheetFault,
  shell,
  statics,
  tagging,
  themeWork,
  who,
  warning,
  warningOther,
  ...vocabulary,
} as const;
