import { opposedPairs } from './bundles/bundles.rules.js';
import { comparePointsTask } from './bundles/compare-points-task.js';
import { proposeLinksTask } from './deliberation/propose-links-task.js';
import { compareTask, readVersionTask } from './documents/read-version.js';
import { type Tasks, task } from './platform/workers/tasks.js';
import { readSourceTask } from './reactions/read-source.js';
import { writePaperTask } from './reports/meetings/write-paper.js';
import { writeReportTask } from './reports/write-report.js';
import { writeReceiptTask } from './submissions/write-receipt.js';
import { straySubjectsTask } from './themes/stray/stray-subjects-task.js';
import { orderPointsTask, suggestTask } from './themes/suggest-task.js';

/** Everything that worker threads can do. */
export const tasks: Tasks = {
  'compare-points': task(comparePointsTask),
  'oppose-points': task(opposedPairs),
  'read-version': task(readVersionTask),
  'compare-versions': task(compareTask),
  'propose-links': task(proposeLinksTask),
  'read-source': task(readSourceTask),
  'order-points': task(orderPointsTask),
  'stray-subjects': task(straySubjectsTask),
  'suggest-themes': task(suggestTask),
  'write-paper': task(writePaperTask),
  'write-receipt': task(writeReceiptTask),
  'write-report': task(writeReportTask),
};
