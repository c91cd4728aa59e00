import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { configured, items, json, story, tag } from './publisher.ts';
import { isShown, panelIn, part, textOf } from './reader.ts';

/** Notes each Intl object that is made, by its kind, and whether the first panel was drawn already. */
const WATCH_INTL = `<script>
  var made = [];
  const panel = ':is(afterword-discussion, afterword-videos, afterword-popular, afterword-tags)';
  const note = (name) => made.push(name + (document.querySelector(panel)?.shadowRoot ? ', drawn' : ''));
  for (const name of ['ListFormat', 'NumberFormat', 'DateTimeFormat', 'PluralRules', 'Collator']) {
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

/* A browser needs long for them: a task of its own, and none where nothing else needs it. */
describe('the first Intl objects of a page', () => {
  for (const lang of ['en', 'en-GB']) {
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

  for (const [name, inside] of Object.entries({
    videos: json({ source: { items: items(3) } }),
    tags: json({ items: ['Tides'] }),
  })) {
    it(`are made for no ${name} without times`, async () => {
      const body = `<afterword-${name}>${inside}</afterword-${name}>${tag('async')}`;
      const [made] = await madeFor(name, body);
      expect(made).to.deep.equal([]);
    });
  }

  const three = json({ networks: ['facebook', 'x', 'bluesky'] });
  for (const [name, inside] of Object.entries({
    videos: json({ source: { items: items(1).map((it) => ({ ...it, duration: 90 })) } }),
    popular: json({ source: { items: items(3) } }),
    tags: '<time datetime="2026-11-20T17:47:00Z">…</time>',
    discussion: three,
  })) {
    it(`are made before ${name} that needs them is drawn`, async () => {
      const body = `<afterword-${name}>${inside}</afterword-${name}>${tag('async')}`;
      const [made] = await madeFor(name, body);
      expect(made[0]).to.equal('ListFormat');
    });
  }

  it('are made before a config is read that names a time zone', async () => {
    const config = { timeZone: 'Europe/Berlin', panels: [{ type: 'discussion' }] };
    const [made] = await madeFor('discussion', configured(config));
    expect(made.slice(0, 2)).to.deep.equal(['ListFormat', 'DateTimeFormat']);
  });
});
