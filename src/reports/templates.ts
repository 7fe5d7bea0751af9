import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Upload } from '../platform/uploads/upload.js';
import { Workers } from '../platform/workers/workers.js';
import { exampleReport } from './example-report.js';
import type { ReportKind } from './report.js';
import type { WriteReportTask } from './write-report.js';

export interface TemplateRow {
  readonly id: string;
  readonly kind: ReportKind;
  readonly fileName: string;
  readonly size: number;
  readonly createdAt: string;
}

/** Word templates in a municipality's own house style, one for each kind of report. */
@Injectable()
export class Templates {
  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  list(actor: Actor, consultationId: string): Promise<TemplateRow[]> {
    mustBeAllowed(actor, 'report.see', consultationId);
    return this.database.read(
      'SELECT id, kind, "fileName", size, "createdAt" FROM report_template WHERE "consultationId" = $1 ORDER BY kind',
      [consultationId],
    );
  }

  /** The template in use, or undefined: then the one we ship. */
  async bytesOf(consultationId: string, kind: ReportKind): Promise<Uint8Array | undefined> {
    const row = await this.database.readOne<{ bytes: Uint8Array }>(
      'SELECT bytes FROM report_template WHERE "consultationId" = $1 AND kind = $2',
      [consultationId, kind],
    );
    return row?.bytes;
  }

  /**
   * Puts a template in use, in place of the one before, after a report of an example was written with it.
   * @throws Problem `template-invalid` naming the tag that is wrong; then nothing changes.
   */
  async replace(actor: Actor, consultationId: string, kind: ReportKind, upload: Upload): Promise<void> {
    mustBeAllowed(actor, 'consultation.change', consultationId);
    const bytes = await upload.bytes();
    const task: WriteReportTask = { report: exampleReport(kind), format: 'docx', template: bytes };
    await this.workers.run('write-report', task);
    const row = {
      id: this.surroundings.newId(),
      consultationId,
      kind,
      fileName: upload.fileName,
      size: upload.size,
      createdAt: this.surroundings.timestamp(),
    };
    await this.database.write(async () => {
      await this.database.lock('consultation', consultationId);
      await this.database.execute('DELETE FROM report_template WHERE "consultationId" = $1 AND kind = $2', [consultationId, kind]);
      await this.database.insertMany('report_template', [{ ...row, bytes }]);
      await this.audit.record(actor, {
        consultationId,
        action: 'template.replaced',
        subject: { kind: 'template', id: row.id },
        after: { ...row, sha256: upload.sha256 },
      });
    });
  }

  /** Goes back to the template that we ship. @throws Problem `template-not-found`. */
  async remove(actor: Actor, consultationId: string, kind: ReportKind): Promise<void> {
    mustBeAllowed(actor, 'consultation.change', consultationId);
    await this.database.write(async () => {
      await this.database.lock('consultation', consultationId);
      const row = await this.database.readOne<TemplateRow>(
        'SELECT id, kind, "fileName" FROM report_template WHERE "consultationId" = $1 AND kind = $2',
        [consultationId, kind],
      );
      if (!row) throw notFound('template', kind);
      await this.database.execute('DELETE FROM report_template WHERE id = $1', [row.id]);
      await this.audit.record(actor, {
        consultationId,
        action: 'template.removed',
        subject: { kind: 'template', id: row.id },
        before: row,
      });
    });
  }
}
