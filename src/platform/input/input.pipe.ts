import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { check } from './check.js';

/** Checks every body and query whose parameter is an input class; leaves everything else as it came. */
export class InputPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || !metatype || !isInputClass(metatype)) return value;
    return check(metatype as new () => object, value);
  }
}

const known = new Map<unknown, boolean>();

function isInputClass(type: unknown): boolean {
  const found = known.get(type);
  if (found !== undefined) return found;
  const is = typeof type === 'function' && getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0;
  known.set(type, is);
  return is;
}
