import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import 'reflect-metadata';

/**
 * One decorator for each kind of field: it validates, says in the OpenAPI document what it takes, and lets the same input class serve the API
 * (JSON) and the pages (forms, where an empty field is an empty string). Messages are English for the API; pages word them by `code`.
 */
interface FieldOptions {
  readonly optional?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

interface WordsOptions extends FieldOptions {
  /** Characters at most. */
  readonly most?: number;
  /** Whether an empty text is fine. */
  readonly mayBeEmpty?: boolean;
}

/** Text; spaces around it are dropped. */
export function Words({ most = 500, mayBeEmpty = false, ...options }: WordsOptions = {}): PropertyDecorator {
  return all(
    Transform(({ value }) => wordsOf(value, { ...options, mayBeEmpty })),
    ...presence(options),
    ...(mayBeEmpty ? [] : [MinLength(1, rule('empty', 'must not be empty'))]),
    MaxLength(most, rule('too-long', `must have at most ${most} characters`, most)),
    IsString(rule('not-text', 'must be text')),
    shown({ type: String, maxLength: most, ...(mayBeEmpty ? {} : { minLength: 1 }), ...described(options) }),
  );
}

/** Text kept to the character, spaces and all: what a party wrote. */
export function Verbatim({ most = 20_000_000, ...options }: WordsOptions = {}): PropertyDecorator {
  return all(
    ...presence(options),
    Matches(/\S/, rule('empty', 'must not be empty')),
    MaxLength(most, rule('too-long', `must have at most ${most} characters`, most)),
    IsString(rule('not-text', 'must be text')),
    shown({ type: String, maxLength: most, ...described(options) }),
  );
}

/** A calendar day, YYYY-MM-DD. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  return all(
    Transform(blank),
    ...presence(options),
    IsISO8601({ strict: true }, rule('not-a-day', 'must be an existing day, as YYYY-MM-DD')),
    Matches(/^\d{4}-\d\d-\d\d$/, rule('not-a-day', 'must be an existing day, as YYYY-MM-DD')),
    shown({ type: String, format: 'date', ...described(options) }),
  );
}

/** A moment in UTC, ISO 8601. */
export function Moment(options: FieldOptions = {}): PropertyDecorator {
  return all(
    Transform(blank),
    ...presence(options),
    IsISO8601({ strict: true }, rule('not-a-moment', 'must be a date and time with its zone, as 2026-10-16T15:00:00Z')),
    Matches(/T.*(Z|[+-]\d\d:?\d\d)$/, rule('not-a-moment', 'must be a date and time with its zone, as 2026-10-16T15:00:00Z')),
    shown({ type: String, format: 'date-time', ...described(options) }),
  );
}

/** One of a fixed list of words. */
export function OneOf(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return all(
    Transform(blank),
    ...presence(options),
    IsIn(values, rule('not-in-list', `must be one of ${values.join(', ')}`, values.join(', '))),
    shown({ type: String, enum: [...values], ...described(options) }),
  );
}

/** The id of a record. */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  return all(
    Transform(blank),
    ...presence(options),
    IsUUID('all', rule('not-an-id', 'must be an id (UUID)')),
    shown({ type: String, format: 'uuid', ...described(options) }),
  );
}

interface WholeOptions extends FieldOptions {
  readonly least?: number;
  readonly most?: number;
}

/** A whole number; a form or query sends it as digits. */
export function Whole({ least = 0, most = 1_000_000_000, ...options }: WholeOptions = {}): PropertyDecorator {
  return all(
    Transform(({ value }) => (typeof value === 'string' ? (/^-?\d{1,15}$/.test(value) ? Number(value) : emptyIs(value, true)) : value)),
    ...presence(options),
    IsInt(rule('not-a-whole-number', 'must be a whole number')),
    Min(least, rule('too-low', `must be at least ${least}`, least)),
    Max(most, rule('too-high', `must be at most ${most}`, most)),
    shown({ type: 'integer', minimum: least, maximum: most, ...described(options) }),
  );
}

interface ShareOptions extends FieldOptions {
  /** 0 when left out; -1 for what can also speak against. */
  readonly least?: 0 | -1;
}

/** A share from 0 to 1. */
export function Share({ least = 0, ...options }: ShareOptions = {}): PropertyDecorator {
  return all(
    Transform(({ value }) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value)),
    ...presence(options),
    Min(least, rule('too-low', `must be at least ${least}`, least)),
    Max(1, rule('too-high', 'must be at most 1', 1)),
    shown({ type: Number, minimum: least, maximum: 1, ...described(options) }),
  );
}

interface ManyOptions extends FieldOptions {
  readonly most?: number;
  /** Pattern that every text must match, with the code that says so. */
  readonly each?: { readonly pattern: RegExp; readonly code: string; readonly says: string };
  readonly mostEach?: number;
}

/** Several texts; a form or query may send one. */
export function ManyWords({ most = 1000, each, mostEach = 2000, ...options }: ManyOptions = {}): PropertyDecorator {
  return all(
    Transform(({ value }) => oneIsMany(value)),
    ...presence(options),
    IsArray(rule('not-a-list', 'must be a list')),
    ArrayMaxSize(most, rule('too-many', `must have at most ${most} items`, most)),
    IsString({ each: true, ...rule('not-text', 'must hold texts') }),
    MaxLength(mostEach, { each: true, ...rule('too-long', `must hold texts of at most ${mostEach} characters`, mostEach) }),
    ...(each ? [Matches(each.pattern, { each: true, ...rule(each.code, each.says) })] : []),
    shown({ type: [String], ...described(options) }),
  );
}

/** Several records of one class. */
export function ManyOf(type: () => new () => object, { most = 10_000, ...options }: ManyOptions = {}): PropertyDecorator {
  return all(
    Type(type),
    ...presence(options),
    IsArray(rule('not-a-list', 'must be a list')),
    ArrayMaxSize(most, rule('too-many', `must have at most ${most} items`, most)),
    IsObject({ each: true, ...rule('not-a-record', 'must hold records') }),
    ValidateNested({ each: true, ...rule('not-a-record', 'must hold records') }),
    shown({ type: () => type(), isArray: true, ...described(options) }),
  );
}

/** `code` and `limit` travel in the context, where `check` picks them up. */
const rule = (code: string, says: string, limit?: number | string) => ({ message: says, context: { code, limit } });

const presence = ({ optional }: FieldOptions): PropertyDecorator[] => (optional ? [IsOptional()] : []);

const described = ({ optional, description, example }: FieldOptions): ApiPropertyOptions =>
  ({ required: !optional, ...(description ? { description } : {}), ...(example === undefined ? {} : { example }) }) as ApiPropertyOptions;

const shown = (options: object): PropertyDecorator => ApiProperty(options as ApiPropertyOptions);

const emptyIs = (value: string, nothing: boolean | undefined): string | undefined => (value === '' && nothing ? undefined : value);

/** A field that may be emptied takes `null` for empty. */
function wordsOf(value: unknown, { optional, mayBeEmpty }: WordsOptions): unknown {
  if (value === null && mayBeEmpty) return '';
  return typeof value === 'string' ? emptyIs(value.trim(), optional && !mayBeEmpty) : value;
}

const blank = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? emptyIs(value.trim(), true) : value);

function oneIsMany(value: unknown): unknown {
  if (value === undefined || value === null || Array.isArray(value)) return value;
  return value === '' ? [] : [value];
}

const all =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
