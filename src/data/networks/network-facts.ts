/** Where the number of a thread's replies is asked for, without a key; see feeds/reply-readers.ts. */
export type CountSource =
  | 'its public AppView'
  | 'its API'
  | 'its API, or its search for the story'
  | 'the post’s own server';

/**
 * The main colour of a network's mark, as `#rrggbb`. From Simple Icons 16.37.0, which names its source for
 * each, but these: LinkedIn and Teams as in shareon 2.8, Gab as in react-share 5.3 (src/GabIcon.tsx), Google
 * AI Mode that of Google, Grok that of X, ChatGPT that of OpenAI in Simple Icons 13. Of those that are not here no
 * source was found, and text messages are nobody's.
 */
export const COLOURS: Readonly<Record<string, string>> = {
  facebook: '#0866ff',
  x: '#000000',
  bluesky: '#1185fe',
  linkedin: '#0a66c2',
  reddit: '#ff4500',
  whatsapp: '#25d366',
  threads: '#000000',
  hackernews: '#f0652f',
  lobsters: '#ac130d',
  pinterest: '#bd081c',
  tumblr: '#36465d',
  flipboard: '#e12828',
  vk: '#0077ff',
  odnoklassniki: '#ee8208',
  weibo: '#e6162d',
  qzone: '#fece00',
  douban: '#2d963d',
  hatena: '#00a4de',
  xing: '#006567',
  nextdoor: '#8ed500',
  gab: '#00d178',
  farcaster: '#855dcd',
  mewe: '#17377f',
  mix: '#ff8126',
  livejournal: '#00b0ea',
  mastodon: '#6364ff',
  misskey: '#a1ca03',
  lemmy: '#000000',
  diaspora: '#000000',
  gnusocial: '#a22430',
  telegram: '#26a5e4',
  line: '#00c300',
  teams: '#6264a7',
  viber: '#7360f2',
  threema: '#3fe669',
  messenger: '#0866ff',
  buffer: '#231f20',
  instapaper: '#1f1f1f',
  wallabag: '#3f6184',
  evernote: '#00a82d',
  trello: '#0052cc',
  pinboard: '#0000ff',
  instagram: '#ff0069',
  youtube: '#ff0000',
  tiktok: '#000000',
  discord: '#5865f2',
  github: '#181717',
  twitch: '#9146ff',
  matrix: '#000000',
  signal: '#3b45fd',
  chatgpt: '#412991',
  claude: '#d97757',
  perplexity: '#1fb8cd',
  googleai: '#4285f4',
  grok: '#000000',
};

/** Of networks that tell it without a key; the others have the number that the publisher gives, or none. */
export const COUNTS: Readonly<Record<string, CountSource>> = {
  bluesky: 'its public AppView',
  hackernews: 'its API, or its search for the story',
  mastodon: 'the post’s own server',
  lemmy: 'the post’s own server',
};
