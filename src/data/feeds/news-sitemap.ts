import { defineXmlFormat } from './xml-format.ts';

/**
 * A news sitemap, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, with what
 * sitemaps of pictures and films add. An address without a title is no news, and is left out.
 */
export const newsSitemap = defineXmlFormat({
  name: 'news-sitemap',
  isRoot: (root) => /^urlset$/i.test(root.localName),
  findChannel: (root) => root,
  entryName: 'url',
  fields: {
    id: 'loc',
    url: 'loc',
    title: ':title',
    summary: ':description',
    image: ':image|:thumbnail_loc',
    published: ':publication_date|lastmod',
    updated: 'lastmod',
    duration: ':duration',
  },
});
