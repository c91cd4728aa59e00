import type { Source } from '../schema/settings-types.ts';
import type { PanelContext, PrintedContent } from './panel-context.ts';
import { printItems } from './print-items.ts';
import { selectList } from './select-list.ts';

/** The videos of a panel. */
export function printVideos(context: PanelContext<'videos'>): PrintedContent | undefined {
  const { source, limit = 0 } = context.settings;
  return printList(context, { source, isRanking: false, limit, shownCount: limit });
}

/**
 * Popular stories. Several lists, and one whose age is shown, are left to the browser: it asks for each when it is
 * chosen, and has to know when it was made.
 */
export function printPopular(context: PanelContext<'popular'>): PrintedContent | undefined {
  const { windows, maxAge, source, limit = 0, pageSize: shownCount = limit } = context.settings;
  if (windows?.[0] || maxAge) return undefined;
  return printList(context, { source, isRanking: true, limit, shownCount });
}

interface ListOptions {
  source: Source | undefined;
  isRanking: boolean;
  /** How many items there are at most, and how many are shown before "Load more". */
  limit: number;
  shownCount: number;
}

function printList(
  context: PanelContext<'videos' | 'popular'>,
  { source, isRanking, limit, shownCount }: ListOptions,
): PrintedContent | undefined {
  const { settings, filter, shown, sources, now, localizer, path, report } = context;
  const read = sources.read(source, `${path}.source`);
  report(read.issues);
  if (!read.items) return undefined;
  const items = selectList(read.items, { settings, limit, isRanking, filter, shown });
  if (items.length >= (settings.minItems ?? 1)) shown.add(items.slice(0, shownCount));
  const content = printItems(items, { isRanking, shownCount, now, localizer });
  return { content, itemCount: items.length };
}
