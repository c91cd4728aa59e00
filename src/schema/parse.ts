import type { $ZodType, ParsePayload } from 'zod/v4/core';
import { withoutPrototype } from './without-prototype.ts';
import { hasSecret, isSecret } from './url.ts';
import type { LeafParams } from './kinds.ts';
import { setBase } from './leaves.ts';
import type { Issue, ProblemCode } from './issues.ts';
import { panels, settings, type Config, type PlacedPanel, type PanelType } from './config.ts';

/** What could be used of the input, and what was wrong with the rest. */
export interface ParseResult<T> {
  value: T;
  issues: Issue[];
}

type Path = readonly PropertyKey[];
/** What zod reports, as far as it is told on; its message is never used: a page may have set it. */
interface ZodIssue {
  code: string;
  /** None where the value itself is meant. */
  path?: Path;
  keys?: readonly string[];
  errors?: readonly (readonly ZodIssue[])[];
  expected?: string;
  params?: LeafParams;
}
type Placed = ZodIssue & { path: Path };
type Container = Record<PropertyKey, unknown>;

const CODES: Readonly<Record<string, ProblemCode>> = {
  invalid_type: 'wrong-type',
  invalid_union: 'wrong-type',
  unrecognized_keys: 'unknown-key',
};

/** Every round takes out what is bad in the rest of the one before. */
const ROUNDS = 9;

/** More than 10 MB have in any config. */
const MOST_VALUES = 1e6;

/**
 * Reads outside data by a schema. Never throws: a bad value is taken out, so that its default
 * holds; an object that lacks what it must have is taken out as a whole, and if that is all there is,
 * there is no value; unknown keys are a warning.
 */
export function parseSettings<T>(
  schema: $ZodType<T>,
  raw: unknown,
  base: string,
  path = '',
): ParseResult<T | undefined> {
  let issues: Issue[] = [];
  try {
    let value = raw;
    for (let round = 0; round < ROUNDS; round++) {
      setBase(base);
      // The core's own run: `safeParse` would only put words into issues that nobody reads.
      const { value: data, issues: zodIssues } = schema._zod.run(
        { value, issues: [] },
        { async: false },
      ) as ParsePayload<T>;
      if (!zodIssues.length) return { value: data, issues };
      if (!round) {
        const text = (JSON.stringify(raw, counted()) as string | undefined) ?? 'null';
        if (isSecret(text)) return { value: undefined, issues: [{ code: 'secret', path }] };
        value = JSON.parse(text);
      }
      const bad = (zodIssues as readonly ZodIssue[]).flatMap((issue) => within(issue));
      // What is wrong later is wrong because of what was taken out.
      if (!round) issues = issuesOf(bad, value, path);
      if (!takeOut(bad, value)) break;
    }
  } catch (error) {
    // A cycle, or a getter of the `config` property that threw.
    issues = [{ code: 'failed', path, found: (error as Error | null)?.message }];
  }
  return { value: undefined, issues };
}

/** Lets so many values through: an object that shares what it holds, level upon level, would never end. */
function counted(left = MOST_VALUES): (key: string, value: unknown) => unknown {
  return (_, value) => {
    if (!left--) throw Error('too much');
    return value;
  };
}

/** A union reports all its branches: only the one that the value is meant for matters. */
function within(issue: ZodIssue, above: Path = []): Placed[] {
  const path = [...above, ...(issue.path ?? [])];
  const meant = issue.errors?.find((branch) =>
    branch.every(({ path, keys }) => path?.length || keys),
  );
  if (meant) return meant.flatMap((inner) => within(inner, path));
  return issue.keys
    ? issue.keys.map((key) => ({ ...issue, path: [...path, key] }))
    : [{ ...issue, path }];
}

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Container | undefined)?.[key], root);

/** Takes bad values out; what is missing takes out the object that must have it. */
function takeOut(zodIssues: readonly Placed[], root: unknown): boolean {
  const lists = new Set<unknown[]>();
  for (const { path } of zodIssues) {
    const place = at(root, path) === undefined ? path.slice(0, -1) : path;
    const key = place.at(-1);
    if (key === undefined) return false;
    const container = at(root, place.slice(0, -1)) as Container | undefined;
    // It may be gone with what it stood in.
    if (container) Reflect.deleteProperty(container, key);
    if (Array.isArray(container)) lists.add(container);
  }
  // Only now, so that indexes hold until the last one is out.
  for (const list of lists) {
    const kept: unknown[] = Object.values(list);
    kept.forEach((entry, i) => (list[i] = entry));
    list.length = kept.length;
  }
  return true;
}

function issuesOf(zodIssues: readonly Placed[], root: unknown, rootPath: string): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { code, keys, path: place, errors, params, expected } of zodIssues) {
    const path = place.reduce<string>(
      (text, key) =>
        typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`,
      rootPath,
    );
    const found = at(root, place);
    const allowed = (errors?.flat() ?? [{ params, expected }]).flatMap(
      (one) => one.params?.allowed ?? one.expected ?? [],
    );
    if (issues.has(path)) continue;
    // What it found is told to nobody.
    if (hasSecret(JSON.stringify(found))) {
      issues.set(path, { code: 'secret', path });
      continue;
    }
    issues.set(path, {
      code: found === undefined ? 'missing' : (CODES[code] ?? 'not-allowed'),
      path,
      found,
      ...(keys ? { severity: 'warning' } : { allowed }),
    });
  }
  return [...issues.values()];
}

/** Reads a whole config: the shared settings, and each panel by its own type. */
export function parseConfig(raw: unknown, base: string): ParseResult<Config> {
  const { value, issues } = parseSettings(settings.embed, raw, base);
  const list = value?.panels?.flatMap((entry, i): PlacedPanel | [] => {
    const path = `panels[${i}]`;
    try {
      const { type, ...rest } = withoutPrototype(entry as { type?: PanelType });
      if (typeof type === 'string' && Object.hasOwn(panels, type)) {
        const panel = parseSettings<object>(panels[type], rest, base, path);
        issues.push(...panel.issues);
        return panel.value ? ({ ...panel.value, type, path } as PlacedPanel) : [];
      }
      const allowed = Object.keys(panels);
      issues.push({ code: 'not-allowed', path: `${path}.type`, found: type ?? entry, allowed });
    } catch (error) {
      issues.push({ code: 'failed', path, found: (error as Error | null)?.message });
    }
    return [];
  });
  return { value: { ...value, ...(list && { panels: list }) } as Config, issues };
}
