import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import type { ReportWriter } from '../report.js';
import { checkedTemplate, unreadableTemplate } from '../templates/template.js';
import { templateData } from '../templates/template-data.js';
import { shippedTemplate } from '../templates/word-template.js';
import { breaksAndTabs, splittableRows, withTitle } from './docx-xml.js';
import { packTime } from './pack-time.js';
import { shownReport } from './shown-report.js';

const corePart = 'docProps/core.xml';
const documentPart = 'word/document.xml';

/**
 * A Word file filled from a template: the one given, or the one we ship.
 * @throws Problem `template-invalid` with the tags or the fault that is in the way
 */
export const writeDocx: ReportWriter = async (report, { template }) => {
  const shown = shownReport(report);
  const document = checkedTemplate(template ?? shippedTemplate(report.kind), [breaksAndTabs()]);
  try {
    document.render(templateData(shown));
  } catch (error) {
    throw unreadableTemplate(error);
  }
  const files: Zippable = {};
  for (const [name, file] of Object.entries(document.getZip().files)) {
    if (!file.dir) files[name] = [finished(name, file.asUint8Array(), shown.title), { mtime: packTime(report.producedOn) }];
  }
  return zipSync(files, { level: 6 });
};

function finished(name: string, bytes: Uint8Array, title: string): Uint8Array {
  if (name === documentPart) return strToU8(splittableRows(strFromU8(bytes)));
  return name === corePart ? strToU8(withTitle(strFromU8(bytes), title)) : bytes;
}
