/* What a page's script may hand over as a config, and no file could say as well. */
import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { configured, LISTEN, story } from './publisher.ts';
import { embedIn, linesOf, panelIn, parts, textOf } from './reader.ts';

const TAGS = { type: 'tags', items: ['Tides', 'Ropes'] };

/** Names that the page's own objects have for all of them. */
const sharedNames = ({ window }: Page) =>
  [window.Object, window.Array, window.Function].map(({ prototype }) =>
    Reflect.ownKeys(prototype as object).map(String),
  );

/** 1,000 of them, one in the other. */
function nested(wrap: (inner: unknown) => unknown): unknown {
  let inner: unknown = 'deep';
  for (let i = 0; i < 1000; i++) inner = wrap(inner);
  return inner;
}

const cycle: Record<string, unknown> = { language: 'en' };
cycle.article = cycle;

const thrower = {
  get language(): never {
    throw new Error('thrown by the page');
  },
};

const POLLUTING = '{ "polluted": 1, "panels": "polluted" }';

/** In the page's own script, as a page would: its objects have its prototypes. */
const parsed = (text: string) => (page: Page) => page.window.JSON.parse(text) as object;

const CONFIGS: [what: string, make: (page: Page) => unknown, path: string][] = [
  ['an own __proto__', parsed(`{ "__proto__": ${POLLUTING} }`), '__proto__'],
  [
    'a __proto__ in its article',
    parsed(`{ "article": { "__proto__": ${POLLUTING} } }`),
    'article.__proto__',
  ],
  ['a constructor', parsed(`{ "constructor": { "prototype": ${POLLUTING} } }`), 'constructor'],
  ['a prototype', parsed(`{ "prototype": ${POLLUTING} }`), 'prototype'],
  ['a text of 10 MB as a language', () => ({ language: 'x'.repeat(1e7) }), 'language'],
  ['a text of 10 MB under no name of ours', () => ({ nonsense: 'x'.repeat(1e7) }), 'nonsense'],
  [
    '1,000 objects one in another',
    () => ({ article: nested((article) => ({ article })) }),
    'article.article',
  ],
  ['1,000 lists one in another', () => ({ messages: nested((inner) => [inner]) }), 'messages'],
  ['a cycle', () => cycle, ''],
  ['a getter that throws', () => thrower, ''],
];

describe('a config that a script sets', () => {
  for (const [what, make, path] of CONFIGS) {
    it(`with ${what} is told, changes no other object, and leaves the panels that stand`, async () => {
      const page = await openPage({ html: story(LISTEN + configured({ panels: [TAGS] })) });
      const embed = await embedIn(page);
      const panel = await panelIn(page, 'tags');
      const names = sharedNames(page);
      embed.config = make(page) as object;
      await until(() => embed.problems.length, 'a problem is told');
      expect(embed.problems.map((problem) => problem.path)).to.deep.equal([path]);
      await until(() => linesOf(page).length, 'it is told in the console');
      await embed.updateComplete;
      expect(await panelIn(page, 'tags')).to.equal(panel);
      expect(parts(panel, 'tag').map(textOf)).to.deep.equal(TAGS.items);
      expect(sharedNames(page)).to.deep.equal(names);
      // It still hears what it is told.
      embed.config = { panels: [{ type: 'tags', items: ['Gulls'] }] };
      await until(() => parts(panel, 'tag').map(textOf).join() === 'Gulls', 'a good one is taken');
    });
  }
});
