import { fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { AfterwordEmbed, AfterwordPopular } from '../../src/index.ts';
import { set, stories } from './fixtures.ts';

export const POPULAR = { type: 'popular', source: { items: stories(14) } };
export const TAGS = { type: 'tags', items: ['Tea', 'Toast'] };
export const VIDEOS = {
  type: 'videos',
  source: { items: [{ url: 'https://vimeo.com/123456', title: 'Toast' }] },
};
export const ALL = [{ type: 'discussion' }, VIDEOS, POPULAR, TAGS];

export async function make(config: object | undefined): Promise<AfterwordEmbed> {
  const embed = await fixture<AfterwordEmbed>(
    html`<afterword-embed .config=${config}></afterword-embed>`,
  );
  await embed.ready;
  return embed;
}
export async function written(inner: string, attributes = ''): Promise<AfterwordEmbed> {
  const embed = await fixture<AfterwordEmbed>(
    `<afterword-embed ${attributes}>${inner}</afterword-embed>`,
  );
  await embed.ready;
  return embed;
}

/** The panels, without "afterword-". */
export const panelsOf = (embed: Element) =>
  [...embed.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('afterword-'))
    .map(({ localName }) => localName.slice('afterword-'.length));
export const inside = (embed: Element, name: string) =>
  embed.querySelector<AfterwordPopular>(`afterword-${name}`)!;
export const updated = (embed: AfterwordEmbed) =>
  Promise.all([
    embed.updateComplete,
    ...[...embed.children].map((panel) => (panel as Partial<AfterwordEmbed>).updateComplete),
  ]);
/** Sets the config and waits until it shows in every panel. */
export async function reconfigure(embed: AfterwordEmbed, config: object): Promise<void> {
  await set(embed, { config });
  await updated(embed);
}
