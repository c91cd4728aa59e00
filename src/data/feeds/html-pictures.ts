import { toLink } from '../link.ts';
import { findImage } from './find-image.ts';
import { MARKUP, type EntryRow } from './normalize-entry.ts';

/** Gives entries without a picture of their own the one in their texts with markup. */
export function addPictures(rows: readonly unknown[]): void {
  for (const row of rows as (EntryRow | null)[]) {
    if (!row) continue;
    for (const { text, base } of row[MARKUP] ?? []) {
      const address = !row.image && findImage(text);
      if (address) row.image = toLink(address, base) ?? address;
    }
  }
}
