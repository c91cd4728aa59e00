interface Dead {
  name: string;
  /** What became of it, and when, as far as that is known. */
  fate: string;
}

/**
 * Networks that are gone, by their name in letters only. Where no date stands, the sources differ.
 *
 * Pocket: https://support.mozilla.org/kb/future-of-pocket. Google+:
 * https://support.google.com/plus/answer/9195133. Google Bookmarks: the notice on its own page.
 * Delicious: https://blog.pinboard.in/2017/06/pinboard_acquires_delicious/. StumbleUpon: its farewell,
 * "StumbleUpon is moving to Mix". Skype: Microsoft's "Skype is retiring in May 2025". Workplace: Meta's
 * letter to its customers of May 2024. Tencent Weibo: its closing notice of September 2020.
 */
const DEAD: Readonly<Record<string, Dead>> = {
  pocket: { name: 'Pocket', fate: 'closed on 2025-07-08' },
  googleplus: { name: 'Google+', fate: 'closed on 2019-04-02' },
  'google+': { name: 'Google+', fate: 'closed on 2019-04-02' },
  googlebookmarks: { name: 'Google Bookmarks', fate: 'closed on 2021-09-30' },
  delicious: { name: 'del.icio.us', fate: 'has taken no new bookmarks since 2017-06-15' },
  stumbleupon: { name: 'StumbleUpon', fate: 'closed on 2018-06-30' },
  skype: { name: 'Skype', fate: 'closed on 2025-05-05' },
  mashable: { name: 'Mashable', fate: 'no longer takes shared links' },
  workplace: { name: 'Workplace', fate: 'closed on 2026-06-01, to new posts on 2025-09-01' },
  tencentweibo: { name: 'Tencent Weibo', fate: 'closed on 2020-09-28' },
  flattr: { name: 'Flattr', fate: 'has closed' },
};

/** "Pocket closed on 2025-07-08", or `undefined` for a name that is not among the dead. */
export function fateOf(network: string): string | undefined {
  const key = network.toLowerCase().replace(/[^a-z+]/g, '');
  const dead = Object.hasOwn(DEAD, key) ? DEAD[key] : undefined;
  return dead && `${dead.name} ${dead.fate}`;
}
