/* Everything that a server does wrong, each as an answer. */
import type { Answer } from './peer.ts';

const HTML = '<!doctype html><html lang="en"><title>Sorry</title><body>Sorry</body></html>';
const bytes = (...list: number[]) => new Uint8Array(list);

/** What ends by itself, each by the end of a sentence "a file that …". No answer has anything of use in it. */
export const ENDING_FAULTS: Readonly<Record<string, Answer>> = {
  'is not there': { status: 404 },
  'is gone': { status: 410, body: HTML },
  'is forbidden': { status: 403, body: HTML },
  'wants a password': { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  'is too much asked for': { status: 429, headers: { 'retry-after': 60 } },
  'makes its server fail': { status: 500, body: HTML },
  'has an overloaded server': { status: 503, headers: { 'retry-after': 60 } },
  'has a gateway that gave up': { status: 504, body: HTML },
  'has a status that nobody knows': { status: 599 },
  'has no content': { status: 204 },
  'is empty': { body: '' },
  'is nothing but space': { body: ' \n\t ' },
  'is not modified since never': { status: 304 },
  'closes the connection': { drop: true },
  'redirects in circles': { status: 302, headers: { location: '?again' } },
  'redirects to nowhere': { status: 302 },
  'redirects to a script': { status: 302, headers: { location: 'javascript:document.title=1' } },
  'redirects to data': { status: 302, headers: { location: 'data:application/json,{}' } },
  'redirects to an address that is none': { status: 302, headers: { location: 'http://[' } },
  'is HTML': { body: HTML },
  'is HTML that says it is JSON': { headers: { 'content-type': 'application/json' }, body: HTML },
  'is a picture': {
    headers: { 'content-type': 'image/png' },
    body: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  },
  'is not even text': { body: bytes(0xff, 0xfe, 0, 0xd8, 0, 0xc0, 0xaf, 0xff) },
  'is not compressed as it says': {
    headers: { 'content-encoding': 'gzip' },
    // WebKit takes it as it is.
    body: '{"items":',
  },
  'is broken off': { body: '{"items": [{"url": "/a", "title": "A"}]}', truncateAt: 20 },
  'is broken off before it began': { body: '{"items": []}', truncateAt: 0 },
  'is half a JSON': { body: '{"items": [{"url": "/a", "ti' },
};

/** The same, and what a browser would go on reading for ever. */
export const FAULTS: Readonly<Record<string, Answer>> = {
  ...ENDING_FAULTS,
  'never ends': { body: 'more and more and ', floods: true },
};

/** Faults of a file that is as it should be, and is used. */
export const QUIRKS: Readonly<Record<string, Omit<Answer, 'body'>>> = {
  'says it is of no type': { headers: { 'content-type': null } },
  'says it is any bytes': { headers: { 'content-type': 'application/octet-stream' } },
  'says it is HTML': { headers: { 'content-type': 'text/html' } },
  'says it is in a language': { headers: { 'content-type': 'application/json; charset=klingon' } },
  'comes a byte at a time': { tricklesMs: 1 },
  'comes late': { delayMs: 700 },
};
