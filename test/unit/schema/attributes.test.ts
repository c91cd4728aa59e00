import { expect } from 'chai';
import {
  attributeName,
  attributesOf,
  settingFromAttribute,
  settingKeys,
  settingProperties,
  type ElementKind,
} from '../../../src/schema/attributes.ts';

/** The kinds of the settings below. */
const KINDS: ElementKind[] = ['popular', 'tags'];

describe('the attributes of settings', () => {
  it('have the names of the properties, in kebab case', () => {
    expect(attributeName('pageSize')).to.equal('page-size');
    expect(attributeName('seeAll')).to.equal('see-all');
    expect(attributeName('limit')).to.equal('limit');
  });

  it('call a source by the feed that it mostly is', () => {
    expect(attributeName('source')).to.equal('feed');
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
      const attributes = attributesOf(kind as ElementKind);
      expect([...attributes.keys()]).to.have.members([...own, ...SHARED]);
      expect(settingKeys(kind as ElementKind)).to.include.members([...attributes.values()]);
    });
    it(`of ${kind} are those that Lit observes`, () => {
      const declared = Object.values(settingProperties(kind as ElementKind));
      const names = declared.flatMap(({ attribute }) => attribute || []);
      expect(names).to.have.members([...own, ...SHARED]);
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
    it(`read ${attributeName(key)}=${JSON.stringify(text)} as ${JSON.stringify(value)}`, () => {
      const kind = KINDS.find((kind) => settingKeys(kind).includes(key)) ?? 'embed';
      expect(settingFromAttribute(kind, key, text)).to.deep.equal(value);
    });
  }
});
