import { formatListToParts } from '../i18n/list-format.ts';
import type { NetworkEntry, ShareEntry } from '../schema/settings-types.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';
import type { Issue } from '../schema/issues.ts';
import { describeClosure } from './networks/describe-closure.ts';
import type { Icon, Network } from './networks/network.ts';
import { resolveAddress } from '../schema/url.ts';
import { coreIndex, hostOf, normalizeName, type NetworkIndex } from './networks/network-index.ts';
import { buildMailtoUrl, buildShareUrl, fillTemplate, type Subject } from './networks/share-url.ts';
import { findShareTool, shareTools, type ShareTool } from './share-tools.ts';

export type Mode = 'thread' | 'page' | 'share' | ShareTool;

/** A link of the sentence or a button of the bar, ready to be shown. */
export interface NetworkLink {
  /** Name of the network or the share tool. */
  network: string;
  label: string;
  mode: Mode;
  /** Where it leads; nowhere for what is done on the page itself, and for a network that is not loaded yet. */
  href?: string | undefined;
  /** URL of the story as it is shared here. */
  url?: string | undefined;
  /** The mark of a network that is known. */
  icon?: Icon | undefined;
  /** URL of a picture that the publisher gives; `''` where a network of the publisher's own has none. */
  imageUrl?: string | undefined;
  isApp?: boolean | undefined;
  /** The software, where many servers run it. */
  server?: string | undefined;
  /** The server that the config names. */
  instance?: string | undefined;
  /**
   * The reader's own server is asked for. The URL that is to be opened there, with `{instance}`; of a thread,
   * its own URL, which the software's reply template takes.
   */
  instanceTemplate?: string | undefined;
  count?: Given['count'];
  /** Index of the entry that it was built of. */
  index?: number | undefined;
}

/** What links are built for, and from. */
export interface Story extends Subject {
  /** Posts about it that the page names. */
  threads?: readonly string[];
  /** The URL with the publisher's campaign for a network. */
  addressOn?: (network: string) => string;
  networks?: NetworkIndex;
}

/** Links, what was wrong with the rest, and whether some wait for networks that are not loaded yet. */
export interface NetworkLinks {
  links: NetworkLink[];
  issues: Issue[];
  isWaiting: boolean;
}

type Given = Exclude<NetworkEntry, string> & Exclude<ShareEntry, string>;

/** Reports what is wrong with a key of an entry; what would be right is mostly clear from where it stands. */
type Report = (
  code: Issue['code'],
  key?: keyof Given,
  allowed?: readonly string[],
  cause?: string,
) => void;

/** What an entry says itself: part of a link, nothing (so it is an invitation to share), or no link at all. */
type OwnLink = Partial<NetworkLink> | undefined | null;

/** A host, perhaps with a protocol before and a slash behind. */
const INSTANCE = /^(?:\w+:\/\/)?([^\s\\/:@?#%]+\.[^\s\\/:@?#%.]+(?::\d+)?)\/?$/;

/**
 * Where the discussion goes on: a post about this article before the publisher's own page, and that
 * before an invitation to share. A thread that the page names (`afterword:thread`) counts as given.
 */
export function buildDiscussionLinks(entries: readonly NetworkEntry[], story: Story): NetworkLinks {
  const { threads = [], networks = coreIndex } = story;
  const unused = new Set(threads);
  const result = buildLinks('networks', entries, story, (given, network, report) => {
    // A URL of another network than the one that is named is a mistake.
    const checkUrl = (key: 'thread' | 'page') => {
      const other = networks.findByUrl(given[key]);
      if (!network || !other || other === network || given.server) return given[key];
      report('not-allowed', key, [`an address of ${network.label}`]);
      return undefined;
    };
    const page = checkUrl('page');
    const thread =
      checkUrl('thread') ?? threads.find((url) => network && networks.findByUrl(url) === network);
    const href = thread ?? page;
    if (!href) return undefined;
    unused.delete(href);
    return { href, mode: thread || network?.threadPattern?.test(href) ? 'thread' : 'page' };
  });
  for (const href of unused) {
    const network = networks.findByUrl(href);
    result.isWaiting ||= !network && !networks.isComplete;
    const { name = 'other', label = hostOf(href) } = withoutPrototype(network);
    const [server, icon] = [serverOf(network), network?.icon];
    result.links.push(
      withoutPrototype({ network: name, label, mode: 'thread', href, icon, server }),
    );
  }
  for (const link of result.links) {
    if (link.server && link.mode === 'thread') link.instanceTemplate = link.href;
  }
  return result;
}

/**
 * The buttons of the share bar. What the sentence has of a network is its button too, but the publisher's own
 * page is not, as long as one can share with the network: a reader who looks for the bar wants to.
 */
export function buildShareLinks(
  entries: readonly ShareEntry[],
  story: Story,
  sentence: readonly NetworkLink[] = [],
): NetworkLinks {
  return buildLinks('share', entries, story, (given, network, report) => {
    const { template, icon } = given;
    const ownName = normalizeName(given.network);
    const name = network?.name ?? ownName;
    const tool = findShareTool(name);
    if (!tool && !template) {
      const link = sentence.find((link) => link.network === name);
      return link?.mode === 'page' && network?.shareTemplate ? undefined : link;
    }
    const subject = subjectOn(story, tool ?? ownName);
    const { url } = subject;
    if (tool) {
      const href = tool === 'email' ? buildMailtoUrl(subject) : undefined;
      return { mode: tool, url, label: '', href };
    }
    const href = resolveAddress(fillTemplate(template ?? '', subject), '');
    if (href) return { href, imageUrl: icon ?? '', url };
    report('not-allowed', 'template');
    return null;
  });
}

function buildLinks(
  list: 'networks' | 'share',
  entries: readonly (NetworkEntry | ShareEntry)[],
  story: Story,
  buildOwnLink: (given: Given, network: Network | undefined, report: Report) => OwnLink,
): NetworkLinks {
  const { networks = coreIndex } = story;
  const result: NetworkLinks = { links: [], issues: [], isWaiting: false };
  entries.forEach((entry, i) => {
    const given = (
      typeof entry === 'string' ? withoutPrototype({ network: entry }) : entry
    ) as Given;
    const { network: name, server = '', thread, label, count } = given;
    const url = thread ?? given.page;
    // What software a server runs says more than what it is called.
    const network =
      networks.findByName(server) ?? networks.findByName(name) ?? networks.findByUrl(url);
    const report: Report = (code, key, allowed, cause) => {
      const path = `${list}[${i}]`;
      const [place, found] = key ? [`${path}.${key}`, given[key]] : [path, name];
      result.issues.push({ code, path: place, found, allowed, cause });
    };
    const reportName = (code: Issue['code'], cause?: string) => {
      const names = networks.networks.flatMap(({ name, closed }) => (closed ? [] : name));
      report(code, undefined, list === 'share' ? [...names, ...shareTools] : names, cause);
    };
    if (network?.closed) return reportName('dead-network', describeClosure(network));
    const own = buildOwnLink(given, network, report);
    if (own === null) return;
    // What is named, or a thread, may be of a network that is not loaded yet; any other URL is just a link.
    const isNamed = name || thread;
    const isUnknown = !network && (list === 'networks' ? isNamed : !own);
    if (isUnknown && networks.isComplete && !own) return reportName('unknown-network');
    const isOpen = isUnknown || (isNamed && url && !networks.findByUrl(url));
    result.isWaiting ||= !!isOpen && !networks.isComplete;
    const link = own ?? (network && buildInvitation(network, given, story, report));
    if (link === null) return;
    const ownLink = withoutPrototype(link);
    const defaultLabel = name.toLowerCase() === 'twitter' ? 'Twitter' : (network?.label ?? name);
    result.links.push(
      withoutPrototype({
        network: network?.name ?? normalizeName(name),
        mode: 'share' as const,
        icon: network?.icon,
        server: serverOf(network),
        isApp: network?.isApp,
        count,
        index: i,
        ...ownLink,
        label: label ?? ownLink.label ?? defaultLabel,
      }),
    );
  });
  return result;
}

/** An invitation to share: on a network of many servers, on the config's, or the one that the reader names. */
function buildInvitation(
  network: Network,
  { instance }: Given,
  story: Story,
  report: Report,
): OwnLink {
  const subject = subjectOn(story, network.name);
  if (!subject.url) return null;
  if (!network.shareTemplate) {
    report('not-allowed');
    return null;
  }
  const template = buildShareUrl(network, subject);
  const host = instance ? INSTANCE.exec(instance)?.[1] : undefined;
  if (instance && !host) report('not-allowed', 'instance');
  const { defaultInstance } = withoutPrototype(network.serverSoftware);
  const href = fillTemplate(template, { instance: host ?? defaultInstance });
  if (href.includes('{instance}')) {
    report('missing', 'instance');
    return null;
  }
  const instanceTemplate = host || href === template ? undefined : template;
  return { href, url: subject.url, instance: host, instanceTemplate };
}

/** Name of the software, where many servers run it. */
const serverOf = (network: Network | undefined): string | undefined =>
  network?.serverSoftware && network.name;

/** The story as it is shared on a network. */
const subjectOn = ({ url, title, image, addressOn }: Story, network: string) => ({
  url: addressOn ? addressOn(network) : url,
  title,
  image,
});

/**
 * The sentence with its names linked in place: `{networks}` becomes the language's own list, which
 * stands behind a message that has no place for it.
 */
export function sentencePieces(
  message: string,
  links: readonly NetworkLink[],
  locale: string,
): (string | NetworkLink)[] {
  const [before = '', after] = message.split(/\{networks\}(.*)/s);
  const names = formatListToParts(links, ({ label }) => label, locale);
  // A message without a place for them has them behind it.
  return [after === undefined ? `${before.trimEnd()} ` : before, ...names, after ?? ''];
}
