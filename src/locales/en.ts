/**
 * English, the language in the script. Placeholders stand in braces. `messages` in a config replaces
 * any of these strings by its name.
 */
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
  email: 'Send by e-mail',
  copy: 'Copy link',
  copied: 'Link copied.',
  copyFailed: 'The link could not be copied. It is selected: copy it from here.',
  native: 'Share…',
  print: 'Print',
  more: 'More',

  seeAll: 'See all',
  loadMore: 'Load more',
  shown: '{shown} of {total} shown',
  loading: 'Loading…',
  failed: 'This list could not be loaded.',
  retry: 'Try again',

  play: 'Play: {title}',
  playFrom: 'Play from {provider}: {title}',
  watchOn: 'Watch on {provider}: {title}',
  live: 'Live',
  sponsor: 'Sponsored by {name}',
  up: 'Up',
  down: 'Down',
  new: 'New',

  updated: 'Updated at {time}',
  updatedOn: 'Updated {date}, at {time}',
  am: 'a.m.',
  pm: 'p.m.',
};

export type Strings = typeof en;
