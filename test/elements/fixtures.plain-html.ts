import { expect, fixture } from '@open-wc/testing';
import { readItems } from '../../src/platform/plain-html/items.ts';
import { readTags } from '../../src/platform/plain-html/tags.ts';

/** A panel with these children, somewhere in a page; a tag that is no element of ours. */
export async function inside(html: string, around = ''): Promise<Element> {
  const panel = `<afterword-any>${html}</afterword-any>`;
  const page = await fixture(`<div ${around}>The story. ${panel} About us.</div>`);
  return page.querySelector('afterword-any')!;
}

/** A panel in a document that loads nothing: where there are no scripts, what is in a `<noscript>` are elements. */
export function withoutScripts(html: string): Element {
  const page = `<body><afterword-any>${html}</afterword-any></body>`;
  return new DOMParser().parseFromString(page, 'text/html').querySelector('afterword-any')!;
}

/** The same where there are scripts: what is in a `<noscript>` is text. */
export function withScripts(html: string): Element {
  const panel = withoutScripts(html);
  for (const noscript of panel.querySelectorAll('noscript')) {
    noscript.textContent = noscript.innerHTML;
  }
  return panel;
}

export const here = (path: string) => new URL(path, document.baseURI).href;
/** What was read, without the keys that say nothing. */
export const said = (value: unknown): unknown => value && JSON.parse(JSON.stringify(value));

export interface ItemRead {
  url: string;
  title: string;
  kicker?: string;
  image?: { src: string; srcset?: string; alt?: string; width?: number; height?: number } | string;
  published?: string;
  updated?: string;
  duration?: string;
  language?: string | undefined;
  video?: { sources: object[] };
}

export const itemsIn = (panel: Element) => {
  const read = said(readItems(panel)) as { source: { items: ItemRead[] } } | undefined;
  return read?.source.items;
};

/** The tags in a panel, as their names. */
export const tagsIn = (panel: Element) => {
  const { items = [] } = readTags(panel) as { items?: { name: string; url?: string }[] };
  return items.map(({ name }) => name);
};

export type Case = [name: string, html: string, expected: Partial<ItemRead> | Partial<ItemRead>[]];

/** Each case has one item that says this, or several that do. */
export function itReads(cases: Case[]) {
  for (const [name, html, expected] of cases) {
    it(name, () => {
      for (const make of [withScripts, withoutScripts]) {
        const items = itemsIn(make(html)) ?? [];
        const wanted = [expected].flat().map((one) => ({ ...one, url: here(one.url ?? '/s') }));
        expect(items.length).to.equal(wanted.length);
        for (const [i, item] of items.entries()) {
          const keys = Object.keys(wanted[i]!) as (keyof ItemRead)[];
          expect(Object.fromEntries(keys.map((key) => [key, item[key]]))).to.deep.equal(wanted[i]);
        }
      }
    });
  }
}
