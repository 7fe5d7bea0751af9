import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Register } from '../../deliberation/register.js';
import { Meetings } from '../../meetings/meetings.js';
import { Parties } from '../../parties/parties.js';
import type { Problem } from '../../platform/problems/problem.js';
import { Enclosures } from '../../reactions/enclosures.js';
import { type MeetingOfReaction, MeetingReactions } from '../../reactions/meeting-reactions.js';
import { Reactions, type ReactionView } from '../../reactions/reactions.js';
import { isRecording, mediaTypeOf } from '../../reactions/recordings.js';
import { Rewordings } from '../../reactions/rewordings.js';
import { Sources } from '../../reactions/sources.js';
import { Transcriber } from '../../reactions/transcriber.js';
import { show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { faultSentence } from '../forms.js';
import { headOf, shellOf } from '../shell.js';
import { type CoverageView, ReactionPage } from './reaction.page.js';
import type { ReactionSpan } from './reaction-spans.js';
import { SPANS_ON_A_PAGE, spansOfReaction } from './spans-of-reaction.js';
import type { WordlessView } from './wordless.js';

interface Shown {
  readonly page: number;
  /** Why the last change was refused. */
  readonly refusal?: Problem;
  /** Words as they were typed, when they were refused. */
  readonly typed?: FormState;
  /** The form that says at which meeting it was said, when that was refused. */
  readonly meetingForm?: FormState;
  /** Seconds from the start where a recording begins to play. */
  readonly moment?: number | undefined;
}

/** Puts together the page of one reaction. */
@Injectable()
export class ShownReaction {
  constructor(
    private readonly consultations: Consultations,
    private readonly reactions: Reactions,
    private readonly sources: Sources,
    private readonly enclosures: Enclosures,
    private readonly transcriber: Transcriber,
    private readonly register: Register,
    private readonly parties: Parties,
    private readonly rewordings: Rewordings,
    private readonly meetings: Meetings,
    private readonly saidAt: MeetingReactions,
  ) {}

  async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { page, refusal, typed, meetingForm = emptyForm, moment }: Shown,
  ): Promise<void> {
    const reaction = await this.reactions.get(actor, id);
    const consultation = await this.consultations.get(actor, reaction.consultationId);
    const all = spansOfReaction(reaction);
    const offset = (page - 1) * SPANS_ON_A_PAGE;
    const spans = await this.withThemes(actor, reaction, all.slice(offset, offset + SPANS_ON_A_PAGE));
    const mayWork = isAllowed(actor, 'reaction.split', reaction.consultationId);
    const next = mayWork ? await this.reactions.nextProposal(actor, reaction.consultationId, reaction.number) : null;
    const open = await this.sources.isOpenTo(actor, reaction);
    const paging = { page, pageSize: SPANS_ON_A_PAGE, total: all.length };
    const { number, party, channel, standing, receivedOn, round, source, warnings, acceptedAt, acceptedBy, version } = reaction;
    const wordless = this.wordless(reaction, typed);
    await show(
      reply,
      <ReactionPage
        shell={shellOf(request, refusal && { kind: 'refused', text: faultSentence(refusal) })}
        consultation={headOf(actor, consultation)}
        reaction={{ id, number, party, channel, standing, receivedOn, round: round.title, source: open ? source : null }}
        warnings={warnings.filter(({ code }) => !wordless || !whyWordless.has(code))}
        coverage={coverageOf(reaction)}
        spans={spans}
        {...(all.length > SPANS_ON_A_PAGE ? { paging } : {})}
        next={next}
        wordless={wordless}
        recording={open && isRecording(source.format) ? { isVideo: isVideo(source), from: moment } : undefined}
        enclosures={await this.enclosures.of(actor, id)}
        rewordings={await this.rewordings.ofReaction(actor, reaction.consultationId, id)}
        parties={mayWork && reaction.points.every(({ outcome }) => outcome === null) ? await this.parties.list(actor, consultation.id) : []}
        meeting={{
          meeting: await this.saidAt.ofReaction(actor, id),
          meetings: mayWork ? await this.meetingsOf(actor, consultation.id) : [],
          form: meetingForm,
        }}
        accepted={{ at: acceptedAt, by: acceptedBy, version }}
      />,
      refusal?.status,
    );
  }

  /** Meetings at which parties spoke, the latest first. */
  private async meetingsOf(actor: Actor, consultationId: string): Promise<MeetingOfReaction[]> {
    const { rows } = await this.meetings.list(actor, consultationId, { pageSize: 200 });
    return rows.filter(({ kind }) => kind !== 'working_group');
  }

  /** Why a reaction has no words yet; undefined when it has. */
  private wordless({ id, text, source, warnings }: ReactionView, form?: FormState): WordlessView | undefined {
    if (text.trim()) return undefined;
    const isFailed = warnings.some(({ code }) => code === 'transcriber-failed');
    const why = !isRecording(source.format) ? 'scan' : this.transcriber.isBusyWith(id) ? 'busy' : isFailed ? 'failed' : 'recording';
    return { why, mayTranscribe: this.transcriber.isOn, form };
  }

  private async withThemes(actor: Actor, { consultationId }: ReactionView, spans: readonly ReactionSpan[]): Promise<ReactionSpan[]> {
    const ids = spans.flatMap((span) => (span.kind === 'point' ? [span.id] : []));
    const themesOf = await this.register.themesOf(actor, consultationId, ids);
    return spans.map((span) => (span.kind === 'point' ? { ...span, ...themesOf.get(span.id) } : span));
  }
}

/** Warnings that the page tells in its own words while there is no text. */
const whyWordless: ReadonlySet<string> = new Set(['file-is-scan', 'no-text', 'is-recording', 'transcriber-failed']);

const isVideo = ({ format, mediaType }: ReactionView['source']): boolean => mediaTypeOf(format, mediaType).startsWith('video/');

const coverageOf = ({ coverage, points, noPoints }: ReactionView): CoverageView => ({
  length: coverage.length,
  inPoints: coverage.inPoints,
  inNoPoints: coverage.inNoPoints,
  points: points.length,
  noPoints: noPoints.length,
  holes: coverage.holes.length,
});
