import type { Texts } from '../../platform/speech/in-languages.js';
import { access } from './en/access.js';
import { accessibility } from './en/accessibility.js';
import { agenda } from './en/agenda.js';
import { answers } from './en/answers.js';
import { bundles } from './en/bundles.js';
import { consultations } from './en/consultations.js';
import { corner } from './en/corner.js';
import { deciding } from './en/deciding.js';
import { documents } from './en/documents.js';
import { done } from './en/done.js';
import { fault, sheetFault } from './en/faults.js';
import { flow } from './en/flow.js';
import { help } from './en/help.js';
import { history } from './en/history.js';
import { home } from './en/home.js';
import { intake } from './en/intake.js';
import { invitations } from './en/invitations.js';
import { looking } from './en/looking.js';
import { meetings } from './en/meetings.js';
import { notes } from './en/notes.js';
import { points } from './en/points.js';
import { problem } from './en/problems.js';
import { reactions } from './en/reactions.js';
import { reports } from './en/reports.js';
import { rewordings } from './en/rewordings.js';
import { settings } from './en/settings.js';
import { shell } from './en/shell.js';
import { statics } from './en/static.js';
import { tagging } from './en/tagging.js';
import { textBlocks } from './en/text-blocks.js';
import { themeWork } from './en/theme-work.js';
import { vocabulary } from './en/vocabulary.js';
import { warning, warningOther } from './en/warnings.js';
import { who } from './en/who.js';
import type { nl } from './nl.js';

/** All English text of the pages, with the keys of the Dutch. */
export const en: Texts<typeof nl> = {
  access,
  accessibility,
  agenda,
  answers,
  bundles,
  consultations,
  corner,
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
  notes,
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
  textBlocks,
  who,
  warning,
  warningOther,
  ...vocabulary,
};
