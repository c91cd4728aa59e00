import { expect } from 'chai';
import {
  AfterwordDiscussEvent,
  AfterwordLoadMoreEvent,
  AfterwordOpenEvent,
  AfterwordPlayEvent,
  AfterwordReadyEvent,
  AfterwordViewEvent,
} from '../../../src/index.ts';
import { tellTools, type Tool } from '../../../src/parts/analytics.ts';

const ARTICLE = 'https://ledger.example/tides';
const ITEM = { url: 'https://ledger.example/crane', title: 'The crane' };
const panel = document.createElement('afterword-popular');
const videos = document.createElement('afterword-videos');
const bar = document.createElement('afterword-discussion');

const EVENTS: [event: Event, target: HTMLElement][] = [
  [new AfterwordDiscussEvent('bluesky', 'share', 'https://bsky.app/intent/compose', 3), bar],
  [new AfterwordDiscussEvent('mastodon', 'thread', 'https://readers-own.example/x', 1), bar],
  [new AfterwordOpenEvent(panel, ITEM, 2), panel],
  [new AfterwordPlayEvent(videos, ITEM, 'youtube'), videos],
  [new AfterwordLoadMoreEvent(panel, 10, 47), panel],
  [new AfterwordViewEvent(panel), panel],
  [new AfterwordReadyEvent([panel]), panel],
];

/** What a page's tools heard of all events, each call on its own. */
function heard(names: Tool[], without: Tool[] = []) {
  const said: unknown[] = [];
  const push = (one: unknown) => said.push(one);
  const all = {
    dataLayer: { push },
    plausible: (...call: unknown[]) => push(call),
    _paq: { push },
    PARSELY: { conversions: { trackLinkClick: push } },
  };
  const tools: Record<string, unknown> = { ...all };
  if (without.includes('dataLayer')) delete tools.dataLayer;
  if (without.includes('plausible')) delete tools.plausible;
  if (without.includes('matomo')) delete tools._paq;
  if (without.includes('parsely')) tools.PARSELY = {};
  for (const [event, target] of EVENTS) tellTools(event, target, ARTICLE, names, tools);
  return said;
}

describe('the page’s own analytics hear', () => {
  it('in the data layer what GA4 has names for, and else names of ours', () => {
    expect(heard(['dataLayer'])).to.deep.equal([
      { event: 'share', method: 'bluesky', content_type: 'article', item_id: ARTICLE },
      {
        event: 'afterword_discuss',
        method: 'mastodon',
        mode: 'thread',
        content_type: 'article',
        item_id: ARTICLE,
      },
      { event: 'select_content', content_type: 'popular', content_id: ITEM.url },
      {
        event: 'video_start',
        video_provider: 'youtube',
        video_title: 'The crane',
        video_url: ITEM.url,
      },
      { event: 'afterword_load_more', panel: 'popular', shown: 10, total: 47 },
      { event: 'afterword_view', panel: 'popular' },
    ]);
  });

  it('in Plausible goals with properties, of which a view is no interaction', () => {
    const said = heard(['plausible']) as [string, { props: object; interactive?: boolean }][];
    expect(said.map(([goal]) => goal)).to.deep.equal([
      ...['Share', 'Discuss', 'Open', 'Play', 'Load more', 'View'],
    ]);
    expect(said[0]![1]).to.deep.equal({
      props: { method: 'bluesky', mode: 'share', position: '3', article: ARTICLE },
    });
    expect(said.map(([, { interactive }]) => interactive)).to.deep.equal([
      ...[undefined, undefined, undefined, undefined, undefined, false],
    ]);
  });

  it('in Matomo events with a category, an action and a name', () => {
    expect(heard(['matomo'])).to.deep.equal([
      ['trackEvent', 'Afterword', 'share', 'bluesky'],
      ['trackEvent', 'Afterword', 'discuss', 'mastodon'],
      ['trackEvent', 'Afterword', 'open', ITEM.url],
      ['trackEvent', 'Afterword', 'play', ITEM.url],
      ['trackEvent', 'Afterword', 'load_more', 'popular', 10],
      ['trackEvent', 'Afterword', 'view', 'popular'],
    ]);
  });

  it('in Parse.ly clicks on links', () => {
    expect(heard(['parsely'])).to.deep.equal([
      'afterword share bluesky',
      'afterword discuss mastodon',
      'afterword open popular',
    ]);
  });

  it('nothing of where a reader’s own server is', () => {
    const all: Tool[] = ['dataLayer', 'plausible', 'matomo', 'parsely'];
    expect(JSON.stringify(heard(all))).not.to.contain('readers-own');
  });

  it('nothing where the page has no such tool, while the others do', () => {
    const all: Tool[] = ['dataLayer', 'plausible', 'matomo', 'parsely'];
    expect(heard(all, all)).to.deep.equal([]);
    expect(heard(all, ['dataLayer', 'matomo', 'parsely'])).to.have.length(6);
  });

  it('each once, also a tool that is named twice', () => {
    expect(heard(['matomo', 'matomo'])).to.have.length(6);
  });
});
