import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Consultations, type ConsultationView } from '../../consultations/consultations.js';
import { Assignees } from '../../deliberation/flow/assignees.js';
import { Steps } from '../../deliberation/flow/steps.js';
import { Register, type PointRow as RegisteredRow } from '../../deliberation/register.js';
import { SavedViews } from '../../deliberation/saved-views.js';
import { Parties } from '../../parties/parties.js';
import { Surroundings } from '../../platform/surroundings.js';
import { Scheme } from '../../themes/scheme.js';
import { show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { totalWords } from '../components/paging.js';
import { AssignmentViews } from '../flow/assignment-views.js';
import { PresenceViews } from '../flow/presence-views.js';
import type { Flash } from '../layout/shell.js';
import { NoteViews } from '../notes/note-views.js';
import type { NoteForms } from '../notes/notes.js';
import { headOf, shellOf } from '../shell.js';
import { BlockViews } from '../text-blocks/block-views.js';
import { foundWords } from './found-words.js';
import type { PointFilterOptions } from './point-filters.js';
import type { PointPanelProps } from './point-panel.js';
import { PointViews } from './point-views.js';
import { PointsPage } from './points.page.js';
import { isFiltered } from './points-query.js';
import type { PointRow } from './points-table.js';
import { type AskedPoints, columnsIn, filterOf } from './read-query.js';

/** Characters of a point that its row shows at most; the row itself shows two lines. */
const SHOWN_IN_ROW = 400;

interface Shown {
  readonly asked: AskedPoints;
  readonly decisionForm?: FormState;
  readonly noteForms?: NoteForms;
  readonly assignmentForm?: FormState;
  readonly bulkForm?: FormState;
  /** The form that keeps this list under a name. */
  readonly viewForm?: FormState;
  readonly flash?: Flash | undefined;
  readonly status?: number;
}

/** Puts together the list of points, with one open beside it when the address asks so. */
@Injectable()
export class ShownPoints {
  constructor(
    private readonly consultations: Consultations,
    private readonly register: Register,
    private readonly parties: Parties,
    private readonly scheme: Scheme,
    private readonly views: PointViews,
    private readonly saved: SavedViews,
    private readonly notes: NoteViews,
    private readonly blocks: BlockViews,
    private readonly steps: Steps,
    private readonly assignments: AssignmentViews,
    private readonly presences: PresenceViews,
    private readonly assignees: Assignees,
    private readonly surroundings: Surroundings,
  ) {}

  async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, shown: Shown): Promise<void> {
    const { asked, bulkForm, viewForm, flash, status } = shown;
    const columns = columnsIn(asked.query.columns);
    const consultation = await this.consultations.get(actor, id);
    const { rows, ...paging } = await this.register.list(actor, id, filterOf(asked));
    const all = isFiltered(asked.query) ? await this.register.list(actor, id, { pageSize: 1 }) : paging;
    const page = (
      <PointsPage
        shell={shellOf(request, flash)}
        consultation={headOf(actor, consultation)}
        points={rows.map((row) => shownRow(row, asked.query.q))}
        paging={paging}
        {...(asked.pageSize ? { pageSize: asked.pageSize } : {})}
        query={asked.query}
        today={this.surroundings.today()}
        options={await this.options(actor, consultation)}
        all={totalWords(all)}
        untagged={isAllowed(actor, 'theme.tag', id) && (await this.register.list(actor, id, { open: 'theme', pageSize: 1 })).total > 0}
        columns={columns.length ? columns : await this.saved.columns(actor, id)}
        views={await this.saved.list(actor, id)}
        mayShare={isAllowed(actor, 'view.share', id)}
        {...(viewForm ? { viewForm } : {})}
        panel={asked.punt ? await this.panel(actor, id, asked.punt, shown) : null}
        {...(bulkForm ? { bulkForm } : {})}
      />
    );
    await show(reply, page, status);
  }

  private async panel(actor: Actor, id: string, pointId: string, shown: Shown): Promise<PointPanelProps | null> {
    const { point, consultationId } = await this.views.of(actor, pointId);
    if (consultationId !== id) return null;
    return {
      point,
      scheme: await this.views.themes(actor, id),
      decisionForm: shown.decisionForm ?? emptyForm,
      blocks: await this.blocks.of(actor, id, pointId),
      presence: await this.presences.of(actor, id, { kind: 'point', id: pointId }),
      assignment: await this.assignments.of(actor, id, pointId, shown.assignmentForm),
      notes: await this.notes.of(actor, id, { kind: 'point', id: pointId }, shown.noteForms),
    };
  }

  private async options(actor: Actor, { id, questions, steps }: ConsultationView): Promise<PointFilterOptions> {
    const themes = await this.scheme.list(actor, id);
    const { used } = await this.steps.flow(actor, id);
    return {
      themes: themes.filter(({ retiredAt, points }) => !retiredAt || points).map(({ key, label }) => ({ key, label })),
      parties: isAllowed(actor, 'party.see', id) ? (await this.parties.list(actor, id)).filter(({ points }) => points) : [],
      questions,
      steps: steps.filter(({ step }) => used.includes(step)),
      ...(isAllowed(actor, 'assignment.see', id) ? { people: await this.assignees.list(actor, id) } : {}),
      sections: await this.register.sections(actor, id),
      textBlocks: (await this.blocks.of(actor, id, null))?.blocks ?? [],
    };
  }
}

function shownRow(row: RegisteredRow, q: string): PointRow {
  const { id, number, party, partyKind, text, themes, suggestions, question, section, outcome, step, assignee, dueOn, changePending } = row;
  const shown = text.length > SHOWN_IN_ROW ? `${text.slice(0, SHOWN_IN_ROW).trimEnd()}…` : text;
  return {
    id,
    number,
    party: { name: party, kind: partyKind },
    text: shown,
    themes,
    suggestions,
    question,
    section,
    outcome,
    step,
    assignee,
    dueOn,
    pending: changePending,
    ...(q ? { highlights: foundWords(shown, q) } : {}),
  };
}
