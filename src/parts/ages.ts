import type { View } from '../elements/popular-view.ts';
import { whileSeen } from '../elements/visibility.ts';
import { ageOf, formatAge } from '../model/age.ts';
import { formatMoment, formatTime } from '../model/format.ts';

/* How long ago: for the items of a popular list, and for the list itself. */

/** Milliseconds up to which an item says how old it is; from then on it says its date. */
const RECENT = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  view: View;
  isSeen: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

const kept = new WeakMap<ShadowRoot, Kept>();
/** Lists whose age was looked at: one that was fresh when it came is not stale because the page stays open. */
const judged = new WeakSet<object>();

/** Called after every rendering of a panel: writes how old things are, and renews that while somebody sees it. */
export function update(root: ShadowRoot, view: View): void {
  judge(root, view);
  let own = kept.get(root);
  if (own?.view.end !== view.end) {
    own = { view, isSeen: false };
    kept.set(root, own);
    watch(root, own);
  }
  own.view = view;
  renew(root, own);
}

/** A feed that is older than the publisher allows is still shown, and told of once. */
function judge(root: ShadowRoot, { list, given, page }: View): void {
  const { key, path, status, failed, generated: found } = list;
  const { maxAge } = given;
  if (!maxAge || !key || failed || status !== 'complete' || judged.has(list)) return;
  judged.add(list);
  if ((ageOf(found, page.now()) ?? Infinity) <= maxAge * 1000) return;
  const allowed = [maxAge];
  page.report(
    { code: 'feed-stale', path: `${path}.feed`, found, allowed, severity: 'warning' },
    root.host as HTMLElement,
  );
}

function watch(root: ShadowRoot, own: Kept): void {
  const { end } = own.view;
  whileSeen(root.host, end, (isSeen) => {
    own.isSeen = isSeen;
    renew(root, own);
  });
  end.addEventListener('abort', () => {
    own.isSeen = false;
    clearTimeout(own.timer);
  });
}

/** Writes all ages, and, where somebody sees them, does it again when the first of them is another one. */
function renew(root: ShadowRoot, own: Kept): void {
  clearTimeout(own.timer);
  const line = root.querySelector<HTMLElement>('[part=updated]');
  const waits = [...root.querySelectorAll<HTMLTimeElement>('[part=time]')].map((time) =>
    write(time, own.view),
  );
  if (line) waits.push(writeLine(line, own.view));
  const wait = Math.min(...waits);
  if (own.isSeen && wait < Infinity) own.timer = setTimeout(() => renew(root, own), wait);
}

/** Milliseconds until it has to be written again. */
function write(time: HTMLTimeElement, { style, page }: View, limit = RECENT): number {
  const { dateTime } = time;
  const age = ageOf(dateTime, page.now()) ?? Infinity;
  time.title = formatMoment(dateTime, style) ?? '';
  // What is to come has a date, too, unless a clock goes wrong by little.
  const isOld = age > limit || (limit === RECENT && age < -60_000);
  const { text, wait } = isOld
    ? { text: formatTime(dateTime, page.now(), style), wait: Infinity }
    : formatAge(age, style);
  setText(time, text ?? '');
  return wait;
}

/** "Updated 5 minutes ago", where the feed says when it was made. */
function writeLine(line: HTMLElement, view: View): number {
  const { list, style, page } = view;
  const { generated } = list;
  if (ageOf(generated, page.now()) === undefined) {
    line.replaceChildren('\u00a0');
    return Infinity;
  }
  const [before = '', after = ''] = style.strings.updatedAgo.split('{ago}');
  const time = line.querySelector('time') ?? line.ownerDocument.createElement('time');
  time.dateTime = generated ?? '';
  line.replaceChildren(before, time, after);
  return write(time, view, Infinity);
}

/** Into the text that is there: Lit goes on with it. */
function setText(element: Element, text: string): void {
  const node = [...element.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
  if (!node) element.append(text);
  else if (node.nodeValue !== text) node.nodeValue = text;
}
