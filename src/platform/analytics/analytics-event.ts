import { withoutPrototype } from '../../schema/without-prototype.ts';

/** What a reader has done, as a report of an analytics tool contains it. Nothing in it identifies a reader. */
export type AnalyticsEvent =
  | {
      name: 'share' | 'discuss';
      /** The network, the URL of an item, or the panel. */
      subject: string;
      values: { method: string; mode: string; position: number; article: string };
    }
  | {
      name: 'open';
      subject: string;
      values: { panel: string; url: string; title: string; position: number };
    }
  | {
      name: 'play';
      subject: string;
      values: { panel: string; url: string; title: string; provider: string };
    }
  | {
      name: 'load_more';
      subject: string;
      values: { panel: string; shown: number; total: number };
    }
  | { name: 'view'; subject: string; values: { panel: string } };

/** The fields of our events (events.ts); each event has some of them. */
interface EventFields {
  network?: string;
  mode?: string;
  item?: { url: string; title: string };
  provider?: string;
  position?: number;
  shown?: number;
  total?: number;
}

/**
 * Converts one of our events; `undefined` for an event that no tool hears of. The URL that is opened is left out: it
 * may be on the reader's own server.
 */
export function toAnalyticsEvent(
  event: Event,
  panel: string,
  article: string,
): AnalyticsEvent | undefined {
  const fields: EventFields = withoutPrototype(event as Event & EventFields);
  const { network = '', mode = '', provider = '', position = 0, shown = 0, total = 0 } = fields;
  const { url = '', title = '' } = withoutPrototype(fields.item);
  switch (event.type) {
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
