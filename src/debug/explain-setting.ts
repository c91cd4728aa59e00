import type { Issue } from '../schema/issues.ts';
import { defaultsAt, isToldByPage, keysBeside, lossAt, panelsWith } from './explain-place.ts';
import { describeValue, namesIn, showAllowed } from './explain-values.ts';
import { findNearestName } from './nearest-name.ts';

/* Explanations of issues with settings: what was found, what is allowed, and what happens instead. */

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The suggestion of a name, to be put after a sentence; empty without a name. */
export const suggestName = (name: string | undefined): string =>
  name === undefined ? '' : ` Did you mean "${name}"?`;

const getKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The field that a text is mostly meant for where an object is needed; an attribute sets this field. */
const MAIN_FIELDS: Readonly<Record<string, string>> = {
  publisher: 'name',
  article: 'url',
  seeAll: 'url',
  source: 'feed',
  campaign: 'campaign',
};

/** What is left out because of an invalid value. */
const LOSSES = {
  value: 'It is treated as not set.',
  entry: 'This entry is left out, the others are shown.',
  panel: 'This panel is left out, the others are shown.',
  all: 'All of this is left out, and the defaults apply.',
};

/** What is allowed at a path, where the issue itself does not contain it. */
const ALLOWED_BY_PATH: readonly [path: RegExp, allowed: string][] = [
  [/\.template$/, 'a complete https: URL with {url} in it'],
  [/\.instance$/, 'the host of a server, such as mastodon.social, in "networks"'],
  [
    /(networks|share)\[\d+\]$/,
    'it with a "page" or a "thread" in "networks", since it has no URL to share with',
  ],
];

/** Lists what is allowed, or what is missing, at the path of an issue. */
function showAllowedAt({ path, allowed = [] }: Issue): string {
  if (allowed.length) return showAllowed(allowed);
  return showAllowed(
    ALLOWED_BY_PATH.flatMap(([pattern, text]) => (pattern.test(path) ? text : [])),
  );
}

/** Explains what happens instead of using the value at a path. */
function explainFallback(path: string): string {
  // A custom property of the page's style sheets; the one of reserve.css has no default.
  if (path.endsWith('-reserve')) return 'No space is reserved.';
  if (path.startsWith('--')) return 'The default applies.';
  // A button needs a URL to open.
  const loss = path.endsWith('.template') ? 'entry' : lossAt(path);
  if (loss !== 'value') return LOSSES[loss];
  const [first, ...others] = defaultsAt(path);
  if (first !== undefined) return `The default applies${others.length ? '' : `: ${first}`}.`;
  return isToldByPage(path) ? 'The value of the page itself applies.' : LOSSES.value;
}

export function explainUnknownKey({ path, allowed = [] }: Issue): string {
  const key = getKey(path);
  if (path.startsWith('messages.')) {
    return `There is no message "${key}".${suggestName(namesIn(allowed)[0])} It is ignored.`;
  }
  const types = panelsWith(path);
  if (types.length) {
    return `"${key}" is a setting of ${showAllowed(types)}, not of this panel. It is ignored.`;
  }
  const keys = keysBeside(path);
  const nearest = findNearestName(key, keys);
  const all = nearest === undefined && keys.length < 15 ? ` Allowed: ${showAllowed(keys)}.` : '';
  return `There is no setting "${key}" here.${suggestName(nearest)}${all} It is ignored.`;
}

export function explainValue(issue: Issue): string {
  const { path, found, allowed = [] } = issue;
  if (/^panels\[\d+\]\.type$/.test(path)) return explainPanelType(issue);
  const text = showAllowedAt(issue);
  const all = text && ` Allowed: ${text}.`;
  const hint = getHint(found, allowed, getKey(path));
  return `Found ${describeValue(found)}.${all}${hint} ${explainFallback(path)}`;
}

export function explainMissing(issue: Issue): string {
  const { path } = issue;
  if (/^(panels\[\d+\]\.)?source$/.test(path)) {
    return 'The panel has no source of items. Set `source` with `feed` or `items`, or write a list inside the element. The panel is not shown.';
  }
  const text = showAllowedAt(issue);
  return `"${getKey(path)}" is missing.${text && ` Needed: ${text}.`} ${explainFallback(path)}`;
}

/** A hint how to correct a value that is nearly right. */
function getHint(found: unknown, allowed: readonly unknown[], key: string): string {
  const field = MAIN_FIELDS[key];
  if ((isText(found) || isObject(found)) && allowed.includes('array')) return ' Put it into [ ].';
  if (!isText(found)) return '';
  if (field) return ` Write { "${field}": … } around it.`;
  const needs = allowed.join(' ');
  const isQuoted =
    (/\bnumber\b/.test(needs) && found.trim() !== '' && !Number.isNaN(Number(found))) ||
    (needs.includes('true or false') && /^(true|false)$/i.test(found.trim()));
  if (isQuoted) return ` Did you mean ${found.trim().toLowerCase()}, without quotes?`;
  return suggestName(findNearestName(found, namesIn(allowed)));
}

/** @param issue Its `found` is the type, the panel that has none, or whatever is in the place of a panel. */
function explainPanelType({ found, allowed = [] }: Issue): string {
  const all = `Allowed: ${showAllowed(allowed)}.`;
  if (isObject(found)) {
    const typo = Object.keys(found).find((key) => findNearestName(key, ['type']));
    const hint = typo === undefined ? '' : ` It has "${typo}": did you mean "type"?`;
    return `The panel has no "type".${hint} ${all} ${LOSSES.panel}`;
  }
  const nearest = isText(found) ? findNearestName(found, namesIn(allowed)) : undefined;
  const hint =
    nearest === found && isText(found) ? ` Write { "type": "${found}" }.` : suggestName(nearest);
  return `Found ${describeValue(found)} instead of the type of a panel.${hint} ${all} ${LOSSES.panel}`;
}
