import type { Item, Video } from '../item.ts';
import type { VideoProvider } from './video-provider.ts';
import { vimeo } from './vimeo.ts';
import { youtube } from './youtube.ts';

/** The registry of video providers: the common ones, and others once they are loaded. */
const registry = new Map<string, VideoProvider>();

/** Adds providers to the registry. */
export function addProviders(providers: readonly VideoProvider[]): void {
  for (const provider of providers) registry.set(provider.name, provider);
}

addProviders([youtube, vimeo]);

/** The provider of a video, by its name in any case; `undefined` for files and for unknown providers. */
export const findProvider = ({ provider = '' }: Video): VideoProvider | undefined =>
  registry.get(provider.toLowerCase());

/** What plays at the address of a page or player of a provider. */
export function findVideoAt(address: string): Video | undefined {
  const url = parseAddress(address);
  for (const provider of url ? registry.values() : []) {
    const id = url && provider.findId(url);
    if (id) return { provider: provider.name, id };
  }
  return undefined;
}

function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** The signs of the providers of more-providers.ts: their names, and the hosts and paths of their players. */
const SIGNS = /geo\.dailym|"(dailym|jwpl|bright)|\/players[./]/i;

/** Whether an item's video may be one of a provider that is not loaded yet: until then it is a link to its page. */
export const mayNeedMoreProviders = ({ url, video }: Item): boolean =>
  SIGNS.test(JSON.stringify([url, video]));

/** The address of the poster that a video's provider has. */
export const posterOf = (video: Video): string | undefined =>
  video.id ? findProvider(video)?.posterUrl?.(video.id) : undefined;
