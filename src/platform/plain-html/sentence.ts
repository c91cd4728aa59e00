import { readJsonChild } from '../plain-html.ts';
import { pick } from './rows.ts';
import { squeeze, textOf } from './text.ts';

/** A sentence with links: from the first to the last of them stands `{networks}`. */
export function readDiscussion(panel: Element): object | undefined {
  const all = pick<HTMLAnchorElement>(panel, 'a[href]');
  const [first] = all;
  if (!first) return undefined;
  const block = first.closest('p,div');
  const sentence = block && panel !== block && panel.contains(block) ? block : panel;
  const links = all.filter((link) => sentence.contains(link));
  const networks = links.map((link) => ({
    network: link.getAttribute('data-network') ?? '',
    page: link.href,
    label: textOf(link),
  }));
  const range = new Range();
  range.selectNodeContents(sentence);
  range.setEndBefore(first);
  const before = range.toString();
  range.selectNodeContents(sentence);
  range.setStartAfter(links.at(-1) ?? first);
  const message = squeeze(`${before}{networks}${range.toString()}`);
  // Links alone say nothing, and the text of a JSON child is none.
  const isText = message !== '{networks}' && !(sentence === panel && readJsonChild(panel));
  return { networks, message: isText ? message : undefined };
}
