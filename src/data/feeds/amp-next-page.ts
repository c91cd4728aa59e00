import { getPath } from '../object-paths.ts';
import { defineJsonFormat } from './json-format.ts';

/** The source of an `amp-next-page`, https://amp.dev/documentation/components/amp-next-page. */
export const ampNextPage = defineJsonFormat({
  name: 'amp-next-page',
  findEntries: (root) => getPath(root, 'pages'),
  isEntry: ({ url, ampUrl, title }) => !!(url ?? ampUrl) && !!title,
  fields: { url: 'url|ampUrl', title: 'title', image: 'image' },
});
