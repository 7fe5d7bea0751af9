import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** The counter of an id has twelve bits. */
const MOST_IDS_A_MILLISECOND = 4096;

/** What a service needs of the world outside: the time, new ids, secrets. A test gives its own. */
@Injectable()
export class Surroundings {
  private idMoment = 0;
  private idCounter = 0;

  now(): Date {
    return new Date();
  }

  /**
   * UUID version 7 (RFC 9562): grows with time, so that new rows land side by side in every index. Within a millisecond a counter makes it grow
   * (section 6.2, method 1); the last 62 bits are random.
   */
  newId(): string {
    const now = this.now().getTime();
    if (now > this.idMoment) [this.idMoment, this.idCounter] = [now, 0];
    else if (this.idCounter < MOST_IDS_A_MILLISECOND - 1) this.idCounter += 1;
    else [this.idMoment, this.idCounter] = [this.idMoment + 1, 0];
    const moment = this.idMoment.toString(16).padStart(12, '0');
    const counter = this.idCounter.toString(16).padStart(3, '0');
    return `${moment.slice(0, 8)}-${moment.slice(8)}-7${counter}${randomUUID().slice(18)}`;
  }

  /** A secret of 256 bits, URL-safe. */
  newSecret(): string {
    return randomBytes(32).toString('base64url');
  }

  /** The time as it is stored and sent everywhere: UTC, ISO 8601, milliseconds. */
  timestamp(): string {
    return this.now().toISOString();
  }

  /** Today in the Netherlands, YYYY-MM-DD. */
  today(): string {
    return dayInAmsterdam(this.now());
  }
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in the Netherlands at that moment, YYYY-MM-DD. */
export const dayInAmsterdam = (moment: Date): string => amsterdam.format(moment);
