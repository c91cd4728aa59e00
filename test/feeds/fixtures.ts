import { expect } from '@open-wc/testing';
import { findEntries } from '../../src/feeds/detect.ts';
import type { Feed, FeedFailure, FeedResult, Reading } from '../../src/feeds/feed.ts';
import { readOwn, toFeed } from '../../src/feeds/read.ts';
import * as rare from '../../src/parts/feeds-rare.ts';

export const LEDGER = 'https://ledger.example/feed';

type Mapping = { format?: string; list?: string; fields?: Record<string, string> };

const policy = { createHTML: (text: string) => text };

/** What a page with all readers makes of a text. */
export function readFeed(
  text: string,
  { url, headers, ...source }: Reading & { url: string; headers?: Headers },
): FeedResult {
  const body = { text, url, ...(headers && { headers }) };
  const own = readOwn(body, source);
  if (own) return own;
  const common = toFeed(findEntries(body, source, policy), url);
  if (common.ok || /^(empty|html)$/.test(common.reason)) return common;
  return toFeed(findEntries(body, source, policy, rare), url);
}

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
