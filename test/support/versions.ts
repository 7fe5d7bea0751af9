import type { Service } from './service.js';

/**
 * Adds a document of two versions, 0.1 and 0.2, each with one section of these words.
 * @returns its id, and what changed between them
 */
export async function twoVersions(
  { admin }: Pick<Service, 'admin'>,
  consultation: string,
  before: string,
  after: string,
): Promise<{ readonly document: string; readonly changes: [{ readonly id: string }, ...{ readonly id: string }[]] }> {
  const document = (await admin.post(`/v1/consultations/${consultation}/documents`).send({ title: 'Strategie' }).expect(201)).body.id;
  for (const [label, words] of [
    ['0.1', before],
    ['0.2', after],
  ] as const)
    await admin
      .post(`/v1/documents/${document}/versions`)
      .field('label', label)
      .attach('file', Buffer.from(`# 1 Inleiding\n\n${words}\n`), `v${label}.md`)
      .expect(201);
  return { document, changes: (await admin.get(`/v1/documents/${document}/versions/0.2/changes`).expect(200)).body };
}
