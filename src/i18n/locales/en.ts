/** English, the language in the script and the one that a language falls back to. Placeholders stand in braces. */
export const en = {
  discussion: 'Discussion',
  videos: 'Related videos',
  popular: 'Most popular',
  tags: 'Topics',

  message: 'Join the discussion on {networks}.',
  share: 'Share this story',
  shareOn: 'Share on {network}',
  replyOn: 'Reply on {network}',
  discussOn: 'Discuss on {network}',
  newTab: 'opens in a new tab',
  email: 'Send by email',
  copy: 'Copy link',
  copied: 'Link copied.',
  copyFailed: 'The link could not be copied. It is selected: copy it from here.',
  native: 'Share…',
  print: 'Print',
  sms: 'Send by text message',
  more: 'More',
  replies: '{count} replies',
  repliesOne: '{count} reply',
  repliesOn: '{replies} on {networks}',

  seeAll: 'See all',
  loadMore: 'Load more',
  skip: 'Skip {heading}',
  shown: '{shown} of {total} shown',
  failed: 'This list could not be loaded.',
  empty: 'There is nothing in this list yet.',
  retry: 'Try again',

  play: 'Play: {title}',
  playFrom: 'Play from {provider}: {title}',
  videoFailed: 'This video can’t be played here.',
  live: 'Live',
  sponsor: 'Sponsored by {name}',
  up: 'Moved up',
  down: 'Moved down',
  new: 'New in the list',

  updated: 'Updated at {time}',
  updatedOn: 'Updated {date}, at {time}',
  updatedAgo: 'Updated {ago}',
  am: 'a.m.',
  pm: 'p.m.',

  serverReply: 'Reply from your own server',
  serverShare: 'Share on your own server',
  serverLabel: 'Address of your server',
  serverHint: 'For example {example}',
  serverInvalid: 'Enter the address of a server, for example {example}.',
  serverRemember: 'Remember it on this device',
  serverGo: 'Continue',
  close: 'Close',
  back: 'Previous videos',
  forth: 'Next videos',
};

/** A counted message in the categories of `Intl.PluralRules`; `other` is the name without one. */
type PluralForm = `replies${'Zero' | 'One' | 'Two' | 'Few' | 'Many'}`;

/** The messages of one language, by the names that the setting `messages` has for them. */
export type Messages = Omit<typeof en, PluralForm> & Partial<Record<PluralForm, string>>;
