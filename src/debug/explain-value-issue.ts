import { nearestName } from './explain-nearest.ts';
import { defaultsAt, isToldByPage, keysBeside, lossAt, panelsWith } from './explain-place.ts';
import { namesIn, showAllowed, showValue } from './explain-values.ts';
import type { Issue } from '../schema/issues.ts';

/* Sentences about what stands in a config: what was found, what is allowed, what is done instead. */

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A sentence, or nothing. */
const say = (text: string | undefined | false): string => (text ? ` ${text}` : '');

export const suggest = (name: string | undefined): string =>
  say(name !== undefined && `Did you mean "${name}"?`);

const keyOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** What a text is mostly meant for where an object is needed; as attributes these are texts. */
const MAIN_FIELDS: Readonly<Record<string, string>> = {
  publisher: 'name',
  article: 'url',
  seeAll: 'url',
  source: 'feed',
  campaign: 'campaign',
};

const LOSSES = {
  value: 'It counts as not set.',
  entry: 'This entry is left out, the others are shown.',
  panel: 'This panel is left out, the others are shown.',
  all: 'All of this is left out, and the defaults hold.',
};

/** What is right where the issue itself does not say it. */
const RIGHT: readonly [at: RegExp, what: string][] = [
  [/\.template$/, 'a whole https: address with {url} in it'],
  [/\.instance$/, 'the host of a server, such as mastodon.social, in "networks"'],
  [
    /(networks|share)\[\d+\]$/,
    'it with a "page" or a "thread" in "networks", since it has no address to share with',
  ],
];

const rightAt = (path: string): string[] =>
  RIGHT.flatMap(([at, what]) => (at.test(path) ? what : []));

/** What is done instead of using the value at a path. */
function instead(path: string): string {
  // A custom property of the page's style sheets; the one that reserve.css reads is nobody's to mend.
  if (path.endsWith('-reserve')) return 'No space is kept.';
  if (path.startsWith('--')) return 'The default holds.';
  // A button without an address to open is none.
  const loss = path.endsWith('.template') ? 'entry' : lossAt(path);
  if (loss !== 'value') return LOSSES[loss];
  const [standard, ...others] = defaultsAt(path);
  if (standard !== undefined) return `The default holds${others.length ? '' : `: ${standard}`}.`;
  return isToldByPage(path) ? 'What the page itself says holds.' : LOSSES.value;
}

export function explainUnknownKey({ path, allowed = [] }: Issue): string {
  const key = keyOf(path);
  if (path.startsWith('messages.')) {
    return `No string of ours is named "${key}".${suggest(namesIn(allowed)[0])} It is ignored.`;
  }
  const types = panelsWith(path);
  if (types.length) {
    return `"${key}" is a setting of ${showAllowed(types)}, not of this panel. It is ignored.`;
  }
  const keys = keysBeside(path);
  const nearest = nearestName(key, keys);
  const all = nearest === undefined && keys.length < 15 && `Allowed: ${showAllowed(keys)}.`;
  return `There is no setting "${key}" here.${suggest(nearest)}${say(all)} It is ignored.`;
}

export function explainValue(issue: Issue): string {
  const { path, found, allowed = [] } = issue;
  if (/^panels\[\d+\]\.type$/.test(path)) return explainPanelType(issue);
  const allowedHere = showAllowed(allowed.length ? allowed : rightAt(path));
  const right = allowedHere && ` Allowed: ${allowedHere}.`;
  return `Found ${showValue(found)}.${right}${hint(found, allowed, keyOf(path))} ${instead(path)}`;
}

export function explainMissing({ path, allowed = [] }: Issue): string {
  const key = keyOf(path);
  const needed = showAllowed(allowed.length ? allowed : rightAt(path));
  const right = needed && ` Needed: ${needed}.`;
  if (/^(panels\[\d+\]\.)?source$/.test(path)) {
    return 'The panel has no source of items: give `source` with `feed` or `items`, or write a list inside the element. The panel is not shown.';
  }
  return `"${key}" is missing.${right} ${instead(path)}`;
}

/** What a near miss needs. */
function hint(found: unknown, allowed: readonly unknown[], key: string): string {
  const field = MAIN_FIELDS[key];
  if ((isText(found) || isObject(found)) && allowed.includes('array')) return ' Put it into [ ].';
  if (!isText(found)) return '';
  if (field) return ` Write { "${field}": … } around it.`;
  const needs = allowed.join(' ');
  const isQuoted =
    (/\bnumber\b/.test(needs) && found.trim() !== '' && !Number.isNaN(Number(found))) ||
    (needs.includes('true or false') && /^(true|false)$/i.test(found.trim()));
  if (isQuoted) return ` Did you mean ${found.trim().toLowerCase()}, without quotes?`;
  return suggest(nearestName(found, namesIn(allowed)));
}

/** For a panel without a type, `found` is the panel, or whatever stands in its place. */
function explainPanelType({ found, allowed = [] }: Issue): string {
  const right = `Allowed: ${showAllowed(allowed)}.`;
  if (isObject(found)) {
    const typo = Object.keys(found).find((key) => nearestName(key, ['type']));
    const near = typo === undefined ? '' : ` It has "${typo}": did you mean "type"?`;
    return `The panel has no "type".${near} ${right} ${LOSSES.panel}`;
  }
  const nearest = isText(found) ? nearestName(found, namesIn(allowed)) : undefined;
  const near = nearest === found ? say(`Write { "type": "${nearest}" }.`) : suggest(nearest);
  return `Found ${showValue(found)} where the type of a panel should be.${near} ${right} ${LOSSES.panel}`;
}
