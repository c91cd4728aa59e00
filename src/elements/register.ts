import type { Finding } from '../config/problem.ts';
import { VERSION } from '../config/version.ts';
import { AfterwordDiscussion } from './afterword-discussion.ts';
import { AfterwordEmbed } from './afterword-embed.ts';
import { AfterwordPopular } from './afterword-popular.ts';
import { AfterwordTags } from './afterword-tags.ts';
import { AfterwordVideos } from './afterword-videos.ts';

/** The embed comes first, so that it is there when the panels inside it ask for it. */
const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'afterword-embed': AfterwordEmbed,
  'afterword-discussion': AfterwordDiscussion,
  'afterword-videos': AfterwordVideos,
  'afterword-popular': AfterwordPopular,
  'afterword-tags': AfterwordTags,
};

/** Registers every element whose tag is free, and tells which are not. */
export function register(tell: (finding: Finding) => void): void {
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (customElements.get(tag)) {
      const found = `<${tag}>`;
      tell({ code: 'tag-taken', path: '', found, allowed: [VERSION], severity: 'warning' });
    } else {
      customElements.define(tag, element);
    }
  }
}
