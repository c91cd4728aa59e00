/* What the tests take for Bluesky's answers is what Bluesky's own lexicons say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lexicons } from '@atproto/api/dist/client/lexicons.js';

const thread = JSON.parse(
  readFileSync(new URL('../../../fixtures/replies/bluesky-thread.json', import.meta.url), 'utf8'),
);

it('the thread of the tests is an answer of app.bsky.feed.getPostThread', () => {
  lexicons.assertValidXrpcOutput('app.bsky.feed.getPostThread', thread);
});

it('the lexicon refuses a count that is no whole number', () => {
  const post = { ...thread.thread.post, replyCount: '38' };
  const wrong = { thread: { ...thread.thread, post } };
  assert.throws(
    () => lexicons.assertValidXrpcOutput('app.bsky.feed.getPostThread', wrong),
    /replyCount/,
  );
});

it('a thread without its replies, and a handle, may be asked for as we do', () => {
  const uri = thread.thread.post.uri;
  lexicons.assertValidXrpcParams('app.bsky.feed.getPostThread', { uri, depth: 0 });
  const query = lexicons.getDefOrThrow('app.bsky.feed.getPostThread', ['query']);
  assert.equal(query.parameters.properties.depth.minimum, 0);
  const { parameters, output } = lexicons.getDefOrThrow('com.atproto.identity.resolveHandle', [
    'query',
  ]);
  assert.deepEqual(parameters.required, ['handle']);
  assert.deepEqual(output.schema.required, ['did']);
});

it('where a post is gone, the answer has no count', () => {
  const uri = thread.thread.post.uri;
  const gone = { $type: 'app.bsky.feed.defs#notFoundPost', uri, notFound: true };
  lexicons.assertValidXrpcOutput('app.bsky.feed.getPostThread', { thread: gone });
});
