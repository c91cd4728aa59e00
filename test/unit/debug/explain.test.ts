import { expect } from 'chai';
import { parseConfig } from '../../../src/schema/parse.ts';
import type { Issue, ProblemCode } from '../../../src/schema/issues.ts';
import { formatNames, loadFormats } from '../../../src/data/feeds/formats.ts';
import { buildDiscussionLinks, buildShareLinks } from '../../../src/data/discussion-links.ts';
import { allNetworks } from '../../../src/data/networks/all-networks.ts';
import { NetworkIndex } from '../../../src/data/networks/network-index.ts';
import { explainIssue } from '../../../src/debug/explain.ts';

const BASE = 'https://ledger.example/';
const STORY = { url: 'https://ledger.example/story', title: 'Tide' };

/** What is said about a config. */
const explainConfig = (raw: object): string =>
  parseConfig(raw, BASE).issues.map(explainIssue).join('\n');
const explainPanel = (panel: unknown): string => explainConfig({ panels: [panel] });

describe('what is said about a config', () => {
  const cases: [raw: object, parts: string[]][] = [
    [{ pannels: [] }, ['no setting "pannels"', 'Did you mean "panels"?', 'ignored']],
    [{ zebra: 1 }, ['no setting "zebra"', 'ignored']],
    [[], ['an empty list', 'an object', 'defaults apply']],
    [{ language: 'english!' }, ['"english!"', 'en or pt-BR', 'page itself']],
    [{ timeZone: 'CEST!' }, ['"CEST!"', 'Europe/Berlin', 'not set']],
    [
      { consent: 'clik' },
      ['"none", "click" or an object', 'mean "click"?', 'default applies: "click"'],
    ],
    [{ publisher: 'The Ledger' }, ['an object', '{ "name": … }']],
    [{ panels: { type: 'tags' } }, ['a list', '[ ]']],
    [{ analytics: ['plausibel'] }, ['"plausibel"', 'mean "plausible"?', 'entry is left out']],
    [{ campaign: { term: '*|EMAIL|*' } }, ['nothing of the reader, with {network}', 'not set']],
  ];
  for (const [raw, parts] of cases) {
    it(`${JSON.stringify(raw)} has ${parts.join(', ')}`, () => {
      const said = explainConfig(raw);
      for (const part of parts) expect(said).to.include(part);
    });
  }
});

describe('what is said about a panel', () => {
  const cases: [panel: unknown, parts: string[]][] = [
    [
      { tpye: 'videos' },
      ['no "type"', '"tpye"', 'mean "type"?', '"discussion", "videos"', 'panel is left out'],
    ],
    [{}, ['no "type"', 'panel is left out']],
    [{ type: 'vidoes' }, ['"vidoes"', 'mean "videos"?', 'panel is left out']],
    ['discussion', ['{ "type": "discussion" }']],
    [null, ['null', 'panel is left out']],
    [{ type: 'slot' }, ['"id" is missing', 'panel is left out']],
    [{ type: 'videos', limt: 3 }, ['"limt"', 'mean "limit"?']],
    [{ type: 'videos', pageSize: 3 }, ['"pageSize" is a setting of "popular"']],
    [{ type: 'videos', headingLevel: 9 }, ['the number 9', 'from 1 to 6', 'default applies: 2.']],
    [
      { type: 'videos', limit: '5' },
      ['the text "5"', 'mean 5, without quotes?', 'The default applies.'],
    ],
    [{ type: 'videos', related: 'true' }, ['mean true, without quotes?', 'default applies: false']],
    [{ type: 'videos', layout: 'Gird' }, ['"grid", "row" or "list"', 'mean "grid"?']],
    [{ type: 'videos', seeAll: '/all' }, ['{ "url": … }']],
    [
      { type: 'videos', source: { feed: 'javascript:alert(1)' } },
      ['javascript:alert(1)', 'http:, https: or mailto:'],
    ],
    [
      { type: 'videos', source: { items: [{ url: '/a' }] } },
      ['"title" is missing', 'entry is left out, the others'],
    ],
    [{ type: 'discussion', share: 'x' }, ['a list', '[ ]', '"facebook"']],
  ];
  for (const [panel, parts] of cases) {
    it(`${JSON.stringify(panel)} has ${parts.join(', ')}`, () => {
      const said = explainPanel(panel);
      for (const part of parts) expect(said).to.include(part);
    });
  }
});

describe('what is said about networks', () => {
  const story = { ...STORY, networks: new NetworkIndex(allNetworks, true) };
  const said = buildDiscussionLinks(['facebok', 'Pocket', 'x'], story).issues.map(explainIssue);
  const bar = buildShareLinks(
    ['emial', 'skype', { network: 'own', template: 'javascript:{url}' }],
    story,
  ).issues.map(explainIssue);

  it('names the one that was meant, and those that there are', () => {
    expect(said[0]).to.include('Did you mean "facebook"?').and.include('"bluesky"');
    expect(bar[0]).to.include('Did you mean "email"?').and.include('template');
  });

  it('tells since when a dead one is dead', () => {
    expect(said[1]).to.include('Pocket closed on 2025-07-08');
    expect(bar[1]).to.include('Skype closed on 2025-05-05');
  });

  it('refuses a template that is no web address', () => {
    expect(bar[2]).to.include('{url}').and.include('entry is left out');
  });

  it('says what an entry needs that leads nowhere yet', () => {
    const [server, place, other] = buildDiscussionLinks(
      [
        { network: 'mastodon', instance: 'no host' },
        'instagram',
        { network: 'facebook', page: 'https://x.com/ledger' },
      ],
      story,
    ).issues.map(explainIssue);
    expect(server).to.include('"no host"').and.include('such as mastodon.social');
    expect(place).to.include('"instagram"').and.include('a "page" or a "thread"');
    expect(other).to.include('https://x.com/ledger').and.include('an address of Facebook');
  });
});

describe('every problem', () => {
  const others: [code: ProblemCode, found: unknown, part: string, allowed?: string[]][] = [
    ['not-json', 'SyntaxError: Unexpected token } in JSON at position 14', 'position 14'],
    ['config-failed', '#config', 'the id "config"'],
    ['config-failed', `${BASE}c.json: 404`, 'answers with status 404'],
    ['config-failed', `${BASE}c.json: network`, 'CORS'],
    ['blocklist-failed', 'chunks/load-item-filter.js: network', 'or from data-base'],
    ['count-failed', `${BASE}n: count`, 'shown without a number'],
    ['no-language', 'und', 'does not say its language'],
    ['no-language', 'de', 'locales/de.js'],
    ['no-language', 'la', 'only in en, ar'],
    ['feed-failed', `${BASE}f: status 500`, 'status 500'],
    ['feed-failed', `${BASE}f: status 403`, 'refuses requests of readers'],
    ['feed-failed', `${BASE}f: status 429`, 'too many requests'],
    ['feed-failed', `${BASE}wp-json/wp/v2/posts: status 404`, 'Settings, Permalinks'],
    ['feed-failed', `${BASE}f: reader`, 'files of chunks/'],
    ['feed-failed', `${BASE}f: time`, '5 seconds'],
    ['feed-failed', `${BASE}f: size`, '5 MB'],
    ['feed-failed', `${BASE}f: html`, 'HTML'],
    ['feed-failed', `${BASE}f: empty`, 'empty'],
    ['feed-failed', `${BASE}f: json SyntaxError: Unexpected end`, 'Unexpected end'],
    ['feed-failed', `${BASE}f: xml error on line 3`, 'not valid XML (error on line 3)'],
    ['feed-failed', `${BASE}f: shape posts, total`, 'posts, total'],
    ['feed-failed', `${BASE}f: shape`, 'expected. Set `list` and `fields`'],
    ['feed-failed', `${BASE}f: format rrs`, 'no feed format rrs'],
    ['feed-unreadable', `${BASE}f: html`, 'HTML'],
    ['feed-loop', `${BASE}f?page=1`, 'read before'],
    ['feed-stale', '2026-11-20T17:47:00Z', 'more than 600 seconds ago', ['600']],
    ['feed-stale', undefined, 'does not say when it was generated', ['600']],
    [
      'items-left-out',
      {
        count: 7,
        entries: [
          { name: 'Tides', reason: 'no-url' },
          { name: '/a', reason: 'no-title' },
          { name: 'Gulls', reason: 'duplicate' },
          { name: 'Ropes', reason: 'broken' },
          { name: '', reason: 'broken' },
        ],
      },
      'left out: 7, without a title or a text: “/a”; without an http: or https: URL: “Tides”; duplicates: “Gulls”; broken: “Ropes”, one without a title; 2 more. The',
    ],
    ['chunk-failed', 'tabs', 'chunks/tabs.js, in the folder of the script or in data-base'],
    ['chunk-failed', 'list-ages', 'whether a feed is stale'],
    [
      'chunk-failed',
      'Error: chunks/lists.js could not be loaded',
      'chunks/lists.js, in the folder',
    ],
    ['chunk-failed', 'Failed to fetch a module', 'Failed to fetch a module'],
    ['no-target', '#end', 'data-target="#end"'],
    ['in-head', undefined, 'data-target'],
    ['mounted-already', `${BASE}story`, 'already'],
    ['tag-taken', '<afterword-embed> (not ours)', '<afterword-embed>', ['0.1.0']],
    ['tag-taken', 'afterword 0.2.0', 'afterword 0.2.0 was loaded after afterword 0.1.0', ['0.1.0']],
    ['secret', undefined, 'Every reader of the page'],
    ['missing', undefined, 'no source'],
    ['failed', 'Error: boo', 'Error: boo'],
  ];
  for (const [code, found, part, allowed] of others) {
    it(`${code} with ${String(found)} has ${part}`, () => {
      const path = code === 'missing' ? 'panels[1].source' : '';
      const issue: Issue = { code, path, found, ...(allowed && { allowed }) };
      expect(explainIssue(issue)).to.include(part);
    });
  }

  const SECRET = '0123456789abcdef';
  const feed = `https://stats.example/?token_auth=${SECRET}`;
  const secrets: Issue[] = [
    { code: 'secret', path: 'source', found: feed },
    { code: 'not-allowed', path: 'source.feed', found: feed, allowed: ['an address'] },
    { code: 'unknown-key', path: 'headers', found: { authorization: `Bearer ${SECRET}` } },
    { code: 'feed-failed', path: 'source.feed', found: `${feed}: status 404` },
    { code: 'unknown-network', path: 'networks[0]', found: feed, allowed: ['x'] },
    { code: 'failed', path: '', found: feed },
  ];
  for (const issue of secrets) {
    it(`${issue.code} never repeats a secret`, () => {
      expect(explainIssue(issue)).not.to.include(SECRET);
    });
  }

  it('says why the age of a feed is unknown', () => {
    const cause = 'without an hour or a time zone';
    const issue: Issue = {
      code: 'feed-stale',
      path: '',
      found: '2026-11-20',
      cause,
      allowed: [600],
    };
    expect(explainIssue(issue)).to.include(cause).and.include('`timeZone`').and.not.include('ago');
  });

  it('shows a long value in one short line', () => {
    const said = explainIssue({
      code: 'not-allowed',
      path: 'language',
      found: `a\n${'b'.repeat(5000)}`,
    });
    expect(said).not.to.include('\n');
    expect(said.length).to.be.below(300);
  });

  it('cuts a long list of what is allowed', () => {
    const allowed = Array.from({ length: 60 }, (_, i) => `network${String(i)}`);
    const said = explainIssue({
      code: 'unknown-network',
      path: 'networks[0]',
      found: 'q',
      allowed,
    });
    expect(said).to.include('and 46 more');
  });

  const odd: [what: string, found: unknown][] = [
    ['a big integer', 1n],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['nothing', undefined],
    ['NaN', NaN],
    ['an object', {}],
  ];
  for (const [what, found] of odd) {
    it(`has a sentence about ${what}`, () => {
      const issue: Issue = { code: 'not-allowed', path: 'x', found, allowed: ['text'] };
      expect(explainIssue(issue)).to.match(/^Found .+\.$/);
    });
  }
});

it('an unknown feed format is explained with all that there are', async () => {
  const allowed = formatNames(await loadFormats());
  const found = `${BASE}f: format rrs`;
  const text = explainIssue({ code: 'feed-failed', path: '', found, allowed });
  for (const format of allowed) expect(text).to.include(format);
});
