import { AUTHOR, defineXmlFormat } from './xml-format.ts';

/**
 * RSS 2.0, https://www.rssboard.org/rss-specification, and RSS 1.0, https://web.resource.org/rss/1.0/spec, whose items
 * stand beside the channel; with Dublin Core, Media RSS and the modules of podcasts. Feeds use names of Atom in it now
 * and then. A root that is not Atom's is taken for RSS where it has a channel.
 */
export const rss = defineXmlFormat({
  name: 'rss',
  isRoot: (root) => !/^(feed|urlset)$/i.test(root.localName),
  findChannel: (root) =>
    [root, ...root.children].find(({ localName }) => /^channel$/i.test(localName)),
  entryName: 'item',
  site: 'link',
  fields: {
    id: 'id|guid',
    url: 'link',
    title: 'title|:title',
    summary: 'summary|description|:encoded|content|:description',
    kicker: ':category@label',
    author: AUTHOR,
    published: 'pubDate|published|issued|:published|:date|:issued|:available|created|:created',
    updated: 'updated|modified|:updated|:modified',
    duration: ':duration|:content@duration',
    count: ':statistics@views',
  },
});
