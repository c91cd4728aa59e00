import { formatUpdated } from '../i18n/formats.ts';
import { attributes, markup } from './html.ts';
import type { PanelContext, PrintedContent } from './panel-context.ts';
import { writerOf } from './writer.ts';

/** The tags of a story, and the line "Updated at". */
export function printTags(context: PanelContext<'tags'>): PrintedContent {
  const { settings, localizer, now, filter } = context;
  const { items, article, updated = true } = settings;
  const tags = (items ?? article?.tags ?? [])
    .map((tag) => (typeof tag === 'string' ? { name: tag, url: undefined } : tag))
    .filter(({ name, url }) => !filter({ url, tags: [name] }));
  const time = updated === true ? article?.updated : updated || undefined;
  const line = time && formatUpdated(time, now, writerOf(time, localizer));
  const entries = tags.map(
    ({ name, url }) => markup`<li><a${attributes({ rel: 'tag', href: url })}>${name}</a></li>`,
  );
  const content = markup`${entries[0] && markup`<ul>${entries}</ul>`}
${line && markup`<p><time class="updated" datetime="${time}">${line}</time></p>`}`;
  // The line alone is enough to show the panel.
  return { content, itemCount: line ? Infinity : tags.length };
}
