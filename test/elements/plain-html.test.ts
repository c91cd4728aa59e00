import { expect } from '@open-wc/testing';
import { readJsonChild } from '../../src/platform/plain-html.ts';
import { readItems } from '../../src/platform/plain-html/items.ts';
import { readDiscussion } from '../../src/platform/plain-html/sentence.ts';
import { readTags } from '../../src/platform/plain-html/tags.ts';
import { here, inside, itemsIn, said } from './fixtures.plain-html.ts';

const itemsOf = async (html: string, around?: string) => itemsIn(await inside(html, around));

describe('the plain HTML of a panel', () => {
  it('is not changed by being read', async () => {
    const html = '<ol><li><a href="/a">One</a></li></ol>';
    const panel = await inside(html);
    readItems(panel);
    readDiscussion(panel);
    readTags(panel);
    expect(panel.innerHTML).to.equal(html);
  });

  it('may be cards with lists that lead nowhere, or links beside such cards', async () => {
    const card = '<article><a href="/a">A</a><ul><li>By Ann</li></ul></article>';
    expect(await itemsOf(card)).to.deep.equal([{ url: here('/a'), title: 'A' }]);
    const link = '<article>By Ann</article><a href="/a">A</a>';
    expect(await itemsOf(link)).to.deep.equal([{ url: here('/a'), title: 'A' }]);
  });

  it('is not what is slotted, nor in a template', async () => {
    const slotted = '<h3 slot="heading"><a href="/top">Top</a></h3>';
    const kept = '<template><a href="/later">Later</a></template>';
    expect(await itemsOf(`${slotted}${kept}<a href="/a">A</a>`)).to.deep.equal([
      { url: here('/a'), title: 'A' },
    ]);
  });

  it('is content also where the panel itself is slotted somewhere', async () => {
    expect(await itemsOf('<a href="/a">A</a>', 'slot="aside"')).to.deep.equal([
      { url: here('/a'), title: 'A' },
    ]);
  });

  it('may have a JSON child, and no other element’s', async () => {
    const script = '<script type="application/json">{"limit":3}</script>';
    expect(readJsonChild(await inside(script))).to.equal('{"limit":3}');
    expect(readJsonChild(await inside(`<div>${script}</div>`)) ?? '').to.equal('');
  });
});

describe('a list in plain HTML', () => {
  it('has an item for each entry with a link, its picture and its time', async () => {
    const picture =
      '<img src="data:,a" srcset="data:,b 2x" alt="A cup" width="320" height="180" loading="lazy">';
    const items = await itemsOf(
      `<ol><li><a href="/a">${picture} Tea\n   time</a> <time datetime="2026-11-20T17:47Z">today</time>
       </li><li>No link</li><li><a href="/b"></a></li></ol>`,
    );
    expect(items).to.deep.equal([
      {
        url: here('/a'),
        title: 'Tea time',
        published: '2026-11-20T17:47Z',
        image: { src: 'data:,a', srcset: 'data:,b 2x', alt: 'A cup', width: 320, height: 180 },
      },
    ]);
  });

  it('may be links without a list, also inside other elements', async () => {
    expect(await itemsOf('<div><a href="/a">A</a></div><a href="/b">B</a>')).to.deep.equal([
      { url: here('/a'), title: 'A' },
      { url: here('/b'), title: 'B' },
    ]);
  });

  it('takes the title from the link that has words, else from the picture', async () => {
    const picture = '<a href="/a"><img src="data:," alt="A cup"></a>';
    expect((await itemsOf(`<li>${picture}<a href="/a#2">Tea</a></li>`))?.[0]).to.include({
      title: 'Tea',
      url: here('/a#2'),
    });
    expect((await itemsOf(`<li>${picture}</li>`))?.[0]).to.include({ title: 'A cup' });
  });

  it('has the videos in it, with files, captions and poster', async () => {
    const items = await itemsOf(
      `<ul><li><video poster="data:,p" preload="none"><source src="data:,v"><source src="data:,w">
         <track src="data:,t" srclang="en" label="English"></video><a href="/a">Tea</a></li></ul>`,
    );
    expect(items).to.deep.equal([
      {
        url: here('/a'),
        title: 'Tea',
        image: 'data:,p',
        video: {
          sources: [{ src: 'data:,v' }, { src: 'data:,w' }],
          captions: [{ src: 'data:,t', language: 'en', label: 'English' }],
        },
      },
    ]);
  });

  it('has a video whose file is its own attribute', async () => {
    const items = await itemsOf(
      '<li><video src="data:,v" preload="none"></video><a href="/a">Tea</a></li>',
    );
    expect(items?.[0]?.video?.sources).to.deep.equal([{ src: 'data:,v' }]);
  });

  it('says nothing where there is none', async () => {
    expect(await itemsOf('<p>Soon</p>')).to.equal(undefined);
  });
});

describe('a sentence in plain HTML', () => {
  it('is the message, with its links for the networks', async () => {
    const panel = await inside(
      `<p>We no longer host comments. Join the discussion on
         <a data-network="facebook" href="https://www.facebook.com/ledger/posts/1">Facebook</a> and
         <a data-network="x" href="https://x.com/ledger">Twitter</a>, please.</p>`,
    );
    expect(said(readDiscussion(panel))).to.deep.equal({
      message: 'We no longer host comments. Join the discussion on {networks}, please.',
      networks: [
        {
          network: 'facebook',
          page: 'https://www.facebook.com/ledger/posts/1',
          label: 'Facebook',
        },
        { network: 'x', page: 'https://x.com/ledger', label: 'Twitter' },
      ],
    });
  });

  it('may be links alone, which say no message', async () => {
    const panel = await inside('<a data-network="x" href="https://x.com/ledger">X</a>');
    expect(said(readDiscussion(panel))).to.deep.equal({
      networks: [{ network: 'x', page: 'https://x.com/ledger', label: 'X' }],
    });
  });

  it('says nothing without a link', async () => {
    expect(readDiscussion(await inside('<p>Comments are closed.</p>'))).to.equal(undefined);
  });
});

describe('tags in plain HTML', () => {
  it('are links', async () => {
    const panel = await inside('<ul><li><a href="/t/tea">Tea</a></li></ul>');
    expect(said(readTags(panel))).to.deep.equal({ items: [{ name: 'Tea', url: here('/t/tea') }] });
  });

  it('are list entries where there are no links', async () => {
    const panel = await inside('<ul><li>Tea</li><li> Toast </li></ul>');
    expect(said(readTags(panel))).to.deep.equal({ items: [{ name: 'Tea' }, { name: 'Toast' }] });
  });

  it('may have links among names, and lose neither', async () => {
    const panel = await inside('<ul><li><a href="/t/tea">Tea</a></li><li>Toast</li></ul>');
    expect(said(readTags(panel))).to.deep.equal({
      items: [{ name: 'Tea', url: here('/t/tea') }, { name: 'Toast' }],
    });
  });

  it('come with the time of the update', async () => {
    const panel = await inside('<p>Updated <time datetime="2026-11-20T17:47Z">now</time></p>');
    expect(said(readTags(panel))).to.deep.equal({ updated: '2026-11-20T17:47Z' });
  });

  it('say nothing where there are none', async () => {
    expect(said(readTags(await inside('<p>Soon</p>')))).to.deep.equal({});
  });
});
