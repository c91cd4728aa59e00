import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, popular, story } from './publisher.ts';
import { embedIn, isShown, panelIn, titles } from './reader.ts';

const HEIGHT = 400;

/** A page whose popular panel stands so many pixels below the viewport. */
async function openBelow(pixels: number, load: string) {
  const site = await openPeer();
  await site.answer('/feed', { body: feed(8) });
  const space = `<style>body { margin: 0 } p { margin: 0; height: ${String(HEIGHT + pixels)}px }</style><p id="space"></p>`;
  const config = { panels: [popular(site.path('/feed'), { load })] };
  const html = story(space + configured(config));
  return openPage({ html, site, width: 600, height: HEIGHT });
}

describe('load', () => {
  it('"near" asks for nothing until the reader is near', async () => {
    const page = await openBelow(3000, 'near');
    await embedIn(page);
    // Whatever is going to be seen has been seen after two more observations.
    await observed(page.window);
    await observed(page.window);
    expect(await page.site.requests('/feed')).to.deep.equal([]);
    page.window.scrollTo(0, 3000 + HEIGHT);
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(5);
    expect(await page.site.requests('/feed')).to.have.lengthOf(1);
  });

  it('"near" asks 500 pixels before the panel comes into view', async () => {
    const page = await openBelow(500, 'near');
    await panelIn(page, 'popular');
    expect(page.window.scrollY).to.equal(0);
  });

  it('"near" keeps the space of what is awaited', async () => {
    const page = await openBelow(3000, 'near');
    await embedIn(page);
    const panel = page.document.querySelector('afterword-popular')!;
    await until(() => panel.getBoundingClientRect().height > 100, 'its space is kept');
    expect(isShown(panel)).to.equal(false);
  });

  it('"now" asks at once', async () => {
    const page = await openBelow(3000, 'now');
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(5);
  });
});

/** Resolves after an observer has told where something is: all older ones have told by then, too. */
const observed = (window: Window & typeof globalThis) =>
  new Promise((resolve) => {
    new window.IntersectionObserver(resolve).observe(window.document.body);
  });
