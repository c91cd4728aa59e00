import type { Video } from '../item.ts';

/**
 * The address of a poster that YouTube has of every video: 320 by 180 pixels, without bars. Where it has none,
 * it answers with a picture of 120 by 90.
 */
export const posterOf = ({ provider, id }: Video): string | undefined =>
  provider?.toLowerCase() === 'youtube' && id
    ? `https://i.ytimg.com/vi/${encodeURIComponent(id)}/mqdefault.jpg`
    : undefined;
