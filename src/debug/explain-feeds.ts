import { showText } from './explain-values.ts';

/** Why a request or a feed failed, by the reason that data/http.ts and data/feeds/feed.ts give. */
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
    'What reads this kind of feed could not be loaded: files of the folder chunks/, beside the script or under data-base',
  ],
  [
    /: format (.+)$/,
    'No format is named $1. Allowed: {allowed}; without `format` it is told from the answer',
  ],
];

const LIST = new Intl.ListFormat('en', { type: 'disjunction' });

/** "address: reason detail" as a sentence; `allowed` are the values that are allowed instead. */
export function reasonOf(found: string, allowed: readonly string[] = []): string {
  for (const [pattern, words] of REASONS) {
    const match = pattern.exec(found);
    if (match) {
      const reason = words
        .replace('{allowed}', LIST.format(allowed))
        .replace('$1', () => showText(match[1]))
        .replace(' (found: )', '');
      return `${reason}: ${showText(found.slice(0, match.index))}`;
    }
  }
  return showText(found);
}
