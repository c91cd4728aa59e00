/* What a publisher writes into a page, as short as a test needs it. */

export const STORY = 'https://ledger.example/2026/tides';

/** The script tag; its attributes after `src`. */
export const tag = (attributes = 'data-config', src = '/dist/afterword.js') =>
  `<script src="${src}" ${attributes}></script>`;

/** JSON in a page, from which no `</script>` gets out. */
export const json = (value: unknown, attributes = '') =>
  `<script type="application/json" ${attributes}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** A config in the page and the tag that names it. */
export const configured = (config: unknown, attributes = '') =>
  json(config, 'id="afterword-config"') + tag(`data-config="#afterword-config" ${attributes}`);

interface Around {
  head?: string;
  /** Of the `html` element. */
  attributes?: string;
}

/** The page of one story. */
export const story = (
  body: string,
  { head, attributes = 'lang="en"' }: Around = {},
) => `<!doctype html>
<html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The Ledger: Tides</title>${head ?? DESCRIBED}</head><body>${body}</body></html>`;

/** What a story's page says of it. */
export const DESCRIBED = `<link rel="canonical" href="${STORY}">
<meta property="og:title" content="The tide table"><meta property="og:site_name" content="The Ledger">`;

/** Keeps the public events in `window.told`, from before the script. */
export const LISTEN = `<script>
  window.told = [];
  for (const name of ['ready', 'discuss', 'open', 'play', 'load-more', 'view', 'error'])
    addEventListener('afterword-' + name, (event) => told.push(event));
</script>`;

export const items = (count: number, first = 1) =>
  Array.from({ length: count }, (_, i) => ({
    url: `https://ledger.example/story/${String(i + first)}`,
    title: `Story ${String(i + first)}`,
  }));

/** A JSON Feed. */
export const feed = (count: number, more: object = {}, first = 1) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Ledger',
  items: items(count, first).map((item) => ({ id: item.url, ...item })),
  ...more,
});

export const popular = (feed: string, more: object = {}) => ({
  type: 'popular',
  load: 'now',
  source: { feed },
  ...more,
});
