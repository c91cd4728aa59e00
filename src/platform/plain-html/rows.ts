import { isIn, pick } from './content.ts';
import { CARD } from './kinds.ts';
import { isForSide, isGeneric } from './story.ts';
import { textOf } from './text.ts';

const ROW = `li,${CARD}`;
/** Links from one page of a list to another. */
const NAVIGATION = 'nav,[role="navigation"],.pagination,.pager';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** What is read of the cards in a panel, or, where that is nothing, of what stands around its headings, or its links. */
export function readRows<T>(panel: Element, read: (row: Element) => T | []): T[] | undefined {
  for (const find of [findCards, findHeadedRows, findLinkRows]) {
    const rows = find(panel).flatMap(read);
    if (rows[0]) return rows;
  }
  return undefined;
}

/** List entries and articles, the outermost ones: a list inside a card belongs to it. */
function findCards(panel: Element): Element[] {
  const all = pick(panel, ROW);
  const content = all.filter((row) => !isIn(row, NAVIGATION, panel));
  const rows = (content[0] ? content : all).filter((row) => !isIn(row.parentElement, ROW, panel));
  return areInCards(rows, panel) ? [] : rows.flatMap(openGroup);
}

/** Whether lists stand in cards that are no entries of a list, such as the tags under each headline. */
function areInCards(rows: readonly Element[], panel: Element): boolean {
  const headings = findLinkedHeadings(panel).filter((heading) => !isIn(heading, ROW, panel));
  if (!headings[0]) return false;
  const links = rows.flatMap((row) => pick<HTMLAnchorElement>(row, 'a[href]'));
  // Headings over lists of stories are shorter than those; headlines over lists of tags are longer.
  return (
    links.every((link) => isForSide(link, panel)) ||
    (headings.length > 1 && lengthOf(headings) > lengthOf(links))
  );
}

/** How long the texts of elements are on average. */
const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + textOf(element).length, 0) / elements.length;

/** A row that has no link but those of the rows inside is a group of them, such as the list of one day. */
function openGroup(row: Element): Element[] {
  const inside = pick(row, ROW);
  const links = pick(row, 'a[href]');
  if (!inside[0] || !links.every((link) => isIn(link, ROW, row))) return [row];
  return inside.filter((other) => !isIn(other.parentElement, ROW, row)).flatMap(openGroup);
}

const findLinkedHeadings = (panel: Element): Element[] =>
  pick(panel, HEADING).filter(
    (heading) => heading.querySelector('a[href]') ?? isIn(heading, 'a[href]', panel),
  );

function findHeadedRows(panel: Element): Element[] {
  const headings = findLinkedHeadings(panel);
  return headings.map((heading) =>
    climb(heading, panel, (parent) =>
      headings.every((other) => other === heading || !parent.contains(other)),
    ),
  );
}

/** Links; those that lead to the same story are one row. */
function findLinkRows(panel: Element): Element[] {
  const links = pick<HTMLAnchorElement>(panel, 'a[href]');
  const rows = links.map((link) =>
    climb(link, panel, (parent) => {
      // A heading over a single link is that of the list.
      if (parent.querySelector(HEADING) && !isGeneric(textOf(link))) return false;
      return links.every(({ href }, i) => href === link.href || !parent.contains(links[i] ?? null));
    }),
  );
  return [...new Set(rows)];
}

/** The largest element around another one in which that is alone. */
function climb(start: Element, panel: Element, isAlone: (parent: Element) => boolean): Element {
  let row = start;
  while (row.parentElement && row.parentElement !== panel && isAlone(row.parentElement)) {
    row = row.parentElement;
  }
  return row;
}
