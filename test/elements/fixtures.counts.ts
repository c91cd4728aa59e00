import { html, fixture } from '@open-wc/testing';
import '../../src/define.ts';
import type { AfterwordDiscussion } from '../../src/index.ts';
import type { Peer } from '../pages/peer.ts';
import { STORY } from './fixtures.ts';

/** A post on a server of the tests that speaks as Mastodon does. */
export const postOn = (peer: Peer, id: number, more: object = {}) => ({
  network: 'mastodon',
  server: 'mastodon',
  thread: peer.url(`/@ledger/${String(id)}`),
  ...more,
});
export const answerReplies = (peer: Peer, id: number, replies_count: number) =>
  peer.answer(`/api/v1/statuses/${String(id)}`, { body: { id: String(id), replies_count } });

/** A panel that may ask, with its places. */
export const counting = (networks: object[], more: object = {}) =>
  fixture<AfterwordDiscussion>(
    html`<afterword-discussion
      .config=${{ article: STORY, networks, share: [], counts: true, consent: 'none', ...more }}
    ></afterword-discussion>`,
  );
