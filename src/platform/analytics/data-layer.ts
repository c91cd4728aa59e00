import { isCommandQueue, type AnalyticsAdapter } from './analytics-adapter.ts';
import type { AnalyticsEvent } from './analytics-event.ts';

/**
 * The data layer of Google Tag Manager, https://developers.google.com/tag-platform/tag-manager/datalayer. It gets the
 * recommended events of Google Analytics 4 where there is one, `share` and `select_content`
 * (https://developers.google.com/analytics/devguides/collection/ga4/reference/events), `video_start` with the
 * parameters of its enhanced measurement, and else events with a name of ours.
 */
export const dataLayerAdapter: AnalyticsAdapter = {
  send(event) {
    const { dataLayer } = globalThis as { dataLayer?: unknown };
    if (isCommandQueue(dataLayer)) dataLayer.push(toDataLayerEvent(event));
  },
};

function toDataLayerEvent({ name, values }: AnalyticsEvent): object {
  switch (name) {
    case 'share':
      return {
        event: 'share',
        method: values.method,
        content_type: 'article',
        item_id: values.article,
      };
    case 'discuss':
      return {
        event: 'afterword_discuss',
        method: values.method,
        mode: values.mode,
        content_type: 'article',
        item_id: values.article,
      };
    case 'open':
      return { event: 'select_content', content_type: values.panel, content_id: values.url };
    case 'play':
      return {
        event: 'video_start',
        video_provider: values.provider,
        video_title: values.title,
        video_url: values.url,
      };
    case 'load_more':
      return { event: 'afterword_load_more', ...values };
    case 'view':
      return { event: 'afterword_view', ...values };
  }
}
