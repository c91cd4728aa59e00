/*
 * Configs that nobody would write: a full one with any of its values replaced, doubled or taken away, and
 * others that are made of nothing but chance; and what must be true of whatever is read out of them.
 */
import * as fc from 'fast-check';
import { parseConfig, type ParseResult } from '../../../src/schema/parse.ts';
import { describeIssue } from '../../../src/schema/issues.ts';
import type { Config } from '../../../src/schema/settings-types.ts';
import { explainIssue } from '../../../src/debug/explain.ts';
import { atPlace, place } from '../chance.ts';
import { FULL } from './full-config.mjs';

export const BASE = 'https://ledger.example/config/afterword.json';

/** Addresses that a browser would run, open or be led astray by. */
export const BAD_ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u0000:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'view-source:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'blob:https://ledger.example/1',
  'file:///etc/passwd',
  'filesystem:https://ledger.example/temporary/a',
  'about:blank',
  'ws://ledger.example/',
  'intent://x#Intent;scheme=javascript;end',
  'jar:https://ledger.example!/',
  'https://[',
  'https://user:pa ss@:99999/',
  '//',
  '\\\\evil.example\\a',
  'https:evil.example',
];

const KEYS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON'],
  ...['then', 'length', 'type', 'panels', 'source', 'items', 'feed', 'url', '', '0', '-1'],
];

/** Anything that JSON can say, with names that matter to the language or to us. */
const { json } = fc.letrec<{ json: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, -0, 0.5, '', '{url}', '{networks}'),
    fc.constantFrom(...BAD_ADDRESSES),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.double(),
  ),
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 8 })), tie('json')),
        {
          maxLength: 4,
        },
      )
      .map(toObject),
  ),
}));

/** With own properties of every name, as `JSON.parse` makes them. */
function toObject(entries: [string, unknown][]) {
  const out = {};
  for (const [key, value] of entries) define(out, key, value);
  return out;
}

function define(object: object, key: string, value: unknown) {
  if (Array.isArray(object) && key === 'length') return;
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

type Json = Record<string, unknown>;
const FULL_TEXT = JSON.stringify(FULL);

/** Changes a few values of the full config, wherever they stand. */
const mutated = fc
  .array(fc.tuple(place, fc.nat(4), json), { minLength: 1, maxLength: 5 })
  .map((changes): unknown => {
    const config = JSON.parse(FULL_TEXT) as Json;
    for (const [where, kind, value] of changes) mutate(config, where, kind, value);
    return config;
  });

function mutate(root: Json, where: number, kind: number, value: unknown) {
  const [container, key] = atPlace(root, where) ?? [root, ''];
  // A copy, since a later change may go into what an earlier one put there.
  const put = structuredClone(value);
  if (kind === 0) Reflect.deleteProperty(container, key);
  else if (kind === 1) define(container, `${key}s`, put);
  else if (kind === 2 && Array.isArray(container)) container.push(put, container[0]);
  else define(container, key, put);
}

export const hostileConfigs = fc.oneof(
  { weight: 3, arbitrary: mutated },
  { weight: 1, arbitrary: json },
);

/** The settings that are addresses: nothing else of a config ever becomes an `href`, a `src` or a request. */
const ADDRESSES = /^(url|src|image|feed|thread|page|icon|blocklist)$/;

/** Why the reading is not what was promised, or nothing. */
export function wrongIn({ value, issues }: ParseResult<Config>): string | undefined {
  if (typeof value !== 'object') return 'no config';
  for (const issue of issues) {
    const { code, path, found } = issue;
    if (code === 'failed') return `it threw at "${path}": ${String(found)}`;
    for (const text of [describeIssue(issue), explainIssue(issue)]) {
      if (!text || text.length > 1000) return `at "${path}" it says: ${text}`;
    }
  }
  if ('polluted' in {} || Object.keys(Object.prototype).length) return 'the prototype is changed';
  return wrongAddress(value, '');
}

function wrongAddress(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const at = `${path}.${key}`;
    if (typeof inner === 'string' && ADDRESSES.test(key) && !/^(https?|mailto):/.test(inner)) {
      return `${at} is ${inner}`;
    }
    const wrong = /\.(messages|fields)$/.test(at) ? undefined : wrongAddress(inner, at);
    if (wrong) return wrong;
  }
  return undefined;
}

export { parseConfig };

/** As many configs, the same for the same seed. */
export const sampleConfigs = (numRuns: number, seed: number): unknown[] =>
  fc.sample(hostileConfigs, { numRuns, seed });

/** Throws, with the smallest config that it found, where the promise does not hold. */
export function checkConfigs(numRuns: number): void {
  fc.assert(
    fc.property(hostileConfigs, (raw) => {
      const wrong = wrongIn(parseConfig(raw, BASE));
      if (wrong) throw new Error(wrong);
    }),
    { numRuns },
  );
}
