import type { Issue } from '../schema/issues.ts';
import { VERSION } from '../platform/version.ts';
import { AfterwordDiscussion } from './discussion/afterword-discussion.ts';
import { AfterwordEmbed } from './embed/afterword-embed.ts';
import { AfterwordPopular } from './popular/afterword-popular.ts';
import { AfterwordTags } from './tags/afterword-tags.ts';
import { AfterwordVideos } from './videos/afterword-videos.ts';

/** The embed comes first, so that it is there when the panels inside it ask for it. */
const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'afterword-embed': AfterwordEmbed,
  'afterword-discussion': AfterwordDiscussion,
  'afterword-videos': AfterwordVideos,
  'afterword-popular': AfterwordPopular,
  'afterword-tags': AfterwordTags,
};

/** Registers every element whose tag is free, and tells which are not. */
export function register(tell: (issue: Issue) => void): void {
  keepSpaces();
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (customElements.get(tag)) {
      const found = `<${tag}>`;
      tell({ code: 'tag-taken', path: '', found, allowed: [VERSION], severity: 'warning' });
    } else {
      customElements.define(tag, element);
    }
  }
}

/**
 * What reserve.css gives to an element that stands in the page ends with its upgrade, and its panel may be lower than
 * the plain HTML that it takes the place of: the space is kept until nobody sees it (visibility.ts).
 */
function keepSpaces(): void {
  const all = document.querySelectorAll<HTMLElement>(
    `:is(${Object.keys(ELEMENTS).join()}):not(:defined)`,
  );
  // All are measured before any is changed: that is one layout.
  const spaces = [...all].map(({ style, offsetHeight }) => [style, `${offsetHeight}px`] as const);
  for (const [style, height] of spaces) style.minBlockSize = height;
}
