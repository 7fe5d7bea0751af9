import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { History } from '../../audit/history.js';
import { SimilarPoints, type SimilarPointView } from '../../bundles/similar-points.js';
import { Consultations } from '../../consultations/consultations.js';
import { isPending } from '../../deliberation/decision.rules.js';
import { Decisions, type DecisionView as TakenDecision } from '../../deliberation/decisions.js';
import { Register, type PointView as RegisteredPoint } from '../../deliberation/register.js';
import { PointStore } from '../../reactions/point-store.js';
import { isRecording } from '../../reactions/recordings.js';
import { Sources } from '../../reactions/sources.js';
import { Scheme } from '../../themes/scheme.js';
import { Taggings } from '../../themes/tagging.js';
import type { Standing } from '../../vocabulary.js';
import type { ThemeLabel } from '../components/badges.js';
import type { FormState } from '../components/form-state.js';
import { wording } from '../wording/wording.js';
import { pointEvents } from './point-events.js';
import type { DecisionView, PointEvent, PointView, SimilarPoint } from './point-view.js';

/** Gathers what the panel and the page of a point show. */
@Injectable()
export class PointViews {
  constructor(
    private readonly consultations: Consultations,
    private readonly register: Register,
    private readonly store: PointStore,
    private readonly taggings: Taggings,
    private readonly decisions: Decisions,
    private readonly scheme: Scheme,
    private readonly history: History,
    private readonly similar: SimilarPoints,
    private readonly sources: Sources,
  ) {}

  /** The point with its themes and the decision in force, and the decisions before that. */
  async of(
    actor: Actor,
    id: string,
  ): Promise<{ readonly point: PointView; readonly earlier: readonly DecisionView[]; readonly consultationId: string }> {
    const point = await this.register.get(actor, id);
    const themes = (await this.taggings.of(actor, id)).map((theme) => ({ ...theme, by: theme.by || wording.who.workingGroup }));
    const taken = await this.decisions.history(actor, id);
    const current = taken.find(({ supersededAt }) => supersededAt === null);
    const { speaker, time, format } = await this.store.get(id);
    const view: PointView = {
      ...pick(point),
      speaker,
      time,
      isRecorded:
        isRecording(format) && (await this.sources.isOpenTo(actor, { id: point.reactionId, consultationId: point.consultationId })),
      question: await this.questionOf(point),
      themes,
      suggestions: point.suggestions,
      otherLanguage: point.language === 'other',
      ...(await this.alike(actor, point)),
      // A decision that names no place may have been linked to a change since; the point knows.
      decision: current ? { ...shownDecision(current), pending: point.changePending } : null,
    };
    return { point: view, earlier: taken.filter((one) => one !== current).map(shownDecision), consultationId: point.consultationId };
  }

  /** Themes that can be given. */
  async themes(actor: Actor, consultationId: string): Promise<ThemeLabel[]> {
    const themes = await this.scheme.list(actor, consultationId);
    return themes.filter(({ retiredAt }) => !retiredAt).map(({ key, label }) => ({ key, label }));
  }

  /** What happened to a point, the latest first; nothing for who may not see the history. */
  async events(actor: Actor, consultationId: string, { id, reaction }: PointView): Promise<PointEvent[]> {
    if (!isAllowed(actor, 'history.see', consultationId)) return [];
    const received = (await this.history.of(consultationId, reaction.id)).filter(({ action }) => action === 'reaction.received');
    const entries = await this.history.of(consultationId, id);
    const labels = new Map((await this.scheme.list(actor, consultationId)).map(({ key, label }) => [key, label]));
    return pointEvents([...received, ...entries], labels);
  }

  /** The decision of another point of the same consultation as a form, to take it over. */
  async formFrom(actor: Actor, consultationId: string, id: string): Promise<FormState | undefined> {
    const { point, consultationId: itsOwn } = await this.of(actor, id);
    if (itsOwn !== consultationId || !point.decision) return undefined;
    const { outcome, motivation, notIncorporated, answer, changes } = point.decision;
    return { values: { outcome, motivation, notIncorporated, answer, changes: changes.join('\n') }, errors: [] };
  }

  /** Points that resemble it, and the bundle it is in; nothing for who may not see these, such as a party. */
  private async alike(actor: Actor, { id, consultationId }: RegisteredPoint): Promise<Pick<PointView, 'similar' | 'bundle'>> {
    if (!isAllowed(actor, 'bundle.see', consultationId)) return { similar: [], bundle: null };
    const { bundle, points } = await this.similar.of(actor, id);
    return { bundle, similar: points.map((point) => shownSimilar(point, consultationId)) };
  }

  private async questionOf({ consultationId, question }: RegisteredPoint): Promise<PointView['question']> {
    if (question === null) return null;
    const found = (await this.consultations.questions(consultationId)).find(({ number }) => number === question);
    return { number: question, text: found?.text ?? '' };
  }
}

function pick({ id, number, version, text, partyId, party, partyKind, reaction, locator, heading, section }: RegisteredPoint) {
  return {
    id,
    number,
    version,
    text,
    party: { id: partyId, name: party, kind: partyKind },
    reaction: { id: reaction.id, standing: reaction.standing as Standing, receivedOn: reaction.receivedOn },
    locator,
    heading,
    section,
  };
}

const shownSimilar = (
  { id, number, party, text, similarity, opposed, outcome, consultationId, consultation }: SimilarPointView,
  here: string,
): SimilarPoint => ({
  id,
  number,
  party,
  text,
  similarity,
  opposed,
  outcome,
  elsewhere: consultationId === here ? undefined : consultation,
});

export const shownDecision = ({
  id,
  outcome,
  motivation,
  answer,
  notIncorporated,
  changes,
  decidedByName,
  decidedAt,
}: TakenDecision): DecisionView => ({
  id,
  outcome,
  motivation,
  answer,
  notIncorporated,
  changes,
  pending: isPending(outcome, changes),
  by: decidedByName || wording.who.workingGroup,
  at: decidedAt,
});
