import { Inject, Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, ownParty } from '../access/permissions.js';
import { Consultations } from '../consultations/consultations.js';
import { type PublishedAnswer, PublishedAnswers } from '../deliberation/published-answers.js';
import { mustStayUnnamed } from '../parties/private-person.rules.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { invalidField } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Workers } from '../platform/workers/workers.js';
import { type Stretch, withholdWords } from '../reactions/confidential.rules.js';
import { Withheld } from '../reactions/withheld.js';
import type { Outcome } from '../vocabulary.js';
import { AnsweredTogether } from './answered-together.js';
import type { Report, ReportFormat, ReportKind } from './report.js';
import { buildReport, type ReportParty, type ReportSourceRow } from './report.rules.js';
import { Templates } from './templates.js';
import type { AnsweredAlong } from './together.rules.js';
import { withheldRow } from './withheld-row.js';
import { unnamedParty } from './wording/nl.js';
import type { WriteReportTask } from './write-report.js';
import { reportWriters } from './writers/writers.js';

export interface ReportRequest {
  readonly kind: ReportKind;
  readonly party?: string | undefined;
  readonly theme?: string | undefined;
}

export interface ReportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A point as it is reported, with where it stands, to know what of it is confidential. */
interface PlacedRow extends ReportSourceRow {
  readonly id: string;
  readonly reactionId: string;
  readonly start: number;
  readonly end: number;
  readonly isPerson: number | null;
}

type Row = Omit<PlacedRow, 'themes' | 'decision' | 'question'> & {
  readonly questionNumber: number | null;
  readonly outcome: Outcome | null;
  readonly motivation: string | null;
  readonly answer: string | null;
  readonly notIncorporated: string | null;
  readonly changes: string | null;
};

/** Makes reports from the register: one model, and a file of it in any format. */
@Injectable()
export class Reports {
  constructor(
    private readonly database: Database,
    private readonly consultations: Consultations,
    private readonly workers: Workers,
    private readonly templates: Templates,
    private readonly surroundings: Surroundings,
    private readonly published: PublishedAnswers,
    private readonly together: AnsweredTogether,
    private readonly withheld: Withheld,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The report as a model. A party's account gets its own points only, with what was published of their decisions.
   * @throws Problem `consultation-not-found`, `not-allowed`, `invalid-input` (annex without a party, unknown party or theme).
   */
  async build(actor: Actor, consultationId: string, { kind, party, theme }: ReportRequest): Promise<Report> {
    mustBeAllowed(actor, 'report.see', consultationId);
    const own = ownParty(actor, consultationId);
    const partyId = own ?? party;
    if (kind === 'council-annex' && !partyId) throw invalidField('#/party', 'party-needed', 'An annex is for one party.');
    const { title, questions, opensOn, closesOn } = await this.consultations.get(actor, consultationId);
    const themes = await this.database.read<{ id: string; key: string; label: string }>(
      'SELECT id, key, label FROM theme WHERE "consultationId" = $1 ORDER BY position, id',
      [consultationId],
    );
    if (theme && !themes.some(({ key }) => key === theme)) throw invalidField('#/theme', 'theme-unknown', 'The scheme has no such theme.');
    const all = await this.rows(consultationId, partyId);
    const found = own === null ? all : await this.asPublished(all);
    const placed =
      kind === 'council-annex' && !this.withheld.concerns(actor, consultationId) ? found : await this.forOthers(consultationId, found);
    const along = await this.together.of(
      consultationId,
      placed.map(({ id }) => id),
      own !== null,
    );
    const rows = placed.map((row) => answeredAlong(asReported(row), along.get(row.id)));
    const subject = {
      consultation: {
        id: consultationId,
        title,
        opensOn,
        closesOn,
        questions: questions.map(({ number, text }) => ({ number: String(number), text })),
      },
      themes,
      producedOn: this.surroundings.today(),
      organisation: this.config.house.organisation,
    };
    const chosen = theme ? rows.filter((row) => row.themes.includes(theme)) : rows;
    return buildReport(kind, subject, chosen, partyId ? await this.party(consultationId, partyId, kind) : undefined, theme);
  }

  /** The report as a file; written on a worker. */
  async write(actor: Actor, consultationId: string, request: ReportRequest, format: ReportFormat): Promise<ReportFile> {
    const report = await this.build(actor, consultationId, request);
    const writer = reportWriters.get(format);
    if (!writer) throw invalidField('#/format', 'not-in-list', 'This format can not be written.');
    const template = format === 'docx' ? await this.templates.bytesOf(consultationId, request.kind) : undefined;
    const task: WriteReportTask = { report, format, ...(template ? { template } : {}) };
    const bytes = await this.workers.run<Uint8Array>('write-report', task);
    return { fileName: fileName(report, writer.extension), mediaType: writer.mediaType, bytes };
  }

  /** The party that a report is about; a private person is named only in what is meant for that person. */
  private async party(consultationId: string, id: string, reportKind: ReportKind): Promise<ReportParty> {
    const party = await this.database.readOne<ReportParty & { readonly isPerson: number | null }>(
      'SELECT id, name, kind, "isPerson" FROM party WHERE id = $1 AND "consultationId" = $2',
      [id, consultationId],
    );
    if (!party) throw invalidField('#/party', 'party-unknown', 'This consultation has no such party.');
    const { name, kind, isPerson } = party;
    const isUnnamed = reportKind !== 'council-annex' && mustStayUnnamed({ kind, isPerson });
    return { id, name: isUnnamed ? unnamedParty(kind) : name, kind };
  }

  private async rows(consultationId: string, partyId: string | undefined): Promise<PlacedRow[]> {
    const only = partyId ? ' AND p."partyId" = $2' : '';
    const values = partyId ? [consultationId, partyId] : [consultationId];
    const rows = await this.database.read<Row>(
      `SELECT p.id, p.number, p."partyId", y.name AS party, y.kind AS "partyKind", y."isPerson",
         p."reactionId", p.start, p."end", r.standing, r."receivedOn", r.channel, '' AS document, p.section,
         p.heading, p."questionNumber", p.text AS reaction, d.outcome, d.motivation, d.answer, d."notIncorporated", d.changes
       FROM point p JOIN party y ON y.id = p."partyId" JOIN reaction r ON r.id = p."reactionId"
       LEFT JOIN decision d ON d."pointId" = p.id AND d."supersededAt" IS NULL
       WHERE p."consultationId" = $1${only} ORDER BY p.number`,
      values,
    );
    const taggings = await this.database.read<{ pointId: string; key: string }>(
      `SELECT g."pointId", t.key FROM tagging g JOIN theme t ON t.id = g."themeId"
       WHERE g."consultationId" = $1${partyId ? ' AND g."partyId" = $2' : ''} ORDER BY g."pointId", g.position`,
      values,
    );
    const links = await this.database.read<{ pointId: string; document: string; version: string; section: string }>(
      `${linksOfPointsSql}${only} ORDER BY l."linkedAt"`,
      values,
    );
    const linksOf = groupBy(links, ({ pointId }) => pointId);
    const keysOf = groupBy(taggings, ({ pointId }) => pointId);
    return rows.map(({ questionNumber, outcome, motivation, answer, notIncorporated, changes, ...row }) => ({
      ...row,
      question: questionNumber === null ? '' : String(questionNumber),
      themes: (keysOf.get(row.id) ?? []).map(({ key }) => key),
      decision: outcome && {
        outcome,
        motivation: [motivation, notIncorporated && `Niet overgenomen: ${notIncorporated}`].filter(Boolean).join('\n'),
        answer: answer ?? '',
        changes:
          linksOf.get(row.id) ?? (JSON.parse(changes ?? '[]') as string[]).map((place) => ({ document: place, version: '', section: '' })),
      },
    }));
  }

  /** The rows with the decisions that were published, in the words in which they were. */
  private async asPublished(rows: readonly PlacedRow[]): Promise<PlacedRow[]> {
    const answers = await this.published.of(rows.map(({ id }) => id));
    return rows.map((row) => ({ ...row, decision: publishedDecision(answers.get(row.id)) }));
  }

  /** The rows as others may read them: confidential passages and the names of private persons are withheld. */
  private async forOthers(consultationId: string, rows: readonly PlacedRow[]): Promise<PlacedRow[]> {
    const marks = await this.database.read<Stretch & { readonly reactionId: string; readonly text: string }>(
      `SELECT c."reactionId", c.start, c."end", r.text
       FROM confidential_passage c JOIN reaction r ON r.id = c."reactionId" WHERE c."consultationId" = $1`,
      [consultationId],
    );
    const marksOf = groupBy(marks, ({ reactionId }) => reactionId);
    const persons = [
      ...new Set(rows.filter((row) => mustStayUnnamed({ kind: row.partyKind, isPerson: row.isPerson })).map(({ party }) => party)),
    ];
    return rows.map((row) => {
      const touching = (marksOf.get(row.reactionId) ?? []).filter(({ start, end }) => start < row.end && end > row.start);
      return withheldRow(row, touching, persons);
    });
  }
}

/** Without what only says where it stands. */
function asReported(placed: PlacedRow): ReportSourceRow {
  const { id: _id, reactionId: _reactionId, start: _start, end: _end, isPerson: _isPerson, ...row } = placed;
  return row;
}

/** The row with the points that it was answered with; what is confidential of those stays out of the answer. */
function answeredAlong(row: ReportSourceRow, along: AnsweredAlong | undefined): ReportSourceRow {
  if (!along) return row;
  const { together, secrets } = along;
  const clean = (words: string): string => withholdWords(words, secrets);
  const { decision } = row;
  return {
    ...row,
    together,
    decision: decision && { ...decision, motivation: clean(decision.motivation), answer: clean(decision.answer) },
  };
}

function publishedDecision(published: PublishedAnswer | undefined): ReportSourceRow['decision'] {
  if (!published?.outcome) return null;
  const { outcome, motivation, answer, changes } = published;
  return {
    outcome,
    motivation,
    answer,
    changes: changes.map(({ document, toLabel, section }) => ({ document, version: toLabel, section })),
  };
}

/** Where the points of a consultation ended up, along its points and their live links. */
export const linksOfPointsSql = `SELECT l."pointId", d.title AS document, v.label AS version, c.section FROM point p
  JOIN change_link l ON l."pointId" = p.id AND l."endedAt" IS NULL JOIN document_change c ON c.id = l."changeId"
  JOIN document d ON d.id = c."documentId" JOIN document_version v ON v.id = c."toVersionId" WHERE p."consultationId" = $1`;

/** Lower case, no spaces: a name that every mail program leaves alone. What it is limited to is part of it. */
function fileName({ title, party, selection, producedOn }: Report, extension: string): string {
  const name = [party ? `bijlage ${party.name}` : title, selection?.party, selection?.theme].filter(Boolean).join(' ');
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 80) || 'rapportage'}-${producedOn}.${extension}`;
}
