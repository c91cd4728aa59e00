import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, json, popular, story, tag } from './publisher.ts';
import { embedIn, linesOf, panelIn, part, textOf, titles } from './reader.ts';

/* Pages that do with the script and its elements what nobody planned for. */

describe('a page that', () => {
  it('shows a story again after another has its embed again', async () => {
    const page = await openPage({ html: story(`<main>${tag()}</main>`) });
    await panelIn(page, 'discussion');
    const main = page.document.querySelector('main')!;
    main.textContent = '';
    const script = page.document.createElement('script');
    script.src = '/dist/afterword.js';
    script.dataset['config'] = '';
    main.append(script);
    await panelIn(page, 'discussion');
    expect(main.children).to.have.lengthOf(2);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('gives an address that is none has the default bar and a problem', async () => {
    const page = await openPage({ html: story(tag('data-config="http://["')) });
    await panelIn(page, 'discussion');
    await until(() => linesOf(page).length, 'the console has a line');
    expect(linesOf(page)[0]).to.contain('http://[');
  });

  it('gives a base that is none still has its panels', async () => {
    const page = await openPage({ html: story(tag('data-config data-base="http://["')) });
    await panelIn(page, 'discussion');
  });

  it('has its config behind the script tag has its panels', async () => {
    const config = json({ panels: [{ type: 'tags', items: ['Tides'] }] }, 'id="late"');
    const page = await openPage({ html: story(tag('data-config="#late"') + config) });
    expect(textOf(part(await panelIn(page, 'tags'), 'tag'))).to.equal('Tides');
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('empties an embed has it filled again', async () => {
    const page = await openPage({
      html: story(configured({ panels: [{ type: 'tags', items: ['Tides'] }] })),
    });
    await panelIn(page, 'tags');
    (await embedIn(page)).textContent = '';
    await until(() => page.document.querySelector('afterword-tags'), 'the panel is back');
    await panelIn(page, 'tags');
  });

  it('names its config by attribute and by property has the word of both', async () => {
    const config = json({ panels: [{ type: 'tags', items: ['Tides'] }] }, 'id="both"');
    const page = await openPage({
      html: story(`${config}<afterword-embed config="#both"></afterword-embed>
        <script>document.querySelector('afterword-embed').config = { messages: { tags: 'Marks' } }</script>
        ${tag('')}`),
    });
    expect(textOf(part(await panelIn(page, 'tags'), 'heading'))).to.equal('Marks');
  });

  it('says settings that are none in the tag has an embed without them', async () => {
    const page = await openPage({ html: story(tag('data-config data-id="x" data-hidden="1"')) });
    const { id, hidden } = await embedIn(page);
    expect([id, hidden]).to.deep.equal(['', false]);
  });

  it('writes a sentence without a paragraph keeps its words', async () => {
    const page = await openPage({
      html: story(`<afterword-discussion>We closed comments. Talk on
        <a href="https://x.com/ledger">X</a>. Thanks!</afterword-discussion>${tag('')}`),
    });
    const panel = await panelIn(page, 'discussion');
    expect(textOf(part(panel, 'message'))).to.equal('We closed comments. Talk on X. Thanks!');
  });

  it('asks for more while more is on its way gets it once', async () => {
    const site = await openPeer();
    await site.answer('/popular.json', {
      body: JSON.stringify(feed(1, { next_url: 'page-2.json' })),
    });
    await site.answer('/page-2.json', { body: JSON.stringify(feed(3, {}, 2)), delayMs: 300 });
    const config = { panels: [popular(site.path('/popular.json'), { pageSize: 1 })] };
    const page = await openPage({ html: story(configured(config)), site });
    const panel = await panelIn(page, 'popular');
    const more = part(panel, 'load-more');
    for (let i = 0; i < 3; i++) more.click();
    await until(() => titles(panel).length > 1, 'more is shown');
    more.click();
    await until(() => titles(panel).length > 2, 'more is shown');
    expect(titles(panel)).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
  });

  it('lists cards whose picture and title have a link each has one item a card', async () => {
    const card = (name: string) =>
      `<article><a href="/${name}"><img src="/demo/pictures/ferry.svg" alt="Pic" width="320" height="180"></a>
       <h3><a href="/${name}">${name}</a></h3></article>`;
    const page = await openPage({
      html: story(
        `<afterword-popular thumbnails>${card('Tides')}${card('Ferries')}</afterword-popular>${tag('')}`,
      ),
    });
    const panel = await panelIn(page, 'popular');
    expect(titles(panel)).to.deep.equal(['Tides', 'Ferries']);
    expect(part(panel, 'thumbnail').getAttribute('src')).to.contain('ferry.svg');
  });
});
