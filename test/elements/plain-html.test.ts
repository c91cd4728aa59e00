import { expect, fixture } from '@open-wc/testing';
import {
  contentOf,
  jsonOf,
  readDiscussion,
  readItems,
  readTags,
} from '../../src/elements/plain-html.ts';

/** A panel's children, in an element that is none. */
const inside = (html: string) => fixture(`<div>${html}</div>`);
const here = (path: string) => new URL(path, document.baseURI).href;
const itemsOf = async (html: string) =>
  (readItems(await inside(html)) as { source: { items: object[] } } | undefined)?.source.items;

describe('the plain HTML of a panel', () => {
  it('is its children, without what is slotted and what is no content', async () => {
    const panel = await inside(
      `<p>One</p><h3 slot="heading">Top</h3><script type="application/json">{}</script>
       <template><p>Two</p></template><style></style><ol></ol>`,
    );
    expect(contentOf(panel).map(({ localName }) => localName)).to.deep.equal(['p', 'ol']);
  });

  it('is not changed by being read', async () => {
    const html = '<ol><li><a href="/a">One</a></li></ol>';
    const panel = await inside(html);
    readItems(panel);
    readDiscussion(panel);
    readTags(panel);
    expect(panel.innerHTML).to.equal(html);
  });

  it('may have a JSON child, and no other element’s', async () => {
    const script = '<script type="application/json">{"limit":3}</script>';
    expect(jsonOf(await inside(script))).to.equal('{"limit":3}');
    expect(jsonOf(await inside(`<div>${script}</div>`))).to.equal(undefined);
  });
});

describe('a list in plain HTML', () => {
  it('has an item for each entry with a link, its picture and its time', async () => {
    const items = await itemsOf(
      `<ol><li><a href="/a"><img src="/a.svg" srcset="/b.svg 2x" alt="A cup" width="320" height="180">
         Tea\n   time</a> <time datetime="2026-11-20T17:47Z">today</time></li>
       <li>No link</li><li><a href="/b"></a></li></ol>`,
    );
    expect(items).to.deep.equal([
      {
        url: here('/a'),
        title: 'Tea time',
        published: '2026-11-20T17:47Z',
        image: { src: here('/a.svg'), srcset: '/b.svg 2x', alt: 'A cup', width: 320, height: 180 },
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
      `<ul><li><video poster="/a.svg" preload="none"><source src="/a.webm" type="video/webm">
         <source src="/a.mp4"><track src="/a.vtt" srclang="en" label="English"></video>
       <a href="/a">Tea</a></li></ul>`,
    );
    expect(items).to.deep.equal([
      {
        url: here('/a'),
        title: 'Tea',
        image: here('/a.svg'),
        video: {
          sources: [{ src: here('/a.webm'), type: 'video/webm' }, { src: here('/a.mp4') }],
          captions: [{ src: here('/a.vtt'), language: 'en', label: 'English' }],
        },
      },
    ]);
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
    expect(readDiscussion(panel)).to.deep.equal({
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
    expect(readDiscussion(panel)).to.deep.equal({
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
    expect(readTags(panel)).to.deep.equal({ items: [{ name: 'Tea', url: here('/t/tea') }] });
  });

  it('are list entries where there are no links', async () => {
    const panel = await inside('<ul><li>Tea</li><li> Toast </li></ul>');
    expect(readTags(panel)).to.deep.equal({ items: ['Tea', 'Toast'] });
  });

  it('may have links among names, and lose neither', async () => {
    const panel = await inside('<ul><li><a href="/t/tea">Tea</a></li><li>Toast</li></ul>');
    expect(readTags(panel)).to.deep.equal({
      items: [{ name: 'Tea', url: here('/t/tea') }, 'Toast'],
    });
  });

  it('come with the time of the update', async () => {
    const panel = await inside('<p>Updated <time datetime="2026-11-20T17:47Z">now</time></p>');
    expect(readTags(panel)).to.deep.equal({ updated: '2026-11-20T17:47Z' });
  });

  it('say nothing where there are none', async () => {
    expect(readTags(await inside('<p>Soon</p>'))).to.equal(undefined);
  });
});
