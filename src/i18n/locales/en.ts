import type { enForParts } from './en-for-parts.ts';

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
  sms: 'Send by text message',
  more: 'More',
  replies: '{count} replies',
  repliesOne: '{count} reply',
  repliesOn: '{replies} on {networks}',

  seeAll: 'See all',
  loadMore: 'Load more',
  shown: '{shown} of {total} shown',
  failed: 'This list could not be loaded.',
  retry: 'Try again',

  play: 'Play: {title}',
  playFrom: 'Play from {provider}: {title}',
  live: 'Live',
  sponsor: 'Sponsored by {name}',

  updated: 'Updated at {time}',
  updatedOn: 'Updated {date}, at {time}',
  am: 'a.m.',
  pm: 'p.m.',
};

/** Strings with a form for each number that a language tells apart (`Intl.PluralRules`); `other` is the plain one. */
type Counted = `replies${'Zero' | 'One' | 'Two' | 'Few' | 'Many'}`;

/** What the script says; what only its parts say is there once a language pack is. */
export type Strings = Omit<typeof en, Counted> &
  Partial<Record<Counted, string>> &
  Partial<typeof enForParts>;

/** A whole language: one file in this folder, and `dist/locales/<language>.js`. */
export type Pack = Strings & typeof enForParts;
