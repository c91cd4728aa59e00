/** Hosts, with those below them: `at('vk.com', 'vk.ru')`. */
export const at = (...hosts: string[]): RegExp =>
  new RegExp(`^(.+\\.)?(${hosts.join('|').replaceAll('.', '\\.')})$`);

/** Of those whose host serves something else, too, or now. */
export const NONE = /(?!)/;
