import type { NetworkEntry, ShareEntry } from '../config/schema.ts';
import type { Finding } from '../config/problem.ts';
import {
  findNetwork,
  hostOf,
  idOf,
  isDead,
  isThread,
  NETWORKS,
  networkOf,
  TOOLS,
} from './networks.ts';
import { fillTemplate, mailLink, shareLink, type Subject } from './share.ts';

export type Mode = 'thread' | 'page' | 'share' | 'copy' | 'native' | 'email' | 'print';

/** A link of the sentence or a button of the bar, ready to be shown. */
export interface Place {
  network: string;
  label: string;
  mode: Mode;
  /** Where it leads; nowhere for what is done on the page itself. */
  href?: string | undefined;
  icon?: string | undefined;
}

/** Places, and what was wrong with the rest. */
export interface Places {
  places: Place[];
  findings: Finding[];
}

/** Readers still say Twitter where the publisher does. */
const nameOf = (given: string): string =>
  /^twitter$/i.test(given) ? 'Twitter' : (findNetwork(given)?.name ?? given);

const asObject = <T extends { network: string }>(entry: string | T): T | { network: string } =>
  typeof entry === 'string' ? { network: entry } : entry;

/**
 * Where the discussion goes on: a post about this article before the publisher's own page, and that
 * before an invitation to share. A thread that the page names (`afterword:thread`) counts as given.
 */
export function discussionPlaces(
  entries: readonly NetworkEntry[],
  subject: Subject,
  threads: readonly string[] = [],
): Places {
  const findings: Finding[] = [];
  const rest = new Set(threads);
  const places = entries.flatMap((entry, i): Place | [] => {
    const given: Exclude<NetworkEntry, string> = asObject(entry);
    const network = findNetwork(given.network) ?? networkOf(given.thread ?? given.page);
    const thread = given.thread ?? threads.find((url) => network && networkOf(url) === network);
    const href = thread ?? given.page;
    const label = given.label ?? nameOf(given.network || (network?.id ?? ''));
    if (!network && !(href && label)) {
      findings.push(unknown(given.network, `networks[${i}]`));
      return [];
    }
    if (thread) rest.delete(thread);
    const id = network?.id ?? given.network;
    if (href) {
      const mode = thread || isThread(network, href) ? 'thread' : 'page';
      return { network: id, label, mode, href };
    }
    return network && subject.url
      ? { network: id, label, mode: 'share', href: shareLink(network, subject, given.instance) }
      : [];
  });
  for (const href of rest) {
    const { id = 'other', name = hostOf(href) } = networkOf(href) ?? {};
    places.push({ network: id, label: name, mode: 'thread', href });
  }
  return { places, findings };
}

/** The buttons of the share bar; what the page does itself is named by the language. */
export function sharePlaces(entries: readonly ShareEntry[], subject: Subject): Places {
  const findings: Finding[] = [];
  const places = entries.flatMap((entry, i): Place | [] => {
    const given: Exclude<ShareEntry, string> = asObject(entry);
    const { template, label, icon } = given;
    const id = idOf(given.network);
    const tool = TOOLS.find((tool) => tool === id);
    if (tool) {
      const href = tool === 'email' ? mailLink(subject) : undefined;
      return { network: id, label: label ?? '', mode: tool, href };
    }
    const network = findNetwork(id);
    const href = template
      ? fillTemplate(template, subject)
      : network && shareLink(network, subject);
    const path = `share[${i}]`;
    if (!href) {
      findings.push(unknown(given.network, path, TOOLS));
    } else if (!/^https?:\/\//i.test(href)) {
      const allowed = ['an https: address with {url}'];
      findings.push({ code: 'not-allowed', path: `${path}.template`, found: template, allowed });
    } else {
      return { network: id, label: label ?? nameOf(given.network), mode: 'share', href, icon };
    }
    return [];
  });
  return { places, findings };
}

const unknown = (found: string, path: string, more: readonly string[] = []): Finding => ({
  code: isDead(found) ? 'dead-network' : 'unknown-network',
  path,
  found,
  allowed: [...NETWORKS.map(({ id }) => id), ...more],
});

/**
 * The sentence with its names linked in place: `{networks}` becomes the language's own list, which
 * stands behind a message that has no place for it.
 */
export function sentencePieces(
  message: string,
  places: readonly Place[],
  locale: string,
): (string | Place)[] {
  const [before = '', after] = message.split(/\{networks\}(.*)/s);
  const list = new Intl.ListFormat(locale).formatToParts(places.map((_, i) => String(i)));
  const names = list.map(({ type, value }) =>
    type === 'element' ? (places[Number(value)] ?? '') : value,
  );
  // A message without a place for them has them behind it.
  return [after === undefined ? `${before.trimEnd()} ` : before, ...names, after ?? ''];
}
