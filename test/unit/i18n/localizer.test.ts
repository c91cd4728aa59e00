import { expect } from 'chai';
import { en } from '../../../src/i18n/locales/en.ts';
import { chooseFormatLocale } from '../../../src/i18n/localizer.ts';
import {
  fillPlaceholders,
  hasInvalidMessages,
  selectPlural,
  mergeMessages,
} from '../../../src/i18n/messages.ts';

describe('the messages', () => {
  it('are English', () => expect(mergeMessages()).to.deep.equal(en));

  it('are replaced by name', () => {
    const messages = mergeMessages({ loadMore: 'Show more' });
    expect(messages.loadMore).to.equal('Show more');
    expect(messages.seeAll).to.equal(en.seeAll);
  });

  it('are those of a pack, replaced by name', () => {
    const pack = { ...en, seeAll: 'Alle ansehen', loadMore: 'Mehr anzeigen' };
    const messages = mergeMessages({ loadMore: 'Mehr' }, pack);
    expect([messages.seeAll, messages.loadMore]).to.deep.equal(['Alle ansehen', 'Mehr']);
  });

  it('are not replaced by what lacks a placeholder', () => {
    const messages = mergeMessages({ shown: '{shown} shown', sponsor: 'Paid for by {name}' });
    expect(messages.shown).to.equal(en.shown);
    expect(messages.sponsor).to.equal('Paid for by {name}');
  });

  it('may say one in a word', () => {
    expect(mergeMessages({ repliesOne: 'One reply' }).repliesOne).to.equal('One reply');
  });

  it('are invalid where their name is unknown or a placeholder is missing', () => {
    const valid = { loadMore: 'Show more', close: 'x', repliesOne: 'One reply', repliesFew: 'x' };
    expect(hasInvalidMessages(valid)).to.equal(false);
    for (const overrides of [{ loadMor: 'x' }, { shown: 'x' }, { toString: 'x' }]) {
      expect(hasInvalidMessages(overrides), JSON.stringify(overrides)).to.equal(true);
    }
  });

  it('are English where a language lacks one', () => {
    const { seeAll, ...german } = { ...en, loadMore: 'Mehr anzeigen' };
    const messages = mergeMessages({}, german as typeof en);
    expect([messages.seeAll, messages.loadMore]).to.deep.equal([seeAll, 'Mehr anzeigen']);
  });

  it('have the plain form for 1 where a language has no form of its own for it', () => {
    const { repliesOne, ...rest } = { ...en, replies: '{count} svar' };
    expect(repliesOne).to.equal('{count} reply');
    const messages = mergeMessages({}, rest);
    expect(selectPlural(messages, 'replies', 1, 'sv')).to.equal('{count} svar');
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
    it(`${text} is ${filled}`, () => expect(fillPlaceholders(text, values)).to.equal(filled));
  }
});

describe('a counted string', () => {
  const polish = mergeMessages({
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
      const messages = locale === 'pl' ? polish : mergeMessages();
      expect(selectPlural(messages, 'replies', count, locale)).to.equal(form);
    });
  }

  it('is the plain one where the language’s messages have no form for the number', () => {
    expect(selectPlural(mergeMessages(), 'replies', 3, 'pl')).to.equal('{count} replies');
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
    ['pt', 'in Portuguese', { ...en, updated: 'Atualizado: {time}' }, 'tags', 'pt-PT'],
    ['pt-BR', 'in Portuguese', { ...en, updated: 'Atualizado: {time}' }, 'tags', 'pt-BR'],
    ['pt-AO', 'in Portuguese', { ...en, updated: 'Atualizado: {time}' }, 'tags', 'pt-AO'],
    ['tlh', 'that Intl does not know', { ...en, updated: '{time} choH' }, 'tags', 'en'],
    ['und', 'with a line of its own', { ...en, updated: 'Stand: {time}' }, 'tags', 'en'],
  ];
  for (const [language, what, messages, panel, locale] of cases) {
    it(`of ${panel} on a page in ${language}, ${what}, is ${locale}`, () => {
      expect(chooseFormatLocale(language, messages as typeof en, panel)).to.equal(locale);
    });
  }
});
