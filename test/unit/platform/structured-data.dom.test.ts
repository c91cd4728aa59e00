import { expect, fixture } from '@open-wc/testing';
import type { Item } from '../../../src/data/item.ts';
import { writeStructuredData } from '../../../src/platform/structured-data.ts';

const VIDEO: Item = {
  url: 'https://ledger.example/video/1',
  title: 'The </script> tide',
  image: { src: 'https://ledger.example/gull.jpg' },
  published: '2026-11-20T17:47:00Z',
};
const RANKING: Item[] = [1, 2].map((index) => ({
  url: `https://ledger.example/${index}`,
  title: `Story ${index}`,
}));

const findScripts = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')] as HTMLScriptElement[];
const findTypes = () => findScripts().map(({ text }) => /"@type":"(\w+)"/.exec(text)?.[1]);

let controller = new AbortController();
const write = async (items: Item[], isRanking = false, panel?: HTMLElement) => {
  const element = panel ?? (await fixture<HTMLElement>('<afterword-videos></afterword-videos>'));
  const { signal } = controller;
  writeStructuredData(element, items, { label: 'Most popular', isRanking, signal });
  return element;
};

describe('structured data', () => {
  afterEach(() => {
    controller.abort();
    controller = new AbortController();
    expect(findScripts()).to.have.length(0);
  });

  it('describes videos, and a ranking as a list', async () => {
    await write([VIDEO]);
    await write(RANKING, true);
    expect(findTypes()).to.deep.equal(['VideoObject', 'ItemList']);
  });

  it('contains no text that ends the element', async () => {
    await write([VIDEO]);
    expect(findScripts()[0]!.text).not.to.contain('<');
    expect(JSON.parse(findScripts()[0]!.text)).to.have.nested.property(
      '@graph[0].name',
      VIDEO.title,
    );
  });

  it('follows what a panel shows, and is gone with it', async () => {
    const panel = await write([VIDEO]);
    await write([{ ...VIDEO, title: 'Ebb' }], false, panel);
    expect(findScripts()).to.have.length(1);
    expect(findScripts()[0]!.text).to.contain('Ebb');
    await write([], false, panel);
    expect(findScripts()).to.have.length(0);
  });

  it('stays the same element while nothing changes', async () => {
    const panel = await write([VIDEO]);
    const [script] = findScripts();
    await write([VIDEO], false, panel);
    expect(findScripts()[0]).to.equal(script);
  });

  it('is not written for a panel that has left', async () => {
    controller.abort();
    await write([VIDEO]);
    expect(findScripts()).to.have.length(0);
  });
});
