import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import { Workers } from '../platform/workers/workers.js';
import type { Report } from '../reports/report.js';
import { buildReport, type ReportSourceRow } from '../reports/report.rules.js';
import type { ReportFile } from '../reports/reports.js';
import { unnamedParty } from '../reports/wording/nl.js';
import { publicRegisterWords as words } from '../reports/wording/public-register.js';
import type { WriteReportTask } from '../reports/write-report.js';
import { reportWriters } from '../reports/writers/writers.js';
import { type PublicConsultation, type PublicPoint, PublicRegister } from './public-register.js';

/** Points read at a time. */
const BATCH = 200;
/** How long a file is kept, milliseconds. */
const KEPT = 60_000;

type PublicFormat = 'csv' | 'json' | 'pdf';

/** The public register as a file: the same model and writers as the reports, made from what is public only. */
@Injectable()
export class PublicReport {
  /** Files made in the last minute and since the last change, so that many visitors at once cost no more than one. */
  private readonly files = new Map<string, { readonly file: Promise<ReportFile>; readonly until: number }>();

  constructor(
    private readonly database: Database,
    private readonly register: PublicRegister,
    private readonly workers: Workers,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Problem `consultation-not-found`. */
  async write(id: string, format: PublicFormat): Promise<ReportFile> {
    const consultation = await this.register.get(id);
    const now = this.surroundings.now().getTime();
    for (const [key, { until }] of this.files) if (until <= now) this.files.delete(key);
    // Whatever happens to a consultation stands in its history: a file of before that is not given any more, were it a moment old.
    const end = await this.database.readOne<{ seq: number }>('SELECT seq FROM audit_chain WHERE id = $1', [id]);
    const key = [id, end?.seq, format].join(' ');
    const kept = this.files.get(key);
    if (kept) return kept.file;
    const file = this.make(consultation, format);
    this.files.set(key, { file, until: now + KEPT });
    file.catch(() => this.files.delete(key));
    return file;
  }

  private async make(consultation: PublicConsultation, format: PublicFormat): Promise<ReportFile> {
    const report = this.build(consultation, await this.all(consultation.id));
    const writer = reportWriters.get(format);
    if (!writer) throw new TypeError(`There is no writer for ${format}.`);
    const task: WriteReportTask = { report, format };
    const bytes = await this.workers.run<Uint8Array>('write-report', task);
    const fileName = `openbaar-register-${consultation.publishedAt.slice(0, 10)}.${writer.extension}`;
    return { fileName, mediaType: writer.mediaType, bytes };
  }

  private async all(id: string): Promise<PublicPoint[]> {
    const points: PublicPoint[] = [];
    for (;;) {
      const rows = await this.register.after(id, points.at(-1)?.number ?? 0, BATCH);
      points.push(...rows);
      if (rows.length < BATCH) return points;
    }
  }

  private build({ id, title, themes, publishedAt }: PublicConsultation, points: readonly PublicPoint[]): Report {
    const subject = { consultation: { id, title, questions: [] }, themes, producedOn: this.surroundings.today() };
    const report = buildReport('reactienota', subject, sourceRows(points));
    return {
      ...report,
      title: words.title,
      introduction: words.introduction(title, publishedAt, report.counts.points, report.counts.decided),
    };
  }
}

function sourceRows(points: readonly PublicPoint[]): ReportSourceRow[] {
  const parties = new Map(points.map((point) => [point.number, partyOf(point)]));
  return points.map((point) => {
    const others = point.answeredWith.flatMap((number) => {
      const party = parties.get(number);
      return party === undefined ? [] : [{ number, party }];
    });
    // The title of a bundle is of the working group, and not published.
    return { ...sourceRow(point), together: others.length ? { title: '', others } : null };
  });
}

const partyOf = ({ party, partyKind }: PublicPoint): string => party || unnamedParty(partyKind);

function sourceRow(point: PublicPoint): ReportSourceRow {
  const { number, partyKind, standing, receivedOn, channel, section, question, text, themes, outcome, motivation, answer, changes } = point;
  const party = partyOf(point);
  return {
    number,
    // Parties of one name count as one; an unnamed person is one of its kind.
    partyId: party,
    party,
    partyKind,
    standing,
    receivedOn,
    channel,
    document: '',
    section,
    heading: '',
    question: question === null ? '' : String(question),
    reaction: text,
    themes: themes.map(({ key }) => key),
    decision: outcome && {
      outcome,
      motivation,
      answer,
      changes: changes.map(({ document, toLabel, section: place }) => ({ document, version: toLabel, section: place })),
    },
  };
}
