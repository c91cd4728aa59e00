import { at } from './hosts.ts';
import type { Network } from './network.ts';

/**
 * Software that many servers run. Share addresses by the software, as https://github.com/kytta/share2fedi
 * (lib/project.ts) has them; Lemmy's as FreshRSS has it, diaspora*'s from its own service that asks for
 * the pod: https://share.diasporafoundation.org/about. Mastodon's limit and the 23 characters of an
 * address: https://docs.joinmastodon.org/user/posting/ and `characters_reserved_per_url` of
 * https://docs.joinmastodon.org/entities/Instance/; Lemmy's
 * titles: `is_valid_post_title` in https://github.com/LemmyNet/lemmy (crates/utils/src/utils/validation.rs)
 * takes 3 to 200 characters. The servers that take everybody: venera.social is in
 * https://github.com/distributopia/friendica-world-overview; that misskey.io and lemmy.world still do was not
 * verified, and a config names another with `instance`.
 */
export const FEDIVERSE: readonly Network[] = [
  {
    id: 'mastodon',
    name: 'Mastodon',
    names: ['fediverse'],
    hosts:
      /mastodon|mstdn|^(mas\.to|fosstodon\.org|hachyderm\.io|infosec\.exchange|chaos\.social|techhub\.social)$/,
    template: 'https://{instance}/share?text={title}%20{url}',
    thread: /\/@[^/]+\/\d+|\/users\/[^/]+\/statuses\/\d+/,
    limit: 500,
    link: 23,
    server: 'mastodon',
    instance: 'mastodon.social',
  },
  {
    id: 'misskey',
    name: 'Misskey',
    names: ['firefish', 'sharkey', 'calckey'],
    hosts: /misskey|sharkey|firefish/,
    template: 'https://{instance}/share?text={title}%20{url}',
    thread: /\/notes\/[\da-z]{10,}$/,
    server: 'misskey',
    instance: 'misskey.io',
  },
  {
    id: 'friendica',
    name: 'Friendica',
    hosts: /friendica|^venera\.social$/,
    template: 'https://{instance}/compose?body={title}%20{url}',
    thread: /\/display\/[\da-f-]{20,}/,
    server: 'friendica',
    instance: 'venera.social',
  },
  {
    id: 'lemmy',
    name: 'Lemmy',
    hosts: /lemmy|^(beehaw\.org|programming\.dev|feddit\..+|sh\.itjust\.works)$/,
    template: 'https://{instance}/create_post?url={url}&title={title}',
    // A bare `/post/1` may be anybody's.
    thread: /(lemmy|beehaw|programming\.dev|feddit|itjust)[^/]*\/post\/\d+/,
    limit: 200,
    link: 0,
    server: 'lemmy',
    instance: 'lemmy.world',
  },
  {
    id: 'diaspora',
    name: 'diaspora*',
    hosts: at('diasporafoundation.org', 'diaspora.social', 'diasp.org', 'pod.geraspora.de'),
    template: 'https://share.diasporafoundation.org/?url={url}&title={title}',
    thread: /\/posts\/\w+/,
  },
  {
    id: 'gnusocial',
    name: 'GNU social',
    hosts: /gnusocial/,
    template: 'https://{instance}/notice/new?status_textarea={title}%20{url}',
    thread: /\/notice\/\d+/,
  },
  {
    id: 'hubzilla',
    name: 'Hubzilla',
    hosts: /hubzilla/,
    template: 'https://{instance}/rpost?body={title}%20{url}',
    thread: /\/(item|display)\//,
  },
];
