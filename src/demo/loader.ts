import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { Accounts } from '../access/accounts.js';
import { operator } from '../access/actor.js';
import { Memberships } from '../access/memberships.js';
import type { Actor } from '../access/permissions.js';
import { Bundles } from '../bundles/bundles.js';
import { Rounds } from '../consultations/rounds.js';
import { ChangeLinks } from '../deliberation/change-links.js';
import { Changes } from '../documents/changes.js';
import { Documents } from '../documents/documents.js';
import { Versions } from '../documents/versions.js';
import { Invitations } from '../invitations/invitations.js';
import { Parties, type PartyRow } from '../parties/parties.js';
import { Database } from '../platform/database/database.js';
import { dayInAmsterdam } from '../platform/surroundings.js';
import { takeUpload } from '../platform/uploads/upload.js';
import { Publications } from '../publication/publications.js';
import { Intake } from '../reactions/intake.js';
import { Drafts } from '../submissions/drafts.js';
import { Opening } from '../themes/opening.js';
import { Taggings } from '../themes/tagging.js';
import { Notes } from '../working-group/notes.js';
import { loadAssignments } from './assignment-loader.js';
import { demoBundles } from './bundles.js';
import { demoConsultation, demoPeople } from './consultation.js';
import { loadDecisions } from './decision-loader.js';
import { demoDecisions } from './decisions.js';
import { demoConfidence, demoDocument, demoOwnInitiative } from './document.js';
import { demoFiles } from './files.js';
import { loadMeeting } from './meeting-loader.js';
import { demoNotes } from './notes.js';
import { demoDraft, demoInvited } from './parties.js';
import { demoThemes } from './themes.js';

export interface DemoSummary {
  readonly consultationId: string;
  readonly byReaction: readonly { readonly number: number; readonly party: string; readonly points: number }[];
  readonly councils: readonly PartyRow[];
  readonly points: number;
  readonly themed: number;
  readonly decided: number;
}

type Progress = (done: number, of: number, what: string) => void;

/** Puts the sample consultation through the same services that the pages and the API use. */
export class DemoLoader {
  constructor(private readonly app: INestApplicationContext) {}

  async load(progress: Progress): Promise<DemoSummary> {
    const files = demoFiles();
    const steps = files.length + demoThemes.length + demoDecisions.length + demoBundles.length + demoDocument().versions.length + 7;
    let done = 0;
    const step = (what: string): void => progress(done++, steps, what);
    step('consultatie openen');
    const { id: consultationId, roundIds } = await this.open();
    step('mensen uitnodigen');
    const actors = await this.people(consultationId);
    const byReaction: { number: number; party: string; points: number }[] = [];
    for (const { fileName, bytes, round, party, channel, standing, receivedOn, question } of files) {
      step(fileName);
      const upload = await takeUpload(Readable.from([bytes]), fileName, 'application/octet-stream', bytes.length);
      const about = {
        channel,
        standing,
        receivedOn,
        round: roundIds[round - 1],
        ...(party ? { party } : {}),
        ...(question ? { question } : {}),
      };
      const { reactions } = await this.app.get(Intake).receive(operator, consultationId, about as never, upload);
      byReaction.push(...reactions);
    }
    await this.tag(consultationId, actors, step);
    const together = await this.bundle(consultationId, actors, step);
    const pointWith = (party: string, snippet: string) => this.pointWith(consultationId, party, snippet);
    await loadDecisions(this.app, { consultationId, actors, together, pointWith, step });
    await this.publish(consultationId, actors, step);
    step('werkgroep vergadert');
    await loadMeeting(this.app, consultationId, actors, pointWith);
    step('werk verdelen');
    await loadAssignments(this.app, consultationId, actors);
    step('partijen uitnodigen');
    await this.inviteParties(consultationId, actors, roundIds[1] ?? '');
    step('openbaar maken');
    const note = 'Dit is de stand na de eerste ronde. Over de overige punten besluit de werkgroep later.';
    await this.app.get(Publications).publish(actors.get(demoPeople[0]?.email ?? '') ?? operator, consultationId, { note, indexable: 'no' });
    await this.note(consultationId, actors, step);
    progress(steps, steps, 'klaar');
    return this.summary(consultationId, byReaction);
  }

  private async open(): Promise<{ id: string; roundIds: string[] }> {
    const { parties, rounds, questions, ...facts } = demoConsultation(dayInAmsterdam(new Date()));
    const { title, description, opensOn, closesOn, municipalities } = facts;
    const input = {
      title,
      description,
      opensOn,
      closesOn,
      municipalities: [...municipalities],
      questions: questions.map(({ text }) => text),
    };
    const { id, rounds: made } = await this.app.get(Opening).open(operator, input);
    await this.app.get(Parties).addAll(operator, id, parties);
    const service = this.app.get(Rounds);
    const roundIds: string[] = [];
    for (const [index, { title: name, opensAt, closesAt }] of rounds.entries()) {
      const existing = made[index];
      const round = existing
        ? await service.change(operator, existing.id, { title: name, opensAt, closesAt })
        : await service.add(operator, id, { title: name, opensAt, closesAt });
      roundIds.push(round.id);
    }
    return { id, roundIds };
  }

  /** Accounts with their roles; actors by e-mail address. */
  private async people(consultationId: string): Promise<Map<string, Actor>> {
    const parties = await this.app.get(Parties).list(operator, consultationId);
    const actors = new Map<string, Actor>();
    for (const { name, email, password, role, party } of demoPeople) {
      const administrator = role === 'administrator' ? 'yes' : 'no';
      const { id } = await this.app.get(Accounts).make(operator, { name, email, password, administrator });
      const partyId = parties.find((one) => one.name === party)?.id ?? null;
      const memberships = new Map(role === 'administrator' ? [] : [[consultationId, { role, partyId }] as const]);
      actors.set(email, { id, name, isAdministrator: role === 'administrator', memberships });
      if (role !== 'administrator')
        await this.app.get(Memberships).give(operator, consultationId, { email, role, ...(partyId ? { party: partyId } : {}) });
    }
    return actors;
  }

  private async tag(consultationId: string, actors: ReadonlyMap<string, Actor>, step: (what: string) => void): Promise<void> {
    const coordinator = actors.get(demoPeople[0]?.email ?? '') ?? operator;
    for (const { party, snippet, themes } of demoThemes) {
      step('thema’s bevestigen');
      await this.app.get(Taggings).set(coordinator, await this.pointWith(consultationId, party, snippet), themes);
    }
  }

  /** Makes the bundles; point to bundle for those that are decided together. */
  private async bundle(
    consultationId: string,
    actors: ReadonlyMap<string, Actor>,
    step: (what: string) => void,
  ): Promise<ReadonlyMap<string, string>> {
    const together = new Map<string, string>();
    for (const { title, madeBy, points, decidedTogether } of demoBundles) {
      step('punten bundelen');
      const ids: string[] = [];
      for (const { party, snippet } of points) ids.push(await this.pointWith(consultationId, party, snippet));
      const bundle = await this.app.get(Bundles).make(actors.get(madeBy) ?? operator, consultationId, { title, points: ids });
      if (decidedTogether) for (const id of ids) together.set(id, bundle);
    }
    return together;
  }

  /** Two versions of the document; most changes are linked to the points that caused them, one is of own accord, some are left to explain. */
  private async publish(consultationId: string, actors: ReadonlyMap<string, Actor>, step: (what: string) => void): Promise<void> {
    const coordinator = actors.get(demoPeople[0]?.email ?? '') ?? operator;
    const { title, kind, versions } = demoDocument();
    const { id } = await this.app.get(Documents).add(coordinator, consultationId, { title, kind });
    for (const { label, datedOn, fileName, bytes } of versions) {
      step(`${title} ${label}`);
      const upload = await takeUpload(Readable.from([bytes]), fileName, 'text/markdown', bytes.length);
      await this.app.get(Versions).add(coordinator, id, { label, datedOn }, upload);
      await upload.discard();
    }
    const latest = versions.at(-1)?.label ?? '';
    const links = this.app.get(ChangeLinks);
    const proposals = (await links.proposals(coordinator, id, latest)).filter(({ confidence }) => confidence >= demoConfidence);
    await links.confirm(coordinator, proposals, proposals);
    const changes = await this.app.get(Changes).list(coordinator, id, latest, { state: 'unexplained' });
    const own = changes.find(({ section }) => section.startsWith(demoOwnInitiative.section));
    if (own?.id) await this.app.get(Changes).markOwnInitiative(coordinator, own.id, demoOwnInitiative.reason);
  }

  /** Two parties that did not answer yet, and a party with half a reaction that it did not send. */
  private async inviteParties(consultationId: string, actors: ReadonlyMap<string, Actor>, roundId: string): Promise<void> {
    const coordinator = actors.get(demoPeople[0]?.email ?? '') ?? operator;
    for (const { id, name } of await this.app.get(Parties).list(operator, consultationId))
      if ((demoInvited as readonly string[]).includes(name))
        await this.app.get(Invitations).invite(coordinator, roundId, { party: id }, 'http://localhost');
    const { by, question, text } = demoDraft;
    await this.app.get(Drafts).save(actors.get(by) ?? operator, consultationId, { about: 'question', question, text }, roundId);
  }

  /** What the working group says among themselves. */
  private async note(consultationId: string, actors: ReadonlyMap<string, Actor>, step: (what: string) => void): Promise<void> {
    step('notities schrijven');
    for (const { party, snippet, writtenBy, text } of demoNotes) {
      const subject = { kind: 'point', id: await this.pointWith(consultationId, party, snippet) } as const;
      await this.app.get(Notes).write(actors.get(writtenBy) ?? operator, subject, { text });
    }
  }

  private async pointWith(consultationId: string, party: string, snippet: string): Promise<string> {
    const points = await this.app
      .get(Database)
      .read<{ id: string; text: string }>(
        'SELECT p.id, p.text FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND y.name = $2 ORDER BY p.number',
        [consultationId, party],
      );
    const found = points.find(({ text }) => text.includes(snippet));
    if (!found) throw new Error(`The sample has no point of ${party} with "${snippet}".`);
    return found.id;
  }

  private async summary(consultationId: string, byReaction: DemoSummary['byReaction']): Promise<DemoSummary> {
    const row = await this.app
      .get(Database)
      .readOne<{ points: number; themed: number; decided: number }>(
        `SELECT count(*) AS points, sum(CASE WHEN "themeCount" > 0 THEN 1 ELSE 0 END) AS themed, count(outcome) AS decided FROM point WHERE "consultationId" = $1`,
        [consultationId],
      );
    const parties = await this.app.get(Parties).list(operator, consultationId);
    const councils = parties.filter(({ kind, reactions }) => kind === 'council' && reactions > 0);
    return { consultationId, byReaction, councils, points: row?.points ?? 0, themed: row?.themed ?? 0, decided: row?.decided ?? 0 };
  }
}
