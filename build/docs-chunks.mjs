/* The chunks that the script loads on demand: their names from the sources, their purpose from here. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { code } from './docs-table.mjs';

const COMMENT = /\/\*[^]*?\*\/|\/\/ .*/g;

/** By the name of a chunk: what it contains, and when it is loaded. */
const CHUNKS = {
  adapters: ['the calls to analytics tools', '`analytics` is set, with the first event'],
  'css-property-validator': [
    'the check of custom properties',
    'a custom property has an invalid value',
  ],
  'debug-overlay': ['the debug overlay', '`data-debug` is set'],
  'decode-mixed': [
    'the reader of UTF-8 with Latin-1 in it',
    'an answer has bytes that are no UTF-8',
  ],
  explain: ['the full text of problems', 'the first problem is reported'],
  'html-pictures': [
    'the search for pictures in texts',
    'an entry of a feed has a picture in its text alone',
  ],
  'instance-dialog': [
    'the dialog for the reader’s own server',
    'a reader opens a network that has many servers',
  ],
  'invalid-messages': [
    'the check of `messages`',
    '`messages` has a name or a text that does not fit',
  ],
  'list-ages': ['relative times, the check of `maxAge`', 'a popular panel has `times` or `maxAge`'],
  lists: ['the content of videos and popular panels', 'the page has one of these panels'],
  'load-item-filter': ['`exclude` and `blocklist`', 'one of them is set'],
  'more-formats': ['the feed formats of single systems', 'a list has such a feed'],
  'more-networks': [
    'the networks that are not part of the script, with their icons',
    'the config or the page names one',
  ],
  'more-providers': [
    'players of Dailymotion, JW Player and Brightcove',
    'a video may be one of theirs, or has no picture',
  ],
  'player-session': ['playback, the video dialog', 'a reader plays a video, or `play` is `dialog`'],
  'read-feed': [
    'the readers of JSON Feed, RSS, Atom, YouTube, and of JSON with `list` and `fields`',
    'together with the first feed that does not set `"format": "json"`',
  ],
  related: ['the ranking of related videos', '`related` is set'],
  'repair-json': ['the repair of broken JSON', 'a feed is broken JSON'],
  'repair-xml': ['the repair of broken XML', 'a feed is broken XML'],
  'reply-counts': ['reply counts', '`counts` is set and allowed'],
  'structured-data': ['JSON-LD', '`structuredData` is set'],
  tabs: ['tabs', 'a popular panel has more than one window'],
  'video-row': ['the buttons of a row', 'a list has the layout `row`'],
};

/** A row of the table for each chunk; a chunk without a text, or a text without a chunk, is a mistake. */
export function chunkRows() {
  const names = chunkNames();
  const missing = names.filter((name) => !CHUNKS[name]);
  const unknown = Object.keys(CHUNKS).filter((name) => !names.includes(name));
  if (missing.length)
    throw new Error(`build/docs-chunks.mjs has no text for ${missing.join(', ')}`);
  if (unknown.length) throw new Error(`The sources import no chunk ${unknown.join(', ')}`);
  return names.map((name) => [code(`chunks/${name}.js`), ...CHUNKS[name]]);
}

/** The modules that the sources load by `import('./x.ts')`; language packs have a folder of their own. */
function chunkNames() {
  const files = readdirSync('src', { recursive: true }).filter((path) => path.endsWith('.ts'));
  const paths = files.flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8').replace(COMMENT, '');
    return [...text.matchAll(/(?<!typeof )\bimport\('([^']+)'\)/g)].map(([, path]) => path);
  });
  const chunks = paths.filter((path) => !/\/(locales|regions|substitutes)\//.test(path));
  return [...new Set(chunks.map((path) => basename(path, '.ts')))].sort();
}
