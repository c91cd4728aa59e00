import { expect } from '@open-wc/testing';
import { findEntries } from '../../src/feeds/detect.ts';
import type { Feed, FeedFailure, FeedResult, Reading } from '../../src/feeds/feed.ts';
import { readFeed as read } from '../../src/feeds/read.ts';

export const LEDGER = 'https://ledger.example/feed';

type Mapping = { format?: string; list?: string; fields?: Record<string, string> };

/** What a page with all readers makes of a text. */
export const readFeed = (text: string, source: Reading & { url: string }): FeedResult =>
  read(text, source, findEntries)!;

/** The text of a file in test/fixtures/feeds. */
export async function readFixture(name: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/feeds/${name}`, import.meta.url));
  expect(response.ok, name).to.equal(true);
  return response.text();
}

/** A fixture, read as if it had come from `LEDGER`. */
export async function readFixtureFeed(name: string, mapping: Mapping = {}): Promise<Feed> {
  const result = readFeed(await readFixture(name), { url: LEDGER, ...mapping });
  if (!result.ok) throw new Error(`${name}: ${result.reason} ${result.detail ?? ''}`);
  return result.feed;
}

export function readFailure(text: string, mapping: Mapping = {}): FeedFailure {
  const result = readFeed(text, { url: LEDGER, ...mapping });
  if (result.ok) throw new Error('The feed was read, and should not have been');
  return result;
}
