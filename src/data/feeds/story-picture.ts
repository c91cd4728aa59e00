import { isDecoration } from './decoration.ts';
import { toPicture, type MediaFile } from './media.ts';

/** A query that only asks for a size of a file; without a file's ending, a script may choose the picture by it. */
const SIZE_QUERY = /(\.(?:jpe?g|png|webp|avif|gif))[?;].*$/i;

/** What tells the sizes of a picture from one another: `-300x200`, `@2x`, `-large`. */
const SIZE_WORDS =
  /\d{2,4}x\d{2,4}|@\dx|(?<=[-_./])(?:[a-z]*(?:thumb|small|medium|large|jumbo)[a-z]*|full|original|scaled|square)(?=[-_./\d])/gi;

/** A picture of fewer pixels counts readers, or fills a space; thumbnails may be smaller than others. */
const MIN_SIZE = 16;

const isPicture = ({ src, width, height }: MediaFile): boolean =>
  !!src && !(width < MIN_SIZE || height < MIN_SIZE) && !isDecoration(src);

/** The address of a picture without its size. */
function withoutSize({ src, width, height }: MediaFile): string {
  const ownSize = new RegExp(`(?<!\\d)(?:${String(width)}|${String(height)})(?!\\d)`, 'g');
  return src
    .replace(/^https?:/, '')
    .replace(SIZE_QUERY, '$1')
    .replace(SIZE_WORDS, '')
    .replace(ownSize, '')
    .replace(/[-_]+(?=\.\w+$)/, '');
}

/**
 * The story's picture among those of an entry: the default one, else the first, in the widths that it has. Another
 * photograph is none of its widths.
 * @param isGroup Whether the files are said to be the same in several forms, as in a `media:group`.
 */
export function selectPicture(files: readonly MediaFile[], isGroup: boolean) {
  const pictures = files.filter(isPicture);
  const main = pictures.find(({ isDefault }) => isDefault) ?? pictures[0];
  if (!main || pictures.length === 1 || (isGroup && !main.isDefault)) return toPicture(pictures);
  const address = withoutSize(main);
  return toPicture(pictures.filter((file) => file === main || withoutSize(file) === address));
}
