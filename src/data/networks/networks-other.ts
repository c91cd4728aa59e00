import { at, NONE } from './hosts.ts';
import type { Network } from './network.ts';

/**
 * Messengers. `sms:?&body=`, which iOS and Android both read, as in ngx-sharebuttons 17; the others have
 * their source beside them.
 */
const MESSENGERS: readonly Network[] = [
  {
    id: 'line',
    name: 'LINE',
    hosts: at('line.me'),
    // https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons
    template: 'https://social-plugins.line.me/lineit/share?url={url}&text={title}',
  },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    names: ['microsoftteams', 'msteams'],
    hosts: at('teams.microsoft.com'),
    // https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps
    // documents the script that opens this address; the address itself as in shareon 2.8.
    template: 'https://teams.microsoft.com/share?href={url}&msgText={title}',
  },
  {
    id: 'viber',
    name: 'Viber',
    hosts: at('viber.com'),
    // https://developers.viber.com/docs/tools/share-button/, as vue-socials 2 and sharer.js 0.5 cite it
    template: 'viber://forward?text={title}%20{url}',
    isApp: true,
  },
  {
    id: 'threema',
    name: 'Threema',
    hosts: at('threema.ch', 'threema.com', 'threema.id'),
    // https://github.com/ampproject/amphtml/issues/3727, and as in Shariff 3.3 and sharer.js 0.5; its own
    // page on links was not found.
    template: 'threema://compose?text={title}%20{url}',
    isApp: true,
  },
  {
    id: 'messenger',
    name: 'Messenger',
    names: ['facebookmessenger'],
    hosts: at('messenger.com', 'm.me'),
    // As in sharer.js 0.5 and ngx-sharebuttons 17; Meta documents it for apps alone.
    template: 'fb-messenger://share/?link={url}',
    isApp: true,
  },
  // Its button says "Send by text message" in the page's language, so it has no name in a sentence.
  { id: 'sms', name: '', hosts: NONE, template: 'sms:?&body={title}%20{url}', isApp: true },
];

/** Where readers keep what they read, as in shareon 2.8, nuxt-social-share 3.2 and sharer.js 0.5. */
const KEEPERS: readonly Network[] = [
  {
    id: 'buffer',
    name: 'Buffer',
    hosts: at('buffer.com'),
    template: 'https://buffer.com/add?url={url}&text={title}',
  },
  {
    id: 'instapaper',
    name: 'Instapaper',
    hosts: at('instapaper.com'),
    template: 'https://www.instapaper.com/hello2?url={url}&title={title}',
  },
  {
    id: 'raindrop',
    name: 'Raindrop',
    hosts: at('raindrop.io'),
    template: 'https://app.raindrop.io/add?link={url}&title={title}',
  },
  {
    id: 'wallabag',
    name: 'wallabag',
    hosts: at('wallabag.it', 'wallabag.org'),
    template: 'https://app.wallabag.it/bookmarklet?url={url}',
  },
  {
    id: 'evernote',
    name: 'Evernote',
    hosts: at('evernote.com'),
    template: 'https://www.evernote.com/clip.action?url={url}&title={title}',
  },
  {
    id: 'trello',
    name: 'Trello',
    hosts: at('trello.com'),
    // As in sharer.js 0.5; not documented by Trello where we looked.
    template: 'https://trello.com/add-card?mode=popup&url={url}&name={title}',
  },
  {
    id: 'pinboard',
    name: 'Pinboard',
    hosts: at('pinboard.in'),
    // As in sharer.js 0.5, and in the bookmarklet of https://pinboard.in/howto/.
    template: 'https://pinboard.in/add?url={url}&title={title}',
  },
];

/** Places to discuss at, without an address to share with: the config names a `page` or a `thread`. */
const PLACES: readonly Network[] = [
  { id: 'instagram', name: 'Instagram', hosts: at('instagram.com'), thread: /\/(p|reel)\// },
  {
    id: 'youtube',
    name: 'YouTube',
    hosts: at('youtube.com', 'youtu.be'),
    thread: /watch\?v=|\/(post|shorts|live)\/\w|youtu\.be\/./,
  },
  { id: 'tiktok', name: 'TikTok', hosts: at('tiktok.com'), thread: /\/video\/\d/ },
  {
    id: 'discord',
    name: 'Discord',
    hosts: at('discord.com', 'discord.gg'),
    thread: /\/channels\/\d+\/\d+\/\d+/,
  },
  { id: 'github', name: 'GitHub', hosts: at('github.com'), thread: /\/(discussions|issues)\/\d/ },
  { id: 'twitch', name: 'Twitch', hosts: at('twitch.tv'), thread: /\/videos\/\d/ },
  { id: 'matrix', name: 'Matrix', hosts: at('matrix.to'), thread: /\/(\$|%24)/ },
  { id: 'signal', name: 'Signal', hosts: at('signal.group', 'signal.me') },
];

/** Assistants that are asked about the story, as in nuxt-social-share 3.2: only where a config names them. */
const ASSISTANTS: readonly Network[] = [
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    hosts: at('chatgpt.com'),
    template: 'https://chatgpt.com/?prompt={title}%20{url}',
  },
  {
    id: 'claude',
    name: 'Claude',
    hosts: at('claude.ai'),
    template: 'https://claude.ai/new?q={title}%20{url}',
  },
  {
    id: 'perplexity',
    name: 'Perplexity',
    hosts: at('perplexity.ai'),
    template: 'https://www.perplexity.ai/search?q={title}%20{url}',
  },
  {
    id: 'googleai',
    name: 'Google AI Mode',
    names: ['googleaimode'],
    hosts: NONE,
    template: 'https://www.google.com/search?udm=50&q={title}%20{url}',
  },
  {
    id: 'grok',
    name: 'Grok',
    hosts: at('grok.com'),
    template: 'https://x.com/i/grok?text={title}%20{url}',
  },
];

export const OTHER: readonly Network[] = [...MESSENGERS, ...KEEPERS, ...PLACES, ...ASSISTANTS];
