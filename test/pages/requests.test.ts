import { expect } from '@open-wc/testing';
import { answerChunks, chunkCode, explainingChunk, version } from './chunks.ts';
import { noted, openPage, until, WATCH_REQUESTS } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, story, tag } from './publisher.ts';
import { linesOf, panelIn } from './reader.ts';

const BAD = { panels: [{ type: 'populer' }, { type: 'tags', items: ['Tides'] }] };
const paths = (urls: string[]) => urls.map((url) => new URL(url).pathname);
const code = async () => (await fetch('/dist/afterword.js')).text();
const EXPLAIN = '/dist/chunks/explain.js';

describe('the files of the script', () => {
  it('are one for an English page without problems, and nothing else is asked for or kept', async () => {
    const page = await openPage({ html: story(tag()), headers: WATCH_REQUESTS });
    await panelIn(page, 'discussion');
    await noted(page, '/dist/afterword.js');
    expect(paths(page.requests())).to.deep.equal(['/dist/afterword.js']);
    expect(page.violations).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect([page.window.localStorage.length, page.window.sessionStorage.length]).to.deep.equal([
      0, 0,
    ]);
  });

  it('are found beside it, also on another origin without CORS', async () => {
    const site = await openPeer();
    const src = `${site.origin}/dist/afterword.js`;
    const html = story(configured(BAD).replace('/dist/afterword.js', src));
    const page = await openPage({ html, site });
    await until(() => linesOf(page).length, 'the problem is explained');
    await noted(page, EXPLAIN);
    const own = page.requests().every((url) => url.startsWith(`${site.origin}/dist/`));
    expect(own, 'all from the other origin').to.equal(true);
    expect(page.requests()).to.include.members([src, site.origin + EXPLAIN]);
  });

  it('are found under data-base', async () => {
    const site = await openPeer();
    const body = explainingChunk(await version, 'From base');
    await site.answer('/base/chunks/explain.js', { body });
    const page = await openPage({ html: story(configured(BAD, 'data-base="base"')), site });
    await until(() => linesOf(page).length, 'the problem is explained');
    expect(linesOf(page)[0]).to.contain('From base');
  });

  it('of another version are not used', async () => {
    const site = await openPeer();
    const body = explainingChunk('0.0.0-old', 'From an old one');
    await site.answer('/base/chunks/explain.js', { body });
    const page = await openPage({ html: story(configured(BAD, 'data-base="base"')), site });
    await until(() => linesOf(page).length, 'the problem is told');
    expect(linesOf(page)[0]).to.contain('populer').and.not.contain('From an old one');
  });

  const hashes: Record<string, () => Promise<Answer> | Answer> = {
    'are kept away': () => ({ status: 404 }),
    'were changed': async () => ({ body: `${await chunkCode('integrity')} ` }),
  };
  for (const [what, answerOf] of Object.entries(hashes)) {
    it(`that may be others are not run where the hashes of all ${what}`, async () => {
      const site = await openPeer();
      await site.answer('/afterword.js', { body: await code() });
      await site.answer('/chunks/integrity.js', await answerOf());
      await site.answer('/chunks/explain.js', { body: explainingChunk(await version, 'Changed') });
      const tagged = configured(BAD, 'crossorigin');
      const html = story(tagged.replace('/dist/afterword.js', site.url('/afterword.js')));
      const page = await openPage({ html, site });
      await until(() => linesOf(page).length, 'the problem is told');
      expect(linesOf(page)[0]).to.contain('populer').and.not.contain('Changed');
      expect(await site.requests('/chunks/integrity.js')).not.to.be.empty;
      expect(await site.requests('/chunks/explain.js')).to.be.empty;
    });
  }

  it('that are missing or never come leave a short sentence', async () => {
    const site = await openPeer();
    await site.answer('/slow/chunks/explain.js', { hangs: true });
    for (const base of ['none', 'slow']) {
      const page = await openPage({
        html: story(configured(BAD, `data-base="${base}"`)),
        site,
        wait: 'start',
      });
      await until(() => linesOf(page).length, 'the problem is told');
      expect(linesOf(page)[0]).to.contain('populer').and.contain('panels[0]');
    }
  });

  it('carry crossorigin and a hash where the tag has crossorigin', async () => {
    const site = await openPeer();
    await site.answer('/afterword.js', { body: await code() });
    await answerChunks(site, '');
    const html = story(
      configured(BAD, 'crossorigin').replace('/dist/afterword.js', site.url('/afterword.js')),
    );
    const page = await openPage({ html, site });
    await until(() => linesOf(page).length, 'the problem is explained');
    const [asked] = await site.requests('/chunks/explain.js');
    expect(asked!.headers.origin).to.equal(location.origin);
    expect(linesOf(page)[0]).to.match(/popular/);
  });

  it('that were changed on their way are not run where the tag has crossorigin', async () => {
    const site = await openPeer();
    await site.answer('/afterword.js', { body: await code() });
    await site.answer('/chunks/integrity.js', { body: await chunkCode('integrity') });
    await site.answer('/chunks/explain.js', { body: explainingChunk(await version, 'Changed') });
    const html = story(
      configured(BAD, 'crossorigin').replace('/dist/afterword.js', site.url('/afterword.js')),
    );
    const page = await openPage({ html, site });
    await until(() => linesOf(page).length, 'the problem is told');
    expect(linesOf(page)[0]).not.to.contain('Changed');
    expect(await site.requests('/chunks/explain.js')).to.have.lengthOf(1);
  });
});
