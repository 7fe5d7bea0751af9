import { cpus } from 'node:os';
import { type AccessibilityFacts, readAccessibility } from './accessibility.js';
import { cssFile, type House, type HouseFile, logoFile } from './house.js';

/** The environment, read and validated once. Every variable is optional; `docs/configuration.md` describes them. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address at which browsers reach the service, without a trailing slash; empty: taken from the request. */
  readonly publicUrl: string;
  /** `sqlite:PATH` or `postgres://…`. */
  readonly databaseUrl: string;
  /** Bytes. */
  readonly uploadLimit: number;
  readonly logLevel: LogLevel;
  /** Worker threads for reading, splitting, suggesting and writing. */
  readonly workers: number;
  /** Address of a service with the OpenAI-compatible `/v1/audio/transcriptions`; empty: recordings are not transcribed. */
  readonly transcriberUrl: string;
  /** `smtp://` or `smtps://` address of the mail server; empty: nothing is mailed. */
  readonly smtpUrl: string;
  /** Sender of what is mailed. */
  readonly mailFrom: string;
  /** Address of a service with the OpenAI-compatible `/v1/chat/completions`; empty: nothing is asked. */
  readonly suggesterUrl: string;
  /** Name of its model; empty: its own choice. */
  readonly suggesterModel: string;
  /** Sent along as a bearer token; empty: none. */
  readonly suggesterKey: string;
  /** Whose installation it is. */
  readonly house: House;
  /** What its accessibility statement says. */
  readonly accessibility: AccessibilityFacts;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A wrong value in the environment; its message is the one line that the start prints. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment.
 * @throws ConfigError naming every wrong variable, what it holds and what it takes.
 */
export function readConfig(environment: Environment): Config {
  const faults: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (value: string) => T | undefined, takes: string): T => {
    const value = environment[name]?.trim();
    if (value === undefined || value === '') return fallback;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    faults.push(
      `${name} is "${/KEY/.test(name) ? '…' : /PASS|URL/.test(name) ? value.replace(/\/\/[^@]*@/, '//…@') : value}", it takes ${takes}`,
    );
    return fallback;
  };
  const house: House = {
    organisation: read(
      'ORGANISATION',
      '',
      (value) => (/^[^\p{Cc}<>]{1,100}$/u.test(value) ? value : undefined),
      'a name of at most 100 characters',
    ),
    logo: read<HouseFile | null>('LOGO', null, logoFile, 'the path of a .svg (without scripts), .png, .jpg or .webp of at most 40 kB'),
    themeClass: read('THEME_CLASS', '', (value) => (/^[a-z][\w-]{0,59}$/i.test(value) ? value : undefined), 'the name of a class'),
    themeCss: read<HouseFile | null>('THEME_CSS', null, cssFile, 'the path of a .css of at most 60 kB that loads nothing from elsewhere'),
  };
  if (house.logo && !house.organisation) faults.push('LOGO is set without ORGANISATION, which says in words what it shows');
  const config: Config = {
    house,
    accessibility: readAccessibility(read, webAddress),
    port: read('PORT', 3000, whole(0, 65_535), 'a port from 0 to 65535'),
    host: read('HOST', '127.0.0.1', (value) => (/^[\w.:-]+$/.test(value) ? value : undefined), 'a host name or address'),
    publicUrl: read('PUBLIC_URL', '', webAddress, 'an http or https address'),
    databaseUrl: read('DATABASE_URL', 'sqlite:data/weerklank.sqlite', databaseAddress, 'sqlite:PATH or postgres://…'),
    uploadLimit: read('UPLOAD_LIMIT_MB', 50, whole(1, 2048), 'whole megabytes from 1 to 2048') * 1024 * 1024,
    logLevel: read('LOG_LEVEL', 'info', (value) => logLevels.find((level) => level === value), logLevels.join(', ')),
    transcriberUrl: read('TRANSCRIBER_URL', '', webAddress, 'an http or https address'),
    smtpUrl: read('SMTP_URL', '', mailAddress, 'an smtp or smtps address'),
    mailFrom: read(
      'MAIL_FROM',
      `${house.organisation.replace(/["\\]/g, ' ') || 'Weerklank'} <weerklank@localhost>`,
      (value) => (/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(value) ? value : undefined),
      'an e-mail address',
    ),
    suggesterUrl: read('SUGGESTER_URL', '', webAddress, 'an http or https address'),
    suggesterModel: read('SUGGESTER_MODEL', '', (value) => (value.length <= 200 ? value : undefined), 'a name of at most 200 characters'),
    suggesterKey: read('SUGGESTER_KEY', '', headerWord, 'a key without spaces'),
    workers: read('WORKERS', Math.max(1, Math.min(8, cpus().length)), whole(1, 64), 'a number of threads from 1 to 64'),
  };
  if (faults.length) throw new ConfigError(`Wrong configuration: ${faults.join('; ')}.`);
  return config;
}

const whole = (least: number, most: number) => (value: string) => {
  const number = Number(value);
  return /^\d+$/.test(value) && number >= least && number <= most ? number : undefined;
};

function webAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  return /^https?:$/.test(new URL(value).protocol) ? value.replace(/\/+$/, '') : undefined;
}

const mailAddress = (value: string): string | undefined => (/^smtps?:\/\//.test(value) && URL.canParse(value) ? value : undefined);
const headerWord = (value: string): string | undefined => (/^[\x21-\x7e]{1,500}$/.test(value) ? value : undefined);

function databaseAddress(value: string): string | undefined {
  if (/^sqlite:.+/.test(value)) return value;
  return /^postgres(ql)?:\/\//.test(value) && URL.canParse(value) ? value : undefined;
}
