import { withoutPrototype } from '../../schema/without-prototype.ts';
import { shareToolAliases } from '../share-tools.ts';
import { coreNetworks } from './core-networks.ts';
import type { Network } from './network.ts';

/** Aliases of share tools, and of the networks that are part of the script. */
const aliasesOfScript = new Map<string, string>([
  ...shareToolAliases,
  ...coreNetworks.flatMap(({ name, aliases = [] }) =>
    aliases.map((alias): [string, string] => [alias, name]),
  ),
]);

/**
 * Identifier of what a config names: `Twitter` is `x`. A name that no network of the script has is in lower
 * case, with hyphens for spaces, because it is a token of `::part()`.
 */
export function normalizeName(text: string): string {
  const name = text.trim().toLowerCase().replace(/\s+/g, '-');
  return aliasesOfScript.get(name) ?? name;
}

/** Host of an absolute URL; `''` for anything else. `URL.canParse` is younger than the oldest supported browsers. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** Networks by name, alias, host and URL. */
export class NetworkIndex {
  readonly networks: readonly Network[];
  readonly #byName = new Map<string, Network>();
  readonly #byHost = new Map<string, Network>();
  readonly #byUrl = new Map<string, Network | undefined>();

  /** @param isComplete whether these are all networks there are: an unknown name is a mistake then. */
  constructor(
    networks: readonly Network[],
    readonly isComplete: boolean,
  ) {
    this.networks = networks.map((network) => withoutPrototype(network));
    for (const network of this.networks) {
      const { name, aliases = [], hosts = [] } = network;
      for (const key of [name, ...aliases]) this.#byName.set(key, network);
      for (const host of hosts) this.#byHost.set(host, network);
    }
  }

  /** A network by its name, however that is written: `Hacker News`, `hacker-news`, `Google+`, `telegram.me`. */
  findByName(text: string): Network | undefined {
    if (!text) return undefined;
    const name = normalizeName(text);
    return this.#byName.get(name.replace('+', 'plus').replace(/\W/g, '')) ?? this.#findByHost(name);
  }

  /** The network that a URL belongs to; software that many servers run is known by its posts. */
  findByUrl(url: string | undefined): Network | undefined {
    if (!url) return undefined;
    if (!this.#byUrl.has(url)) {
      this.#byUrl.set(url, this.#findByHost(hostOf(url)) ?? this.#findByPost(url));
    }
    return this.#byUrl.get(url);
  }

  /** A network by its host or a domain above it, and only then by pattern. */
  #findByHost(host: string): Network | undefined {
    for (let domain = host; domain; domain = domain.replace(/^[^.]*\.?/, '')) {
      const network = this.#byHost.get(domain);
      if (network) return network;
    }
    return this.networks.find(({ hostPattern }) => hostPattern?.test(host));
  }

  #findByPost(url: string): Network | undefined {
    return this.networks.find(
      ({ serverSoftware, threadPattern }) => serverSoftware && threadPattern?.test(url),
    );
  }
}

/** The networks that are part of the script. */
export const coreIndex = new NetworkIndex(coreNetworks, false);
