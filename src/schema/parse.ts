import { formats, type Format } from './formats.ts';
import type { Issue, ProblemCode } from './issues.ts';
import { panels, settings } from './settings-table.ts';
import type { Config, PanelConfig, PanelType, Settings, SettingsByKind } from './settings-types.ts';
import { hasSecret, isSecret } from './url.ts';
import type { ObjectType, ValueType } from './value-type.ts';
import { withoutPrototype } from './without-prototype.ts';

/** The valid part of the input, and what is wrong with the rest. */
export interface ParseResult<T> {
  value: T;
  issues: Issue[];
}

/** A panel with its place in the config. */
export type PlacedPanel = PanelConfig & { path?: string };

/** An issue before its value was searched for secrets. */
interface RawIssue {
  code: ProblemCode;
  path: string;
  value: unknown;
  /** None for an unknown key. */
  allowed: readonly string[] | undefined;
}

interface Context {
  /** The URL that relative URLs start from. */
  base: string;
  issues: RawIssue[];
}

/** Stands for a value that can't be used: its default holds, or what requires it is left out. */
const INVALID = Symbol('invalid');

/** A config of 10 MB has fewer values. */
const MAX_VALUES = 1e6;

/**
 * Parses the settings of an element, or of a whole config without its panels. Never throws: an invalid
 * value is left out, an object without one of its required keys is left out as a whole, and an
 * unknown key is a warning. Without a value, nothing could be used.
 */
export function parseSettings<T extends keyof SettingsByKind>(
  kind: T,
  raw: unknown,
  base: string,
  path = '',
): ParseResult<Settings<T> | undefined> {
  // The table and the types are generated from the same schema.
  return parseObject(settings[kind], raw, base, path) as ParseResult<Settings<T> | undefined>;
}

/** Parses a whole config: the settings of the embed, and each panel by its own type. */
export function parseConfig(raw: unknown, base: string): ParseResult<Config> {
  const { value, issues } = parseSettings('embed', raw, base);
  const list = value?.panels?.flatMap((entry: unknown, i): PlacedPanel | [] => {
    const result = parsePanel(entry, base, `panels[${i}]`);
    issues.push(...result.issues);
    return result.value ?? [];
  });
  return { value: { ...value, ...(list && { panels: list }) }, issues };
}

function parsePanel(
  entry: unknown,
  base: string,
  path: string,
): ParseResult<PlacedPanel | undefined> {
  try {
    const { type, ...rest } = withoutPrototype(entry as { type?: unknown });
    if (isPanelType(type)) {
      const { value, issues } = parseObject(panels[type], rest, base, path);
      return { value: value && ({ ...value, type, path } as PlacedPanel), issues };
    }
    const allowed = Object.keys(panels);
    const issue: Issue = {
      code: 'not-allowed',
      path: `${path}.type`,
      found: type ?? entry,
      allowed,
    };
    return { value: undefined, issues: [issue] };
  } catch (error) {
    return failure(error, path);
  }
}

const isPanelType = (type: unknown): type is PanelType =>
  typeof type === 'string' && Object.hasOwn(panels, type);

function parseObject(
  type: ObjectType,
  raw: unknown,
  base: string,
  path: string,
): ParseResult<object | undefined> {
  try {
    const context: Context = { base, issues: [] };
    const value = parseValue(type, raw, path, context);
    if (context.issues.length && isSecret(JSON.stringify(raw, limitValues()) ?? '')) {
      return { value: undefined, issues: [{ code: 'secret', path }] };
    }
    return { value: value === INVALID ? undefined : (value as object), issues: toIssues(context) };
  } catch (error) {
    // A cycle, or a getter of the page's own object that throws.
    return failure(error, path);
  }
}

const failure = (error: unknown, path: string): ParseResult<undefined> => ({
  value: undefined,
  issues: [{ code: 'failed', path, found: (error as Error | null)?.message }],
});

/** Objects that share their values, level upon level, would have no end as JSON. */
function limitValues(left = MAX_VALUES): (key: string, value: unknown) => unknown {
  return (_, value) => {
    if (!left--) throw Error('too many values');
    return value;
  };
}

/** The value in its canonical form, or `INVALID`; what is wrong is added to the context's issues. */
function parseValue(type: ValueType, value: unknown, path: string, context: Context): unknown {
  if (type === 'panel') return value;
  const report = (code: ProblemCode) => {
    context.issues.push({ code, path, value, allowed: allowedBy(type) });
    return INVALID;
  };
  if (typeof type === 'string') {
    const { isValid, normalize }: Format = formats[type];
    if (!isValid(value, context.base)) return report('not-allowed');
    return normalize ? normalize(value as string, context.base) : value;
  }
  switch (type.type) {
    case 'enum':
      return (type.values as readonly unknown[]).includes(value) ? value : report('not-allowed');
    case 'integer': {
      const isIn =
        Number.isInteger(value) &&
        (value as number) >= type.minimum &&
        (value as number) <= type.maximum;
      return isIn ? value : report('not-allowed');
    }
    case 'array': {
      if (!Array.isArray(value)) return report('wrong-type');
      const { items } = type;
      // A hole in an array is `null`, as in JSON.
      return Array.from(value, (entry: unknown, i) =>
        parseValue(items, entry ?? null, `${path}[${i}]`, context),
      ).filter((entry) => entry !== INVALID);
    }
    case 'object':
      return isObject(value) ? parseProperties(type, value, path, context) : report('wrong-type');
    case 'union': {
      let meant: { value: unknown; issues: RawIssue[] } | undefined;
      for (const option of type.options) {
        const attempt: Context = { ...context, issues: [] };
        const parsed = parseValue(option, value, path, attempt);
        if (!attempt.issues.length) return parsed;
        // The value has the type of the option whose issues all lie deeper.
        if (attempt.issues.every((issue) => issue.path !== path)) {
          meant ??= { value: parsed, issues: attempt.issues };
        }
      }
      if (!meant) return report('wrong-type');
      for (const issue of meant.issues) context.issues.push(issue);
      return meant.value;
    }
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** One issue a path, without values that hold a secret. */
function toIssues({ issues }: Context): Issue[] {
  const byPath = new Map<string, Issue>();
  for (const issue of issues) {
    if (!byPath.has(issue.path)) byPath.set(issue.path, toIssue(issue));
  }
  return [...byPath.values()];
}

function toIssue({ code, path, value, allowed }: RawIssue): Issue {
  const json = JSON.stringify(value) as string | undefined;
  if (json !== undefined && hasSecret(json)) return { code: 'secret', path };
  return {
    code: value === undefined && allowed ? 'missing' : code,
    path,
    // A copy, since the page may change its own object before the issue is explained.
    found: json === undefined ? value : (JSON.parse(json) as unknown),
    ...(allowed ? { allowed } : { severity: 'warning' }),
  };
}
