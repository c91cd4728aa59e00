import type { Issue } from './issues.ts';
import { INVALID, parseValue, type Context, type RawIssue } from './parse-value.ts';
import { panels, settings } from './settings-table.ts';
import type { Config, PanelConfig, PanelType, Settings, SettingsByKind } from './settings-types.ts';
import { hasSecret, isSecret } from './url.ts';
import type { ObjectType } from './value-type.ts';
import { withoutPrototype } from './without-prototype.ts';

/** The valid part of the input, and what is wrong with the rest. */
export interface ParseResult<T> {
  value: T;
  issues: Issue[];
}

/** A panel with its place in the config. */
export type PlacedPanel = PanelConfig & { path?: string };

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
    // One by one: a call takes fewer arguments than there may be issues.
    for (const issue of result.issues) issues.push(issue);
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
    if (context.issues.length) {
      const json = JSON.stringify(raw, limitValues()) as string | undefined;
      if (json && isSecret(json)) return { value: undefined, issues: [{ code: 'secret', path }] };
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
