import {
  $ZodArray,
  $ZodCheckOverwrite,
  $ZodCustom,
  $ZodNever,
  $ZodObject,
  $ZodOptional,
  $ZodUnion,
  type $strict,
  type $ZodShape,
  type $ZodType,
} from 'zod/v4/core';

/*
 * The kinds of definitions that the schema is made of. They are zod's own, from the core that zod/mini
 * wraps: the wrapping would cost 0.7 kB of the script. Leaves say themselves what is allowed, because
 * every further kind of zod's costs bytes too.
 */

/** What a leaf says of itself: in messages, for attributes, and in the JSON Schema. */
export interface LeafParams {
  /** Words for what is right, or the values that are. */
  allowed: string | readonly string[];
  type?: 'number' | 'boolean' | undefined;
}

/** A value that a check tells, and, if it is right, may be written otherwise. */
export function leaf<T>(
  isRight: (value: never) => unknown,
  allowed: LeafParams['allowed'],
  type?: LeafParams['type'],
  tx?: (value: T) => T,
): $ZodCustom<T, T> {
  const fn = (value: unknown) => {
    try {
      return !!isRight(value as never);
    } catch {
      return false;
    }
  };
  const checks = tx ? [new $ZodCheckOverwrite({ check: 'overwrite', tx })] : [];
  const params = { allowed, type };
  const made = new $ZodCustom({ type: 'custom', check: 'custom', fn, abort: true, params, checks });
  return made as $ZodCustom<T, T>;
}

const nothingElse = new $ZodNever({ type: 'never' });

// The classes' own types forget what they are made of.

/** An object that knows its keys. */
export const object = <T extends $ZodShape>(shape: T) =>
  new $ZodObject({ type: 'object', shape, catchall: nothingElse }) as unknown as $ZodObject<
    T,
    $strict
  >;

export const list = <T extends $ZodType>(element: T) =>
  new $ZodArray({ type: 'array', element }) as unknown as $ZodArray<T>;

export const either = <T extends readonly $ZodType[]>(...options: T) =>
  new $ZodUnion({ type: 'union', options }) as unknown as $ZodUnion<T>;

export const opt = <T extends $ZodType>(innerType: T) =>
  new $ZodOptional({ type: 'optional', innerType }) as unknown as $ZodOptional<T>;

/** The definitions of an object's keys. */
export const shapeOf = <T extends $ZodShape>(schema: $ZodObject<T>): T => schema._zod.def.shape;

export const keysOf = (schema: $ZodType): string[] => Object.keys(shapeOf(schema as $ZodObject));
