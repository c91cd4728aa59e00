import { explainClosure } from './explain-closure.ts';
import { reasonOf } from '../debug/explain-feeds.ts';
import { nearestName } from '../debug/explain-nearest.ts';
import {
  explainMissing,
  explainUnknownKey,
  explainValue,
  suggest,
} from '../debug/explain-value-issue.ts';
import { matchLanguage, LANGUAGES } from '../i18n/languages.ts';
import { namesIn, showAllowed, showText, showValue } from '../debug/explain-values.ts';
import type { Issue, ProblemCode } from '../schema/issues.ts';

/** In plain sentences, for whoever can mend it: what was found, what is allowed, what is done instead. */
export function explain(issue: Issue): string {
  return SENTENCES[issue.code](issue);
}

const SENTENCES: Readonly<Record<ProblemCode, (issue: Issue) => string>> = {
  'not-json': ({ found }) =>
    `The config is not JSON (${showText(found)}). The defaults hold. A comma too many and single quotes are the usual causes.`,
  'wrong-type': explainValue,
  'not-allowed': explainValue,
  missing: explainMissing,
  'unknown-key': explainUnknownKey,
  secret: ({ path }) =>
    `A token, password or key stands ${path ? 'here' : 'in the config'}, where every reader of the page can see it, so this is not used. Have your own server ask with it and publish the answer, and change the secret: it may be known by now.`,
  'unknown-network': explainUnknownNetwork,
  'dead-network': explainDeadNetwork,
  'no-language': ({ found }) => `${explainLanguage(String(found))}, so this is in English.`,
  'config-failed': ({ found }) =>
    `The config could not be loaded. ${explainConfigSource(String(found))}. The defaults hold.`,
  'count-failed': ({ found }) =>
    `The replies could not be counted. ${reasonOf(String(found))}. The link stands there without a number.`,
  'blocklist-failed': ({ path, found }) =>
    path === 'exclude'
      ? `What is excluded could not be told from the rest. ${reasonOf(String(found))}. Nothing that could be excluded is shown.`
      : `The blocklist could not be used. ${reasonOf(String(found))}. Nothing is left out by it: all items are shown.`,
  'feed-failed': explainFeed,
  'feed-unreadable': explainFeed,
  'feed-loop': ({ found }) =>
    `The feed leads on to a page that was already read, or brings nothing new (${showText(found)}). All items so far are shown, and no more are asked for.`,
  'feed-stale': explainStale,
  'items-left-out': ({ found }) =>
    `Entries left out because they have no title or no http: or https: address, are broken, or are there already: ${showText(found)}. The others are shown.`,
  'no-target': ({ found }) =>
    `No element of the page matches data-target=${showText(JSON.stringify(found))}, or it is not a CSS selector. Nothing was put into the page.`,
  'in-head': () =>
    'The script tag stands in <head> and does not say where its panels go. Nothing was put into the page: give it data-target="<selector>", or move it to where the panels shall stand.',
  'mounted-already': ({ found }) =>
    `The panels of this article stand here already (${showText(found)}). The second script tag for it is not served.`,
  'tag-taken': explainTagTaken,
  'chunk-failed': explainPart,
  failed: ({ found }) =>
    `This could not be read (${showText(found)}). It is left out, and the defaults hold.`,
};

function explainUnknownNetwork({ path, found, allowed = [] }: Issue): string {
  const names = namesIn(allowed);
  const nearest = typeof found === 'string' ? nearestName(found, names) : undefined;
  const own = path.includes('share[')
    ? 'one of your own needs a "template" with {url}'
    : 'one of your own needs a "page" or "thread" and a "label"';
  return `No network is known by ${showValue(found)}.${suggest(nearest)} Allowed: ${showAllowed(names)}; ${own}. It is left out.`;
}

function explainDeadNetwork({ found, allowed = [] }: Issue): string {
  const closure = explainClosure(String(found)) ?? `${showText(found)} is gone`;
  return `${closure}, so it is left out. Allowed: ${showAllowed(allowed)}.`;
}

function explainFeed({ found }: Issue): string {
  return `The feed could not be used. ${reasonOf(String(found))}. What the panel already has is shown; without any, it offers to try again.`;
}

function explainStale({ found, allowed = [] }: Issue): string {
  const limit = `${String(allowed[0])} seconds`;
  return found === undefined
    ? `The feed does not say when it was made (\`generated\`, \`updated\`, \`lastBuildDate\` or \`pubDate\`, beside its items), so nobody knows whether it is older than ${limit}. It is shown without its age.`
    : `The feed was made at ${showText(found)}, which is longer ago than ${limit}: see whether what makes it still runs. It is shown with its age.`;
}

/** What is missing where a part is. */
const WITHOUT: Readonly<Record<string, string>> = {
  tabs: 'The first list stands alone',
  popular:
    'Movement is not shown, dates and hours stand where ages would, and whether a feed is stale is not known',
};

function explainPart({ found }: Issue): string {
  const name = String(found);
  return `parts/${name}.js, beside the script or under data-base, could not be loaded. ${WITHOUT[name] ?? 'It is done without'}.`;
}

function explainConfigSource(found: string): string {
  return found.startsWith('#')
    ? `No element of the page has the id "${found.slice(1)}", or there is nothing in it`
    : reasonOf(found);
}

function explainLanguage(tag: string): string {
  const name = matchLanguage(tag);
  if (name) {
    return `locales/${name}.js, beside the script or under data-base, could not be had within 300 ms`;
  }
  return tag === 'und'
    ? 'The page does not say its language: lang=""'
    : `We speak ${LANGUAGES.join(', ')}, and not ${showText(JSON.stringify(tag))}, which \`messages\` can say all of it in`;
}

/** Either a tag that is not free, or a later copy of the script. */
function explainTagTaken({ found, allowed = [] }: Issue): string {
  const other = showText(found);
  const own = `afterword ${allowed.join(', ')}`;
  return other.startsWith('<')
    ? `The page has ${other} already, so that of ${own} is not registered and the first one is used. Load one version only.`
    : `${other} came after ${own}, which serves its script tags too. Load one version only.`;
}
