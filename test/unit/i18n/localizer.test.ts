import { expect } from 'chai';
import { en } from '../../../src/i18n/locales/en.ts';
import { fill, hasOdd, localeFor, plural, stringsWith } from '../../../src/i18n/localizer.ts';

describe('the strings', () => {
  it('are English', () => expect(stringsWith()).to.deep.equal(en));

  it('are replaced by name', () => {
    const strings = stringsWith({ loadMore: 'Show more' });
    expect(strings.loadMore).to.equal('Show more');
    expect(strings.seeAll).to.equal(en.seeAll);
  });

  it('are those of a pack, replaced by name', () => {
    const pack = { ...en, seeAll: 'Alle ansehen', loadMore: 'Mehr anzeigen' };
    const strings = stringsWith({ loadMore: 'Mehr' }, pack);
    expect([strings.seeAll, strings.loadMore]).to.deep.equal(['Alle ansehen', 'Mehr']);
  });

  it('are not replaced by what lacks a placeholder', () => {
    const strings = stringsWith({ shown: '{shown} shown', sponsor: 'Paid for by {name}' });
    expect(strings.shown).to.equal(en.shown);
    expect(strings.sponsor).to.equal('Paid for by {name}');
  });

  it('may say one in a word', () => {
    expect(stringsWith({ repliesOne: 'One reply' }).repliesOne).to.equal('One reply');
  });

  it('are odd where they are not ours or lack a placeholder', () => {
    expect(hasOdd({ loadMore: 'Show more', repliesOne: 'One reply' })).to.equal(false);
    for (const messages of [{ loadMor: 'x' }, { shown: 'x' }, { toString: 'x' }, { close: 'x' }]) {
      const text = JSON.stringify(messages);
      expect(hasOdd(messages), text).to.equal(!text.includes('toString'));
    }
  });
});

describe('a string with braces', () => {
  const cases: [text: string, values: Record<string, string | number>, filled: string][] = [
    ['{toString} and {constructor}', {}, '{toString} and {constructor}'],
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
  type Case = [string, string, object, 'discussion' | 'tags', string];
  const cases: Case[] = [
    ['en', 'in English', en, 'tags', 'en'],
    ['en-GB', 'in English', en, 'tags', 'en-GB'],
    ['EN-us', 'in English', en, 'discussion', 'EN-us'],
    ['de-AT', 'in German', { ...en, message: 'Auf {networks} mitreden.' }, 'discussion', 'de-AT'],
    ['de', 'still in English', en, 'discussion', 'en'],
    ['de', 'with a button in German', { ...en, loadMore: 'Mehr' }, 'discussion', 'en'],
    ['sw', 'with their line in Swahili', { ...en, updated: 'Saa {time}' }, 'tags', 'sw'],
    ['enm', 'in English', en, 'tags', 'en'],
  ];
  for (const [language, what, strings, panel, locale] of cases) {
    it(`of ${panel} on a page in ${language}, ${what}, is ${locale}`, () => {
      expect(localeFor(language, strings as typeof en, panel)).to.equal(locale);
    });
  }
});
