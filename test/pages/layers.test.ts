import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, items, json, story, tag } from './publisher.ts';
import { isShown, panelIn, part, parts, textOf, titles, type Panel } from './reader.ts';

const list = '<ol><li><a href="/html">Html</a></li></ol>';
const sourceOf = (title: string) => ({ source: { items: [{ url: '/a', title }] } });
const embedConfig = json({ panels: [{ type: 'popular', heading: 'Embed', ...sourceOf('Embed') }] });
const headingOf = (panel: Panel) => textOf(part(panel, 'heading'));
const heads = (panel: Panel, text: string) =>
  until(() => headingOf(panel) === text, `the heading is "${text}"`);

describe('settings', () => {
  it('are laid over each other in the documented order', async () => {
    const site = await openPeer();
    await site.answer('/panel.json', { body: { heading: 'Remote' } });
    const body = `<afterword-popular>${list}</afterword-popular>${tag('')}`;
    const page = await openPage({ html: story(body), site });
    const panel = await panelIn(page, 'popular');
    await heads(panel, 'Most popular');

    const embed = page.document.createElement('afterword-embed');
    embed.innerHTML = embedConfig;
    panel.before(embed);
    embed.append(panel);
    await heads(panel, 'Embed');
    expect(titles(panel)).to.deep.equal(['Html']);

    panel.setAttribute('config', 'panel.json');
    await heads(panel, 'Remote');
    panel.insertAdjacentHTML('beforeend', json({ heading: 'Child', ...sourceOf('Child') }));
    await heads(panel, 'Child');
    expect(titles(panel)).to.deep.equal(['Child']);
    panel.config = { heading: 'Property' };
    await heads(panel, 'Property');
    panel.setAttribute('heading', 'Attribute');
    await heads(panel, 'Attribute');
    panel.removeAttribute('heading');
    await heads(panel, 'Property');
  });

  it('are the same as attribute and property: the last write wins', async () => {
    const body = `<afterword-popular heading="One" page-size="1">${list}</afterword-popular>`;
    const page = await openPage({ html: story(body + tag('')) });
    const panel = (await panelIn(page, 'popular')) as Panel & { heading: string; pageSize: number };
    expect([panel.heading, panel.pageSize]).to.deep.equal(['One', 1]);
    panel.heading = 'Two';
    await heads(panel, 'Two');
    panel.setAttribute('heading', 'Three');
    await heads(panel, 'Three');
  });

  it('may be set as properties before the elements are there', async () => {
    const body = `<afterword-popular id="early">${list}</afterword-popular>
      <script>early.heading = 'Early'; early.config = { pageSize: 1 };</script>`;
    const page = await openPage({ html: story(body + tag('')) });
    await heads(await panelIn(page, 'popular'), 'Early');
  });

  it('merge objects and replace lists', async () => {
    const panels = [
      {
        type: 'discussion',
        seeAll: { url: '/all', label: 'All of it' },
        networks: ['facebook', 'x', 'reddit'],
      },
    ];
    const own = json({ networks: ['bluesky'] });
    const body = `<afterword-embed config="#shared"><afterword-discussion see-all="/own">${own}</afterword-discussion></afterword-embed>`;
    const html = story(json({ panels }, 'id="shared"') + body + tag(''));
    const panel = await panelIn(await openPage({ html }), 'discussion');
    expect(textOf(part(panel, 'see-all'))).to.equal('All of it');
    expect(new URL(part(panel, 'see-all').href).pathname).to.equal('/own');
    expect(parts(panel, 'network').map(textOf)).to.deep.equal(['Bluesky']);
  });

  it('take "false" for false and a bare attribute for true', async () => {
    const body = `<afterword-popular ranks="false" times>
      <li><a href="/a">A</a><time datetime="2020-01-02">then</time></li></afterword-popular>`;
    const panel = await panelIn(await openPage({ html: story(body + tag('')) }), 'popular');
    expect(parts(panel, 'rank')).to.have.lengthOf(0);
    expect(textOf(part(panel, 'time'))).to.equal('Jan 2, 2020');
  });

  it('of the embed hold for a panel that a page adds later', async () => {
    const config = { timeZone: 'Asia/Tokyo', panels: [{ type: 'tags', items: ['Tides'] }] };
    const page = await openPage({ html: story(configured(config)) });
    const tags = await panelIn(page, 'tags');
    const late = page.document.createElement('afterword-popular');
    late.innerHTML = '<a href="/a">A <time datetime="2020-01-01T20:00:00Z"></time></a>';
    late.toggleAttribute('times', true);
    tags.after(late);
    expect(textOf(part(await panelIn(page, 'popular'), 'time'))).to.equal('Jan 2, 2020');
  });

  it('put the config’s panels in its order, and take those that the page wrote', async () => {
    const body = `<afterword-embed config="#shared"><afterword-popular id="own">${list}</afterword-popular></afterword-embed>`;
    const panels = [
      { type: 'tags', items: ['Tides'] },
      { type: 'popular', heading: 'Read' },
      { type: 'popular', heading: 'More', source: { items: items(1) } },
    ];
    const page = await openPage({
      html: story(json({ panels }, 'id="shared"') + body + tag('')),
    });
    await panelIn(page, 'tags');
    const all = [...page.document.querySelectorAll<Panel>('afterword-popular')];
    expect(all).to.have.lengthOf(2);
    await until(() => all.every(isShown), 'both lists are shown');
    const own = all.find(({ id }) => id === 'own')!;
    expect([headingOf(own), titles(own).join()]).to.deep.equal(['Read', 'Html']);
  });

  it('make no heading of an empty one, and one of the level that is asked for', async () => {
    const body = `<afterword-popular heading="">${list}</afterword-popular>
      <afterword-tags heading-level="4"><a href="/a">A</a></afterword-tags>`;
    const page = await openPage({ html: story(body + tag('')) });
    expect(part(await panelIn(page, 'popular'), 'heading').checkVisibility()).to.equal(false);
    expect(part(await panelIn(page, 'tags'), 'heading').ariaLevel).to.equal('4');
  });

  it('hide a panel that has fewer items than it must', async () => {
    const body = `<afterword-popular min-items="2">${list}</afterword-popular>
      <afterword-tags><a href="/a">A</a></afterword-tags>`;
    const page = await openPage({ html: story(body + tag('')) });
    await panelIn(page, 'tags');
    const panel = page.document.querySelector('afterword-popular')!;
    expect(panel.getBoundingClientRect().height).to.equal(0);
  });
});
