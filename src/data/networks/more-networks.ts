import { closedNetworks } from './closed-networks.ts';
import { buffer } from './buffer.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { diaspora } from './diaspora.ts';
import { discord } from './discord.ts';
import { douban } from './douban.ts';
import { evernote } from './evernote.ts';
import { farcaster } from './farcaster.ts';
import { flipboard } from './flipboard.ts';
import { friendica } from './friendica.ts';
import { gab } from './gab.ts';
import { gettr } from './gettr.ts';
import { github } from './github.ts';
import { gnusocial } from './gnusocial.ts';
import { googleai } from './googleai.ts';
import { grok } from './grok.ts';
import { hackernews } from './hackernews.ts';
import { hatena } from './hatena.ts';
import { hubzilla } from './hubzilla.ts';
import { instagram } from './instagram.ts';
import { instapaper } from './instapaper.ts';
import { lemmy } from './lemmy.ts';
import { line } from './line.ts';
import { livejournal } from './livejournal.ts';
import { lobsters } from './lobsters.ts';
import { mastodon } from './mastodon.ts';
import { matrix } from './matrix.ts';
import { messenger } from './messenger.ts';
import { mewe } from './mewe.ts';
import { misskey } from './misskey.ts';
import { mix } from './mix.ts';
import { nextdoor } from './nextdoor.ts';
import { odnoklassniki } from './odnoklassniki.ts';
import { perplexity } from './perplexity.ts';
import { pinboard } from './pinboard.ts';
import { qzone } from './qzone.ts';
import { raindrop } from './raindrop.ts';
import { shareopenly } from './shareopenly.ts';
import { signal } from './signal.ts';
import { sms } from './sms.ts';
import { teams } from './teams.ts';
import { threads } from './threads.ts';
import { threema } from './threema.ts';
import { tiktok } from './tiktok.ts';
import { trello } from './trello.ts';
import { truthsocial } from './truthsocial.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { viber } from './viber.ts';
import { wallabag } from './wallabag.ts';
import { weibo } from './weibo.ts';
import { xing } from './xing.ts';
import { youtube } from './youtube.ts';
import type { Network } from './network.ts';

/** The networks that are loaded when a page names one. */
export const moreNetworks: readonly Network[] = [
  // To post to
  threads,
  hackernews,
  lobsters,
  tumblr,
  flipboard,
  odnoklassniki,
  weibo,
  qzone,
  douban,
  hatena,
  xing,
  nextdoor,
  truthsocial,
  gab,
  gettr,
  farcaster,
  mewe,
  mix,
  livejournal,
  shareopenly,
  // Software that many servers run
  mastodon,
  misskey,
  friendica,
  lemmy,
  diaspora,
  gnusocial,
  hubzilla,
  // Messengers
  line,
  teams,
  viber,
  threema,
  messenger,
  sms,
  // Services that keep what readers want to read later
  buffer,
  instapaper,
  raindrop,
  wallabag,
  evernote,
  trello,
  pinboard,
  // Places to link to, without a share form
  instagram,
  youtube,
  tiktok,
  discord,
  github,
  twitch,
  matrix,
  signal,
  // Assistants, only where a config names them
  chatgpt,
  claude,
  perplexity,
  googleai,
  grok,
  ...closedNetworks,
];
