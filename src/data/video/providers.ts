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

/** The video whose own or player's page an address is. */
export function findVideoAt(address: string): Video | undefined {
  const page = address.replace(/^https?:\/\//, '');
  for (const { name, pagePattern } of registry.values()) {
    const [, ...id] = pagePattern.exec(page) ?? [];
    if (id[0]) return { provider: name, id: id.filter(Boolean).join('/') };
  }
  return undefined;
}

/** The signs of the providers of more-providers.ts: their names, and the hosts and paths of their players. */
const SIGNS = /geo\.dailym|"(dailym|jwpl|bright)|\/players[./]/i;

/** Whether an item's video may be one of a provider that is not loaded yet: until then it is a link to its page. */
export const mayNeedMoreProviders = ({ url, video }: Item): boolean =>
  SIGNS.test(JSON.stringify([url, video]));

/** The address of the poster that a video's provider has. */
export const posterOf = (video: Video): string | undefined =>
  video.id ? findProvider(video)?.posterUrl?.(video.id) : undefined;
