import type { NetworkEntry, ShareEntry } from '../schema/settings-types.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';
import type { Issue } from '../schema/issues.ts';
import type { Network, Server } from './networks/network.ts';
import { resolveAddress } from '../schema/url.ts';
import { findNetwork, hostOf, idOf, NETWORKS, networkOf, TOOLS } from './networks/networks.ts';
import { fillTemplate, mailLink, shareLink, type Subject } from './networks/share.ts';

export type Mode = 'thread' | 'page' | 'share' | 'copy' | 'native' | 'email' | 'print';

/** A link of the sentence or a button of the bar, ready to be shown. */
export interface Place {
  network: string;
  label: string;
  mode: Mode;
  /** Where it leads; nowhere for what is done on the page itself, and for a network still to come. */
  href?: string | undefined;
  /** The story's address as it is shared here. */
  url?: string | undefined;
  /** Address of a picture; `''` where one of the publisher's own has none. */
  icon?: string | undefined;
  isApp?: boolean | undefined;
  server?: Server | undefined;
  /** The server that the config names. */
  instance?: string | undefined;
  /**
   * The reader's own server is asked for: what it is to share, once it stands at `{instance}`, or the
   * post that is answered from it (model/server.ts).
   */
  ask?: string | undefined;
  count?: Given['count'];
}

/** What places are made for, and from. */
export interface Story extends Subject {
  /** Posts about it that the page names. */
  threads?: readonly string[];
  /** The address with the publisher's campaign for a network. */
  addressOn?: (network: string) => string;
  networks?: readonly Network[];
  /** Whether these are all networks: another's name is a mistake then, and else may be known later. */
  isAll?: boolean;
}

/** Places, what was wrong with the rest, and whether some wait for networks that are not known yet. */
export interface Places {
  places: Place[];
  issues: Issue[];
  isWaiting: boolean;
}

type Given = Exclude<NetworkEntry, string> & Exclude<ShareEntry, string>;
/** Reports what is wrong with a key of an entry; what would be right is mostly clear from where it stands. */
type Tell = (code: Issue['code'], key?: keyof Given, allowed?: readonly string[]) => void;

/** What an entry says itself: a place, nothing (so it is an invitation to share), or no place at all. */
type Own = Partial<Place> | undefined | null;

/** A host, perhaps with a protocol before and a slash behind. */
const INSTANCE = /^(?:\w+:\/\/)?([^\s\\/:@?#%]+\.[^\s\\/:@?#%.]+(?::\d+)?)\/?$/;

/**
 * Where the discussion goes on: a post about this article before the publisher's own page, and that
 * before an invitation to share. A thread that the page names (`afterword:thread`) counts as given.
 */
export function discussionPlaces(entries: readonly NetworkEntry[], story: Story): Places {
  const { threads = [], networks = NETWORKS, isAll } = story;
  const rest = new Set(threads);
  const found = placesOf('networks', entries, story, (given, network, tell) => {
    // An address of another network than the one that is named is a mistake.
    const own = (key: 'thread' | 'page') => {
      const other = networkOf(networks, given[key]);
      if (!network || !other || other === network || given.server) return given[key];
      tell('not-allowed', key, [`an address of ${network.name}`]);
      return undefined;
    };
    const page = own('page');
    const thread =
      own('thread') ?? threads.find((url) => network && networkOf(networks, url) === network);
    const href = thread ?? page;
    if (!href) return undefined;
    rest.delete(href);
    return { href, mode: thread || network?.thread?.test(href) ? 'thread' : 'page' };
  });
  for (const href of rest) {
    const network = networkOf(networks, href);
    found.isWaiting ||= !network && !isAll;
    const { id = 'other', name = hostOf(href), server } = withoutPrototype(network);
    found.places.push(withoutPrototype({ network: id, label: name, mode: 'thread', href, server }));
  }
  for (const place of found.places) {
    if (place.server && place.mode === 'thread') place.ask = place.href;
  }
  return found;
}

/**
 * The buttons of the share bar. What the sentence has of a network is its button too, but the publisher's own
 * page is not, as long as one can share with the network: a reader who looks for the bar wants to.
 */
export function sharePlaces(
  entries: readonly ShareEntry[],
  story: Story,
  sentence: readonly Place[] = [],
): Places {
  return placesOf('share', entries, story, ({ network: name, template, icon }, network, tell) => {
    const id = network?.id ?? idOf(name);
    const mode = TOOLS.find((tool) => tool === id);
    if (!mode && !template) {
      const at = sentence.find((at) => at.network === id);
      return at?.mode === 'page' && network?.template ? undefined : at;
    }
    const subject = subjectOn(story, mode ?? idOf(name));
    const { url } = subject;
    if (mode)
      return { mode, url, label: '', href: mode === 'email' ? mailLink(subject) : undefined };
    const href = resolveAddress(fillTemplate(template ?? '', subject), '');
    if (href) return { href, icon: icon ?? '', url };
    tell('not-allowed', 'template');
    return null;
  });
}

function placesOf(
  list: 'networks' | 'share',
  entries: readonly (NetworkEntry | ShareEntry)[],
  story: Story,
  placeOf: (given: Given, network: Network | undefined, tell: Tell) => Own,
): Places {
  const { networks = NETWORKS, isAll } = story;
  const found: Places = { places: [], issues: [], isWaiting: false };
  entries.forEach((entry, i) => {
    const given = (
      typeof entry === 'string' ? withoutPrototype({ network: entry }) : entry
    ) as Given;
    const { network: name, server = '', thread, label, count } = given;
    const at = thread ?? given.page;
    // What software a server runs says more than what it is called.
    const network =
      findNetwork(networks, server) ?? findNetwork(networks, name) ?? networkOf(networks, at);
    const { id = idOf(name), dead, isApp } = withoutPrototype(network);
    const tell: Tell = (code, key, allowed) => {
      const path = `${list}[${i}]`;
      const [place, value] = key ? [`${path}.${key}`, given[key]] : [path, name];
      found.issues.push({ code, path: place, found: value, allowed });
    };
    const names = () => [
      ...networks.flatMap(({ id, dead }) => (dead ? [] : id)),
      ...(list === 'share' ? TOOLS : []),
    ];
    if (dead) return tell('dead-network', undefined, names());
    const own = placeOf(given, network, tell);
    if (own === null) return;
    // What is named, or a thread, may be of a network that is still to come; any other address is just a link.
    const isNamed = name || thread;
    const isUnknown = !network && (list === 'networks' ? isNamed : !own);
    if (isUnknown && isAll && !own) return tell('unknown-network', undefined, names());
    const isOpen = isUnknown || (isNamed && at && !networkOf(networks, at));
    found.isWaiting ||= !!isOpen && !isAll;
    const place = own ?? (network && shareOn(network, given, story, tell));
    if (place === null) return;
    const called = name.toLowerCase() === 'twitter' ? 'Twitter' : (network?.name ?? name);
    const known = { network: id, mode: 'share' as const, server: network?.server, isApp, count };
    const share = withoutPrototype(place);
    found.places.push(
      withoutPrototype({ ...known, ...share, label: label ?? share.label ?? called }),
    );
  });
  return found;
}

/** An invitation to share: on a network of many servers, on the config's, or the one that the reader names. */
function shareOn(network: Network, { instance }: Given, story: Story, tell: Tell): Own {
  const subject = subjectOn(story, network.id);
  if (!subject.url) return null;
  if (!network.template) {
    tell('not-allowed');
    return null;
  }
  const ask = shareLink(network, subject);
  const host = instance ? INSTANCE.exec(instance)?.[1] : undefined;
  if (instance && !host) tell('not-allowed', 'instance');
  const href = fillTemplate(ask, { instance: host ?? network.instance });
  if (href.includes('{instance}')) {
    tell('missing', 'instance');
    return null;
  }
  return { href, url: subject.url, instance: host, ask: host || href === ask ? undefined : ask };
}

/** The story as it is shared on a network. */
const subjectOn = ({ url, title, image, addressOn }: Story, network: string) => ({
  url: addressOn ? addressOn(network) : url,
  title,
  image,
});

/** Whether only `Intl` knows what stands between their names. */
export const isLong = ({ length }: readonly Place[], locale = 'en'): boolean =>
  length > (/^en\b/i.test(locale) ? 2 : 1);

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
  const names = isLong(places, locale)
    ? new Intl.ListFormat(locale)
        .formatToParts(places.map((_, i) => String(i)))
        .map(({ type, value }) => (type === 'element' ? (places[Number(value)] ?? '') : value))
    : places.flatMap((place, i) => (i ? [' and ', place] : place));
  // A message without a place for them has them behind it.
  return [after === undefined ? `${before.trimEnd()} ` : before, ...names, after ?? ''];
}
