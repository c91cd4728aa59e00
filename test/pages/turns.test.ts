import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { items, json, story, tag } from './publisher.ts';
import { isShown, panelIn, part, textOf } from './reader.ts';

/** Notes each Intl object that is made, by its kind, and whether the first panel was drawn already. */
const WATCH_INTL = `<script>
  var made = [];
  const panel = ':is(afterword-discussion, afterword-videos, afterword-popular, afterword-tags)';
  const note = (name) => made.push(name + (document.querySelector(panel)?.shadowRoot ? ', drawn' : ''));
  for (const name of ['ListFormat', 'NumberFormat', 'DateTimeFormat', 'PluralRules', 'RelativeTimeFormat', 'Collator']) {
    Intl[name] = new Proxy(Intl[name], {
      construct(target, given) { note(name); return Reflect.construct(target, given); },
      apply(target, self, given) { note(name); return Reflect.apply(target, self, given); },
    });
  }
</script>`;

/** Once a panel is shown, the Intl objects that were made for it. */
async function madeFor(name: string, body: string, lang = 'en'): Promise<[string[], Page]> {
  const page = await openPage({
    html: story(body, { head: WATCH_INTL, attributes: `lang="${lang}"` }),
  });
  const panel = await panelIn(page, name);
  await until(() => isShown(panel), 'it is shown');
  return [(page.window as unknown as { made: string[] }).made, page];
}

/* The first of a kind takes a browser long, so none is made that no text needs. */
describe('the Intl objects of a page', () => {
  for (const lang of ['en', 'en-US', 'en-GB']) {
    for (const [what, body] of Object.entries({
      element: `<afterword-discussion></afterword-discussion>${tag('async')}`,
      'script tag': tag('data-config'),
    })) {
      it(`are made for no bar and sentence of two names in ${lang}, by an ${what}`, async () => {
        const [made, page] = await madeFor('discussion', body, lang);
        const panel = await panelIn(page, 'discussion');
        expect(textOf(part(panel, 'message'))).to.contain('Facebook and X.');
        expect(made).to.deep.equal([]);
      });
    }
  }

  const three = json({ networks: ['facebook', 'x', 'bluesky'] });
  const article = items(3).map((it) => ({ ...it, published: '2026-11-20T17:47:00Z' }));
  const inside = {
    videos: json({ source: { items: items(3).map((it) => ({ ...it, duration: 90 })) } }),
    popular: json({ source: { items: article }, times: true }),
    tags: '<time datetime="2026-11-20T17:47:00Z">…</time>',
    discussion: three,
  };
  for (const [name, content] of Object.entries(inside)) {
    it(`are made for no ${name} in English with durations, ranks, times and lists`, async () => {
      const body = `<afterword-${name}>${content}</afterword-${name}>${tag('async')}`;
      const [made] = await madeFor(name, body);
      expect(made).to.deep.equal([]);
    });
  }

  for (const [name, kind] of Object.entries({
    discussion: 'ListFormat',
    tags: 'DateTimeFormat',
    videos: 'NumberFormat',
  })) {
    it(`are prepared before ${name} in German is drawn, and then are of the kind that it needs`, async () => {
      const content = inside[name as keyof typeof inside];
      const body = `<afterword-${name}>${content}</afterword-${name}>${tag('async')}`;
      const [made] = await madeFor(name, body, 'de');
      expect(made.slice(0, 2)).to.deep.equal(['Collator', 'ListFormat']);
      const kinds = new Set(made.slice(1).map((it) => it.replace(', drawn', '')));
      expect([...kinds]).to.deep.equal([...new Set(['ListFormat', kind])]);
    });
  }
});
