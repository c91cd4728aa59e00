import { z } from 'zod';
import { formats, type Format } from './formats.ts';

/* The named formats as zod schemas. */

let baseUrl = '';

/** Parses with zod, which has no argument for the URL that relative URLs start from. */
export function safeParse<T extends z.ZodType>(schema: T, value: unknown, base: string) {
  baseUrl = base;
  return schema.safeParse(value);
}

type StringFormat = Exclude<keyof typeof formats, 'boolean' | 'number' | 'text' | 'textRecord'>;

/** A string of a named format, in its canonical form. */
export function string(name: StringFormat) {
  const { isValid, normalize }: Format = formats[name];
  return z
    .string()
    .refine((value) => isValid(value, baseUrl), { abort: true })
    .overwrite((value) => normalize?.(value, baseUrl) ?? value)
    .meta({ format: name });
}

export const text = z.string();
export const url = string('url');
export const dateTime = string('isoDateTime');
export const campaignTag = string('campaignTag');

/** Strings by name, checked as a whole. */
export const textRecord = z
  .custom<Record<string, string>>((value) => formats.textRecord.isValid(value, baseUrl))
  .meta({ format: 'textRecord' });
