import { hearKnownEvents } from '../platform/consent/watch-consent.ts';
import { VERSION } from '../platform/version.ts';
import type { Issue } from '../schema/issues.ts';
import { AfterwordDiscussion } from './discussion/afterword-discussion.ts';
import { AfterwordEmbed } from './embed/afterword-embed.ts';
import { AfterwordPopular } from './popular/afterword-popular.ts';
import { AfterwordTags } from './tags/afterword-tags.ts';
import { AfterwordVideos } from './videos/afterword-videos.ts';

/** The embed comes first, so that it is defined when the panels inside it look for it. */
const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'afterword-embed': AfterwordEmbed,
  'afterword-discussion': AfterwordDiscussion,
  'afterword-videos': AfterwordVideos,
  'afterword-popular': AfterwordPopular,
  'afterword-tags': AfterwordTags,
};

/** Registers every element whose name is free, and reports the others. */
export function defineElements(report: (issue: Issue) => void): void {
  // The reader may answer a consent manager before any config is here.
  hearKnownEvents();
  reserveSpaces();
  for (const [name, element] of Object.entries(ELEMENTS)) {
    if (customElements.get(name)) {
      const found = `<${name}>`;
      report({ code: 'tag-taken', path: '', found, allowed: [VERSION], severity: 'warning' });
    } else {
      customElements.define(name, element);
    }
  }
}

/**
 * Reserves the height that elements in the page have now. What `reserve.css` gives to an element ends with its
 * upgrade, and its panel may be lower than the plain HTML that it replaces: ReservedSpaceController gives the space
 * back once nobody sees it.
 */
function reserveSpaces(): void {
  const elements = document.querySelectorAll<HTMLElement>(
    `:is(${Object.keys(ELEMENTS).join()}):not(:defined)`,
  );
  // All are measured before any is changed: that is one layout.
  const spaces = [...elements].map(({ style, offsetHeight }) => ({ style, offsetHeight }));
  for (const { style, offsetHeight } of spaces) style.minBlockSize = `${offsetHeight}px`;
}
