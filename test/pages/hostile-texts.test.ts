import { expect } from '@open-wc/testing';
import { inBatches, naughtyStrings, XSS } from './hostile-texts.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, story } from './publisher.ts';
import { allIn, embedIn, isShown } from './reader.ts';

/** Says that something ran which was only text. */
const CANARY = `<script>
  window.sung = [];
  window.canary = (...words) => sung.push(words.join());
  for (const name of ['alert', 'prompt', 'confirm', 'print', 'open']) window[name] = canary;
</script>`;

/** What our panels are made of. */
const OURS =
  /^(afterword-\w+|html|body|script|style|section|slot|div|p|span|a|button|ol|ul|li|img|svg|path|time|h[1-6])$/;
const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Every text of a config, and every address. */
function panelsOf(texts: readonly string[], isAddress: boolean) {
  const url = (text: string) => (isAddress ? text : '/story');
  const said = (text: string) => (isAddress ? 'Said' : text);
  const items = texts.map((text) => ({
    url: url(text),
    title: said(text),
    kicker: said(text),
    summary: said(text),
    author: said(text),
    sponsor: said(text),
    image: isAddress ? { src: text, srcset: `${text} 2x`, alt: said(text) } : undefined,
    video: { provider: said(text), id: text, sources: isAddress ? [{ src: text }] : [] },
    tags: [said(text)],
    published: text,
    duration: text,
  }));
  return [
    ...texts.slice(0, 12).map((text) => ({
      type: 'discussion',
      heading: said(text),
      message: `${said(text)} {networks} {publisher}`,
      networks: [{ network: 'x', label: said(text), page: url(text), thread: url(text) }],
      share: [
        {
          network: 'own',
          label: said(text),
          template: isAddress ? text : '/?{url}',
          icon: url(text),
        },
        'facebook',
        'email',
      ],
      seeAll: { url: url(text), label: said(text) },
    })),
    {
      type: 'popular',
      load: 'now',
      thumbnails: true,
      times: true,
      pageSize: 50,
      source: { items },
    },
    { type: 'videos', load: 'now', limit: 50, source: { items } },
    { type: 'tags', items: texts.map((text) => ({ name: said(text), url: url(text) })) },
    { type: 'slot', id: said(texts[0]!), label: said(texts[0]!) },
  ];
}

/** Metadata that says the same. */
const headOf = (texts: readonly string[]) =>
  texts
    .slice(0, 5)
    .map((text) => {
      const content = escapeHtml(text);
      return `<meta property="og:title" content="${content}"><meta property="og:site_name" content="${content}">
        <meta property="article:tag" content="${content}"><meta name="afterword:thread" content="${content}">
        <link rel="canonical" href="${content}">`;
    })
    .join('');

async function expectHarmless(page: Page) {
  await embedIn(page);
  await until(
    () =>
      [...page.document.querySelectorAll('afterword-popular')].every(
        (it) => isShown(it) || !it.shadowRoot!.childElementCount,
      ),
    'its lists are there',
  );
  const all = allIn(page.document.body);
  expect(
    [...new Set(all.map(({ localName }) => localName))].filter((it) => !OURS.test(it)),
  ).to.deep.equal([]);
  const bad = all.flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      const isBad =
        /^on|^srcdoc$/.test(name) ||
        (/^(href|src|action|formaction|data|poster|ping)$/.test(name) &&
          !/^(https?:|mailto:|sms:|\/|$)/.test(value) &&
          element.localName !== 'script');
      return isBad ? `${element.localName} ${name}=${value}` : [];
    }),
  );
  expect(bad).to.deep.equal([]);
  expect((page.window as unknown as { sung: string[] }).sung).to.deep.equal([]);
}

async function openAll(texts: readonly string[], isAddress: boolean) {
  const site = await openPeer();
  const panels = panelsOf(texts, isAddress);
  const config = { publisher: { name: texts[0], url: texts[0] }, panels };
  const html = story(CANARY + configured(config), { head: headOf(texts) });
  return openPage({ html, site, wait: 'start' });
}

describe('a text', () => {
  for (const [i, texts] of inBatches(XSS, 12).entries()) {
    it(`that is markup or a script stays text in every place, part ${String(i + 1)}`, async () => {
      await expectHarmless(await openAll(texts, false));
    });
    it(`that is a script leads nowhere where an address is meant, part ${String(i + 1)}`, async () => {
      await expectHarmless(await openAll(texts, true));
    });
  }

  it('of the Big List of Naughty Strings does no harm anywhere', async () => {
    for (const texts of inBatches(await naughtyStrings(), 50)) {
      const page = await openAll(texts, false);
      await expectHarmless(page);
      page.remove();
    }
  }).timeout(120_000);

  it('of the Big List of Naughty Strings does no harm as an address', async () => {
    for (const texts of inBatches(await naughtyStrings(), 50)) {
      const page = await openAll(texts, true);
      await expectHarmless(page);
      page.remove();
    }
  }).timeout(120_000);

  it('that is markup stays text when a feed says it', async () => {
    const site = await openPeer();
    const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`;
    const rss = (
      text: string,
    ) => `<item><title>${cdata(text)}</title><link>${cdata(`https://ledger.example/${text}`)}</link>
      <category>${cdata(text)}</category><description>${cdata(text)}</description></item>`;
    // XML has no control characters.
    const writable = XSS.filter((text) => !/[\u0000-\u0008\u000b\u000c]/.test(text));
    await site.answer('/feed.rss', {
      body: `<rss version="2.0"><channel><title>T</title>${writable.map(rss).join('')}</channel></rss>`,
    });
    await site.answer('/feed.json', {
      body: {
        version: 'https://jsonfeed.org/version/1.1',
        items: XSS.map((text) => ({
          id: text,
          url: `/${text}`,
          title: text,
          summary: text,
          image: text,
          tags: [text],
        })),
      },
    });
    const panels = ['/feed.rss', '/feed.json'].map((path) => ({
      type: 'popular',
      load: 'now',
      pageSize: 50,
      thumbnails: true,
      source: { feed: site.path(path) },
    }));
    const page = await openPage({
      html: story(CANARY + configured({ panels })),
      site,
      wait: 'start',
    });
    const lists = page.document.getElementsByTagName('afterword-popular');
    await until(() => lists.length === 2 && [...lists].every(isShown), 'both are shown');
    await expectHarmless(page);
  });
});
