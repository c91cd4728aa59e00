import { bare } from '../../schema/without-prototype.ts';
import { textOf } from '../../schema/time.ts';
import type { FeedBody } from './feed.ts';
import { getPath, getFirst, type Row } from '../object-paths.ts';
import { numberOf, toFile, toPicture } from './media.ts';
import type { Shape } from './shapes.ts';

const FIELDS = {
  id: 'id',
  url: 'link',
  title: 'title.rendered',
  summary: 'excerpt.rendered',
  // An embed that could not be had is an error with a `message`, and has none of these.
  author: '_embedded.author.0.name',
  // Where nothing is embedded, what widespread plug-ins add.
  image: 'jetpack_featured_media_url|yoast_head_json.og_image.0.url',
  count: 'pageviews',
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A picture in the sizes that WordPress made of it, without those that it cut to another shape. */
function pictureOf(post: Row) {
  const media = listOf(getPath(post, '_embedded.wp:featuredmedia')).find((it) =>
    getPath(it, 'source_url'),
  );
  const whole = getPath(media, 'media_details') as Row | undefined;
  const ratio = numberOf(whole?.width) / numberOf(whole?.height);
  const sizes = Object.values(Object(whole?.sizes) as Row);
  const files = [...sizes, { ...whole, source_url: getPath(media, 'source_url') }].flatMap(
    (size) => {
      const { source_url, width, height } = bare(size as Row);
      const isCut = Math.abs(numberOf(width) / numberOf(height) / ratio - 1) > 0.05;
      return source_url && !isCut ? toFile({ url: source_url, width, height }) : [];
    },
  );
  const unique = new Map(files.map((file) => [file.src, file]));
  const alt = getPath(media, 'alt_text');
  return files.length ? { ...toPicture([...unique.values()]), alt } : undefined;
}

/** Times of WordPress are in UTC, and don't say so. */
const timeOf = (post: Row, paths: string) => textOf(getFirst(post, paths)).replace(/\d$/, '$&Z');

function more(post: Row): Row {
  const terms = listOf(getPath(post, '_embedded.wp:term')).flat() as Row[];
  const names = (taxonomy: string) =>
    terms
      .filter(
        (term) =>
          getPath(term, 'taxonomy') === taxonomy && getPath(term, 'slug') !== 'uncategorized',
      )
      .map(({ name }) => name);
  const image = pictureOf(post);
  const categories = names('category');
  return {
    published: timeOf(post, 'date_gmt'),
    updated: timeOf(post, 'modified_gmt'),
    kicker: categories[0],
    tags: [...categories, ...names('post_tag')],
    ...(image && { image }),
  };
}

/** The address with one of its parameters set. */
function withParameter(address: string, name: string, value: number): string {
  const url = new URL(address);
  url.searchParams.set(name, String(value));
  return url.href;
}

const parameterOf = (address: string, name: string, absent: number): number =>
  Number(new URL(address).searchParams.get(name) ?? absent);

/**
 * `/wp-json/wp/v2/posts?_embed`, https://developer.wordpress.org/rest-api/reference/posts/; it says in a
 * header how many pages there are.
 */
export const wordpress: Shape = {
  name: 'wordpress',
  list: (root) => root,
  is: (post) => getPath(post, 'title.rendered') !== undefined && post.link,
  fields: FIELDS,
  more,
  next(_root, { url, headers }: FeedBody) {
    const page = parameterOf(url, 'page', 1);
    const pages = Number(headers?.get('x-wp-totalpages'));
    return page < pages && withParameter(url, 'page', page + 1);
  },
};

/** `/wp-json/wordpress-popular-posts/v1/popular-posts`: the same posts, counted; a full page may not be the last. */
export const popularPosts: Shape = {
  ...wordpress,
  name: 'popular-posts',
  is: (post, root) => wordpress.is(post, root) && post.pageviews !== undefined,
  next(_root, { url }: FeedBody, posts) {
    const limit = parameterOf(url, 'limit', 10);
    const offset = parameterOf(url, 'offset', 0);
    return posts.length >= limit && limit > 0 && withParameter(url, 'offset', offset + limit);
  },
};
