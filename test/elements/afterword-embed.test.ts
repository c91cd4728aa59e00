import { expect, fixture, oneEvent } from '@open-wc/testing';
import { AfterwordEmbed, type AfterwordReadyEvent } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { part, STORY, textOf } from './fixtures.ts';
import { ALL, inside, make, panelsOf, reconfigure, TAGS, updated } from './fixtures.embed.ts';

describe('afterword-embed', () => {
  it('passes the accessibility audit', async () => {
    const panels = [...ALL, { type: 'slot', id: 'ad', label: 'Advertisement' }];
    await expect(await make({ panels, article: STORY })).to.be.accessible();
  });
});

describe('an embed that is ready', () => {
  it('says so once, with its panels, when they show something', async () => {
    const place = await fixture('<div></div>');
    const embed = new AfterwordEmbed();
    let count = 0;
    embed.addEventListener('afterword-ready', () => count++);
    const heard = oneEvent(place, 'afterword-ready') as unknown as Promise<AfterwordReadyEvent>;
    embed.config = { panels: ALL };
    place.append(embed);
    const { panels } = await heard;
    expect(panels.map(({ localName }) => localName.slice(10))).to.deep.equal(panelsOf(embed));
    expect(panels.every((panel) => textOf(panel.shadowRoot))).to.equal(true);
    await embed.ready;
    await reconfigure(embed, { panels: [TAGS] });
    expect(count).to.equal(1);
  });
});

describe('an embed that is refreshed', () => {
  it('looks at the page again', async () => {
    const embed = await make({ panels: [{ type: 'discussion', networks: ['facebook'] }] });
    const thread = 'https://www.facebook.com/ledger/posts/9';
    const meta = Object.assign(document.createElement('meta'), {
      name: 'afterword:thread',
      content: thread,
    });
    document.head.append(meta);
    embed.refresh();
    await updated(embed);
    meta.remove();
    expect(part(inside(embed, 'discussion'), 'network').getAttribute('href')).to.equal(thread);
  });

  it('does so itself when the address changes', async () => {
    const before = location.href;
    const embed = await make(undefined);
    const shared = () =>
      part(inside(embed, 'discussion'), 'button-facebook').getAttribute('href') ?? '';
    history.pushState(null, '', '?another-story');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => shared().includes('another-story'), 'the new story is shared');
    history.replaceState(null, '', before);
  });
});
