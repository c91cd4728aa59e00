import { expect } from '@open-wc/testing';
import { getCustomProperties } from '../../src/debug/invalid-css-properties.ts';
import { openPage, STRICT, until, type Page } from './page.ts';
import { configured, items, story, STORY } from './publisher.ts';
import { embedIn, textOf } from './reader.ts';

const self = { url: `${STORY}?utm_source=x`, title: 'This one' };
const CONFIG = {
  exclude: ['https://ledger.example/story/2'],
  panels: [
    { type: 'videos', source: { items: items(1) } },
    { type: 'videos', heading: 'More', limit: 2, source: { items: [self, ...items(6)] } },
    { type: 'popular', minItems: 3, source: { items: items(2) } },
    { type: 'tags', items: ['Tides'] },
  ],
};
const open = (attributes: string) =>
  openPage({ html: story(configured(CONFIG, attributes)), headers: STRICT, height: 2000 });
const overlayIn = ({ document }: Page) =>
  [...document.querySelectorAll('body > div')].find((it) =>
    it.shadowRoot?.querySelector('details'),
  ) as HTMLElement | undefined;
const said = (page: Page) => textOf(overlayIn(page)?.shadowRoot?.querySelector('.body'));

describe('data-debug', () => {
  it('says of every panel what it shows, and of every item left out why', async () => {
    const page = await open('data-debug');
    await until(() => said(page).includes('Shows Tides.'), 'the overlay is whole');
    const text = said(page);
    expect(text).to.contain('“This one” is left out: it is the article itself.');
    expect(text).to.contain('“Story 1” is left out: duplicate of panel 1 (videos).');
    expect(text).to.contain('excluded by "https://ledger.example/story/2"');
    expect(text).to.contain('Shows 2 of 7 items.');
    expect(text).to.contain('2 items over the limit of 2.');
    expect(text).to.contain('Hidden: 1 item left, and minItems is 3.');
    expect(text).to.contain('Shows Tides.');
    expect(page.violations).to.deep.equal([]);
  });

  it('says of custom properties with nonsense what they may be, each once', async () => {
    const style = `<style>:root { --afterword-gap: banana; --afterword-radius: 12; --afterword-accent: nope;
      --afterword-text: #222; --afterword-heading-size: 2em; --afterword-focus: ; --afterword-videos-card-size: 0;
      --afterword-embed-reserve: much }
      afterword-tags { --afterword-tags-surface: var(--ours, 3); --afterword-gap: 0 }</style>`;
    const html = story(style + configured(CONFIG, 'data-debug'));
    const page = await openPage({ html, height: 2000 });
    const all = () =>
      [...(overlayIn(page)?.shadowRoot!.querySelectorAll('li') ?? [])]
        .map(textOf)
        .filter((line) => line.includes('--afterword'));
    const lines = await until(
      () => all().length === 6 && all().every((line) => line.includes('Found')) && all(),
      'all of them are explained',
    );
    const LENGTH = 'a length, such as 1.5em or 24px';
    const COLOR = 'a colour, such as crimson or #b3001b';
    expect(lines.map((line) => line.replace('warning: ', ''))).to.have.members([
      `--afterword-gap: Found the text "banana". Allowed: ${LENGTH}. The default applies.`,
      `--afterword-radius: Found the text "12". Allowed: ${LENGTH}. The default applies.`,
      `--afterword-accent: Found the text "nope". Allowed: ${COLOR}. The default applies.`,
      `--afterword-videos-card-size: Found the text "0". Allowed: ${LENGTH}. The default applies.`,
      `--afterword-tags-surface: Found the text "3". Allowed: ${COLOR}, or transparent. The default applies.`,
      `--afterword-embed-reserve: Found the text "much". Allowed: ${LENGTH}. No space is reserved.`,
    ]);
  });

  it('knows every custom property that there is, and nothing of others', async () => {
    const text = await (await fetch('/custom-elements.json')).text();
    const named = new Set(text.match(/(?<=")--afterword-[\w-]+(?=")/g));
    const known = ['embed', 'discussion', 'videos', 'popular', 'tags'].flatMap(getCustomProperties);
    expect([...new Set(known)].sort()).to.deep.equal([...named].sort());
  });

  it('is closed by its button and by Escape', async () => {
    for (const way of ['button', 'Escape']) {
      const page = await open('data-debug');
      const box = await until(() => overlayIn(page), 'the overlay is there');
      const button = box.shadowRoot!.querySelector('button')!;
      if (way === 'button') button.click();
      else
        button.dispatchEvent(
          new KeyboardEvent('keydown', { key: way, bubbles: true, composed: true }),
        );
      expect(page.window.getComputedStyle(box).display).to.equal('none');
    }
  });

  it('leaves with its embed', async () => {
    const page = await open('data-debug');
    await until(() => overlayIn(page), 'the overlay is there');
    (await embedIn(page)).remove();
    await until(() => !overlayIn(page), 'the overlay is gone');
  });

  it('is asked for by nobody else', async () => {
    const page = await open('');
    await embedIn(page);
    expect(page.requests().some((url) => url.includes('debug'))).to.equal(false);
  });
});
