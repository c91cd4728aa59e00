import { bare } from '../schema/without-prototype.ts';
import { trusted } from './trusted-types.ts';
import { VERSION } from './version.ts';

/*
 * Parts are classic scripts beside ours, asked for when they are needed. A part tells its name and
 * version in an event and hands over what it has: no global, no CORS. ES modules import them instead.
 * A name with a slash, such as `locales/de`, is of a file that stands in another folder than the parts.
 */

export interface PartEvent extends CustomEvent {
  detail: { name: string; version: string; part: Part };
}

/** Where the script came from, and what its tag carried. */
export interface Origin {
  base: string;
  nonce?: string | undefined;
  crossOrigin?: string | null | undefined;
}

/** Milliseconds until a part is given up. */
const TIME_LIMIT = 10_000;

/** What a part exports. */
export type Part = Record<string, unknown>;

let origin: Origin | undefined;
let importers: Readonly<Partial<Record<string, () => Promise<Part>>>> = bare();
const loading = new Map<string, Promise<Part | undefined>>();

/** How ES modules get their parts. */
export function setImporters(given: typeof importers): void {
  importers = given;
}

/** Set by the script tag, the first that is served. */
export function setOrigin(found: Origin): void {
  origin ??= found;
}

/** A part, or `undefined` where it can't be had: whoever asks does without. */
export function loadPart(name: string): Promise<Part | undefined> {
  const known = loading.get(name) ?? load(name);
  loading.set(name, known);
  return known;
}

async function load(name: string): Promise<Part | undefined> {
  const part = await (importers[name]?.() ?? addScript(name)).catch(() => undefined);
  // Asking again asks again.
  if (!part) loading.delete(name);
  return part;
}

/** The part `hashes` has those of all other files, which a page needs few of; the script has its own. */
const integrityOf = async (name: string): Promise<string | undefined> => {
  if (name === 'hashes') return HASH;
  const part = await loadPart('hashes');
  return (part?.['hashes'] as Record<string, string> | undefined)?.[name];
};

async function addScript(name: string): Promise<Part | undefined> {
  const integrity = origin?.crossOrigin == null ? '' : await integrityOf(name);
  return new Promise((resolve) => {
    // What can't be checked where the rest is, is not run.
    if (!origin || integrity === undefined) {
      resolve(undefined);
      return;
    }
    const script = document.createElement('script');
    const end = () => {
      document.removeEventListener('afterword:part', receive);
      script.remove();
      resolve(undefined);
    };
    const receive = (event: Event) => {
      const { detail } = event as PartEvent;
      if (detail.name !== name || detail.version !== VERSION) return;
      resolve(detail.part);
    };
    document.addEventListener('afterword:part', receive);
    script.onload = script.onerror = end;
    setTimeout(end, TIME_LIMIT);
    if (origin.nonce) script.nonce = origin.nonce;
    if (origin.crossOrigin != null) {
      script.crossOrigin = origin.crossOrigin;
      script.integrity = integrity;
    }
    // The page may be in another encoding, and a server may not name that of its scripts.
    script.setAttribute('charset', 'utf-8');
    const path = name.includes('/') ? name : `parts/${name}`;
    script.src = trusted.createScriptURL(`${origin.base}${path}.js`);
    document.head.append(script);
  });
}

/** The hash of the part `hashes`, filled in when the script is bundled. */
const HASH = '__HASH__';
