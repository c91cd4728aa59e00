import { formats, type Format } from './formats.ts';
import type { ProblemCode } from './issues.ts';
import type { ArrayType, ObjectType, UnionType, ValueType } from './value-type.ts';
import { withoutPrototype } from './without-prototype.ts';

/* Parses a value by its type in the table of settings, and keeps what is valid of it. */

/** An issue before its value is searched for secrets. */
export interface RawIssue {
  code: ProblemCode;
  path: string;
  value: unknown;
  /** None for an unknown key. */
  allowed: readonly string[] | undefined;
}

export interface Context {
  /** The URL that relative URLs start from. */
  base: string;
  issues: RawIssue[];
}

/** Stands for a value that cannot be used: its default holds, or the object that requires it is left out. */
export const INVALID = Symbol('invalid');

/** The value in its canonical form, or `INVALID`. Adds what is wrong to the issues of the context. */
export function parseValue(
  type: ValueType,
  value: unknown,
  path: string,
  context: Context,
): unknown {
  if (type === 'panel') return value;
  if (typeof type === 'string') {
    const { isValid, normalize }: Format = formats[type];
    if (!isValid(value, context.base)) return reject('not-allowed', type, value, path, context);
    return normalize ? normalize(value as string, context.base) : value;
  }
  switch (type.type) {
    case 'enum': {
      const values: readonly unknown[] = type.values;
      return values.includes(value) ? value : reject('not-allowed', type, value, path, context);
    }
    case 'integer':
      return isInteger(value) && value >= type.minimum && value <= type.maximum
        ? value
        : reject('not-allowed', type, value, path, context);
    case 'array':
      return Array.isArray(value)
        ? parseEntries(type, value, path, context)
        : reject('wrong-type', type, value, path, context);
    case 'object':
      return isObject(value)
        ? parseProperties(type, value, path, context)
        : reject('wrong-type', type, value, path, context);
    case 'union':
      return parseUnion(type, value, path, context);
  }
}

function reject(
  code: ProblemCode,
  type: ValueType,
  value: unknown,
  path: string,
  context: Context,
): typeof INVALID {
  context.issues.push({ code, path, value, allowed: allowedBy(type) });
  return INVALID;
}

const isInteger = (value: unknown): value is number => Number.isInteger(value);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An array without its invalid entries. A hole is `null`, as in JSON. */
const parseEntries = ({ items }: ArrayType, value: unknown[], path: string, context: Context) =>
  Array.from(value, (entry: unknown, i) =>
    parseValue(items, entry ?? null, `${path}[${i}]`, context),
  ).filter((entry) => entry !== INVALID);

/** The first option that the value is valid for, or else the one that it is meant for. */
function parseUnion(type: UnionType, value: unknown, path: string, context: Context): unknown {
  let meant: { value: unknown; issues: RawIssue[] } | undefined;
  for (const option of type.options) {
    const issues: RawIssue[] = [];
    const parsed = parseValue(option, value, path, { base: context.base, issues });
    if (!issues.length) return parsed;
    // Where all issues lie deeper, the value itself is of the right type.
    if (issues.every((issue) => issue.path !== path)) meant ??= { value: parsed, issues };
  }
  if (!meant) return reject('wrong-type', type, value, path, context);
  for (const issue of meant.issues) context.issues.push(issue);
  return meant.value;
}

function parseProperties(
  { properties, required }: ObjectType,
  value: object,
  path: string,
  context: Context,
): unknown {
  // A page may have given names to every object: only an object's own keys are settings.
  const own = withoutPrototype(value as Record<string, unknown>);
  const parsed: Record<string, unknown> = withoutPrototype({});
  const pathTo = (key: string) => (path ? `${path}.${key}` : key);
  let isComplete = true;
  for (const [key, type] of Object.entries(properties)) {
    const isRequired = required.includes(key);
    if (own[key] === undefined && !isRequired) continue;
    const result = parseValue(type, own[key], pathTo(key), context);
    if (result !== INVALID) parsed[key] = result;
    else if (isRequired) isComplete = false;
  }
  for (const key of Object.keys(own)) {
    if (Object.hasOwn(properties, key)) continue;
    context.issues.push({
      code: 'unknown-key',
      path: pathTo(key),
      value: own[key],
      allowed: undefined,
    });
  }
  return isComplete ? parsed : INVALID;
}

/** Names or phrases of what a type allows, for messages. */
function allowedBy(type: ValueType): readonly string[] {
  if (typeof type === 'string') return type === 'panel' ? [] : [formats[type].allowed];
  switch (type.type) {
    case 'enum':
      return type.values;
    case 'integer':
      return [`a whole number from ${type.minimum} to ${type.maximum}`];
    case 'union':
      return type.options.flatMap(allowedBy);
    default:
      return [type.type];
  }
}
