import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.ts';
import { fill, localeFor, plural, stringsWith } from '../../src/model/strings.ts';

describe('the strings', () => {
  it('are English', () => expect(stringsWith()).to.deep.equal(en));

  it('are replaced by name', () => {
    const strings = stringsWith({ loadMore: 'Show more' });
    expect(strings.loadMore).to.equal('Show more');
    expect(strings.seeAll).to.equal(en.seeAll);
  });
});

describe('a string with braces', () => {
  const cases: [text: string, values: Record<string, string | number>, filled: string][] = [
    ['{shown} of {total}', { shown: 5, total: 20 }, '5 of 20'],
    ['{a} {a}', { a: 'x' }, 'x x'],
    ['{a} {b}', { a: '{b}', b: 'y' }, '{b} y'],
    ['{a} {networks}', { a: '' }, ' {networks}'],
    ['{a}', { a: '$&' }, '$&'],
    ['no braces', { a: 1 }, 'no braces'],
  ];
  for (const [text, values, filled] of cases) {
    it(`${text} is ${filled}`, () => expect(fill(text, values)).to.equal(filled));
  }
});

describe('a counted string', () => {
  const polish = stringsWith({
    repliesOne: '{count} odpowiedź',
    repliesFew: '{count} odpowiedzi',
    repliesMany: '{count} odpowiedzi (wiele)',
    replies: '{count} odpowiedzi (ułamek)',
  });
  const cases: [locale: string, count: number, form: string][] = [
    ['en', 1, '{count} reply'],
    ['en', 0, '{count} replies'],
    ['en-GB', 1, '{count} reply'],
    ['pl', 1, '{count} odpowiedź'],
    ['pl', 3, '{count} odpowiedzi'],
    ['pl', 5, '{count} odpowiedzi (wiele)'],
    ['pl', 1.5, '{count} odpowiedzi (ułamek)'],
  ];
  for (const [locale, count, form] of cases) {
    it(`of ${count} in ${locale} is “${form}”`, () => {
      const strings = locale === 'pl' ? polish : stringsWith();
      expect(plural(strings, 'replies', count, locale)).to.equal(form);
    });
  }

  it('is the plain one where the language’s strings have no form for the number', () => {
    expect(plural(stringsWith(), 'replies', 3, 'pl')).to.equal('{count} replies');
  });
});

describe('the language of dates, lists and numbers', () => {
  const cases: [language: string | undefined, messages: Record<string, string>, locale: string][] =
    [
      [undefined, {}, 'en'],
      ['', {}, 'en'],
      ['en', {}, 'en'],
      ['en-GB', {}, 'en-GB'],
      ['EN-us', {}, 'EN-us'],
      ['de', {}, 'en'],
      ['de', { message: 'Auf {networks} mitreden.' }, 'de'],
      ['enm', {}, 'en'],
    ];
  for (const [language, messages, locale] of cases) {
    it(`of a page in ${language ?? 'none'}${messages['message'] ? ' with messages' : ''} is ${locale}`, () => {
      expect(localeFor(language, messages)).to.equal(locale);
    });
  }
});
