import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, story, tag } from './publisher.ts';
import { embedIn, linesOf, panelIn, part, textOf } from './reader.ts';

const CONFIG = {
  publisher: { name: 'The Config' },
  language: 'en-GB',
  panels: [
    { type: 'discussion', heading: 'Talk', message: '{publisher} is on {networks}.' },
    { type: 'tags', items: ['Tides'], updated: '2020-01-02T17:47:00Z' },
  ],
};

describe('data-config', () => {
  it('may be a URL', async () => {
    const site = await openPeer();
    await site.answer('/afterword.json', { body: CONFIG });
    const page = await openPage({ html: story(tag('data-config="afterword.json"')), site });
    expect(textOf(part(await panelIn(page, 'discussion'), 'heading'))).to.equal('Talk');
  });

  it('may be a URL on another origin', async () => {
    const site = await openPeer();
    await site.answer('/afterword.json', { body: CONFIG });
    const html = story(tag(`data-config="${site.url('/afterword.json')}"`));
    const page = await openPage({ html, site });
    expect(textOf(part(await panelIn(page, 'discussion'), 'heading'))).to.equal('Talk');
  });

  it('may be the id of JSON in the page', async () => {
    const page = await openPage({ html: story(configured(CONFIG)) });
    const embed = await embedIn(page);
    expect([...embed.children].map((it) => it.localName)).to.deep.equal([
      'afterword-discussion',
      'afterword-tags',
    ]);
  });

  it('may be empty: a discussion bar made from what the page says', async () => {
    const page = await openPage({ html: story(tag('data-config=""')) });
    const panel = await panelIn(page, 'discussion');
    expect(textOf(part(panel, 'message'))).to.match(/Facebook and X/);
    expect(page.requests().filter((url) => !url.includes('/dist/'))).to.deep.equal([]);
  });

  it('is overridden by scalar settings on the tag', async () => {
    const attributes = 'data-publisher="The Tag" data-language="en-US"';
    const page = await openPage({ html: story(configured(CONFIG, attributes)) });
    expect(textOf(part(await panelIn(page, 'discussion'), 'message'))).to.match(/^The Tag is on/);
    expect(textOf(part(await panelIn(page, 'tags'), 'updated'))).to.match(/Jan 2, 2020/);
  });

  it('that leads nowhere leaves the default bar and a problem', async () => {
    const site = await openPeer();
    const page = await openPage({ html: story(tag('data-config="none.json"')), site });
    await panelIn(page, 'discussion');
    await until(() => linesOf(page).length, 'the console has a line');
    expect(linesOf(page)[0]).to.contain('none.json').and.contain('404');
  });

  it('that names no JSON of the page leaves the default bar and a problem', async () => {
    const page = await openPage({ html: story(tag('data-config="#none"')) });
    await panelIn(page, 'discussion');
    await until(() => linesOf(page).length, 'the console has a line');
    expect(linesOf(page)[0]).to.contain('none');
  });

  it('is what asks for an embed: without it the script only registers the elements', async () => {
    const own = '<afterword-tags><a href="/tides">Tides</a></afterword-tags>';
    const page = await openPage({ html: story(own + tag('data-language="fr"')) });
    // Tags have their turn after those of the script.
    await panelIn(page, 'tags');
    expect(page.document.querySelector('afterword-embed')).to.equal(null);
  });
});
