import type { WaitingItem } from '../../worklist/worklist.js';
import { pointsHref } from '../points/points-query.js';
import { urls, withQuery } from '../urls.js';

/** The list that shows exactly what was counted. */
export function waitingHref(consultationId: string, { kind, subject }: WaitingItem): string {
  switch (kind) {
    case 'overdue':
      return pointsHref(consultationId, { assignee: 'me', due: 'overdue', sort: 'due' });
    case 'assigned':
      return pointsHref(consultationId, { assignee: 'me', open: 'decision', sort: 'due' });
    case 'unassigned':
      return pointsHref(consultationId, { assignee: 'none', open: 'decision' });
    case 'left':
      return pointsHref(consultationId, { assignee: 'left', open: 'decision' });
    case 'theme':
      return pointsHref(consultationId, { open: 'theme' });
    case 'change':
      return pointsHref(consultationId, { open: 'change' });
    case 'misunderstood':
      return pointsHref(consultationId, { open: 'misunderstood' });
    case 'reactions':
      return withQuery(urls.reactions(consultationId), { state: 'proposal' });
    case 'sources':
      return urls.reactions(consultationId);
    case 'agenda':
      return urls.meeting(subject?.id ?? '');
    case 'adopt':
      return urls.meetingAdoption(subject?.id ?? '');
    case 'explain':
      return urls.changes(subject?.id ?? '', subject?.label ?? '');
    case 'respond':
    case 'draft':
      return withQuery(urls.corner(consultationId), { round: subject?.id });
  }
}
