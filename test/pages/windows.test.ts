import { expect } from '@open-wc/testing';
import { answerChunks, chunkCode } from './chunks.ts';
import { openPage, STRICT, until, type PageOptions } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { configured, feed, items, popular, story } from './publisher.ts';
import {
  embedIn,
  isShown,
  linesOf,
  panelIn,
  part,
  parts,
  problemAt,
  textOf,
  titles,
} from './reader.ts';

/** The lists of today and of the week, and tags below them, which show what moves. */
async function openSite() {
  const site = await openPeer();
  const moved = items(7).map((item, i) => ({ ...item, movement: ['up', 'down', 'new'][i] }));
  await site.answer('/today.json', { body: { generated: new Date(), items: moved } });
  await site.answer('/week.json', { body: feed(3, {}, 21) });
  return site;
}

const windowsOf = (site: Peer) => [
  { label: 'Today', source: { feed: site.path('/today.json') } },
  { label: 'This week', source: { feed: site.path('/week.json') } },
];

interface Around extends Partial<PageOptions> {
  panel?: object;
  others?: object[];
  /** Of the script tag, and of the page. */
  tag?: string;
  attributes?: string;
}

async function openWindows(site: Peer, around: Around = {}) {
  const { panel = {}, others = [], tag = '', attributes = 'lang="en"', ...options } = around;
  const list = popular(site.path('/none'), { windows: windowsOf(site), ...panel });
  const panels = [list, { type: 'tags', items: ['Tides'] }, ...others];
  const html = story(configured({ panels }, tag), { attributes });
  return openPage({ html, site, headers: STRICT, ...options });
}

const tabsIn = (panel: Element) => parts(panel, 'tab');

/** Chooses the second list, and waits for its first title. */
async function chooseWeek(panel: Element) {
  await until(() => tabsIn(panel).length === 2, 'the tabs are there');
  tabsIn(panel)[1]!.click();
  await until(() => titles(panel)[0] === 'Story 21', 'the other list is shown');
}

describe('several lists under one heading', () => {
  it('work under a strict policy, by one request each', async () => {
    const site = await openSite();
    const page = await openWindows(site, { panel: { times: true, maxAge: 600 } });
    const panel = await panelIn(page, 'popular');
    await until(() => textOf(part(panel, 'updated')) === 'Updated now', 'its age is said');
    await until(() => parts(panel, 'movement').length === 3, 'what has moved is marked');
    expect(await site.requests('/week.json')).to.be.empty;
    await chooseWeek(panel);
    tabsIn(panel)[0]!.click();
    await until(() => titles(panel)[0] === 'Story 1', 'the first list is shown');
    await chooseWeek(panel);
    expect(await site.requests('/week.json')).to.have.lengthOf(1);
    expect(page.violations).to.deep.equal([]);
  });

  it('move nothing when their tabs come late, nor when a list does', async () => {
    const site = await openSite();
    await site.answer('/week.json', { hangs: true, body: { items: items(1, 21) } });
    await answerChunks(site, '/base', { tabs: { body: await chunkCode('tabs'), hangs: true } });
    const page = await openWindows(site, { tag: 'data-base="base"', wait: 'start' });
    const panel = await panelIn(page, 'popular');
    const tags = await panelIn(page, 'tags');
    const top = () =>
      [part(panel, 'list'), tags].map((it) => Math.round(it.getBoundingClientRect().top));
    const before = top();
    await until(() => site.release('/base/chunks/tabs.js'), 'the chunk is asked for');
    await until(() => tabsIn(panel).length === 2, 'the tabs are there');
    expect(top()).to.deep.equal(before);
    tabsIn(panel)[1]!.click();
    await until(() => !isShown(panel), 'the other list is awaited');
    expect(top()).to.deep.equal(before);
    await until(() => site.release('/week.json'), 'the other list is asked for');
    await until(() => titles(panel).length === 1, 'the other list is shown');
    expect(top()).to.deep.equal(before);
  });

  it('are one list, the first, where their chunk can not be had, and the publisher is told', async () => {
    const site = await openSite();
    await answerChunks(site, '/base', { tabs: { status: 404 } });
    const page = await openWindows(site, { tag: 'data-base="base"' });
    const panel = await panelIn(page, 'popular');
    const problem = await problemAt(await embedIn(page), 'panels[0]');
    expect(problem).to.include({ code: 'chunk-failed', severity: 'error' });
    const told = () => linesOf(page).filter((line) => line.includes('chunks/tabs.js'));
    await until(() => told().length, 'it is told in the console');
    expect(titles(panel)).to.have.lengthOf(5);
    expect(tabsIn(panel)).to.be.empty;
    part(panel, 'load-more').click();
    await until(() => titles(panel).length === 7, 'there are more');
    expect(told()).to.have.lengthOf(1);
  });

  it('show the chosen one under its name in print', async () => {
    const site = await openSite();
    const page = await openWindows(site);
    const panel = await panelIn(page, 'popular');
    await chooseWeek(panel);
    const sheets = [...panel.shadowRoot!.adoptedStyleSheets];
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
    // What is on the screen and on paper, as its media rules say.
    for (const rule of rules) {
      if (!(rule instanceof page.window.CSSMediaRule)) continue;
      if (rule.media.mediaText === 'screen') rule.media.mediaText = 'not all';
      else if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    }
    const name = panel.shadowRoot!.querySelector('.tabs > :first-child')!;
    expect([textOf(name), name.checkVisibility()]).to.deep.equal(['This week', true]);
    expect(part(panel, 'tabs').checkVisibility()).to.equal(false);
    expect(part(panel, 'link').checkVisibility()).to.equal(true);
  });

  it('are read from the right where the page is', async () => {
    const site = await openSite();
    const page = await openWindows(site, { attributes: 'lang="ar" dir="rtl"' });
    const panel = await panelIn(page, 'popular');
    await until(() => tabsIn(panel).length === 2, 'the tabs are there');
    const [first, second] = tabsIn(panel).map((tab) => tab.getBoundingClientRect().left);
    expect(first).to.be.above(second!);
    await chooseWeek(panel);
    expect(textOf(parts(panel, 'rank')[2])).to.match(/^[3٣]$/);
  });

  it('fit into 260 pixels, with names of any length', async () => {
    const site = await openSite();
    const [today, week] = windowsOf(site);
    const windows = [
      { ...today, label: 'The last twenty-four hours in the harbour' },
      { ...week, label: 'Donaudampfschifffahrtsgesellschaftskapitän' },
    ];
    const page = await openWindows(site, { panel: { windows }, width: 260 });
    const panel = await panelIn(page, 'popular');
    await until(() => tabsIn(panel).length === 2, 'the tabs are there');
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    // There is more to be seen than one of them.
    const row = part(panel, 'tabs').getBoundingClientRect();
    expect(tabsIn(panel)[1]!.getBoundingClientRect().left).to.be.below(row.right);
    tabsIn(panel)[1]!.focus();
    expect(part(panel, 'tabs').scrollLeft).to.be.above(0);
  });

  it('leave out what is blocked and what another panel shows, as the first one does', async () => {
    const site = await openSite();
    const stories = items(3, 21);
    await site.answer('/block.json', { body: { urls: [stories[0]!.url] } });
    await site.answer('/week.json', { body: feed(5, {}, 21) });
    const video = { type: 'videos', load: 'now', source: { items: [stories[1]] } };
    const list = popular(site.path('/none'), { windows: windowsOf(site), dedupe: true });
    const config = { blocklist: site.path('/block.json'), panels: [video, list] };
    const page = await openPage({ html: story(configured(config)), site, headers: STRICT });
    const panel = await panelIn(page, 'popular');
    await panelIn(page, 'videos');
    await until(() => tabsIn(panel).length === 2, 'the tabs are there');
    tabsIn(panel)[1]!.click();
    await until(() => titles(panel)[0] === 'Story 23', 'the other list is shown');
    expect(titles(panel)).to.deep.equal(['Story 23', 'Story 24', 'Story 25']);
  });

  it('may be several lists of one answer', async () => {
    const site = await openPeer();
    const trails = (first: number) =>
      items(2, first).map(({ url, title: headline }) => ({ url, headline }));
    const tabs = [
      { heading: 'Across the site', trails: trails(1) },
      { heading: 'In the section', trails: trails(21) },
    ];
    await site.answer('/most-read.json', { body: { tabs } });
    const windows = tabs.map(({ heading: label }, i) => ({
      label,
      source: {
        feed: site.path('/most-read.json'),
        format: 'tabs',
        list: `tabs.${String(i)}.trails`,
      },
    }));
    const page = await openWindows(site, { panel: { windows } });
    const panel = await panelIn(page, 'popular');
    await chooseWeek(panel);
    expect(titles(panel)).to.deep.equal(['Story 21', 'Story 22']);
    expect(await site.requests('/most-read.json')).to.have.lengthOf(1);
  });
});
