import type { LeftOutEntry } from '../data/feeds/feed.ts';
import { LANGUAGES, matchLanguage } from '../i18n/languages.ts';
import type { Issue, ProblemCode } from '../schema/issues.ts';
import { explainFailure } from './explain-failure.ts';
import { explainMissing, explainUnknownKey, explainValue, suggestName } from './explain-setting.ts';
import { describeValue, namesIn, showAllowed, showText } from './explain-values.ts';
import { findNearestName } from './nearest-name.ts';

/** Explains an issue to the people who can correct it: what was found, what is allowed, and what happens instead. */
export function explainIssue(issue: Issue): string {
  return EXPLANATIONS[issue.code](issue);
}

const EXPLANATIONS: Readonly<Record<ProblemCode, (issue: Issue) => string>> = {
  'not-json': ({ found }) =>
    `The config is not valid JSON (${showText(found)}). The defaults apply. Usual causes are a trailing comma and single quotes.`,
  'wrong-type': explainValue,
  'not-allowed': explainValue,
  missing: explainMissing,
  'unknown-key': explainUnknownKey,
  secret: ({ path }) =>
    `There is a token, password or key ${path ? 'in this value' : 'in the config'}. Every reader of the page can see it, so it is not used. Let your own server send the request and publish the response. Change the secret: it may be known already.`,
  'unknown-network': explainUnknownNetwork,
  'dead-network': explainClosedNetwork,
  'no-language': ({ found }) => `${explainLanguage(String(found))}. The text is in English.`,
  'config-failed': ({ found }) =>
    `The config could not be loaded. ${explainConfigSource(String(found))}. The defaults apply.`,
  'count-failed': ({ found }) =>
    `The replies could not be counted. ${explainFailure(String(found))}. The link is shown without a number.`,
  'blocklist-failed': ({ path, found }) =>
    path === 'exclude'
      ? `The rules of \`exclude\` could not be applied. ${explainFailure(String(found))}. Nothing that they could exclude is shown.`
      : `The blocklist could not be used. ${explainFailure(String(found))}. No item is left out because of it: all items are shown.`,
  'feed-failed': explainFeed,
  'feed-unreadable': explainFeed,
  'feed-loop': ({ found }) =>
    `The next page of the feed was read before, or has no new items (${showText(found)}). All items so far are shown, and no more are requested.`,
  'feed-stale': explainStaleFeed,
  'items-left-out': explainLeftOut,
  'no-target': ({ found }) =>
    found === undefined
      ? 'The script tag has no data-config, and the page has no Afterword element. Nothing is shown. A tag manager may have removed the attributes of the tag: write <afterword-embed config="<url>"> into the page, or have the tag manager insert that element.'
      : `No element of the page matches data-target=${showText(JSON.stringify(found))}, or it is not a valid CSS selector. Nothing is inserted into the page.`,
  'in-head': () =>
    'The script tag is in <head> and does not say where its panels go. Nothing is inserted into the page. Add data-target="<selector>", or move the script tag to where the panels belong.',
  'mounted-already': ({ found }) =>
    `The panels of this article are on the page already (${showText(found)}). The second script tag is ignored.`,
  'tag-taken': explainTakenTag,
  'chunk-failed': explainMissingChunk,
  failed: ({ found }) =>
    `This could not be read because of an unexpected error (${showText(found)}). It is left out, and the defaults apply.`,
};

function explainUnknownNetwork({ path, found, allowed = [] }: Issue): string {
  const names = namesIn(allowed);
  const nearest = typeof found === 'string' ? findNearestName(found, names) : undefined;
  const needs = path.includes('share[')
    ? 'a "template" with {url}'
    : 'a "page" or "thread" and a "label"';
  return `Found ${describeValue(found)}, which is not the name of a network.${suggestName(nearest)} Allowed: ${showAllowed(names)}. A network of your own needs ${needs}. This entry is left out.`;
}

function explainClosedNetwork({ found, cause, allowed = [] }: Issue): string {
  const closure = cause ?? `${showText(found)} has closed`;
  return `${closure}. This entry is left out. Allowed: ${showAllowed(allowed)}.`;
}

function explainFeed({ found, allowed = [] }: Issue): string {
  return `The feed could not be used. ${explainFailure(String(found), allowed.map(String))}. The panel shows the items that it already has; without any, it offers to try again.`;
}

function explainStaleFeed({ found, cause, allowed = [] }: Issue): string {
  const maxAge = `${String(allowed[0])} seconds`;
  if (cause) {
    return `The feed says that it was generated at ${showText(found)}, ${cause}, so it is unknown whether it is older than ${maxAge}. It is shown without its age. Write a UTC offset behind the time, or set \`timeZone\`.`;
  }
  return found === undefined
    ? `The feed does not say when it was generated (\`generated\`, \`updated\`, \`lastBuildDate\` or \`pubDate\`, beside its items), so it is unknown whether it is older than ${maxAge}. It is shown without its age.`
    : `The feed was generated at ${showText(found)}, more than ${maxAge} ago. Check the job that generates it. It is shown with its age.`;
}

/** The entries that are left out for each reason. */
const LEFT_OUT: Readonly<Record<LeftOutEntry['reason'], string>> = {
  'no-title': 'without a title or a text',
  'no-url': 'without an http: or https: URL',
  duplicate: 'duplicates',
  broken: 'broken',
};

/** @param issue Its `found` is the number of entries that are left out, and the first of them. */
function explainLeftOut({ found }: Issue): string {
  const { count = 0, entries = [] } = Object(found) as {
    count?: number;
    entries?: LeftOutEntry[];
  };
  const parts = Object.entries(LEFT_OUT).flatMap(([reason, what]) => {
    const names = entries
      .filter((entry) => entry.reason === reason)
      .map(({ name }) => (name ? `“${showText(name)}”` : 'one without a title'));
    return names.length ? `${what}: ${names.join(', ')}` : [];
  });
  const rest = count - entries.length;
  if (rest > 0) parts.push(`${rest} more`);
  return `Entries that are left out: ${count}, ${parts.join('; ')}. The others are shown.`;
}

/** What a page does without a chunk, by the chunk's name. */
const WITHOUT_CHUNK: Readonly<Record<string, string>> = {
  tabs: 'Only the first list is shown',
  'list-ages': 'Dates and times stand where ages would, and it is unknown whether a feed is stale',
};

/** @param issue Its `found` is the name of a chunk, or the message of the error that `import()` gave. */
function explainMissingChunk({ found }: Issue): string {
  const text = showText(found);
  const [, name = /^[\w-]+$/.exec(text)?.[0]] = /\bchunks\/([\w-]+)\.js\b/.exec(text) ?? [];
  if (name === undefined) {
    return `A file of the script could not be loaded (${text}). The page is shown without it.`;
  }
  const consequence = WITHOUT_CHUNK[name] ?? 'The page is shown without it';
  return `chunks/${name}.js, in the folder of the script or in data-base, could not be loaded. ${consequence}.`;
}

function explainConfigSource(found: string): string {
  return found.startsWith('#')
    ? `No element of the page has the id "${found.slice(1)}", or the element is empty`
    : explainFailure(found);
}

function explainLanguage(tag: string): string {
  const name = matchLanguage(tag);
  if (name) {
    return `locales/${name}.js, in the folder of the script or in data-base, could not be loaded within 300 ms`;
  }
  return tag === 'und'
    ? 'The page does not say its language: lang=""'
    : `There are no messages in the language ${showText(JSON.stringify(tag))}, only in ${LANGUAGES.join(', ')}. Add your own with the setting \`messages\``;
}

/** @param issue Its `found` is an element that the page has defined, or another copy of the script. */
function explainTakenTag({ found, allowed = [] }: Issue): string {
  const other = showText(found);
  const own = `afterword ${allowed.join(', ')}`;
  return other.startsWith('<')
    ? `The page has defined ${other} already, so the element of ${own} is not registered and the first one is used. Load one version only.`
    : `${other} was loaded after ${own}, which serves its script tags too. Load one version only.`;
}
