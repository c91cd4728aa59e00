import { expect } from '@open-wc/testing';
import { openPage } from './page.ts';
import { openPeer } from './peer.ts';
import { json, popular, story, tag } from './publisher.ts';
import { panelIn, part, parts } from './reader.ts';

const hrefs = (panel: Element, name: string) => parts(panel, name).map(({ href }) => href);
const BASE = '<base href="https://base.example/news/">';
const SCRIPT = `<script src="${location.origin}/dist/afterword.js"></script>`;

describe('a relative address', () => {
  it('in an attribute or in HTML starts from the page’s base', async () => {
    const body = `<afterword-popular see-all="all"><a href="one">One</a></afterword-popular>`;
    const page = await openPage({ html: story(body + SCRIPT, { head: BASE }) });
    const panel = await panelIn(page, 'popular');
    expect(part(panel, 'link').href).to.equal('https://base.example/news/one');
    expect(part(panel, 'see-all').href).to.equal('https://base.example/news/all');
  });

  it('in JSON inside an element starts from the page’s base', async () => {
    const config = { source: { items: [{ url: 'one', title: 'One' }] } };
    const body = `<afterword-popular>${json(config)}</afterword-popular>`;
    const page = await openPage({ html: story(body + SCRIPT, { head: BASE }) });
    expect(part(await panelIn(page, 'popular'), 'link').href).to.equal(
      'https://base.example/news/one',
    );
  });

  it('in a config starts from the config’s own address', async () => {
    const site = await openPeer();
    const [items, seeAll] = [[{ url: 'one', title: 'One', image: 'one.jpg' }], { url: '../all' }];
    const panels = [{ type: 'popular', source: { items }, seeAll, thumbnails: true }];
    await site.answer('/settings/afterword.json', { body: { panels } });
    const html = story(tag(`data-config="${site.url('/settings/afterword.json')}"`));
    const panel = await panelIn(await openPage({ html, site }), 'popular');
    expect(hrefs(panel, 'link')).to.deep.equal([site.url('/settings/one')]);
    expect(hrefs(panel, 'see-all')).to.deep.equal([site.url('/all')]);
    expect(parts(panel, 'thumbnail').map((it) => it.getAttribute('src'))).to.deep.equal([
      site.url('/settings/one.jpg'),
    ]);
  });

  it('in a feed starts from the feed’s own address, and that from the config’s', async () => {
    const site = await openPeer();
    await site.answer('/settings/a.json', { body: { panels: [popular('../feeds/popular.json')] } });
    await site.answer('/feeds/popular.json', { body: [{ url: 'one', title: 'One' }] });
    const html = story(tag('data-config="settings/a.json"'));
    const panel = await panelIn(await openPage({ html, site }), 'popular');
    expect(part(panel, 'link').href).to.equal(location.origin + site.path('/feeds/one'));
  });

  it('of a config in an attribute starts from the page’s base', async () => {
    const site = await openPeer();
    await site.answer('/news/panel.json', { body: { heading: 'Read' } });
    const head = `<base href="${site.url('/news/')}">`;
    const body = `<afterword-popular config="panel.json"><a href="one">One</a></afterword-popular>`;
    const page = await openPage({ html: story(body + SCRIPT, { head }), site });
    expect(part(await panelIn(page, 'popular'), 'heading').textContent.trim()).to.equal('Read');
  });
});
