import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Adoptions } from '../../deliberation/agenda/adoptions.js';
import { Deliberations } from '../../deliberation/agenda/deliberations.js';
import { ItemPassages } from '../../deliberation/agenda/item-passages.js';
import { Attendances } from '../../meetings/attendances.js';
import { Meetings } from '../../meetings/meetings.js';
import { dayInAmsterdam, Surroundings } from '../../platform/surroundings.js';
import { Workers } from '../../platform/workers/workers.js';
import type { ReportFile } from '../reports.js';
import { reportWriters } from '../writers/writers.js';
import { type MeetingSource, minutesOf, papersOf } from './meeting-papers.rules.js';
import type { Paper } from './paper.js';

/** Papers and minutes of a meeting of the working group, as Word files. */
@Injectable()
export class MeetingPapers {
  constructor(
    private readonly consultations: Consultations,
    private readonly meetings: Meetings,
    private readonly attendances: Attendances,
    private readonly deliberations: Deliberations,
    private readonly passages: ItemPassages,
    private readonly adoptions: Adoptions,
    private readonly workers: Workers,
    private readonly surroundings: Surroundings,
  ) {}

  /** The agenda with everybody's words. @throws Problem `meeting-not-found`, `not-allowed`, `agenda-empty`. */
  async papers(actor: Actor, meetingId: string): Promise<ReportFile> {
    const source = await this.source(actor, meetingId, true);
    return this.file(papersOf(source), `stukken-${dayOf(source)}`);
  }

  /** What was said, who dissented, what was decided, who signed. @throws Problem `meeting-not-found`, `not-allowed`, `agenda-empty`. */
  async minutes(actor: Actor, meetingId: string): Promise<ReportFile> {
    const source = await this.source(actor, meetingId, false);
    return this.file(minutesOf(source), `verslag-${dayOf(source)}`);
  }

  private async source(actor: Actor, meetingId: string, withPassages: boolean): Promise<MeetingSource> {
    const items: MeetingSource['items'][number][] = [];
    for (const item of await this.deliberations.ofMeeting(actor, meetingId))
      items.push({ ...item, passages: withPassages ? await this.passages.of(actor, item.points) : [] });
    const meeting = await this.meetings.get(actor, meetingId);
    return {
      meeting,
      consultation: (await this.consultations.get(actor, meeting.consultationId)).title,
      producedOn: this.surroundings.today(),
      people: await this.attendances.of(actor, meetingId),
      items,
      adoptions: await this.adoptions.of(actor, meetingId),
    };
  }

  private async file(paper: Paper, name: string): Promise<ReportFile> {
    const bytes = await this.workers.run<Uint8Array>('write-paper', paper);
    return { fileName: `${name}.docx`, mediaType: reportWriters.get('docx')?.mediaType ?? 'application/octet-stream', bytes };
  }
}

const dayOf = ({ meeting }: MeetingSource): string => dayInAmsterdam(new Date(meeting.startsAt));
