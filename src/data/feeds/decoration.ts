/* Patterns of addresses: faces, signs, placeholders, and pictures that count readers. */
const FACE = /gravatar\.|\/avatars?\/|\bavatars?[-_\d]*\.(?:jpe?g|png|gif|webp)/;
const SIGN =
  /\/(?:emojis?|smil(?:ies|eys?)|emoticons?|twemoji|icons?)\/|emoji\.php|\/(?:facebook|fb|twitter|x[-_](?=icon|logo)|linkedin|whatsapp|pinterest|reddit|instagram|telegram|youtube|bluesky|mastodon|threads|e?mail|print|rss|feed|share|tweet|like)(?:[-_.]?(?:\d+(?:x\d+)?|icon|logo|share|button|btn|sign|badge|round|circle|square|white|black|small))*\.(?:png|gif|svg|webp|ico)(?:[?#]|$)/;
const PLACEHOLDER =
  /\/(?:(?:tracking|transparent|blank)[-_]?(?:pixel|image|gif)|pixel|spacer|blank|transparent|clear|dot|empty|1x1|1px|placeholder|lazy(?:-?load)?|loading|loader)[-_.\d]*\.(?:gif|png|svg|jpe?g|webp)/;
const COUNTER =
  /\/\/(?:pixel|stats?|counter|track(?:ing|er)|beacon|analytics)\.|feedburner\.|feeds\.wordpress\.com\/1\.0|\/~(?:r|ff?)\/|feedsportal\.com|doubleclick\.net|scorecardresearch|quantserve|vgwort\.de|(?:matomo|piwik)\.php|google-analytics|republication-pixel|facebook\.com\/tr\b|\/(?:track|wf)\/open\b|\/(?:open|track)\.(?:gif|png|php)|\/(?:count(?:er)?|track(?:er|ing)|beacon|pixel)(?:[/?.]|$)/;

const DECORATION = new RegExp(
  [FACE, SIGN, PLACEHOLDER, COUNTER].map(({ source }) => source).join('|'),
  'i',
);

/** Whether the address of a picture says that it is no picture of a story. */
export const isDecoration = (address: string): boolean => DECORATION.test(address);
