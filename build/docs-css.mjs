/* The public custom properties: their names and defaults from the styles, what they are for from here. */
import { readdirSync, readFileSync } from 'node:fs';

const PANEL_STYLES = 'src/components/panel.styles.ts';

/** What each is for. */
const CSS_TEXTS = {
  '--afterword-font': 'The typeface of everything but headings and titles.',
  '--afterword-text': 'The colour of text.',
  '--afterword-muted':
    'The colour of what is said more quietly: times, kickers of sponsors, status.',
  '--afterword-accent': 'The colour of kickers, ranks, and of the lines under links.',
  '--afterword-surface': 'The ground of placeholders, and of buttons under the pointer.',
  '--afterword-border': 'The colour of lines and of the edges of buttons.',
  '--afterword-radius': 'How round the corners of pictures and buttons are.',
  '--afterword-gap': 'The space between two panels: half of it above each, half below.',
  '--afterword-heading-font':
    'The typeface of headings, titles, ranks and the discussion’s sentence.',
  '--afterword-heading-size': 'The size of a panel’s heading.',
  '--afterword-focus': 'The colour of the outline of what has the focus.',
  '--afterword-embed-reserve':
    'The height that an embed without panels keeps; only where `reserve.css` is used.',
  '--afterword-discussion-message-size': 'The size of the sentence.',
  '--afterword-discussion-button-border': 'The colour of the edge of a button of the bar.',
  '--afterword-discussion-button-radius': 'How round a button of the bar is.',
  '--afterword-discussion-button-surface': 'The ground of a button of the bar.',
  '--afterword-discussion-button-hover': 'The same, under the pointer.',
  '--afterword-videos-card-size': 'The least width of a card in the grid.',
  '--afterword-videos-title-size':
    'The size of titles; the room that is kept for them goes with it.',
  '--afterword-videos-play-surface': 'The ground of the play button’s disc.',
  '--afterword-videos-play-hover': 'The same, under the pointer.',
  '--afterword-popular-rank-color': 'The colour of ranks.',
  '--afterword-popular-rank-size': 'The size of ranks.',
  '--afterword-popular-title-size':
    'The size of titles; the room that is kept for them goes with it.',
  '--afterword-tags-border': 'The colour of a tag’s edge.',
  '--afterword-tags-radius': 'How round a tag is.',
  '--afterword-tags-surface': 'The ground of a tag.',
};

/** The properties of an element, as the manifest has them; the embed's are those of reserve.css. */
export function cssPropertiesOf(kind) {
  const sheets =
    kind === 'embed'
      ? [cssPropertiesIn('src/reserve.css')]
      : stylesOf(kind).map((path) => cssPropertiesIn(path, PANEL_STYLES));
  // The default is that of the panel, not that of a dialog in it.
  const found = new Map();
  for (const [name, value] of sheets.flatMap((sheet) => [...sheet])) {
    if (!found.has(name)) found.set(name, value);
  }
  return [...found].map(([name, value]) => ({
    name,
    default: value,
    description: CSS_TEXTS[name],
  }));
}

/** The style sheets of a panel: those of all panels, those of all lists, and its own. */
function stylesOf(kind) {
  const isList = kind === 'videos' || kind === 'popular';
  const folder = `src/components/${kind}`;
  return [
    PANEL_STYLES,
    ...(isList ? ['src/components/lists/list.styles.ts'] : []),
    ...readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `${folder}/${file}`),
  ];
}

/** A property without a text, or a text without a property, is a mistake. */
export function checkTexts(properties) {
  const read = new Set(properties.map(({ name }) => name));
  const without = [...read].filter((name) => !CSS_TEXTS[name]);
  const unread = Object.keys(CSS_TEXTS).filter((name) => !read.has(name));
  if (without.length) throw new Error(`build/docs-css.mjs has no text for ${without.join(', ')}`);
  if (unread.length) throw new Error(`No style reads ${unread.join(', ')} of build/docs-css.mjs`);
}

/**
 * The public custom properties that a stylesheet reads, in its order, with their defaults: what their
 * fallback chain ends in where nobody sets them. Names with an underscore are ours, and looked up.
 */
function cssPropertiesIn(path, base = path) {
  const text = readFileSync(path, 'utf8');
  const own = new Map();
  // The first one counts: others stand in media queries.
  for (const [, name, value] of readFileSync(base, 'utf8').matchAll(/(--_[\w-]+): (.+);/g)) {
    if (!own.has(name)) own.set(name, value);
  }
  const found = new Map();
  for (const { index } of text.matchAll(/var\(--afterword-/g)) {
    const [name, ...rest] = inBraces(text, index + 'var'.length).split(',');
    const fallback = rest.join(',').replace(/\s+/g, ' ').trim();
    const value = fallback.replace(/var\((--_[\w-]+)\)/g, (whole, key) => own.get(key) ?? whole);
    if (!found.has(name.trim())) found.set(name.trim(), value);
  }
  return found;
}

/** What stands between the brace at `start` and the one that closes it. */
function inBraces(text, start) {
  let depth = 0;
  for (let end = start; end < text.length; end++) {
    if (text[end] === '(') depth++;
    else if (text[end] === ')' && --depth === 0) return text.slice(start + 1, end);
  }
  throw new Error(`A brace is not closed: ${text.slice(start, start + 60)}`);
}
