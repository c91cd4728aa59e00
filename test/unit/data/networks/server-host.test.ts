import { expect } from 'chai';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { parseServerHost } from '../../../../src/data/networks/server-host.ts';
import { fillTemplate } from '../../../../src/data/networks/share-url.ts';

const softwareOf = (server: string) =>
  allNetworks.find(({ name }) => name === server)!.serverSoftware!;

describe('the server in what a reader types', () => {
  const cases: [typed: string, host: string | undefined][] = [
    ['mastodon.social', 'mastodon.social'],
    ['  Mastodon.Social ', 'mastodon.social'],
    ['mastodon.social/', 'mastodon.social'],
    ['https://mastodon.social/@me/1?of=2#3', 'mastodon.social'],
    ['HTTPS://mastodon.social', 'mastodon.social'],
    ['http://old.example', 'old.example'],
    ['mastodon.social/@me', 'mastodon.social'],
    ['@me@mastodon.social', 'mastodon.social'],
    ['me@mastodon.social', 'mastodon.social'],
    ['https://mastodon.social/@me@other.example', 'mastodon.social'],
    ['social.example:8443', 'social.example:8443'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['مثال.إختبار', 'xn--mgbh0fb.xn--kgbechtv'],
    ['', undefined],
    ['   ', undefined],
    ['me', undefined],
    ['@me', undefined],
    ['me@', undefined],
    ['my server', undefined],
    ['mastodon .social', undefined],
    ['mastodon', undefined],
    ['localhost', undefined],
    ['127.0.0.1', undefined],
    ['[::1]', undefined],
    ['.social', undefined],
    ['a..b', undefined],
    ['javascript:alert(1)', undefined],
    ['javascript://mastodon.social/%0aalert(1)', undefined],
    ['https://', undefined],
    ['mailto:me@mastodon.social', 'mastodon.social'],
    ['x'.repeat(3000), undefined],
  ];
  for (const [typed, host] of cases) {
    it(`“${typed.slice(0, 40)}” is ${host ?? 'none'}`, () => {
      expect(parseServerHost(typed)).to.equal(host);
    });
  }
});

describe('the servers to choose from', () => {
  it('are hosts, and fit the software', () => {
    for (const server of ['mastodon', 'misskey', 'friendica', 'lemmy'] as const) {
      const hosts = softwareOf(server).instances;
      expect(hosts).not.to.be.empty;
      expect(hosts.map(parseServerHost)).to.deep.equal(hosts);
    }
  });
});

describe('a post on another server', () => {
  const POST = 'https://ledger.social/post/1?of=2';
  const encoded = encodeURIComponent(POST);
  const cases = {
    mastodon: `https://{instance}/authorize_interaction?uri=${encoded}`,
    friendica: `https://{instance}/authorize_interaction?uri=${encoded}`,
    misskey: `https://{instance}/authorize-follow?acct=${encoded}`,
    lemmy: `https://{instance}/search?q=${encoded}`,
  } as const;
  for (const server of ['mastodon', 'friendica', 'misskey', 'lemmy'] as const) {
    it(`is answered from the reader’s own where that runs ${server}`, () => {
      const { replyTemplate } = softwareOf(server);
      expect(fillTemplate(replyTemplate, { url: POST })).to.equal(cases[server]);
    });
  }
});
