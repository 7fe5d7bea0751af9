import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Actor } from '../../access/permissions.js';
import { LOG } from '../../platform/log/log.token.js';
import { toProblem } from '../../platform/problems/problem.filter.js';
import type { Problem } from '../../platform/problems/problem.js';
import type { RefusedFile } from '../../platform/uploads/multipart.js';
import type { Upload } from '../../platform/uploads/upload.js';
import { Intake, type UnreadFile } from '../../reactions/intake.js';
import type { AboutReaction } from '../../reactions/reactions.input.js';
import { faultSentence } from '../forms.js';
import { firstReaction } from '../problems/problem-page.js';
import type { IntakeResultPageProps, RefusedFile as RefusedRow } from './intake-result.page.js';
import { wording } from '../wording/wording.js';
import { sheetFaultLines } from './sheet-faults.js';

export interface FileResult extends Pick<IntakeResultPageProps, 'taken' | 'waiting' | 'unread'> {
  readonly refused: readonly (RefusedRow & { readonly problem: Problem })[];
}

/** Takes in several files one after the other; one that is refused does not hold up the others. */
@Injectable()
export class FilesIntake {
  constructor(
    private readonly intake: Intake,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * @param about what is known of each
   * @param refusedBefore files that were refused while they came in
   */
  async receive(
    actor: Actor,
    consultationId: string,
    about: (upload: Upload) => AboutReaction,
    uploads: readonly Upload[],
    refusedBefore: readonly RefusedFile[],
  ): Promise<FileResult> {
    const taken: FileResult['taken'][number][] = [];
    const waiting: FileResult['waiting'][number][] = [];
    const unread: FileResult['unread'][number][] = [];
    const refused = refusedBefore.map(({ fileName, problem }) => shownRefusal(fileName, problem));
    for (const upload of uploads) {
      const { fileName } = upload;
      try {
        const received = await this.intake.receive(actor, consultationId, about(upload), upload);
        const { sourceId, reactions, unmapped } = received;
        for (const inside of received.unread) unread.push(shownUnread(fileName, inside));
        const [chapter, ...more] = received.waiting;
        const isLetter = chapter?.title === fileName && !more.length;
        if (chapter) waiting.push({ sourceId, fileName, needs: 'parties', chapters: received.waiting.length, isLetter });
        for (const sheet of unmapped) waiting.push({ ...sheet, needs: 'columns', chapters: 0 });
        if (!received.waiting.length && (reactions.length || !unmapped.length)) taken.push({ fileName, reactions });
      } catch (error) {
        const problem = toProblem(error);
        if (problem.status >= 500) this.log.error({ err: error }, 'a file could not be taken in');
        refused.push(shownRefusal(fileName, problem));
      }
    }
    return { taken, waiting, refused, unread };
  }
}

function shownUnread(outer: string, { sourceId, fileName, code, facts = {} }: UnreadFile): FileResult['unread'][number] {
  const { happened, next } = wording.problem(code, { fileName, ...facts });
  return { outer, fileName, sourceId, why: [happened, next].filter(Boolean).join(' ') };
}

function shownRefusal(fileName: string, problem: Problem): FileResult['refused'][number] {
  const first = firstReaction(problem);
  return { fileName, why: faultSentence(problem), faults: sheetFaultLines(problem), problem, ...(first ? { first } : {}) };
}
