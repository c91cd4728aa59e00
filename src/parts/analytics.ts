import { withoutPrototype } from '../schema/without-prototype.ts';
import type { Shared } from '../schema/settings-types.ts';

/*
 * Tells the page's own analytics what readers do here: no tool is loaded, and where the page has none
 * nothing is said. What is told is the network, the panel and the addresses of stories, never where
 * a reader's own server is, nor anything else that belongs to a person.
 */

/** What our events have, each some of it. */
interface Happening {
  type: string;
  network?: string;
  mode?: string;
  item?: { url: string; title: string };
  provider?: string;
  position?: number;
  shown?: number;
  total?: number;
}

export type Tool = NonNullable<Shared['analytics']>[number];

/** The tools as pages have them. */
export interface Tools {
  dataLayer?: unknown;
  plausible?: unknown;
  _paq?: unknown;
  PARSELY?: unknown;
}

/** An event in the words of a report. */
interface Deed {
  name: 'share' | 'discuss' | 'open' | 'play' | 'load_more' | 'view';
  /** What it is about: a network, a story, a number. */
  subject: string;
  /** The values that go with it. */
  values: Readonly<Record<string, string | number>>;
}

/**
 * Tells each tool of an event on a panel, as far as the page has the tool. One that throws is the page's
 * own affair.
 */
export function tellTools(
  event: Event,
  target: EventTarget | null,
  article = '',
  names: readonly Tool[] = [],
  tools: Tools = globalThis as Tools,
): void {
  const panel = target instanceof Element ? target.localName.replace('afterword-', '') : '';
  const deed = deedOf(event, panel, article);
  for (const name of deed ? new Set(names) : []) {
    try {
      TELL[name](deed as Deed, tools);
    } catch {
      // Neither the reader nor the panel has to do with it.
    }
  }
}

function deedOf(happening: Happening, panel: string, article: string): Deed | undefined {
  const { type } = happening;
  const own = withoutPrototype(happening);
  const { network = '', mode = '', item, provider = '', position = 0 } = own;
  const { shown = 0, total = 0 } = own;
  const { url = '', title = '' } = withoutPrototype(item);
  switch (type) {
    case 'afterword-discuss': {
      const name = mode === 'thread' || mode === 'page' ? 'discuss' : 'share';
      return { name, subject: network, values: { method: network, mode, position, article } };
    }
    case 'afterword-open':
      return { name: 'open', subject: url, values: { panel, url, title, position } };
    case 'afterword-play':
      return { name: 'play', subject: url, values: { panel, url, title, provider } };
    case 'afterword-load-more':
      return { name: 'load_more', subject: panel, values: { panel, shown, total } };
    case 'afterword-view':
      return { name: 'view', subject: panel, values: { panel } };
    default:
      return undefined;
  }
}

const TELL: Readonly<Record<Tool, (deed: Deed, tools: Tools) => void>> = {
  /**
   * GA4's recommended events where there is one, through a data layer that Tag Manager reads:
   * https://developers.google.com/analytics/devguides/collection/ga4/reference/events (`share`,
   * `select_content`), and `video_start` with the names of its enhanced measurement.
   */
  dataLayer({ name, values }, { dataLayer }) {
    const { method, mode, article, panel, url, title, provider, shown, total } = values;
    const about = { content_type: 'article', item_id: article };
    const events: Record<Deed['name'], object> = {
      share: { event: 'share', method, ...about },
      discuss: { event: 'afterword_discuss', method, mode, ...about },
      open: { event: 'select_content', content_type: panel, content_id: url },
      play: {
        ...{ event: 'video_start', video_provider: provider },
        ...{ video_title: title, video_url: url },
      },
      load_more: { event: 'afterword_load_more', panel, shown, total },
      view: { event: 'afterword_view', panel },
    };
    (dataLayer as object[]).push(events[name]);
  },

  /** https://plausible.io/docs/custom-event-goals: a goal of that name, with properties as text. */
  plausible({ name, values }, { plausible }) {
    const words = name.charAt(0).toUpperCase() + name.slice(1).replace('_', ' ');
    const props = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, String(value)]),
    );
    // That somebody has scrolled is no reason to call a visit an active one.
    const options = name === 'view' ? { props, interactive: false } : { props };
    (plausible as (name: string, options: object) => void)(words, options);
  },

  /** https://developer.matomo.org/guides/tracking-javascript-guide: category, action, name, value. */
  matomo({ name, subject, values }, { _paq }) {
    const call = ['trackEvent', 'Afterword', name, subject, values['shown']];
    (_paq as unknown[]).push(call.filter((one) => one !== undefined));
  },

  /**
   * https://docs.parse.ly/conversions/: a click on a link, with a label. What leads nowhere is no
   * conversion, and is not told.
   */
  parsely({ name, subject, values }, { PARSELY }) {
    if (!/^(share|discuss|open)$/.test(name)) return;
    const { conversions } = PARSELY as {
      conversions: { trackLinkClick: (label: string) => void };
    };
    conversions.trackLinkClick(`afterword ${name} ${name === 'open' ? values['panel'] : subject}`);
  },
};
