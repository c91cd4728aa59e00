import { addCampaignParameters } from '../data/campaign.ts';
import { describeAction } from '../data/describe-action.ts';
import {
  buildDiscussionLinks,
  buildShareLinks,
  sentencePieces,
  type NetworkLink,
} from '../data/discussion-links.ts';
import { getSiteName } from '../data/link.ts';
import { allNetworks } from '../data/networks/all-networks.ts';
import { NetworkIndex } from '../data/networks/network-index.ts';
import { attributes, markup, type Html, type Printable } from './html.ts';
import type { PanelContext, PrintedContent } from './panel-context.ts';

const NETWORKS = new NetworkIndex(allNetworks, true);

/** The sentence that says where the discussion is, and the links that share the story; nothing where both are empty. */
export function printDiscussion(context: PanelContext<'discussion'>): PrintedContent | undefined {
  const { settings, localizer, filter, path, report } = context;
  const { article = {}, campaign = {}, networks = [], share = [] } = settings;
  const { url = '', title = '', image } = article;
  // An article may have its discussion switched off.
  if (filter({ article: url })) return undefined;
  const addressOn = (network: string) =>
    addCampaignParameters(url, campaign, { network, panel: 'discussion' });
  const story = { url, title, image, addressOn, networks: NETWORKS };
  const isShown = (link: NetworkLink) => !filter({ url: link.href });
  const sentence = buildDiscussionLinks(networks, story);
  // Without a URL there is nothing to share.
  const bar = buildShareLinks(url ? share : [], story, sentence.links);
  report(
    [...sentence.issues, ...bar.issues].map((issue) => ({
      ...issue,
      path: `${path}.${issue.path}`,
    })),
  );
  const links = sentence.links.filter(isShown);
  // What is done on the page itself needs the script, and apps need a device that has them.
  const buttons = bar.links.filter((link) => link.href && !link.isApp && isShown(link));
  const items = buttons.map((link) => printButton(link, context));
  return {
    itemCount: links.length + buttons.length,
    content: markup`${links[0] && printSentence(links, context)}
${items[0] && markup`<ul aria-label="${localizer.messages.share}">${items}</ul>`}`,
  };
}

function printSentence(
  links: readonly NetworkLink[],
  { settings, localizer }: PanelContext<'discussion'>,
): Html {
  const { message, article, publisher, language = 'en' } = settings;
  // A sentence of the publisher's own is in the language of the page.
  const [text, locale] = message
    ? [message, language]
    : [localizer.messages.message, localizer.locale];
  const name = publisher?.name ?? getSiteName(article?.url);
  const pieces = sentencePieces(text, links, locale).map((piece) =>
    typeof piece === 'string' ? piece.replaceAll('{publisher}', () => name) : printName(piece),
  );
  return markup`<p>${pieces}</p>`;
}

const printName = ({ network, href, label }: NetworkLink): Printable => {
  if (!href) return label;
  const marks = { 'data-network': network, href, target: targetOf(href), rel: 'noopener' };
  return markup`<a${attributes(marks)}>${label}</a>`;
};

function printButton(link: NetworkLink, { localizer }: PanelContext<'discussion'>): Html {
  const { network, href = '' } = link;
  const marks = { 'data-share': network, href, target: targetOf(href), rel: 'noopener' };
  return markup`<li><a${attributes(marks)}>${describeAction(link, localizer.messages)}</a></li>`;
}

/** Pages open in a tab of their own; mail and messages in their apps. */
const targetOf = (href: string): string | undefined =>
  href.startsWith('http') ? '_blank' : undefined;
