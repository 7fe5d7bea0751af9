import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { ChangeLinks, type LinkProposalView } from '../../deliberation/change-links.js';
import { Register } from '../../deliberation/register.js';
import { Changes, type ChangeView } from '../../documents/changes.js';
import { type ChangeState, changeStates } from '../../documents/document.entity.js';
import { Documents } from '../../documents/documents.js';
import { groupBy } from '../../platform/group-by.js';
import { show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { headOf, shellOf } from '../shell.js';
import { sectionsOf } from './change-contents.js';
import { CHANGES_ON_PAGE, changeHref } from './change-href.js';
import { ChangesPage } from './changes.page.js';
import { surest } from './link-together.page.js';
import type { OpenPoints } from './pending-points.js';
import { withoutOpen } from './without-open.js';

/** Open points of each kind that are shown beside the changes. */
const OPEN_SHOWN = 25;

export interface AskedChanges {
  /** Label of the version to compare with; the one before when left out. */
  readonly van?: string | undefined;
  readonly state?: ChangeState | undefined;
  readonly page: number;
}

interface Shown {
  readonly form?: FormState;
  readonly status?: number;
}

/** Puts together the page of what changed in a version. */
@Injectable()
export class ShownChanges {
  constructor(
    private readonly consultations: Consultations,
    private readonly documents: Documents,
    private readonly changes: Changes,
    private readonly links: ChangeLinks,
    private readonly register: Register,
  ) {}

  async show(
    actor: Actor,
    id: string,
    label: string,
    asked: AskedChanges,
    request: FastifyRequest,
    reply: FastifyReply,
    { form = emptyForm, status }: Shown = {},
  ): Promise<void> {
    const document = await this.documents.get(actor, id);
    const { consultationId } = document;
    const consultation = await this.consultations.get(actor, consultationId);
    const versions = await this.documents.versions(actor, id);
    const to = await this.documents.version(actor, id, label);
    const earlier = versions.filter(({ number }) => number < to.number).map((version) => version.label);
    const van = asked.van === earlier[0] ? undefined : asked.van;
    const all = await this.changes.list(actor, id, label, van ? { from: van } : {});
    const chosen = asked.state ? all.filter(({ state }) => state === asked.state) : all;
    const page = Math.max(1, Math.min(asked.page, Math.ceil(chosen.length / CHANGES_ON_PAGE)));
    const shown = chosen.slice((page - 1) * CHANGES_ON_PAGE, page * CHANGES_ON_PAGE);
    const proposals = van || !isAllowed(actor, 'decision.take', consultationId) ? [] : await this.links.proposals(actor, id, label);
    const byChange = groupBy(
      [...proposals].sort((a, b) => b.confidence - a.confidence),
      ({ changeId }) => changeId,
    );
    const ids = shown.flatMap(({ id: changeId }) => changeId ?? []);
    const causes = await this.links.ofChanges(actor, consultationId, ids);
    const head = headOf(actor, consultation);
    const html = (
      <ChangesPage
        shell={shellOf(request)}
        consultation={head}
        document={document}
        from={versions.find((version) => version.label === (van ?? earlier[0])) ?? to}
        to={to}
        earlier={earlier}
        changes={shown.map((change) => ({
          ...change,
          causes: causes.get(change.id ?? '') ?? [],
          proposals: byChange.get(change.id ?? '') ?? [],
        }))}
        paging={{ page, pageSize: CHANGES_ON_PAGE, total: chosen.length }}
        sections={sectionsOf(withoutOpen(chosen, head.may.ownOnly === true), CHANGES_ON_PAGE)}
        allSections={new Set(all.map(({ section }) => section)).size}
        counts={countsOf(all)}
        state={asked.state}
        pending={await this.open(actor, consultationId, 'change', all, proposals)}
        carried={await this.open(actor, consultationId, 'carried_forward', all, proposals)}
        sure={surest(proposals).length}
        form={form}
      />
    );
    await show(reply, html, status);
  }

  /** Points that wait for a change, each with the change of this version that fits best. */
  private async open(
    actor: Actor,
    consultationId: string,
    open: 'change' | 'carried_forward',
    changes: readonly ChangeView[],
    proposals: readonly LinkProposalView[],
  ): Promise<OpenPoints> {
    const { rows, total } = await this.register.list(actor, consultationId, { open, pageSize: OPEN_SHOWN });
    const byId = new Map(changes.map((change) => [change.id, change]));
    const best = new Map<string, LinkProposalView>();
    for (const proposal of proposals)
      if ((best.get(proposal.pointId)?.confidence ?? 0) < proposal.confidence) best.set(proposal.pointId, proposal);
    const proposalOf = (pointId: string) => {
      const proposal = best.get(pointId);
      const change = byId.get(proposal?.changeId ?? '');
      if (!proposal || !change) return null;
      const { changeId, confidence } = proposal;
      return { changeId, confidence, section: change.section, href: changeHref(change.documentId, change.toLabel, change.seq) };
    };
    return { points: rows.map((row) => ({ ...row, proposal: proposalOf(row.id) })), total };
  }
}

const countsOf = (changes: readonly ChangeView[]): Readonly<Record<ChangeState, number>> => {
  const of = (one: ChangeState): number => changes.filter(({ state }) => state === one).length;
  const [unexplained, explained, own, editorial] = changeStates;
  return { [unexplained]: of(unexplained), [explained]: of(explained), [own]: of(own), [editorial]: of(editorial) };
};
