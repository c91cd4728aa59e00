import { getAgeMs, formatRelativeTime } from '../../i18n/relative-time.ts';
import { formatMoment, formatTime } from '../../i18n/formats.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Page } from '../../platform/host-page.ts';
import type { Panel, Update } from './popular-view.ts';
import { whileSeen } from '../../platform/visibility.ts';

/* How long ago: for the items of a popular list, and for the list itself. */

/** Milliseconds up to which an item says how old it is; from then on it says its date. */
const RECENT = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  end: AbortSignal;
  isSeen: boolean;
  renew: () => void;
  timer?: ReturnType<typeof setTimeout>;
}

const kept = new WeakMap<Panel, Kept>();
/** Lists whose age was looked at: one that was fresh when it came is not stale because the page stays open. */
const judged = new WeakSet<object>();

/** Called after every rendering of a panel: writes how old things are, and renews that while somebody sees it. */
export const updateAges: Update = (panel, { maxAge }, localizer, page) => {
  if (maxAge) judge(panel, maxAge, page);
  let own = kept.get(panel);
  const { end } = panel;
  if (own?.end !== end) {
    own = { end, isSeen: false, renew: () => undefined };
    kept.set(panel, own);
    watch(panel, own);
  }
  own.renew = () => renew(panel, own, { localizer, now: page.now() });
  own.renew();
};

/** A feed that is older than the publisher allows is still shown, and told of once. */
function judge(panel: Panel, maxAge: number, page: Page): void {
  const { list } = panel;
  const { key, path, status, failed, generated: found } = list;
  if (!key || failed || status !== 'complete' || judged.has(list)) return;
  judged.add(list);
  if ((getAgeMs(found, page.now()) ?? Infinity) <= maxAge * 1000) return;
  const allowed = [maxAge];
  page.report(
    { code: 'feed-stale', path: `${path}.feed`, found, allowed, severity: 'warning' },
    panel,
  );
}

function watch(panel: Panel, own: Kept): void {
  whileSeen(panel, own.end, (isSeen) => {
    own.isSeen = isSeen;
    own.renew();
  });
  own.end.addEventListener('abort', () => {
    own.isSeen = false;
    clearTimeout(own.timer);
  });
}

/** How times are written, and from when they are seen. */
interface View {
  localizer: Localizer;
  now: number;
}

/** Writes all ages, and, where somebody sees them, does it again when the first of them is another one. */
function renew({ shadowRoot, list }: Panel, own: Kept, view: View): void {
  clearTimeout(own.timer);
  const line = shadowRoot?.querySelector('[part=updated]');
  const times = shadowRoot?.querySelectorAll<HTMLTimeElement>('[part=time]') ?? [];
  const waits = [...times].map((time) => write(time, view));
  if (line) waits.push(writeLine(line, list.generated, view));
  const wait = Math.min(...waits);
  if (own.isSeen && wait < Infinity) own.timer = setTimeout(() => own.renew(), wait);
}

/** Milliseconds until it has to be written again. */
function write(time: HTMLTimeElement, { localizer, now }: View, limit = RECENT): number {
  const { dateTime } = time;
  const age = getAgeMs(dateTime, now) ?? Infinity;
  time.title = formatMoment(dateTime, localizer) ?? '';
  // What is to come has a date, too, unless a clock goes wrong by little.
  const isDated = age > limit || (limit === RECENT && age < -60_000);
  if (isDated) setText(time, formatTime(dateTime, now, localizer) ?? '');
  if (isDated) return Infinity;
  const { text, wait } = formatRelativeTime(age, localizer);
  setText(time, text);
  return wait;
}

/** "Updated 5 minutes ago", where the feed says when it was made. */
function writeLine(line: Element, generated: string | undefined, view: View): number {
  if (getAgeMs(generated, view.now) === undefined) {
    line.replaceChildren('\u00a0');
    return Infinity;
  }
  const [before = '', after = ''] = view.localizer.messages.updatedAgo.split('{ago}');
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
