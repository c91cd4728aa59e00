import { expect } from '@open-wc/testing';
import { hasVisibleText } from '../../src/data/item.ts';
import { someOf } from '../full-run.ts';
import {
  CANARY,
  checkHarmless,
  escapeHtml,
  expectHarmless,
  itInBatches,
  NAUGHTY,
  XSS,
} from './hostile-texts.ts';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, items, json, story, tag } from './publisher.ts';
import { embedIn, isShown, parts, sharedBy, textOf, titles, type Panel } from './reader.ts';

const EVERYTHING = someOf([...XSS, ...NAUGHTY], 60);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Many systems escape the title of a page once more: it is read as what they mean. */
const unescapeHtml = (text: string) =>
  text.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (entity) => {
    // A text area would make a line feed of a carriage return.
    const span = document.createElement('span');
    span.innerHTML = entity;
    return span.textContent;
  });

/** Every panel, with every text that no other test gives it. */
function panelsOf(text: string, i: number) {
  const common = { heading: text, seeAll: { url: '/all', label: text } };
  const item = {
    ...{ url: `/story/${String(i)}`, title: 'A story', id: text, updated: text, published: text },
    image: { src: '/demo/pictures/gull.svg', alt: text },
    video: {
      sources: [{ src: '/demo/media/tide.webm', type: text }],
      captions: [{ src: '/a.vtt', language: text, label: text }],
    },
  };
  const list = { ...common, load: 'now', dedupe: false, structuredData: true };
  return [
    { type: 'discussion', ...common, networks: [{ network: 'mastodon', instance: text }] },
    {
      type: 'popular',
      ...list,
      windows: ['a', 'b'].map(() => ({ label: text, source: { items: [item] } })),
    },
    { type: 'videos', ...list, source: { items: [item] } },
    { type: 'tags', ...common, items: [text], updated: text },
    { type: 'slot', id: `slot-${String(i)}`, ...common, label: text },
  ];
}

/** What holds for a whole page. */
const sharedOf = (text: string) => ({
  article: { title: text, tags: [text], section: text, published: text, updated: text },
  publisher: { name: text },
  campaign: { source: text, medium: text, campaign: text, content: text, term: text },
  messages: { seeAll: text, copy: text, share: text, more: text, message: `${text} {networks}` },
});

/** A panel with the text in its plain HTML, in texts and in attributes. */
const plainOf = (text: string) => {
  const said = escapeHtml(text);
  return `<afterword-discussion><p>${said} <a href="https://x.com/a" data-network="${said}">${said}</a>
      <em title="${said}" lang="${said}" dir="${said}" style="${said}" onclick="canary(1)">${said}</em></p></afterword-discussion>
    <afterword-tags><ul><li><a href="${said}">${said}</a></li></ul><time datetime="${said}">${said}</time></afterword-tags>
    <afterword-popular load="now" heading="${said}"><ol><li><a href="/a">${said}</a><img src="/demo/pictures/gull.svg" srcset="${said}" alt="${said}">
      <time datetime="${said}">${said}</time></li></ol></afterword-popular>`;
};

/** What a page says of its story, in JSON-LD. */
const jsonLd = (text: string) =>
  json({
    ...{ '@type': 'NewsArticle', headline: text, url: text, image: { url: text } },
    ...{ keywords: [text], articleSection: text, datePublished: text, dateModified: text },
  }).replace('application/json', 'application/ld+json');

describe('a text of all that broke somebody', () => {
  itInBatches('does no harm in any field of any panel', EVERYTHING, 30, async (texts) => {
    const panels = texts.flatMap(panelsOf);
    const html = story(CANARY + configured({ ...sharedOf(texts[0]!), panels }));
    const page = await openPage({ html, wait: 'start' });
    await expectHarmless(page);
    const tags = [...page.document.querySelectorAll('afterword-tags')];
    const named = texts.filter((text) => text.trim());
    const all = tags.flatMap((panel) => parts(panel, 'tag').map(textOf));
    for (const text of named) expect(all).to.include(squeeze(text));
  });

  it('is only a text as the heading of a slot, its label and the name of its link', async () => {
    const panels = EVERYTHING.flatMap((text, i) => panelsOf(text, i).slice(4));
    const page = await openPage({ html: story(CANARY + configured({ panels })), wait: 'start' });
    await embedIn(page);
    for (const [i, text] of EVERYTHING.entries()) {
      const group = page.document.getElementById(`slot-${String(i)}`)!.parentElement!;
      expect(textOf(group.querySelector('a'))).to.equal(squeeze(text));
      if (text) expect(group.ariaLabel).to.equal(text);
    }
    checkHarmless(page);
  });

  itInBatches(
    'is only a text as the name of the publisher and the title that the page says',
    EVERYTHING,
    100,
    async (texts) => {
      const config = { panels: [], messages: { message: 'On {networks} by {publisher}' } };
      const head = `<meta property="og:title"><meta property="og:site_name"><meta property="article:tag">
      <link rel="canonical" href="https://ledger.example/">`;
      const page = await openPage({ html: story(CANARY + configured(config), { head }) });
      await embedIn(page);
      const { document } = page;
      const say = (name: string, text: string) => {
        document.querySelector<HTMLMetaElement>(`[property="${name}"]`)!.content = text;
      };
      for (const [i, text] of texts.entries()) {
        for (const name of ['og:title', 'og:site_name', 'article:tag']) say(name, text);
        const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]')!;
        canonical.href = i % 2 ? text : `https://ledger.example/${text}`;
        const panel = document.createElement('afterword-discussion') as Panel;
        panel.config = {
          networks: ['reddit'],
          share: ['reddit'],
          message: 'On {networks} by {publisher}',
        };
        document.body.append(panel);
        await until(
          () => isShown(panel) && parts(panel, 'button-reddit').length,
          'the bar is there',
        );
        const { title, url } = sharedBy(panel);
        expect(url).to.match(/^https?:\/\//);
        const said = unescapeHtml(text).trim();
        if (said && said.length < 300 && !/\p{Surrogate}/u.test(said)) expect(title).to.equal(said);
        if (said && !said.includes('{networks}')) {
          expect(textOf(parts(panel, 'message')[0])).to.contain(squeeze(said));
        }
        checkHarmless(page);
        panel.remove();
      }
    },
  );

  itInBatches(
    'does no harm in what a CMS wrote inside the panels, nor in the JSON-LD of a page',
    EVERYTHING,
    30,
    async (texts) => {
      const body = texts.map(plainOf).join('');
      const html = story(CANARY + body + tag('data-config=""'), {
        head: texts.map(jsonLd).join(''),
      });
      const page = await openPage({ html, wait: 'start' });
      await until(
        () => [...page.document.querySelectorAll('afterword-popular')].at(texts.length - 1),
        'all panels are there',
      );
      const lists = [...page.document.querySelectorAll('afterword-popular')];
      const named = lists.filter((_, i) => hasVisibleText(texts[i]));
      await until(() => named.every(isShown), 'the panels show what was inside');
      const discussion = page.document.querySelector('afterword-discussion')!;
      await until(() => discussion.shadowRoot!.querySelector('em'), 'its sentence is drawn');
      checkHarmless(page);
    },
  );

  itInBatches('does no harm in the attributes of the script tag', EVERYTHING, 60, async (texts) => {
    const panels = [{ type: 'discussion', networks: ['reddit'], share: ['copy', 'x'] }];
    const names = ['language', 'time-zone', 'exclude', 'analytics', 'consent', 'other', 'messages'];
    const more = ['blocklist', 'article', 'publisher', 'campaign', 'numbering-system'];
    // Every second script has for its config's address a text, too; the others have panels.
    const tags = texts.map((text, i) => {
      const said = [...names, ...more].map((name) => `data-${name}="${escapeHtml(text)}"`);
      const config = i % 2 && XSS.includes(text) ? text : '#afterword-config';
      return `<div id="at-${String(i)}"></div><script data-base="/dist" data-target="#at-${String(i)}"
        data-config="${escapeHtml(config)}" ${said.join(' ')}></script>`;
    });
    const config = json({ panels }, 'id="afterword-config"');
    const body = CANARY + config + tags.join('') + tag('data-config="#afterword-config"');
    const page = await openPage({ html: story(body), wait: 'start' });
    const embeds = page.document.getElementsByTagName('afterword-embed');
    await until(
      () => embeds.length === texts.length + 1 && [...embeds].every((it) => 'ready' in it),
      'every tag has its embed',
    );
    await until(
      () => page.document.querySelector('body > afterword-embed > afterword-discussion'),
      'the panel of the good tag is there',
    );
    checkHarmless(page);
  });

  it('does no harm in a blocklist, nor where a number of replies is awaited', async () => {
    const site = await openPeer();
    const list = EVERYTHING.map((text) => text || '-');
    await site.answer('/block.json', {
      body: { urls: list.map((text) => `/${text}?`), ids: list, tags: list, articles: [] },
    });
    await site.answer('/count.json', { body: { count: EVERYTHING[0], html: EVERYTHING } });
    const networks = XSS.map((text, i) => {
      const path = `/api/v1/statuses/${String(i + 1)}`;
      void site.answer(path, { body: { id: text, replies_count: text, content: text, url: text } });
      return {
        ...{ network: 'mastodon', server: 'mastodon', label: text },
        thread: new URL(site.path(`/@ledger/${String(i + 1)}`), location.href).href,
      };
    });
    const own = { network: 'x', page: 'https://x.com/a', count: { url: site.path('/count.json') } };
    const config = {
      consent: 'none',
      blocklist: site.path('/block.json'),
      panels: [
        { type: 'discussion', counts: true, networks: [...networks, own], share: [] },
        { type: 'popular', load: 'now', source: { items: items(3) } },
      ],
    };
    const html = story(CANARY + configured(config, 'data-debug'));
    const page = await openPage({ html, site });
    const last = `/api/v1/statuses/${String(XSS.length)}`;
    await until(async () => (await site.requests(last)).length, 'the counts are asked for');
    await until(async () => (await site.requests('/count.json')).length, 'its own count, too');
    await until(() => page.document.querySelector('afterword-popular'), 'there is a list');
    const popular = page.document.querySelector('afterword-popular')!;
    await until(() => isShown(popular), 'the list is shown');
    expect(titles(popular)).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
    const said = parts(page.document.querySelector('afterword-discussion')!, 'network');
    expect(said.map(textOf)).to.include.members([squeeze(XSS[0]!)]);
    checkHarmless(page, true);
  });
});
