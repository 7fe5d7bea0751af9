import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../access/permissions.js';
import { BundleProposals, type ProposalView } from '../../bundles/bundle-proposals.js';
import { Bundles } from '../../bundles/bundles.js';
import { Consultations } from '../../consultations/consultations.js';
import { show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { headOf, shellOf } from '../shell.js';
import { type ProposalShown, proposedTitle } from './bundle-view.js';
import { BundlesPage } from './bundles.page.js';

const PROPOSALS_ON_A_PAGE = 10;
const BUNDLES_SHOWN = 100;

interface Shown {
  readonly page: number;
  /** A proposal that was refused, with the form as it was sent. */
  readonly refused?: { readonly proposal: number; readonly form: FormState; readonly asksTogether: boolean };
  readonly status?: number;
}

/** Puts together the page of the bundles of a consultation. */
@Injectable()
export class ShownBundles {
  constructor(
    private readonly consultations: Consultations,
    private readonly bundles: Bundles,
    private readonly proposals: BundleProposals,
  ) {}

  async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, { page, refused, status }: Shown): Promise<void> {
    const bundles = await this.bundles.list(actor, id, { pageSize: BUNDLES_SHOWN });
    const proposals = await this.proposals.list(actor, id, { page, pageSize: PROPOSALS_ON_A_PAGE });
    const consultation = headOf(actor, await this.consultations.get(actor, id));
    const shown = proposals.rows.map((proposal, index): ProposalShown => {
      const number = proposals.offset + index + 1;
      const own = refused?.proposal === number ? refused : undefined;
      return { ...shownProposal(proposal, number), ...(own ? { form: own.form, asksTogether: own.asksTogether } : {}) };
    });
    await show(
      reply,
      <BundlesPage
        shell={shellOf(request)}
        consultation={consultation}
        bundles={bundles.rows}
        bundlesTotal={bundles.total}
        proposals={shown}
        paging={{ page, pageSize: PROPOSALS_ON_A_PAGE, total: proposals.total }}
        opposed={await this.proposals.opposed(actor, id)}
      />,
      status,
    );
  }
}

const shownProposal = ({ kind, bundle, points, ids }: ProposalView, number: number): ProposalShown => {
  const [first] = points;
  const shown = new Set(points.map(({ id }) => id));
  return {
    number,
    kind,
    bundle,
    points,
    more: ids.filter((id) => !shown.has(id)),
    form: { values: { title: proposedTitle(first?.text ?? ''), points: [...shown] }, errors: [] },
    asksTogether: false,
  };
};
