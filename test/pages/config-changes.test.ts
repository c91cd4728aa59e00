/* A config that a script of the page sets anew: what is shown is what a fresh embed would show. */
import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, items, story, tag } from './publisher.ts';
import { embedIn, isShown, panelIn, part, parts, textOf } from './reader.ts';

const tags = (...names: string[]) => ({ panels: [{ type: 'tags', items: names }] });

describe('a config that changes', () => {
  it('takes away the signs of where items have moved', async () => {
    const config = (more: object) => ({
      panels: [{ type: 'popular', source: { items: items(3).map((it) => ({ ...it, ...more })) } }],
    });
    const page = await openPage({ html: story(configured(config({ movement: 'up' }))) });
    const embed = await embedIn(page);
    const panel = await panelIn(page, 'popular');
    await until(() => parts(panel, 'movement').length === 3, 'the signs are there');
    embed.config = config({});
    await until(() => !parts(panel, 'movement').length, 'the signs are gone');
  });

  it('has the buttons of a row in its language', async () => {
    const nameIn = (panel: Element) => textOf(parts(panel, 'button')[0]);
    const config = (language: string) => ({
      language,
      panels: [{ type: 'videos', layout: 'row', source: { items: items(3) } }],
    });
    const page = await openPage({ html: story(configured(config('de'))) });
    const embed = await embedIn(page);
    const panel = await panelIn(page, 'videos');
    await until(() => nameIn(panel) === 'Vorherige Videos', 'they are German');
    embed.config = config('en');
    await until(() => nameIn(panel) === 'Previous videos', 'they are English');
  });

  it('goes on around a slot that an ad has emptied', async () => {
    const config = (label: string) => ({
      panels: [
        { type: 'slot', id: 'ad', label },
        { type: 'tags', items: [label] },
      ],
    });
    const page = await openPage({ html: story(configured(config('One'))) });
    const embed = await embedIn(page);
    const panel = await panelIn(page, 'tags');
    page.document.getElementById('ad')!.parentElement!.textContent = '';
    embed.config = config('Two');
    await until(() => textOf(part(panel, 'tag')) === 'Two', 'the tags are new');
  });

  it('says nothing more of a panel that the page wrote once it does not name it', async () => {
    const written = '<afterword-embed><afterword-tags></afterword-tags></afterword-embed>';
    const page = await openPage({ html: story(written + tag('')) });
    const embed = await embedIn(page);
    embed.config = { panels: [{ type: 'tags', heading: 'Marks', items: ['Tides'] }] };
    const panel = await panelIn(page, 'tags');
    embed.config = {};
    await until(() => !isShown(panel), 'the panel has nothing to show');
  });

  it('is an address instead of an object', async () => {
    const site = await openPeer();
    await site.answer('/config.json', { body: tags('New') });
    const page = await openPage({
      site,
      html: story('<afterword-embed></afterword-embed>' + tag('')),
    });
    const embed = await embedIn(page);
    embed.config = tags('Old');
    const panel = await panelIn(page, 'tags');
    embed.config = site.path('/config.json');
    await until(() => textOf(part(panel, 'tag')) === 'New', 'the address holds');
  });

  it('names other events of consent, and the old ones grant nothing', async () => {
    const config = (grant: string) => ({ consent: { grant }, panels: [{ type: 'tags' }] });
    const page = await openPage({ html: story(configured(config('old'))) });
    const embed = await embedIn(page);
    embed.config = config('new');
    await embed.updateComplete;
    page.document.dispatchEvent(new Event('old'));
    expect(embed.consent.media).to.equal(false);
    page.document.dispatchEvent(new Event('new'));
    expect(embed.consent.media).to.equal(true);
  });
});
