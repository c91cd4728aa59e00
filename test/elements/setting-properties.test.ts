import { expect } from '@open-wc/testing';
import { settings } from '../../src/schema/config.ts';
import { attributeOf, settingProperties } from '../../src/schema/setting-properties.ts';

type Read = (text: string | null) => unknown;

const popular = settingProperties(settings.popular);
const attributesOf = (properties: ReturnType<typeof settingProperties>) =>
  Object.values(properties).flatMap(({ attribute }) => attribute || []);

const read = (key: string, text: string | null): unknown => {
  const all = { ...settingProperties(settings.embed), ...settingProperties(settings.tags) };
  return ({ ...all, ...popular }[key]?.converter as Read)(text);
};

describe('the attributes of settings', () => {
  it('have the names of the properties, in kebab case', () => {
    expect(attributeOf('pageSize')).to.equal('page-size');
    expect(attributeOf('seeAll')).to.equal('see-all');
    expect(attributeOf('limit')).to.equal('limit');
  });

  it('call a source by the feed that it mostly is', () => {
    expect(attributeOf('source')).to.equal('feed');
  });

  const SHARED = ['article', 'publisher', 'language', 'time-zone', 'numbering-system'].concat(
    ...['blocklist', 'campaign', 'consent'],
  );
  const PANEL = ['heading', 'heading-level', 'see-all', 'min-items', 'load'];
  const LISTING = ['feed', 'limit', 'dedupe', 'structured-data'];
  const ALL = {
    embed: ['$schema'],
    discussion: [...PANEL, 'message', 'share-limit', 'counts'],
    videos: [...PANEL, ...LISTING, 'layout', 'related', 'play'],
    popular: [...PANEL, ...LISTING, 'page-size', 'ranks', 'thumbnails', 'times', 'max-age'],
    tags: [...PANEL, 'updated'],
  };
  for (const [kind, own] of Object.entries(ALL)) {
    it(`of ${kind} are its scalar keys and the main fields of its objects, no lists`, () => {
      const found = attributesOf(settingProperties(settings[kind as keyof typeof ALL]));
      expect(found).to.have.members([...own, ...SHARED]);
    });
  }

  const TABLE: [key: string, text: string | null, value: unknown][] = [
    ['pageSize', '12', 12],
    ['pageSize', ' 12 ', 12],
    ['pageSize', 'many', 'many'],
    ['pageSize', '', ''],
    ['ranks', '', true],
    ['ranks', 'true', true],
    ['ranks', 'ranks', true],
    ['ranks', 'false', false],
    ['ranks', null, undefined],
    ['heading', '', ''],
    ['heading', 'Top', 'Top'],
    ['seeAll', '/popular', { url: '/popular' }],
    ['source', '/popular.json', { feed: '/popular.json' }],
    ['publisher', 'The Ledger', { name: 'The Ledger' }],
    ['campaign', 'afterword', { campaign: 'afterword' }],
    ['article', '/story', { url: '/story' }],
    ['updated', 'false', false],
    ['updated', '2026-11-20T17:47-05:00', '2026-11-20T17:47-05:00'],
    ['consent', 'none', 'none'],
  ];
  for (const [key, text, value] of TABLE) {
    it(`read ${attributeOf(key)}=${JSON.stringify(text)} as ${JSON.stringify(value)}`, () => {
      expect(read(key, text)).to.deep.equal(value);
    });
  }
});
