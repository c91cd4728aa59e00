/*
 * A parser of configs by zod itself, as the standard that the parser for browsers is held to. It does
 * the same in another way: zod finds the issues of the whole config, what is invalid is taken out, and
 * the rest is parsed again, until nothing is invalid.
 */
import type { z } from 'zod';
import { panels, safeParse, settings } from '../../../src/schema/config.ts';
import type { Issue, ProblemCode } from '../../../src/schema/issues.ts';
import { hasSecret, isSecret } from '../../../src/schema/url.ts';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown>;
interface Invalid {
  code: ProblemCode;
  path: Path;
}

/** What the parsers have in common: an issue without the names and phrases of what is allowed. */
export type BareIssue = Omit<Issue, 'allowed'>;

export interface ZodResult {
  value: unknown;
  issues: BareIssue[];
}

/** The value and the issues of a config that is JSON. */
export function parseWithZod(raw: unknown, base: string): ZodResult {
  const json = copy(raw);
  const { success, error } = safeParse(settings.embed, json, base);
  const invalid = success ? [] : error.issues.flatMap((issue) => invalidIn(issue));
  const own = invalid.filter(({ path }) => !isInPanel(path));
  if (own.length && isSecret(JSON.stringify(json))) return { value: {}, issues: [secretAt('')] };
  const issues = toIssues(own, json);
  const root = [json];
  removeInvalid(own, root);
  const config = root[0] as Container | undefined;
  if (!config) return { value: {}, issues };
  const { panels: entries, ...rest } = config as { panels?: unknown[] };
  const value = salvage(settings.embed, rest, base) as Container;
  const parsed = entries?.map((entry, i) => {
    const found = invalid.filter(({ path }) => isInPanel(path) && path[1] === i);
    return parsePanel(entry, i, found, json, base);
  });
  if (parsed) {
    value['panels'] = parsed.flatMap(({ value }) => (value === undefined ? [] : [value]));
    issues.push(...parsed.flatMap((result) => result.issues));
  }
  return { value, issues: unique(issues) };
}

function parsePanel(
  entry: unknown,
  i: number,
  invalid: readonly Invalid[],
  config: unknown,
  base: string,
): ZodResult {
  const path = `panels[${i}]`;
  const { type, ...rest } = { ...(entry as Container) };
  if (typeof type !== 'string' || !Object.hasOwn(panels, type)) {
    const found = type ?? entry;
    return { value: undefined, issues: [{ code: 'not-allowed', path: `${path}.type`, found }] };
  }
  if (invalid.length && isSecret(JSON.stringify(rest))) {
    return { value: undefined, issues: [secretAt(path)] };
  }
  const value = salvage(panels[type as keyof typeof panels], entry, base);
  return { value, issues: toIssues(invalid, config) };
}

/** What is left of a value when all that is invalid is taken out; `undefined` when nothing is. */
function salvage(schema: z.ZodType, value: unknown, base: string): unknown {
  const root = [copy(value)];
  for (;;) {
    const { success, data, error } = safeParse(schema, root[0], base);
    if (success) return data;
    removeInvalid(
      error.issues.flatMap((issue) => invalidIn(issue)),
      root,
    );
    if (root[0] === undefined) return undefined;
  }
}

const isInPanel = (path: Path) => path[0] === 'panels' && path.length > 1;

/** Values of these types are containers: all other types are of single values. */
const CONTAINERS = ['object', 'array'];

/** What an issue of zod says is invalid. Of a union it is the option that the value is meant for. */
function invalidIn(issue: ZodIssue, above: Path = []): Invalid[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-key', path: [...path, key] }));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((errors) =>
      errors.every((error) => error.path.length || error.code === 'unrecognized_keys'),
    );
    if (meant) return meant.flatMap((inner) => invalidIn(inner, path));
    return [{ code: 'wrong-type', path }];
  }
  const isContainer = issue.code === 'invalid_type' && CONTAINERS.includes(issue.expected);
  return [{ code: isContainer ? 'wrong-type' : 'not-allowed', path }];
}

/** Takes out of `root[0]` what is invalid, and the objects that lack a required key. */
function removeInvalid(invalid: readonly Invalid[], root: unknown[]): void {
  const arrays = new Set<unknown[]>();
  // A number may be too large and no safe integer: that is one invalid value.
  const paths = new Map(invalid.map(({ path }) => [textOf(path), path]));
  for (const path of paths.values()) {
    const full = [0, ...path];
    const place = getPath(root, full) === undefined ? full.slice(0, -1) : full;
    const key = place.at(-1)!;
    const container = getPath(root, place.slice(0, -1)) as Container | undefined;
    if (!container) continue;
    if (container === (root as unknown)) root[0] = undefined;
    else Reflect.deleteProperty(container, key);
    if (Array.isArray(container) && container !== root) arrays.add(container);
  }
  // Indexes hold until everything is out.
  for (const array of arrays) {
    const kept: unknown[] = Object.values(array);
    array.splice(0, array.length, ...kept);
  }
}

const getPath = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Container)[key]
        : undefined,
    root,
  );

function toIssues(invalid: readonly Invalid[], root: unknown): BareIssue[] {
  const issues = invalid.map(({ code, path }): BareIssue => {
    const text = textOf(path);
    const found = getPath(root, path);
    const json = JSON.stringify(found) as string | undefined;
    if (json !== undefined && hasSecret(json)) return secretAt(text);
    if (code === 'unknown-key') return { code, path: text, found, severity: 'warning' };
    return { code: found === undefined ? 'missing' : code, path: text, found };
  });
  return unique(issues);
}

const secretAt = (path: string): BareIssue => ({ code: 'secret', path });

const unique = (issues: readonly BareIssue[]): BareIssue[] =>
  issues.filter(({ path }, i) => issues.findIndex((other) => other.path === path) === i);

const textOf = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
