import { expect } from 'chai';
import { parseConfig } from '../../../src/schema/parse.ts';
import { BASE, inShort } from './parse-fixtures.ts';

const read = (raw: unknown) => parseConfig(raw, BASE);

const KEPT = 'https://ledger.example/kept';

describe('a config', () => {
  it('that is right is taken as it is, with absolute addresses', () => {
    const { value, issues } = read({
      $schema: '/afterword.schema.json',
      article: { url: '/story', title: 'Tide', tags: ['tides', { name: 'port', url: 'port' }] },
      publisher: { name: 'The Ledger', url: 'https://ledger.example' },
      language: 'pt-BR',
      timeZone: 'Europe/Berlin',
      numberingSystem: 'arab',
      messages: { loadMore: 'Mais' },
      exclude: ['https://ledger.example/ads/*'],
      blocklist: '/blocked.json',
      campaign: { source: '{network}' },
      consent: { grant: 'consent:yes', revoke: 'consent:no' },
      analytics: ['matomo', 'plausible'],
      panels: [{ type: 'tags', heading: '' }],
    });
    expect(issues).to.deep.equal([]);
    expect(value.article).to.deep.equal({
      url: 'https://ledger.example/story',
      title: 'Tide',
      tags: ['tides', { name: 'port', url: 'https://ledger.example/news/port' }],
    });
    expect(value.publisher?.url).to.equal('https://ledger.example/');
    expect(value.blocklist).to.equal('https://ledger.example/blocked.json');
    expect(value.panels).to.deep.equal([{ type: 'tags', heading: '', path: 'panels[0]' }]);
  });

  it('that says nothing has nothing, for the defaults to hold', () => {
    expect(read({})).to.deep.equal({ value: {}, issues: [] });
  });

  const shapes: [what: string, raw: unknown][] = [
    ['a list', []],
    ['a text', 'discussion'],
    ['a number', 5],
    ['null', null],
    ['true', true],
  ];
  for (const [what, raw] of shapes) {
    it(`that is ${what} is left out`, () => {
      const { value, issues } = read(raw);
      expect(value).to.deep.equal({});
      expect(inShort(issues)).to.deep.equal(['wrong-type ']);
    });
  }

  const values: [key: string, bad: unknown, found: string][] = [
    ['article', 'https://ledger.example/story', 'wrong-type article'],
    ['publisher', 'The Ledger', 'wrong-type publisher'],
    ['language', 'english!', 'not-allowed language'],
    ['language', ['en'], 'not-allowed language'],
    ['timeZone', 'Mars/Olympus', 'not-allowed timeZone'],
    ['timeZone', null, 'not-allowed timeZone'],
    ['numberingSystem', 'zzzzz', 'not-allowed numberingSystem'],
    ['numberingSystem', '!', 'not-allowed numberingSystem'],
    ['messages', 'More', 'not-allowed messages'],
    ['messages', ['More'], 'not-allowed messages'],
    ['messages', { loadMore: 5 }, 'not-allowed messages'],
    ['exclude', 'https://ledger.example/*', 'wrong-type exclude'],
    ['blocklist', 'javascript:alert(1)', 'not-allowed blocklist'],
    ['blocklist', {}, 'not-allowed blocklist'],
    ['blocklist', 5, 'not-allowed blocklist'],
    ['consent', 'clik', 'wrong-type consent'],
    ['analytics', 'matomo', 'wrong-type analytics'],
    ['panels', { type: 'tags' }, 'wrong-type panels'],
    ['pannels', [], 'unknown-key pannels'],
    ['$schema', 5, 'not-allowed $schema'],
  ];
  for (const [key, bad, found] of values) {
    it(`with ${key}: ${JSON.stringify(bad)} keeps the rest and tells`, () => {
      const { value, issues } = read({ [key]: bad, exclude: [KEPT], ...{ [key]: bad } });
      expect(value).to.deep.equal(key === 'exclude' ? {} : { exclude: [KEPT] });
      expect(inShort(issues)).to.deep.equal([found]);
    });
  }

  it('loses the bad entry of a list, and keeps the good ones', () => {
    const { value, issues } = read({ analytics: ['plausibel', 'matomo', 7, 'parsely'] });
    expect(value).to.deep.equal({ analytics: ['matomo', 'parsely'] });
    expect(inShort(issues)).to.deep.equal(['not-allowed analytics[0]', 'not-allowed analytics[2]']);
  });

  it('tells an unknown key as a warning, and everything else as an error', () => {
    const { issues } = read({ tpye: 1, language: '!' });
    expect(issues.map(({ severity }) => severity)).to.have.members(['warning', undefined]);
  });

  for (const code of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
    'ftp://x.example/',
  ]) {
    it(`never takes the address ${JSON.stringify(code)}`, () => {
      const { value, issues } = read({
        article: { url: code, image: code },
        publisher: { url: code },
      });
      expect(value).to.deep.equal({ article: {}, publisher: {} });
      expect(inShort(issues)).to.deep.equal([
        'not-allowed article.url',
        'not-allowed article.image',
        'not-allowed publisher.url',
      ]);
    });
  }
});
