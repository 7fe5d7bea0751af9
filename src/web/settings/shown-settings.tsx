import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Memberships } from '../../access/memberships.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import type { StoredStep } from '../../consultations/steps.rules.js';
import { Parties } from '../../parties/parties.js';
import type { Problem } from '../../platform/problems/problem.js';
import { Scheme } from '../../themes/scheme.js';
import { show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { headOf, shellOf } from '../shell.js';
import { SettingsPage, type SettingsPageProps } from './settings.page.js';

type Forms = Partial<
  Pick<SettingsPageProps, 'generalForm' | 'questionsForm' | 'municipalitiesForm' | 'roundForm' | 'roundEdited' | 'personForm' | 'stepsForm'>
>;

/** Puts together the page of settings, with a form as it was refused. */
@Injectable()
export class ShownSettings {
  constructor(
    private readonly consultations: Consultations,
    private readonly parties: Parties,
    private readonly scheme: Scheme,
    private readonly memberships: Memberships,
  ) {}

  async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, forms: Forms = {}, refusal?: Problem): Promise<void> {
    mustBeAllowed(actor, 'consultation.change', id);
    const consultation = await this.consultations.get(actor, id);
    const { title, description, questions, municipalities, rounds, steps, version } = consultation;
    const parties = await this.parties.list(actor, id);
    const nameOf = new Map(parties.map((party) => [party.id, party.name]));
    const people = await this.memberships.list(actor, id);
    const now = {
      title,
      description,
      questions: questions.map(({ text }) => text).join('\n'),
      municipalities: municipalities.map(({ name }) => name).join('\n'),
    };
    const page = (
      <SettingsPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        version={version}
        now={now}
        generalForm={forms.generalForm ?? filled({ title, description })}
        questionsForm={forms.questionsForm ?? filled({ questions: now.questions })}
        municipalitiesForm={forms.municipalitiesForm ?? filled({ municipalities: now.municipalities })}
        rounds={rounds}
        stepsForm={forms.stepsForm ?? filled(asFields(steps))}
        stepsNow={steps}
        roundForm={forms.roundForm ?? emptyForm}
        roundEdited={forms.roundEdited ?? null}
        themes={(await this.scheme.list(actor, id)).filter(({ retiredAt }) => !retiredAt).length}
        people={people.map(({ partyId, ...person }) => ({ ...person, party: partyId ? (nameOf.get(partyId) ?? null) : null }))}
        personForm={forms.personForm ?? filled({ role: 'member' })}
        parties={parties}
      />
    );
    await show(reply, page, refusal?.status);
  }
}

/** As the form of the steps has them. */
const asFields = (steps: readonly StoredStep[]): FormState['values'] => ({
  ...Object.fromEntries(steps.map(({ step, label }) => [`label-${step}`, label])),
  used: steps.flatMap(({ step, isUsed }) => (isUsed ? [step] : [])),
});

const filled = (values: FormState['values']): FormState => ({ values, errors: [] });
