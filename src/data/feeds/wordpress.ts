import { withoutPrototype } from '../../schema/without-prototype.ts';
import { readTime, writeTime } from '../../schema/time.ts';
import { getPath, type Row } from '../object-paths.ts';
import { defineJsonFormat } from './json-format.ts';
import { numberOf, toMediaFile, toPicture } from './media.ts';
import { getParameter, setParameter } from './url-parameters.ts';

/** Our names, and where they stand in a post. */
const FIELDS = {
  id: 'id',
  url: 'link',
  title: 'title.rendered',
  summary: 'excerpt.rendered',
  // An embed that the server could not resolve is an error with a `message`, and has none of these.
  author: '_embedded.author.0.name',
  // What widespread plug-ins add where nothing is embedded.
  image: 'jetpack_featured_media_url|yoast_head_json.og_image.0.url',
  count: 'pageviews',
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The featured picture in the sizes that WordPress made of it, without those that it cropped. */
function pictureOf(post: Row) {
  const media = listOf(getPath(post, '_embedded.wp:featuredmedia')).find((it) =>
    getPath(it, 'source_url'),
  );
  const whole = getPath(media, 'media_details') as Row | undefined;
  const ratio = numberOf(whole?.width) / numberOf(whole?.height);
  const sizes = Object.values(Object(whole?.sizes) as Row);
  const files = [...sizes, { ...whole, source_url: getPath(media, 'source_url') }].flatMap(
    (size) => {
      const { source_url, width, height } = withoutPrototype(size as Row);
      const isCropped = Math.abs(numberOf(width) / numberOf(height) / ratio - 1) > 0.05;
      return source_url && !isCropped ? toMediaFile({ url: source_url, width, height }) : [];
    },
  );
  const unique = new Map(files.map((file) => [file.src, file]));
  const alt = getPath(media, 'alt_text');
  return files.length ? { ...toPicture([...unique.values()]), alt } : undefined;
}

/** Minutes of the offsets of zones are quarters of an hour, and no clock is further from UTC than this one. */
const isOffset = (minutes: number): boolean => minutes % 15 === 0 && Math.abs(minutes) <= 14 * 60;

/**
 * A time of WordPress: `date` is on the site's clock, and `date_gmt` the same in UTC, both without a zone, so that their
 * difference is the site's offset. A site in UTC is mostly one that has not been told where it is.
 */
function timeOf(post: Row, name: string): string | undefined {
  const local = readTime(getPath(post, name));
  const utc = readTime(getPath(post, `${name}_gmt`));
  if (!utc) return local && writeTime(local);
  const offset = local ? (local.ms - utc.ms) / 60_000 : 0;
  return writeTime(offset && isOffset(offset) ? { ms: utc.ms, offset } : { ms: utc.ms });
}

function readMore(post: Row): Row {
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
    published: timeOf(post, 'date'),
    updated: timeOf(post, 'modified'),
    kicker: categories[0],
    tags: [...categories, ...names('post_tag')],
    ...(image && { image }),
  };
}

/** What posts have in common, whichever endpoint lists them. */
export const POSTS = {
  findEntries: (root: unknown): unknown => root,
  isEntry: (post: Row): boolean => getPath(post, 'title.rendered') !== undefined && !!post.link,
  fields: FIELDS,
  readMore,
};

/**
 * Posts of WordPress, `/wp-json/wp/v2/posts?_embed`, https://developer.wordpress.org/rest-api/reference/posts/. A
 * header says how many pages there are.
 */
export const wordpress = defineJsonFormat({
  ...POSTS,
  name: 'wordpress',
  nextPage(_root, { url, headers }) {
    const page = getParameter(url, 'page', 1);
    const pages = Number(headers?.get('x-wp-totalpages'));
    return page < pages && setParameter(url, 'page', page + 1);
  },
});
