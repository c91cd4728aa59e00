import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import type { AfterwordPopular, AfterwordViewEvent } from '../../src/index.ts';
import {
  change,
  hasStates,
  part,
  countOf,
  isShown,
  parts,
  set,
  statesOf,
  textOf,
  textsOf,
} from './fixtures.ts';

const LIST = '<ol><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ol>';
const make = (attributes = '', inner = LIST) =>
  fixture<AfterwordPopular>(`<afterword-popular ${attributes}>${inner}</afterword-popular>`);
const sectionOf = (panel: Element) => panel.shadowRoot!.querySelector('section')!;

describe('the frame of a panel', () => {
  it('is a region that its heading names', async () => {
    const panel = await make('heading="Top"');
    const heading = part(panel, 'heading');
    expect(heading.getAttribute('role')).to.equal('heading');
    expect(heading.getAttribute('aria-level')).to.equal('2');
    expect(textOf(heading)).to.equal('Top');
    const section = sectionOf(panel);
    expect(section.hasAttribute('aria-label')).to.equal(false);
    const id = section.getAttribute('aria-labelledby') ?? '';
    expect(textOf(panel.shadowRoot!.getElementById(id))).to.equal('Top');
  });

  it('has its heading on the level that the page needs', async () => {
    const panel = await make('heading-level="4"');
    expect(part(panel, 'heading').getAttribute('aria-level')).to.equal('4');
  });

  it('keeps its name where no heading is wanted', async () => {
    const panel = await make('heading=""');
    const heading = part(panel, 'heading');
    expect(heading.checkVisibility()).to.equal(false);
    expect(sectionOf(panel).getAttribute('aria-label')).to.equal('Most popular');
    await expect(panel).to.be.accessible();
  });

  it('has slots for a heading, and for what comes before and after', async () => {
    const panel = await make(
      '',
      `<h3 slot="heading">Ours</h3><p slot="before"><a href="/ad">Ad</a></p>${LIST}<p slot="after">End</p>`,
    );
    const slotted = [...panel.shadowRoot!.querySelectorAll('slot')].map((slot) => [
      slot.name,
      slot.assignedElements().map(textOf).join(),
    ]);
    expect(slotted).to.deep.equal([
      ['heading', 'Ours'],
      ['before', 'Ad'],
      ['after', 'End'],
    ]);
    expect(part(panel, 'heading').checkVisibility()).to.equal(false);
    expect(textsOf(panel, 'link')).to.deep.equal(['A', 'B']);
    await expect(panel).to.be.accessible();
  });

  it('ends with a link to all, whose name says of what', async () => {
    const panel = await make('see-all="/popular" heading="Top"');
    const link = part(panel, 'see-all');
    expect(link.getAttribute('href')).to.match(/\/popular$/);
    expect(textOf(link)).to.equal('See all');
    expect(link.getAttribute('aria-label')).to.equal('See all: Top');
    await set(panel, { seeAll: { url: '/popular', label: 'The whole list' }, heading: '' });
    expect(part(panel, 'see-all').getAttribute('aria-label')).to.equal(
      'The whole list: Most popular',
    );
  });

  it('takes the strings that a publisher replaces', async () => {
    const panel = await make();
    await set(panel, { messages: { popular: 'Meistgelesen' } });
    expect(textOf(part(panel, 'heading'))).to.equal('Meistgelesen');
  });

  it('tells once that half of it was in view for a second', async () => {
    const panel = await make();
    const event = (await oneEvent(panel, 'afterword-view')) as unknown as AfterwordViewEvent;
    expect(event.panel === panel).to.equal(true);
  });
});

describe('a panel with too little to show', () => {
  it('shows nothing, its heading included', async () => {
    const panel = await make('', '');
    expect(textOf(panel.shadowRoot)).to.equal('');
    expect(isShown(panel)).to.equal(false);
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['empty']);
  });

  it('may want more than one item', async () => {
    const panel = await make('min-items="3"');
    expect(isShown(panel)).to.equal(false);
    await set(panel, { minItems: 2 });
    expect(countOf(panel, 'link')).to.equal(2);
    if (hasStates) expect(statesOf(panel)).to.deep.equal([]);
  });

  it('takes no room in the page', async () => {
    const panel = await make('', '');
    const { height } = panel.parentElement!.getBoundingClientRect();
    expect(height).to.equal(0);
  });
});

describe('the plain HTML of a panel', () => {
  it('is read when it comes later', async () => {
    const panel = await make('', '');
    await change(panel, () => (panel.innerHTML = LIST));
    expect(textsOf(panel, 'link')).to.deep.equal(['A', 'B']);
  });

  it('is read again when an entry, a text or an address changes', async () => {
    const panel = await make();
    const list = panel.querySelector('ol')!;
    await change(panel, () => list.insertAdjacentHTML('beforeend', '<li><a href="/c">C</a></li>'));
    expect(textsOf(panel, 'link')).to.deep.equal(['A', 'B', 'C']);
    const link = list.querySelector('a')!;
    await change(panel, () => (link.firstChild!.nodeValue = 'Tea'));
    expect(textsOf(panel, 'link')[0]).to.equal('Tea');
    await change(panel, () => link.setAttribute('href', '/tea'));
    expect(part(panel, 'link').getAttribute('href')).to.match(/\/tea$/);
    await change(panel, () => list.lastElementChild!.remove());
    expect(textsOf(panel, 'link')).to.deep.equal(['Tea', 'B']);
  });

  it('says nothing any more when it is gone', async () => {
    const panel = await make();
    await change(panel, () => (panel.innerHTML = ''));
    expect(isShown(panel)).to.equal(false);
  });

  it('stays in the page as it was', async () => {
    const panel = await make();
    expect(panel.innerHTML).to.equal(LIST);
  });
});

describe('a panel that is removed', () => {
  it('hears of changes again when it is back', async () => {
    const panel = await make();
    const place = panel.parentElement!;
    panel.remove();
    await Promise.resolve();
    panel.querySelector('li')!.remove();
    place.append(panel);
    await panel.updateComplete;
    expect(textsOf(panel, 'link')).to.deep.equal(['B']);
    await change(panel, () => panel.querySelector('li')!.remove());
    expect(isShown(panel)).to.equal(false);
  });
});

describe('the custom properties', () => {
  const style = document.documentElement.style;
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('are taken from the page’s root, the finer before the general', async () => {
    const panel = await make();
    const colour = () => getComputedStyle(part(panel, 'rank')).color;
    style.setProperty('--afterword-accent', 'rgb(220, 20, 60)');
    expect(colour()).to.equal('rgb(220, 20, 60)');
    style.setProperty('--afterword-popular-rank-color', 'rgb(0, 0, 255)');
    expect(colour()).to.equal('rgb(0, 0, 255)');
  });

  it('leave the page’s own font and colour where they are not set', async () => {
    const panel = await make();
    panel.parentElement!.style.cssText = 'font-family: monospace; color: rgb(1, 2, 3)';
    const { fontFamily, color } = getComputedStyle(part(panel, 'link'));
    expect([fontFamily, color]).to.deep.equal(['monospace', 'rgb(1, 2, 3)']);
  });

  it('stand beside parts, which a page’s stylesheet reaches', async () => {
    const page = await fixture(`<div><style>afterword-popular::part(item-first) { opacity: 0.5 }
      </style><afterword-popular>${LIST}</afterword-popular></div>`);
    const panel = page.querySelector('afterword-popular')!;
    await panel.updateComplete;
    const [first, second] = parts(panel, 'item');
    expect(getComputedStyle(first!).opacity).to.equal('0.5');
    expect(getComputedStyle(second!).opacity).to.equal('1');
  });
});
