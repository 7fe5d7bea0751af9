import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { LOG } from '../platform/log/log.token.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Longest that the mail server may keep us waiting, milliseconds. */
const PATIENCE = 10_000;

/** Hands mail to the server that `SMTP_URL` names; without one nothing is ever mailed. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Who runs the installation, to sign with; empty when it is not named. */
  get organisation(): string {
    return this.config.house.organisation;
  }

  get isOn(): boolean {
    return this.config.smtpUrl !== '';
  }

  /** Plain text, one receiver. False when the mail server did not take it; the reason is in the log, without the address. */
  async send({ to, subject, text }: Mail): Promise<boolean> {
    this.transport ??= this.connect();
    try {
      await this.transport.sendMail({ from: this.config.mailFrom, to: { name: '', address: to }, subject, text });
      return true;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      this.log.warn({ code }, 'mail was not taken');
      return false;
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private connect(): Transporter {
    const limits = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
    return createTransport({ url: this.config.smtpUrl, pool: true, disableFileAccess: true, disableUrlAccess: true, ...limits });
  }
}
