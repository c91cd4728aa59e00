import { expect } from 'chai';
import { hasSecret, isSecret, resolveAddress } from '../../../src/schema/url.ts';

const BASE = 'https://ledger.example/news/';

describe('an address in a config', () => {
  const cases: [text: string, address: string | undefined][] = [
    ['/feed.json', 'https://ledger.example/feed.json'],
    ['feed.json', 'https://ledger.example/news/feed.json'],
    ['../feed.json', 'https://ledger.example/feed.json'],
    ['//cdn.example/f', 'https://cdn.example/f'],
    ['http://ledger.example', 'http://ledger.example/'],
    ['mailto:desk@ledger.example', 'mailto:desk@ledger.example'],
    ['javascript:alert(1)', undefined],
    ['data:text/plain,x', undefined],
    ['file:///x', undefined],
    ['https://', undefined],
  ];
  for (const [text, address] of cases) {
    it(`${text} is ${address ?? 'none'}`, () => {
      expect(resolveAddress(text, BASE)).to.equal(address);
    });
  }

  it('without a place to start from must be whole', () => {
    expect(resolveAddress('/feed.json', '')).to.equal(undefined);
    expect(resolveAddress('https://ledger.example/f', '')).to.equal('https://ledger.example/f');
  });
});

describe('a secret', () => {
  const cases: [text: string, isOne: boolean][] = [
    ['https://m.example/?token_auth=0123456789abcdef', true],
    ['https://m.example/?a=b&access_token=0123456789abcdef', true],
    ['https://m.example/?api_secret=0123456789abcdef', true],
    ['https://m.example/#client_secret=0123456789abcdef', true],
    ['{"api_secret":"0123456789abcdef"}', true],
    ['https://m.example/?password=0123456789abcdef', true],
    ['{"password":"0123456789abcdef"}', true],
    ['{"authorization":"Basic 0123456789abcdef"}', true],
    ['{"Authorization":"Bearer 0123456789abcdef"}', true],
    ['{"header":"Bearer 0123456789abcdef"}', true],
    ['https://ledger.example/secret-garden?page=2', false],
    ['{"title":"The ring bearer and the secret password"}', false],
    ['https://ledger.example/?tokens=5', false],
  ];
  for (const [text, isOne] of cases) {
    it(`is ${isOne ? '' : 'not '}in ${text}`, () =>
      expect(isSecret(text) || hasSecret(text)).to.equal(isOne));
  }
});
