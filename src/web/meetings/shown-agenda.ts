import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Adoptions } from '../../deliberation/agenda/adoptions.js';
import { Agendas } from '../../deliberation/agenda/agendas.js';
import { Assignees } from '../../deliberation/flow/assignees.js';
import { assigneeWords } from '../../deliberation/flow/assignment.sql.js';
import { Register } from '../../deliberation/register.js';
import type { MeetingRow } from '../../meetings/meetings.js';
import { Parties } from '../../parties/parties.js';
import { Scheme } from '../../themes/scheme.js';
import { stepName } from '../components/badges.js';
import type { FormState } from '../components/form-state.js';
import { wording } from '../wording/wording.js';
import type { AgendaShown, Choice } from './agenda-view.js';

/** Puts together the agenda on the page of its meeting. */
@Injectable()
export class ShownAgenda {
  constructor(
    private readonly agendas: Agendas,
    private readonly adoptions: Adoptions,
    private readonly register: Register,
    private readonly scheme: Scheme,
    private readonly parties: Parties,
    private readonly consultations: Consultations,
    private readonly assignees: Assignees,
  ) {}

  /** Nothing for a meeting of another kind, and for who does not work here. */
  async of(actor: Actor, { id, kind, consultationId }: MeetingRow, form: FormState): Promise<AgendaShown | null> {
    if (kind !== 'working_group' || !isAllowed(actor, 'meeting.change', consultationId)) return null;
    const themes = (await this.scheme.list(actor, consultationId)).filter(({ retiredAt }) => !retiredAt);
    return {
      lines: await this.agendas.of(actor, id),
      adoptions: await this.adoptions.of(actor, id),
      themes: themes.map(({ key, label }) => ({ value: key, label })),
      sections: (await this.register.sections(actor, consultationId)).map((section) => ({ value: section, label: section })),
      parties: (await this.parties.list(actor, consultationId)).map((party) => ({ value: party.id, label: party.name })),
      steps: await this.openSteps(actor, consultationId),
      people: [
        ...assigneeWords.map((value) => ({ value, label: wording.flow.filters.assignee[value] })),
        ...(await this.assignees.list(actor, consultationId)).map(({ id: value, name }) => ({ value, label: name })),
      ],
      form,
    };
  }

  /** Steps in use that a point without a decision can be in, with the names that they have here. */
  private async openSteps(actor: Actor, consultationId: string): Promise<Choice[]> {
    const { steps } = await this.consultations.get(actor, consultationId);
    const open = steps.filter(({ step, isUsed }) => isUsed && step !== 'decided');
    return open.map(({ step }) => ({ value: step, label: stepName(step, open) }));
  }
}
