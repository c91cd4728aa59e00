import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, items, LISTEN, popular, story, tag } from './publisher.ts';
import {
  allIn,
  embedIn,
  linesOf,
  panelIn,
  parts,
  problemAt,
  textOf,
  titles,
  toldIn,
} from './reader.ts';
import type { AfterwordErrorEvent } from '../../src/index.ts';

const TAGS = { type: 'tags', items: ['Tides'] };
const SCRIPT = 'javascript:document.title="bad"';
const open = (config: unknown) => openPage({ html: story(LISTEN + configured(config)) });

/** Told three times: for late listeners, in the console, and as an event. */
async function told(page: Page, count: number) {
  const embed = await embedIn(page);
  const events = await until(
    () => {
      const all = toldIn<AfterwordErrorEvent>(page, 'error');
      return all.length >= count && all;
    },
    `${String(count)} are told`,
  );
  expect(embed.problems).to.have.lengthOf(count);
  expect(linesOf(page)).to.have.lengthOf(count);
  expect(events.map(({ problem }) => problem)).to.have.members(embed.problems);
  for (const { path, message } of embed.problems) {
    expect(linesOf(page).some((line) => line.includes(path) && line.includes(message))).to.equal(
      true,
    );
  }
}

describe('a config', () => {
  it('that is not JSON leaves the default bar and a problem', async () => {
    const site = await openPeer();
    await site.answer('/afterword.json', { body: '{ "panels": [' });
    const page = await openPage({
      html: story(LISTEN + tag('data-config="afterword.json"')),
      site,
    });
    await panelIn(page, 'discussion');
    expect((await problemAt(await embedIn(page), '')).code).to.equal('not-json');
    await told(page, 1);
  });

  for (const bad of [null, [], 'text', 7, true]) {
    it(`that is ${JSON.stringify(bad)} leaves the default bar and a problem`, async () => {
      const page = await open(bad);
      await panelIn(page, 'discussion');
      await told(page, 1);
    });
  }

  it('with panels of the wrong shape shows the default bar', async () => {
    const page = await open({ panels: 'popular' });
    await panelIn(page, 'discussion');
    expect((await problemAt(await embedIn(page), 'panels')).message).to.contain('popular');
    await told(page, 1);
  });

  it('with a bad panel leaves it out and shows the others', async () => {
    const page = await open({ panels: [{ type: 'populer' }, null, 7, TAGS] });
    await panelIn(page, 'tags');
    const embed = await embedIn(page);
    expect(embed.children).to.have.lengthOf(1);
    const problem = await problemAt(embed, 'panels[0].type');
    await told(page, 3);
    expect(problem.message).to.contain('"popular"');
  });

  it('with "tpye" names "type"', async () => {
    const page = await open({ panels: [{ tpye: 'popular' }, TAGS] });
    await panelIn(page, 'tags');
    await told(page, 1);
    expect((await problemAt(await embedIn(page), 'panels[0].type')).message).to.contain('tpye');
  });

  it('with "facebok" names "facebook" and shows the other networks', async () => {
    const page = await open({ panels: [{ type: 'discussion', networks: ['facebok', 'x'] }, TAGS] });
    const panel = await panelIn(page, 'discussion');
    expect(parts(panel, 'network').map(textOf)).to.deep.equal(['X']);
    await told(page, 1);
    const { message } = await problemAt(await embedIn(page), 'panels[0].networks[0]');
    expect(message)
      .to.match(/facebok/)
      .and.match(/facebook/);
  });

  it('with a network that is dead says since when', async () => {
    const page = await open({ panels: [{ type: 'discussion', share: ['google-plus', 'x'] }] });
    const panel = await panelIn(page, 'discussion');
    expect(parts(panel, 'button-x')).to.have.lengthOf(1);
    await told(page, 1);
    expect((await problemAt(await embedIn(page), 'panels[0].share[0]')).message).to.match(/2019/);
  });

  it('with an unknown key is warned about it, with the nearest name, and works', async () => {
    const page = await open({ langauge: 'en-GB', panels: [TAGS] });
    await panelIn(page, 'tags');
    await told(page, 1);
    const problem = await problemAt(await embedIn(page), 'langauge');
    expect(problem.severity).to.equal('warning');
    expect(problem.message).to.contain('language');
    const [line] = page.logs.filter(({ text }) => text.startsWith('[afterword]'));
    expect(line!.level).to.equal('warn');
  });

  it('with a bad value falls back to its default', async () => {
    const source = { items: items(9) };
    const page = await open({
      panels: [{ type: 'popular', pageSize: 'many', ranks: 'no', source }],
    });
    const panel = await panelIn(page, 'popular');
    expect(titles(panel)).to.have.lengthOf(5);
    expect(parts(panel, 'rank')).to.have.lengthOf(5);
    await told(page, 2);
  });

  it('with a bad item leaves it out, and its picture alone where that is bad', async () => {
    const [one, two] = items(2);
    const source = {
      items: [{ ...one, image: SCRIPT }, { title: 'No address' }, { ...two, image: {} }],
    };
    const page = await open({ panels: [{ type: 'popular', thumbnails: true, source }] });
    const panel = await panelIn(page, 'popular');
    expect(titles(panel)).to.deep.equal(['Story 1', 'Story 2']);
    expect(parts(panel, 'thumbnail')).to.have.lengthOf(0);
    await told(page, 3);
  });

  it('with addresses that would run a script links none of them', async () => {
    const network = { network: 'x', page: SCRIPT };
    const share = [{ network: 'own', label: 'Own', template: SCRIPT }];
    const source = { items: [{ url: SCRIPT, title: 'Bad' }, ...items(1)] };
    const panels = [
      { type: 'discussion', networks: [network, 'facebook'], share },
      { type: 'popular', seeAll: { url: SCRIPT }, source },
      { type: 'tags', items: [{ name: 'Bad', url: SCRIPT }, 'Tides'] },
    ];
    const page = await open({ panels });
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['Story 1']);
    await panelIn(page, 'tags');
    await problemAt(await embedIn(page), 'panels[0].networks[0].page');
    await problemAt(await embedIn(page), 'panels[1].seeAll.url');
    const addresses = allIn(page.document.body).flatMap((it) => [
      it.getAttribute('href') ?? '',
      it.getAttribute('src') ?? '',
    ]);
    expect(addresses.filter((text) => /^\s*javascript:/i.test(text))).to.deep.equal([]);
  });

  it('with a secret in a feed’s address refuses it with the reason, and asks for nothing', async () => {
    const site = await openPeer();
    const secret = popular(site.path('/feed?token_auth=0123'));
    const page = await openPage({
      html: story(LISTEN + configured({ panels: [secret, TAGS] })),
      site,
    });
    await panelIn(page, 'tags');
    const problem = await problemAt(await embedIn(page), 'panels[0].source.feed').catch(() =>
      problemAt(page.document.querySelector('afterword-embed')!, 'panels[0]'),
    );
    expect(problem.message).to.match(/secret/i);
    expect(problem.message).not.to.contain('0123');
    expect(await site.requests('/feed')).to.deep.equal([]);
  });

  it('told of twice is one problem', async () => {
    const page = await open({
      panels: [{ type: 'popular', pageSize: -1, source: { items: items(1) } }],
    });
    const embed = await embedIn(page);
    embed.refresh();
    page.document.querySelector('afterword-popular')!.setAttribute('heading', 'Again');
    await panelIn(page, 'popular');
    await told(page, 1);
  });

  it('whose properties throw is a problem, and nothing is thrown', async () => {
    const page = await open({ panels: [TAGS] });
    const embed = await embedIn(page);
    const circle: Record<string, unknown> = { nonsense: 1 };
    circle.article = circle;
    embed.config = circle;
    await until(() => embed.problems.length, 'the circle is told');
    const thrower = {
      get panels(): never {
        throw new Error('thrown by the page');
      },
    };
    embed.config = thrower;
    await until(() => embed.problems.length > 1, 'the getter is told');
    await panelIn(page, 'tags');
  });

  it('of text that looks like HTML is text', async () => {
    const bad = '<img src=x onerror="document.title=1"> & {publisher}';
    const source = { items: [{ url: '/a', title: bad, kicker: bad }] };
    const panels = [
      { type: 'discussion', heading: bad, message: bad },
      { type: 'popular', heading: bad, source },
      { type: 'tags', items: [bad] },
    ];
    const page = await open({ panels });
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal([bad]);
    await panelIn(page, 'tags');
    expect(allIn(page.document.body).filter((it) => it.localName === 'img')).to.deep.equal([]);
  });
});
