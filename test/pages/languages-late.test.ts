import { expect } from '@open-wc/testing';
import { answerChunks, version } from './chunks.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer, type Answer, type Peer } from './peer.ts';
import { configured, items, story, tag } from './publisher.ts';
import { embedIn, isShown, linesOf, panelIn, part, parts, problemAt, textOf } from './reader.ts';

const PANELS = [
  { type: 'discussion', networks: ['facebook', 'x'] },
  { type: 'popular', source: { items: items(3) } },
  { type: 'tags', items: ['Tides'], updated: '2020-01-02T15:04:05+00:00' },
];

const built = async (path: string) => (await fetch(`/dist/${path}`)).text();

/** A site whose pack comes as the test says. */
async function openSite(pack: Answer) {
  const site = await openPeer();
  await site.answer('/files/locales/de.js', pack);
  await answerChunks(site, '/files');
  return site;
}

/** A page that may wait for its pack before it has loaded. */
const openGerman = (site: Peer, body = configured({ panels: PANELS }, 'data-base="files"')) =>
  openPage({ html: story(body, { attributes: 'lang="de"' }), site, wait: 'start' });

const headingOf = async (page: Page, name: string) =>
  textOf(part(await panelIn(page, name), 'heading'));

const ENGLISH = ['Discussion', 'Most popular', 'Topics'];
const headingsOf = (page: Page) =>
  Promise.all(['discussion', 'popular', 'tags'].map((name) => headingOf(page, name)));

describe('a pack that is nowhere', () => {
  it('leaves the page in English, dates and lists included, which is told once', async () => {
    const page = await openGerman(await openSite({ status: 404 }));
    expect(await headingsOf(page)).to.deep.equal(ENGLISH);
    const heading = part(await panelIn(page, 'popular'), 'heading');
    expect([heading.lang, heading.dir]).to.deep.equal(['en', 'ltr']);
    const message = textOf(part(await panelIn(page, 'discussion'), 'message'));
    expect(message).to.equal('Join the discussion on Facebook and X.');
    expect(textOf(part(await panelIn(page, 'tags'), 'updated'))).to.contain('Updated Jan 2, 2020');
    const { code, severity } = await problemAt(await embedIn(page), 'language');
    expect([code, severity]).to.deep.equal(['no-language', 'warning']);
    const [line, ...more] = await until(() => linesOf(page).length && linesOf(page), 'it is told');
    expect(line).to.equal(
      '[afterword] language: locales/de.js, in the folder of the script or in data-base, could not be loaded within 300 ms. The text is in English.',
    );
    expect(more).to.deep.equal([]);
  });

  it('is asked for once by all panels of the page', async () => {
    const site = await openSite({ status: 404 });
    await headingsOf(await openGerman(site));
    expect((await site.requests('/files/locales/de.js')).length).to.equal(1);
  });

  it('of another version counts as none', async () => {
    const pack = await built('locales/de.js');
    const body = pack.replace(`version:"${await version}"`, 'version:"9.9.9"');
    expect(body).not.to.equal(pack);
    const page = await openGerman(await openSite({ body }));
    expect(await headingsOf(page)).to.deep.equal(ENGLISH);
  });
});

describe('a pack that is late', () => {
  it('leaves what is shown in English, also once it is there', async () => {
    const site = await openSite({ body: await built('locales/de.js'), hangs: true });
    const page = await openGerman(site);
    const began = performance.now();
    const embed = await embedIn(page);
    expect(await headingsOf(page)).to.deep.equal(ENGLISH);
    // 300 ms, on whatever machine this is.
    expect(performance.now() - began).to.be.below(3000);
    await problemAt(embed, 'language');
    await site.release('/files/locales/de.js');
    await until(() => page.requests().some((url) => url.includes('de.js')), 'the pack has come');
    embed.refresh();
    await until(
      () => !page.document.querySelector('script[src*="locales/"]'),
      'its script has run',
    );
    expect(await headingsOf(page)).to.deep.equal(ENGLISH);
  });

  it('leaves a panel that comes when it is there in English, too', async () => {
    const site = await openSite({ body: await built('locales/de.js'), hangs: true });
    const page = await openGerman(site);
    expect(await headingOf(page, 'tags')).to.equal('Topics');
    await problemAt(await embedIn(page), 'language');
    await site.release('/files/locales/de.js');
    await until(() => !page.document.querySelector('script[src*="locales/"]'), 'the pack has run');
    const later = page.document.createElement('afterword-popular');
    later.innerHTML = '<ol><li><a href="/a">A</a></li></ol>';
    page.document.body.prepend(later);
    expect(await headingOf(page, 'popular')).to.equal('Most popular');
  });

  it('keeps panels out of sight until then, so that nothing is said twice', async () => {
    const site = await openSite({ body: await built('locales/de.js'), hangs: true });
    const page = await openGerman(site);
    const said = new Set<string>();
    const look = () => {
      for (const panel of page.document.querySelectorAll('afterword-embed > *')) {
        said.add(textOf(panel.shadowRoot?.querySelector('[part=heading]')));
      }
      said.delete('');
      return said.size > 2;
    };
    await until(async () => {
      look();
      return (await site.requests('/files/locales/de.js')).length;
    }, 'the pack is asked for');
    await site.release('/files/locales/de.js');
    await until(look, 'the panels speak');
    // In no order: who has its turn when the pack comes need not wait for another.
    const words = [...said].sort();
    // A slow machine may take 300 ms to let it go: then it is English, and that only.
    expect([['Diskussion', 'Meistgelesen', 'Themen'], ENGLISH]).to.deep.include(words);
  });

  it('is spoken from then on, also while a config is awaited', async () => {
    const site = await openSite({ body: await built('locales/de.js'), hangs: true });
    await site.answer('/config.json', { body: '{}', hangs: true });
    const body = `${tag('data-base="files"')}<afterword-tags><a href="/tides">Tides</a></afterword-tags>`;
    const page = await openPage({ html: story(body), site });
    const panel = await panelIn(page, 'tags');
    await until(() => isShown(panel), 'it is drawn');
    Object.assign(panel, { language: 'de' });
    const asked = (path: string) => async () => (await site.requests(path)).length;
    await until(asked('/files/locales/de.js'), 'the pack is asked for');
    expect(await headingOf(page, 'tags')).to.equal('Topics');
    panel.config = site.path('/config.json');
    await until(asked('/config.json'), 'the config is asked for');
    await site.release('/files/locales/de.js');
    await until(async () => (await headingOf(page, 'tags')) === 'Themen', 'it speaks German');
    // Nor was the config given up by then.
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('moves nothing below the space that is kept', async () => {
    const site = await openSite({ body: await built('locales/de.js'), hangs: true });
    const html = story(
      `<afterword-embed id="place" config="#afterword-config"></afterword-embed><p id="below">Below</p>
       ${configured({ panels: PANELS }, 'data-base="files" data-target="#nowhere"')}`,
      {
        head: `<link rel="stylesheet" href="/dist/reserve.css">
               <style>:root { --afterword-embed-reserve: 50rem }</style>`,
        attributes: 'lang="de"',
      },
    );
    const page = await openPage({ html, site, height: 1200, wait: 'start' });
    const top = () =>
      Math.round(page.document.querySelector('#below')!.getBoundingClientRect().top);
    const asked = () => site.requests('/files/locales/de.js');
    await until(async () => (await asked()).length, 'the pack is asked for');
    const before = top();
    expect(before).to.be.greaterThan(700);
    const panel = page.document.querySelector('afterword-popular');
    expect(panel?.shadowRoot?.querySelector('section') ?? null).to.equal(null);
    expect(await headingsOf(page)).to.deep.equal(ENGLISH);
    expect(top()).to.equal(before);
  });

  it('is asked for while the config is on its way', async () => {
    const site = await openSite({ body: await built('locales/de.js') });
    await site.answer('/afterword.json', { body: { panels: PANELS }, hangs: true });
    const script = '<script src="/dist/afterword.js" data-config="afterword.json"';
    const page = await openGerman(site, `${script} data-base="files"></script>`);
    await until(
      async () => (await site.requests('/files/locales/de.js')).length,
      'it is asked for',
    );
    await site.release('/afterword.json');
    expect(await headingsOf(page)).to.deep.equal(['Diskussion', 'Meistgelesen', 'Themen']);
    expect((await site.requests('/files/locales/de.js')).length).to.equal(1);
  });

  it('is asked for in the language of the script’s tag where that has one', async () => {
    const site = await openSite({ body: await built('locales/de.js') });
    await site.answer('/afterword.json', { body: { panels: PANELS }, hangs: true });
    const script =
      '<script src="/dist/afterword.js" data-config="afterword.json" data-base="files"';
    const page = await openPage({ html: story(`${script} data-language="de"></script>`), site });
    await until(
      async () => (await site.requests('/files/locales/de.js')).length,
      'it is asked for',
    );
    await site.release('/afterword.json');
    expect(await headingOf(page, 'tags')).to.equal('Themen');
  });

  it('is waited for as long as there is nothing to show, or nobody to see it', async () => {
    for (const [what, height] of [
      ['feed', 0],
      ['items', 5000],
    ] as const) {
      const site = await openSite({ body: await built('locales/de.js'), hangs: true });
      await site.answer('/files/locales/fr.js', {
        body: await built('locales/fr.js'),
        hangs: true,
      });
      await site.answer('/feed.json', { body: { items: items(3) }, hangs: true });
      const source = what === 'feed' ? { feed: site.path('/feed.json') } : { items: items(3) };
      const page = await openGerman(
        site,
        `<afterword-tags language="fr"><a href="/tides">Tides</a></afterword-tags>
         <div style="block-size: ${height}px"></div><afterword-popular><script type="application/json">${JSON.stringify({ source })}</script></afterword-popular>
         ${tag('data-base="files"')}`,
      );
      // Its time is over.
      expect(await headingOf(page, 'tags')).to.equal('Topics');
      await site.release('/files/locales/de.js');
      await until(
        () => !page.document.querySelector('script[src*="de.js"]'),
        'the pack of the other has come',
      );
      if (what === 'feed') {
        await until(
          async () => (await site.requests('/feed.json')).length,
          'the feed is asked for',
        );
        await site.release('/feed.json');
      }
      expect(await headingOf(page, 'popular'), what).to.equal('Meistgelesen');
    }
  });

  it('does not hold placeholders back, which have no words', async () => {
    const site = await openSite({ body: await built('locales/de.js'), hangs: true });
    await site.answer('/feed.json', { body: { items: items(3) }, hangs: true });
    const panels = [{ type: 'popular', source: { feed: site.path('/feed.json') } }];
    const page = await openGerman(site, configured({ panels }, 'data-base="files"'));
    const panel = await until(
      () => page.document.querySelector<HTMLElement>('afterword-popular'),
      'the panel is there',
    );
    await until(() => parts(panel, 'item').length === 5, 'placeholders are there');
    const heading = part(panel, 'heading');
    const { height } = heading.getBoundingClientRect();
    expect(textOf(panel.shadowRoot)).to.equal('1 2 3 4 5');
    await site.release('/files/locales/de.js');
    await until(() => textOf(heading) === 'Meistgelesen', 'it speaks German');
    expect(heading.getBoundingClientRect().height).to.equal(height);
    await until(async () => (await site.requests('/feed.json')).length, 'the feed is asked for');
    await site.release('/feed.json');
    await until(() => parts(panel, 'link').length === 3, 'the list is there');
  });

  it('is waited for before the embed says that it is ready', async () => {
    const page = await openGerman(await openSite({ body: await built('locales/de.js') }));
    const embed = await embedIn(page);
    const sections = [...embed.children].map((it) => it.shadowRoot?.querySelector('section'));
    expect(sections.every(Boolean)).to.equal(true);
    expect(sections.length).to.equal(3);
  });
});

describe('a pack on another origin', () => {
  const files = async (answer: Answer = {}) => {
    const site = await openPeer();
    await answerChunks(site, '/cdn', {}, answer);
    for (const path of ['afterword.js', 'locales/de.js']) {
      await site.answer(`/cdn/${path}`, { ...answer, body: await built(path) });
    }
    return site;
  };
  const tagOf = (site: Peer, attributes = '') =>
    `<script src="${site.url('/cdn/afterword.js')}" data-config ${attributes}></script>`;

  it('needs no CORS', async () => {
    const site = await files({ headers: { 'access-control-allow-origin': null } });
    const page = await openGerman(site, tagOf(site));
    expect(await headingOf(page, 'discussion')).to.equal('Diskussion');
  });

  it('is checked where the script’s tag has `crossorigin`', async () => {
    const site = await files();
    let checked = '';
    const page = await openGerman(
      site,
      `<script>
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes) for (const node of addedNodes)
            if (node.src?.includes('/locales/de.js')) window.checked = node.crossOrigin + node.integrity;
        }).observe(document, { childList: true, subtree: true });
      </script>${tagOf(site, 'crossorigin')}`,
    );
    expect(await headingOf(page, 'discussion')).to.equal('Diskussion');
    checked = (page.window as unknown as { checked: string }).checked;
    expect(checked).to.match(/^anonymoussha256-[\w+/]{43}=$/);
  });

  it('that was changed on the way is not run there', async () => {
    const site = await files();
    const pack = (await built('locales/de.js')).replace('Diskussion', 'Zwist');
    await site.answer('/cdn/locales/de.js', { body: pack });
    const page = await openGerman(site, tagOf(site, 'crossorigin'));
    expect(await headingOf(page, 'discussion')).to.equal('Discussion');
  });

  it('is read as UTF-8 in a page of another encoding, from a server that does not say', async () => {
    const site = await files({ headers: { 'content-type': 'text/javascript' } });
    await site.answer('/cdn/locales/de.js', {
      headers: { 'content-type': 'text/javascript' },
      body: (await built('locales/de.js')).replace('"Diskussion"', '"Größe"'),
    });
    const html = story(tagOf(site), { attributes: 'lang="de"' }).replace('utf-8', 'windows-1252');
    const headers = { 'content-type': 'text/html; charset=windows-1252' };
    const page = await openPage({ html, site, headers });
    expect(page.document.characterSet).to.equal('windows-1252');
    expect(await headingOf(page, 'discussion')).to.equal('Größe');
  });
});
