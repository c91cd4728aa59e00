import type * as z from 'zod/mini';
import { isSecret } from './address.ts';
import type { Finding, ProblemCode } from './problem.ts';
import {
  panels,
  setBase,
  settings,
  type Config,
  type LeafParams,
  type PanelConfig,
} from './schema.ts';

/** What could be used of the input, and what was wrong with the rest. */
export interface Reading<T> {
  value: T;
  findings: Finding[];
}

type Path = readonly PropertyKey[];
/** What zod reports, as far as it is told on; its message is never used: a page may have set it. */
interface Issue {
  code: string;
  path: Path;
  keys?: readonly string[];
  errors?: readonly (readonly Issue[])[];
  expected?: string;
  params?: LeafParams;
}
type Container = Record<PropertyKey, unknown>;

const CODES: Readonly<Record<string, ProblemCode>> = {
  invalid_type: 'wrong-type',
  invalid_union: 'wrong-type',
  unrecognized_keys: 'unknown-key',
};

/** Every round takes out what is bad in the rest of the one before. */
const ROUNDS = 9;

/**
 * Reads outside data by a schema. Never throws: a bad value is taken out, so that its default
 * holds; an object that lacks what it must have is taken out as a whole; unknown keys are a warning.
 */
export function read<T>(
  schema: z.ZodMiniType<T>,
  raw: unknown,
  base: string,
  path = '',
): Reading<Partial<T>> {
  const findings: Finding[] = [];
  try {
    let value = raw;
    for (let round = 0; round < ROUNDS; round++) {
      setBase(base);
      const result = schema.safeParse(value);
      if (result.success) return { value: result.data, findings };
      if (!round) {
        const text = JSON.stringify(raw) ?? 'null';
        if (isSecret(text)) findings.push({ code: 'secret', path });
        value = JSON.parse(text);
      }
      const bad = (result.error.issues as readonly Issue[]).flatMap((issue) => within(issue));
      // What is wrong later is wrong because of what was taken out.
      if (!round) findings.push(...bad.map((issue) => findingOf(issue, value, path)));
      if (findings[0]?.code === 'secret' || !takeOut(bad, value)) break;
    }
  } catch (error) {
    // A cycle, or a getter of the `config` property that threw.
    findings.push({ code: 'failed', path, found: String(error) });
  }
  return { value: {}, findings };
}

/** A union reports all its branches: only the one that the value is meant for matters. */
function within(issue: Issue, above: Path = []): Issue[] {
  const path = [...above, ...issue.path];
  const meant = issue.errors?.find((branch) =>
    branch.every(({ path, keys }) => path.length || keys),
  );
  if (meant) return meant.flatMap((inner) => within(inner, path));
  return issue.keys
    ? issue.keys.map((key) => ({ ...issue, path: [...path, key] }))
    : [{ ...issue, path }];
}

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Container | undefined)?.[key], root);

/** Takes bad values out; what is missing takes out the object that must have it. */
function takeOut(issues: readonly Issue[], root: unknown): boolean {
  const lists = new Set<unknown[]>();
  for (const { path } of issues) {
    const place = at(root, path) === undefined ? path.slice(0, -1) : path;
    const key = place.at(-1);
    if (key === undefined) return false;
    const container = at(root, place.slice(0, -1)) as Container;
    delete container[key];
    if (Array.isArray(container)) lists.add(container);
  }
  // Only now, so that indexes hold until the last one is out.
  for (const list of lists) list.splice(0, Infinity, ...list.filter(() => true));
  return true;
}

function findingOf(issue: Issue, root: unknown, rootPath: string): Finding {
  const { code, keys, path, errors = [[issue]] } = issue;
  const found = at(root, path);
  const allowed = errors
    .flat()
    .flatMap(({ expected, params }) => params?.allowed ?? expected ?? []);
  return {
    code: found === undefined ? 'missing' : (CODES[code] ?? 'not-allowed'),
    path: path.reduce<string>(
      (text, key) =>
        typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`,
      rootPath,
    ),
    found,
    ...(keys ? { severity: 'warning' } : { allowed }),
  };
}

/** Reads a whole config: the shared settings, and each panel by its own type. */
export function readConfig(raw: unknown, base: string): Reading<Config> {
  const { value, findings } = read(settings.embed, raw, base);
  const list = value.panels?.flatMap((entry, i): PanelConfig | [] => {
    const path = `panels[${i}]`;
    const { type, ...rest } = Object(entry) as { type?: keyof typeof panels };
    if (!type || !Object.hasOwn(panels, type)) {
      const found = type ?? entry;
      findings.push({
        code: 'not-allowed',
        path: `${path}.type`,
        found,
        allowed: Object.keys(panels),
      });
      return [];
    }
    const panel = read<object>(panels[type], rest, base, path);
    findings.push(...panel.findings);
    return { ...panel.value, type } as PanelConfig;
  });
  return { value: { ...value, ...(list && { panels: list }) } as Config, findings };
}
