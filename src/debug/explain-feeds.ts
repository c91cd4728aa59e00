import { showText } from './explain-values.ts';

/** What `format` may name; the readers are in feeds/. */
const FORMATS =
  'json-feed, rss, atom, json, youtube, wordpress, popular-posts, jetpack, parsely, jwplayer, tabs, amp-list or amp-next-page';

/** Why a request or a feed failed, by the word that it failed with; see feeds/request.ts and feed.ts. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /\/wp-json\/.*: (?:status )?404$/,
    'The server answers 404: WordPress has addresses under /wp-json/ only with permalinks other than "Plain" (Settings, Permalinks), and those of a plug-in only where it is active',
  ],
  [/: (?:status )?404$/, 'The server answers 404: there is nothing at this address'],
  [/: (?:status )?(401|403)$/, 'The server refuses it to readers (status $1)'],
  [/: (?:status )?429$/, 'The server answers 429: it is asked too often; let a cache answer'],
  [/: (?:status )?(\d{3})$/, 'The server answers with status $1'],
  [/: time$/, 'There was no whole answer in 5 seconds'],
  [
    /: network$/,
    'It could not be reached, or its server does not let this page read it (CORS: Access-Control-Allow-Origin)',
  ],
  [/: size$/, 'The answer is larger than 5 MB'],
  [/: count$/, 'The answer has no number of replies where we look for it'],
  [/: empty$/, 'The answer is empty'],
  [/: html$/, 'The answer is a page (HTML) and not a feed'],
  [/: json (.+)$/, 'The answer is broken JSON ($1)'],
  [/: xml (.+)$/, 'The answer is broken XML ($1)'],
  [
    /: shape ?(.*)$/,
    'The answer holds no items where we look for them (found: $1); `list` and `fields` tell where they are',
  ],
  [
    /: reader$/,
    'What reads this kind of feed could not be loaded: parts/feeds.js and parts/feeds-rare.js, beside the script or under data-base',
  ],
  [
    /: format (.+)$/,
    `No format is named $1. Allowed: ${FORMATS}; without \`format\` it is told from the answer`,
  ],
];

/** "address: reason detail" as a sentence. */
export function reasonOf(found: string): string {
  for (const [pattern, words] of REASONS) {
    const match = pattern.exec(found);
    if (match) {
      const reason = words.replace('$1', () => showText(match[1])).replace(' (found: )', '');
      return `${reason}: ${showText(found.slice(0, match.index))}`;
    }
  }
  return showText(found);
}
