import { expect } from 'chai';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import {
  buildMailtoUrl,
  buildShareUrl,
  fillTemplate,
  trimText,
} from '../../../../src/data/networks/share-url.ts';

const STORY = { url: 'https://ledger.example/tide?a=1&b=2', title: 'Tide & time: 100 % “wet”' };
const networkBy = (id: string) => allNetworks.find(({ name }) => name === id)!;
const URL_PART = 'https%3A%2F%2Fledger.example%2Ftide%3Fa%3D1%26b%3D2';
const TITLE_PART = 'Tide%20%26%20time%3A%20100%20%25%20%E2%80%9Cwet%E2%80%9D';

describe('a share link', () => {
  const cases: [network: string, link: string][] = [
    ['facebook', `https://www.facebook.com/sharer/sharer.php?u=${URL_PART}`],
    ['x', `https://x.com/intent/post?text=${TITLE_PART}&url=${URL_PART}`],
    ['bluesky', `https://bsky.app/intent/compose?text=${TITLE_PART}%0A${URL_PART}`],
    ['threads', `https://www.threads.com/intent/post?text=${TITLE_PART}&url=${URL_PART}`],
    ['mastodon', `https://{instance}/share?text=${TITLE_PART}%20${URL_PART}`],
    ['linkedin', `https://www.linkedin.com/sharing/share-offsite/?url=${URL_PART}`],
    ['reddit', `https://www.reddit.com/submit?url=${URL_PART}&title=${TITLE_PART}`],
    ['whatsapp', `https://wa.me/?text=${TITLE_PART}%20${URL_PART}`],
    ['telegram', `https://t.me/share/url?url=${URL_PART}&text=${TITLE_PART}`],
  ];
  for (const [network, link] of cases) {
    it(`to ${network} is ${link}`, () => {
      expect(buildShareUrl(networkBy(network), STORY)).to.equal(link);
    });
  }

  it('cuts the title to what the network takes, and never the address', () => {
    const title = 'tide '.repeat(200);
    for (const [id, limit] of [
      ['x', 280],
      ['bluesky', 300],
      ['threads', 500],
    ] as const) {
      const text = decodeURIComponent(buildShareUrl(networkBy(id), { ...STORY, title }));
      expect(text)
        .to.include(STORY.url)
        .and.match(/ti?d?e?…/);
      const shown = text.slice(text.indexOf('tide '), text.indexOf('…') + 1);
      const address = id === 'x' ? 23 : STORY.url.length;
      expect(shown.length + 1 + address).to.be.within(limit - 6, limit);
    }
  });

  it('keeps an address that is longer than a post', () => {
    const url = `https://ledger.example/${'a'.repeat(400)}`;
    expect(buildShareUrl(networkBy('bluesky'), { ...STORY, url })).to.include(
      encodeURIComponent(url),
    );
  });
});

describe('a template', () => {
  it('has its placeholders filled in, as often as they stand there', () => {
    expect(fillTemplate('https://a.example/?u={url}&t={title}&v={url}', { ...STORY })).to.equal(
      `https://a.example/?u=${URL_PART}&t=${TITLE_PART}&v=${URL_PART}`,
    );
  });
  it('keeps other braces', () => {
    expect(fillTemplate('https://a.example/{id}', { ...STORY })).to.equal('https://a.example/{id}');
  });
  it('takes a server as it is', () => {
    const values = { url: 'https://a.example/', instance: 'social.example:8080' };
    expect(fillTemplate('https://{instance}/share?text={url}', values)).to.equal(
      'https://social.example:8080/share?text=https%3A%2F%2Fa.example%2F',
    );
  });
  it('does not fill in what a title brings along', () => {
    expect(fillTemplate('{title}', { url: 'u', title: '{url} $& $1' })).to.equal(
      '%7Burl%7D%20%24%26%20%241',
    );
  });
  it('takes half a surrogate pair', () => {
    expect(fillTemplate('{title}', { url: '', title: 'a\uD83D' })).to.equal('a%EF%BF%BD');
  });
});

it('a mail has spaces as %20, and the address on a line of its own', () => {
  expect(buildMailtoUrl(STORY)).to.equal(
    `mailto:?subject=${TITLE_PART}&body=${TITLE_PART}%0D%0A%0D%0A${URL_PART}`,
  );
});

describe('a text that is cut', () => {
  const cases: [text: string, limit: number, cut: string][] = [
    ['tide', 4, 'tide'],
    ['tides', 4, 'tid…'],
    ['to and fro', 4, 'to…'],
    ['👨‍👩‍👧‍👦👍🏽é', 3, '👨‍👩‍👧‍👦👍🏽é'],
    ['👨‍👩‍👧‍👦👍🏽éa', 3, '👨‍👩‍👧‍👦👍🏽…'],
    ['', 0, ''],
  ];
  for (const [text, limit, cut] of cases) {
    it(`to ${limit}: ${text} is ${cut}`, () => expect(trimText(text, limit)).to.equal(cut));
  }
});

describe('a template', () => {
  it('with the name of something that every object has leaves it as it is', () => {
    expect(fillTemplate('https://own.example/{toString}/{constructor}', {})).to.equal(
      'https://own.example/{toString}/{constructor}',
    );
  });
});
