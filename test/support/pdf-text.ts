import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** Text of each page, a line for each line. */
  readonly pages: readonly string[];
  readonly isTagged: boolean;
  readonly title: string;
  readonly language: string;
  /** Roles in the structure tree of each page, in order. */
  readonly roles: readonly (readonly string[])[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const roles: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    roles.push(rolesOf(await page.getStructTree()));
  }
  const [{ info }, mark] = await Promise.all([document.getMetadata(), document.getMarkInfo()]);
  const { Title, Language } = info as { readonly Title?: string; readonly Language?: string };
  await task.destroy();
  return { pages, isTagged: mark?.Marked === true, title: Title ?? '', language: Language ?? '', roles };
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly unknown[];
}

const rolesOf = (node: unknown): string[] => {
  const { role, children } = (node ?? {}) as StructNode;
  return [...(role ? [role] : []), ...(children ?? []).flatMap(rolesOf)];
};
