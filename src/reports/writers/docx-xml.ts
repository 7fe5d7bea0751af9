import type { DXT } from 'docxtemplater';
import { escapeXml } from '../templates/word-xml.js';

const bodyTypes = /wordprocessingml\.(?:document|header|footer|footnotes|endnotes)|\.(?:main|document)\./;

/** Fills tags in text so that line breaks and tabs of the party stay: in Word these are elements of their own. */
export const breaksAndTabs = (): DXT.Module => ({
  name: 'BreaksAndTabs',
  priority: 10,
  render(part, { contentType, scopeManager }) {
    if (part.type !== 'placeholder' || part.module || !bodyTypes.test(contentType)) return null;
    const value: unknown = scopeManager.getValue(part.value, { part });
    if (typeof value !== 'string') return null;
    const xml = escapeXml(value).replace(/[\n\t]/g, (mark) => `</w:t><w:${mark === '\n' ? 'br' : 'tab'}/><w:t xml:space="preserve">`);
    return { value: xml, errors: [] };
  },
});

/** Characters in a row of a table from which it may break across pages: kept whole it could leave half a page empty. */
const longRow = 1500;

/** Allows long rows of tables to break across pages; short ones stay whole. In one pass, without building a tree. */
export function splittableRows(xml: string): string {
  return xml.replace(/<w:cantSplit(?: w:val="(?:1|true|on)")?\/>[\s\S]*?<\/w:tr>/g, (row) =>
    row.replace(/<[^>]*>/g, '').length > longRow ? row.replace(/^<[^>]*>/, '') : row,
  );
}

/** The core properties of a file (docProps/core.xml) with this title, which Word and screen readers announce. */
export function withTitle(core: string, title: string): string {
  const element = `<dc:title>${escapeXml(title)}</dc:title>`;
  const titled = core.replace(/<dc:title(?:\s[^>]*)?(?:\/>|>[^<]*<\/dc:title>)/, () => element);
  return titled !== core || core.includes(element) ? titled : core.replace('</cp:coreProperties>', () => `${element}</cp:coreProperties>`);
}
