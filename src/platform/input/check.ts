import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { type Fault, invalid } from '../problems/problem.js';

/**
 * Makes an input class of what came in and refuses whatever is wrong with it, all at once.
 * @throws Problem `invalid-input` with a fault for each field that is wrong, missing or unknown.
 */
export function check<Input extends object>(type: new () => Input, came: unknown): Input {
  const plain = typeof came === 'object' && came !== null && !Array.isArray(came) ? came : {};
  const input = plainToInstance(type, withoutNul(plain), { exposeUnsetFields: false });
  const errors = validateSync(input, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true });
  if (errors.length) throw invalid(errors.flatMap((error) => faultsOf(error, '#')));
  return withoutUnset(input);
}

/** A NUL says nothing, PostgreSQL can't keep it, and it slips into text that was copied from a PDF: it is dropped from every text. */
function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value;
  if (Array.isArray(value)) return value.map(withoutNul);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutNul(one)]));
}

/** The record of a query is made by a class of its own, without anything above it. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || above === Object.prototype || Object.getPrototypeOf(above) === null;
}

/**
 * An instance has every field of its class, those that did not come as undefined; without them a spread or an assignment leaves alone what was
 * not sent. `null` says the same: there is no value.
 */
function withoutUnset<Input extends object>(input: Input): Input {
  for (const [key, value] of Object.entries(input) as [keyof Input, unknown][]) {
    if (value === undefined || value === null) delete input[key];
    else for (const one of Array.isArray(value) ? value : []) if (typeof one === 'object' && one !== null) withoutUnset(one as object);
  }
  return input;
}

function faultsOf({ property, constraints = {}, contexts = {}, children = [] }: ValidationError, above: string): Fault[] {
  const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(constraints).map(([name, detail]): Fault => {
    const context = contexts[name] as { code?: string; limit?: number | string } | undefined;
    const code = context?.code ?? (name === 'whitelistValidation' ? 'unknown-field' : name);
    return {
      pointer,
      code,
      detail: `${property} ${stripProperty(detail, property)}`,
      ...(context?.limit === undefined ? {} : { limit: context.limit }),
    };
  });
  return [...own, ...children.flatMap((child) => faultsOf(child, pointer))];
}

const stripProperty = (detail: string, property: string): string =>
  detail.startsWith('property ') ? 'is not a field of this request' : detail.replace(`${property} `, '');
