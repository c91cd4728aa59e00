import { expect } from 'chai';
import {
  AfterwordDiscussEvent,
  AfterwordLoadMoreEvent,
  AfterwordOpenEvent,
  AfterwordPlayEvent,
  AfterwordReadyEvent,
  AfterwordViewEvent,
} from '../../../src/platform/events.ts';
import { sendEvent, type AnalyticsToolName } from '../../../src/platform/analytics/adapters.ts';

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

const ALL: AnalyticsToolName[] = ['dataLayer', 'plausible', 'matomo', 'parsely'];

/** The tools of a page, each of which passes on what it gets. */
const createTools = (push: (call: unknown) => void) => ({
  dataLayer: { push },
  plausible: (...call: unknown[]) => push(call),
  _paq: { push },
  PARSELY: { conversions: { trackLinkClick: push } },
});
type Tools = Partial<Record<keyof ReturnType<typeof createTools>, unknown>>;

/** Sends all events on a page with the given tools, and returns what the tools got, each call on its own. */
function sendAll(names: AnalyticsToolName[], changeTools = (tools: Tools): Tools => tools) {
  const calls: unknown[] = [];
  Object.assign(globalThis, changeTools(createTools((call) => calls.push(call))));
  for (const [event, target] of EVENTS) sendEvent(event, target, ARTICLE, names);
  return calls;
}

/** The page of the tests has no tools of its own. */
function removeTools() {
  for (const name of ['dataLayer', 'plausible', '_paq', 'PARSELY']) {
    Reflect.deleteProperty(globalThis, name);
  }
}

describe('the page’s own analytics hear', () => {
  afterEach(removeTools);

  it('in the data layer what GA4 has names for, and else names of ours', () => {
    expect(sendAll(['dataLayer'])).to.deep.equal([
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
    const calls = sendAll(['plausible']) as [string, { props: object; interactive?: boolean }][];
    expect(calls.map(([goal]) => goal)).to.deep.equal([
      ...['Share', 'Discuss', 'Open', 'Play', 'Load more', 'View'],
    ]);
    expect(calls[0]![1]).to.deep.equal({
      props: { method: 'bluesky', mode: 'share', position: '3', article: ARTICLE },
    });
    expect(calls.map(([, { interactive }]) => interactive)).to.deep.equal([
      ...[undefined, undefined, undefined, undefined, undefined, false],
    ]);
  });

  it('in Matomo events with a category, an action and a name', () => {
    expect(sendAll(['matomo'])).to.deep.equal([
      ['trackEvent', 'Afterword', 'share', 'bluesky'],
      ['trackEvent', 'Afterword', 'discuss', 'mastodon'],
      ['trackEvent', 'Afterword', 'open', ITEM.url],
      ['trackEvent', 'Afterword', 'play', ITEM.url],
      ['trackEvent', 'Afterword', 'load_more', 'popular', 10],
      ['trackEvent', 'Afterword', 'view', 'popular'],
    ]);
  });

  it('in Parse.ly clicks on links', () => {
    expect(sendAll(['parsely'])).to.deep.equal([
      'afterword share bluesky',
      'afterword discuss mastodon',
      'afterword open popular',
    ]);
  });

  it('nothing of where a reader’s own server is', () => {
    expect(JSON.stringify(sendAll(ALL))).not.to.contain('readers-own');
  });

  it('nothing where the page has no such tool, while the others do', () => {
    expect(sendAll(ALL, () => ({}))).to.deep.equal([]);
    expect(sendAll(ALL, ({ plausible }) => ({ plausible }))).to.have.length(6);
  });

  it('nothing where the page has something else of that name', () => {
    const others = { dataLayer: 'v2', plausible: true, _paq: null, PARSELY: { conversions: 1 } };
    expect(sendAll(ALL, () => others)).to.deep.equal([]);
  });

  it('of everything, although another tool throws', () => {
    const fail = () => {
      throw new Error('broken');
    };
    const failing = { dataLayer: { push: fail }, plausible: fail, _paq: { push: fail } };
    expect(sendAll(ALL, (tools) => ({ ...tools, ...failing }))).to.deep.equal([
      'afterword share bluesky',
      'afterword discuss mastodon',
      'afterword open popular',
    ]);
  });

  it('of an event through a tool that came after the script', () => {
    const dataLayer: object[] = [];
    sendEvent(new AfterwordViewEvent(panel), panel, ARTICLE, ['dataLayer']);
    Object.assign(globalThis, { dataLayer });
    sendEvent(new AfterwordViewEvent(panel), panel, ARTICLE, ['dataLayer']);
    expect(dataLayer).to.deep.equal([{ event: 'afterword_view', panel: 'popular' }]);
  });

  it('each once, also a tool that is named twice', () => {
    expect(sendAll(['matomo', 'matomo'])).to.have.length(6);
  });
});
