import { trusted } from '../config/trusted.ts';
import { VERSION } from '../config/version.ts';

/*
 * Parts are classic scripts beside ours, asked for when they are needed. A part tells its name and
 * version in an event and hands over what it has: no global, no CORS. ES modules import them instead.
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
let importers: Readonly<Record<string, () => Promise<Part>>> = {};
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

function addScript(name: string): Promise<Part | undefined> {
  return new Promise((resolve) => {
    if (!origin) {
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
      const integrity = INTEGRITY.split(' ').find((entry) => entry.startsWith(`${name}:`));
      if (integrity) script.integrity = integrity.slice(name.length + 1);
    }
    script.src = trusted.createScriptURL(`${origin.base}parts/${name}.js`);
    document.head.append(script);
  });
}

/** Hashes of the parts as `name:hash`, filled in when the script is bundled. */
const INTEGRITY = '__INTEGRITY__';
