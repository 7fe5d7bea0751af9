import { Injectable } from '@nestjs/common';
import { type Actor, mustAdminister, mustBeAllowed } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { invalid, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Consultation, Question, Round } from './consultation.entity.js';
import type { ChangeConsultation, OpenConsultation } from './consultations.input.js';
import { municipalities, municipalityName } from './municipalities.js';
import { publishedPoints } from './published.sql.js';
import { endOfDay, mustCloseAfterOpening, startOfDay } from './round.rules.js';
import { mustBeSteps, type StoredStep, stepsOf } from './steps.rules.js';

export interface ConsultationRow {
  readonly id: string;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly parties: number;
  readonly reactions: number;
  readonly points: number;
  readonly undecided: number;
}

export interface ConsultationView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly questions: readonly { readonly id: string; readonly number: number; readonly text: string }[];
  readonly rounds: readonly Round[];
  /** All six, in order. */
  readonly steps: readonly StoredStep[];
  readonly createdAt: string;
  readonly version: number;
}

/** Procurements on which views are asked. */
@Injectable()
export class Consultations {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** Those the actor takes part in, newest first; an administrator sees all. A party's account has only what is its own counted, by what was published. */
  list(actor: Actor): Promise<ConsultationRow[]> {
    const mine = actor.isAdministrator ? '' : 'JOIN membership m ON m."consultationId" = c.id AND m."accountId" = $1';
    const own = (column: string): string => (actor.isAdministrator ? '' : ` AND (m.role <> 'party' OR ${column} = m."partyId")`);
    return this.database.read(
      `SELECT c.id, c.title, c."opensOn", c."closesOn",
         (SELECT count(*) FROM party p WHERE p."consultationId" = c.id${own('p.id')}) AS parties,
         (SELECT count(*) FROM reaction r WHERE r."consultationId" = c.id${own('r."partyId"')}) AS reactions,
         (SELECT count(*) FROM point p WHERE p."consultationId" = c.id${own('p."partyId"')}) AS points,
         ${actor.isAdministrator ? undecided : `CASE WHEN m.role = 'party' THEN ${unanswered} ELSE ${undecided} END`} AS undecided
       FROM consultation c ${mine} ORDER BY c."createdAt" DESC, c.id LIMIT 1000`,
      actor.isAdministrator ? [] : [actor.id],
    );
  }

  /** @throws Problem `consultation-not-found`. */
  async get(actor: Actor, id: string): Promise<ConsultationView> {
    mustBeAllowed(actor, 'consultation.see', id);
    const row = await this.database.readOne<
      Omit<Consultation, 'municipalities' | 'steps'> & { municipalities: string; steps: string | null }
    >('SELECT * FROM consultation WHERE id = $1', [id]);
    if (!row) throw notFound('consultation', id);
    const { title, description, opensOn, closesOn, createdAt, version } = row;
    const codes = JSON.parse(row.municipalities) as string[];
    return {
      id,
      title,
      description,
      opensOn,
      closesOn,
      municipalities: codes.map((code) => ({ code, name: municipalityName(code) ?? code })),
      questions: await this.questions(id),
      rounds: await this.database.read<Round>('SELECT * FROM round WHERE "consultationId" = $1 ORDER BY number', [id]),
      steps: stepsOf(row.steps === null ? null : JSON.parse(row.steps)),
      createdAt,
      version,
    };
  }

  /** The questions put to the parties, in order. */
  questions(id: string): Promise<{ id: string; number: number; text: string }[]> {
    return this.database.read('SELECT id, number, text FROM question WHERE "consultationId" = $1 ORDER BY number', [id]);
  }

  /**
   * Opens a consultation with its first round; whoever opens it coordinates it.
   * @throws Problem `invalid-input` (unknown municipality, closes before it opens), `not-allowed`.
   */
  async open(actor: Actor, input: OpenConsultation): Promise<string> {
    mustAdminister(actor, 'consultation.open');
    mustCloseAfterOpening(input.opensOn, input.closesOn, '#/closesOn');
    const codes = existing(input.municipalities ?? []);
    const { title, description = '', opensOn, closesOn } = input;
    return this.database.write(async (tx) => {
      const id = this.surroundings.newId();
      const createdAt = this.surroundings.timestamp();
      await tx.insert(Consultation, { id, title, description, opensOn, closesOn, municipalities: codes, createdAt });
      const round = { id: this.surroundings.newId(), consultationId: id, number: 1, title: 'Ronde 1' };
      await tx.insert(Round, { ...round, opensAt: startOfDay(opensOn), closesAt: endOfDay(closesOn) });
      await this.audit.record(actor, {
        consultationId: id,
        action: 'consultation.opened',
        subject: { kind: 'consultation', id },
        after: { title, description, opensOn, closesOn, municipalities: codes },
      });
      await this.setQuestions(actor, id, input.questions ?? []);
      await this.addCoordinator(actor, id);
      return id;
    });
  }

  /** @throws Problem `stale-edit`, `invalid-input`, `consultation-not-found`. */
  async change(
    actor: Actor,
    id: string,
    { version, questions, municipalities: codes, steps: arranged, ...input }: ChangeConsultation,
  ): Promise<ConsultationView> {
    mustBeAllowed(actor, 'consultation.change', id);
    const steps = arranged?.map(({ step, label = '', used = 'yes' }): StoredStep => ({ step, label, isUsed: used === 'yes' }));
    if (steps) mustBeSteps(steps);
    return this.database.write(async (tx) => {
      await this.database.lock('consultation', id);
      const consultation = await tx.findOneBy(Consultation, { id });
      if (!consultation) throw notFound('consultation', id);
      mustBeCurrent(consultation, version);
      const before = { ...consultation };
      Object.assign(consultation, input, codes ? { municipalities: existing(codes, before.municipalities) } : {}, steps ? { steps } : {}, {
        version: consultation.version + 1,
      });
      await tx.save(consultation);
      await this.audit.record(actor, {
        consultationId: id,
        action: 'consultation.changed',
        subject: { kind: 'consultation', id },
        before,
        after: consultation,
      });
      if (questions) await this.setQuestions(actor, id, questions);
      return this.get(actor, id);
    });
  }

  /** Replaces the questions; a question keeps its number, and points refer to numbers. */
  async setQuestions(actor: Actor, consultationId: string, texts: readonly string[]): Promise<void> {
    await this.database.write(async (tx) => {
      const before = await this.questions(consultationId);
      const kept = texts.map((text) => text.trim()).filter(Boolean);
      if (before.length === kept.length && before.every(({ text }, index) => text === kept[index])) return;
      await tx.delete(Question, { consultationId });
      await this.database.insertMany(
        'question',
        kept.map((text, index) => ({ id: this.surroundings.newId(), consultationId, number: index + 1, text })),
      );
      const after = kept.map((text, index) => ({ number: index + 1, text }));
      await this.audit.record(actor, {
        consultationId,
        action: 'questions.set',
        subject: { kind: 'consultation', id: consultationId },
        before,
        after,
      });
    });
  }

  private async addCoordinator(actor: Actor, consultationId: string): Promise<void> {
    const isAccount = await this.database.readOne('SELECT id FROM account WHERE id = $1', [actor.id]);
    if (!isAccount) return;
    const membership = { id: this.surroundings.newId(), accountId: actor.id, consultationId, role: 'coordinator', partyId: null };
    await this.database.insertMany('membership', [membership]);
    await this.audit.record(actor, {
      consultationId,
      action: 'role.given',
      subject: { kind: 'membership', id: membership.id },
      after: membership,
    });
  }
}

/**
 * @param kept codes that may stay although the municipality no longer exists
 * @throws Problem `invalid-input` naming every code that is no municipality
 */
function existing(codes: readonly string[], kept: readonly string[] = []): string[] {
  const faults = codes.flatMap((code, index) =>
    municipalities().has(code) || kept.includes(code)
      ? []
      : [
          {
            pointer: `#/municipalities/${index}`,
            code: 'municipality-unknown',
            detail: `${code} is not the code of a present municipality.`,
          },
        ],
  );
  if (faults.length) throw invalid(faults);
  return [...new Set(codes)];
}

const undecided = '(SELECT count(*) FROM point p WHERE p."consultationId" = c.id AND p.outcome IS NULL)';
/** Points of the party whose answer was not published. */
const unanswered = `(SELECT count(*) FROM ${publishedPoints} p WHERE p."partyId" = m."partyId" AND p.outcome IS NULL)`;
