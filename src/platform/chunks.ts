import { trusted } from './trusted-types.ts';
import { VERSION } from './version.ts';

/*
 * The loader of on-demand chunks for the script tag: `import('./name.ts')` becomes `loadChunk('chunks/name.js')` there
 * (build/classic-scripts.mjs). A chunk is a classic script that hands its factory over in an event. In ES modules,
 * bundlers load chunks, and nothing here runs.
 */

/** What a module exports. */
export type ModuleExports = Record<string, unknown>;

/** What a chunk says of itself in the event `afterword:chunk`. */
export interface ChunkDefinition {
  name: string;
  version: string;
  /** `exports`, `require`, and paths of other chunks, as in AMD: https://github.com/amdjs/amdjs-api. */
  dependencies: readonly string[];
  factory: (...dependencies: unknown[]) => void;
}

/** Where the script came from, and what its tag carried. */
export interface ScriptOrigin {
  base: string;
  nonce?: string | undefined;
  crossOrigin?: string | null | undefined;
}

/** Milliseconds until a chunk is given up. */
const TIMEOUT_MS = 10_000;

/** Hashes of all chunks, for pages that check what they load. */
const INTEGRITY_CHUNK = 'chunks/integrity.js';
/** The hash of that file, filled in by the build. */
const INTEGRITY_HASH = '__INTEGRITY_HASH__';

const modules = new Map<string, Promise<ModuleExports>>();
let core: ModuleExports = {};
let origin: ScriptOrigin | undefined;

/** Takes what the entry exports: chunks share its modules, Lit among them. */
export function provideCore(exports: ModuleExports): void {
  core = exports;
}

/** Sets where chunks are found; the first script tag that is served decides. */
export function setScriptOrigin(found: ScriptOrigin): void {
  origin ??= found;
}

/**
 * Loads a chunk once, and resolves with its exports.
 * @param name The file below the script's folder, such as `chunks/lists.js`.
 * @throws {Error} The promise is rejected where the file can't be had. The next call tries again.
 */
export function loadChunk(name: string): Promise<ModuleExports> {
  const known = modules.get(name);
  if (known) return known;
  const loading = requestChunk(name).then(evaluate);
  modules.set(name, loading);
  loading.catch(() => modules.delete(name));
  return loading;
}

async function evaluate({ name, dependencies, factory }: ChunkDefinition): Promise<ModuleExports> {
  const exports: ModuleExports = {};
  const resolve = async (dependency: string): Promise<unknown> => {
    if (dependency === 'exports') return exports;
    if (dependency === 'require') return loadChunk;
    const path = new URL(dependency, `https://afterword.invalid/${name}`).pathname.slice(1);
    return path === 'afterword.js' ? core : loadChunk(path);
  };
  factory(...(await Promise.all(dependencies.map(resolve))));
  return exports;
}

async function requestChunk(name: string): Promise<ChunkDefinition> {
  if (!origin) throw new Error(`${name}: the script's own address is not known`);
  const { base, nonce, crossOrigin = null } = origin;
  const integrity = crossOrigin === null ? undefined : await findIntegrity(name);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = () => {
      clearTimeout(timer);
      document.removeEventListener('afterword:chunk', onDefine);
      script.remove();
      reject(new Error(`${name} could not be loaded`));
    };
    const onDefine = (event: Event) => {
      const definition = (event as CustomEvent<ChunkDefinition>).detail;
      if (definition.name === name && definition.version === VERSION) resolve(definition);
    };
    document.addEventListener('afterword:chunk', onDefine);
    const timer = setTimeout(end, TIMEOUT_MS);
    script.onload = script.onerror = end;
    if (nonce) script.nonce = nonce;
    if (integrity !== undefined) {
      script.crossOrigin = crossOrigin;
      script.integrity = integrity;
    }
    // The page may be in another encoding, and a server may not name that of its scripts.
    script.setAttribute('charset', 'utf-8');
    script.src = trusted.createScriptURL(base + name);
    document.head.append(script);
  });
}

/** The hash of a file; what can't be checked on a page that checks is not run. */
async function findIntegrity(name: string): Promise<string> {
  if (name === INTEGRITY_CHUNK) return INTEGRITY_HASH;
  const { hashes } = (await loadChunk(INTEGRITY_CHUNK)) as { hashes: Record<string, string> };
  const hash = hashes[name];
  if (hash === undefined) throw new Error(`${name} has no hash`);
  return hash;
}
