import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { AfterwordTags } from '../../src/index.ts';
import {
  change,
  focused,
  hasStates,
  part,
  isShown,
  parts,
  set,
  setNow,
  statesOf,
  textOf,
  textsOf,
} from './fixtures.ts';

const UPDATED = '2026-11-20T17:47:00-05:00';
const ITEMS = [{ name: 'Tea', url: 'https://ledger.example/t/tea' }, 'Toast'];

const make = (settings: object = {}) =>
  fixture<AfterwordTags>(html`<afterword-tags .config=${settings}></afterword-tags>`);
const linesOf = (panel: Element) => textsOf(panel, 'updated');

beforeEach(() => setNow('2026-11-20T23:30:00-05:00'));

describe('afterword-tags', () => {
  it('passes the accessibility audit', async () => {
    const panel = await make({ items: ITEMS, updated: UPDATED, seeAll: { url: '/topics' } });
    await expect(panel).to.be.accessible();
  });
});

describe('tags', () => {
  it('are a list of links, and of text where there is no address', async () => {
    const panel = await make({ items: ITEMS });
    expect(part(panel, 'list').getAttribute('role')).to.equal('list');
    expect(textsOf(panel, 'tag')).to.deep.equal(['Tea', 'Toast']);
    expect(parts(panel, 'tag').map((tag) => tag.getAttribute('href'))).to.deep.equal([
      'https://ledger.example/t/tea',
      null,
    ]);
  });

  it('are the article’s where nobody says others', async () => {
    const panel = await make({ article: { url: 'https://ledger.example/a', tags: ['Jam'] } });
    expect(textsOf(panel, 'tag')).to.deep.equal(['Jam']);
    await set(panel, { items: ['Tea'] });
    expect(textsOf(panel, 'tag')).to.deep.equal(['Tea']);
  });

  it('may be fewer than the panel needs, which hides it', async () => {
    const panel = await make({ items: ITEMS, minItems: 3 });
    expect(isShown(panel)).to.equal(false);
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['empty']);
  });

  it('are no panel when there are none', async () => {
    const panel = await make();
    expect(isShown(panel)).to.equal(false);
  });

  it('may be plain HTML, which is read again when it changes', async () => {
    const panel = await fixture<AfterwordTags>(
      `<afterword-tags><ul><li><a href="/t/tea">Tea</a></li></ul>
         <time datetime="${UPDATED}">now</time></afterword-tags>`,
    );
    expect(textsOf(panel, 'tag')).to.deep.equal(['Tea']);
    expect(linesOf(panel)).to.deep.equal(['Updated at 5:47 p.m.']);
    await change(panel, () => {
      panel.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li><a href="/j">Jam</a></li>');
    });
    expect(textsOf(panel, 'tag')).to.deep.equal(['Tea', 'Jam']);
  });

  it('are reached by keyboard where they are links', async () => {
    const panel = await make({ items: [...ITEMS, { name: 'Jam', url: '/j' }] });
    parts(panel, 'tag')[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(textOf(focused(panel))).to.equal('Jam');
  });
});

describe('the updated line', () => {
  it('has the hour alone when that is today, where the story was written', async () => {
    const panel = await make({ updated: UPDATED });
    expect(linesOf(panel)).to.deep.equal(['Updated at 5:47 p.m.']);
    expect(panel.shadowRoot!.querySelector('time')!.dateTime).to.equal(UPDATED);
  });

  it('has the date as well on any other day', async () => {
    setNow('2026-11-21T00:30:00-05:00');
    const panel = await make({ updated: UPDATED });
    expect(linesOf(panel)).to.deep.equal(['Updated Nov 20, 2026, at 5:47 p.m.']);
  });

  it('has a day alone where that is all it says, also on that day', async () => {
    const panel = await make({ updated: 'November 20, 2026', timeZone: 'America/Los_Angeles' });
    expect(linesOf(panel)).to.deep.equal(['Updated Nov 20, 2026']);
    expect(panel.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-11-20');
  });

  it('is none where its time is none', async () => {
    const panel = await make({ items: ITEMS, updated: '0000-00-00 00:00:00' });
    expect(linesOf(panel)).to.be.empty;
  });

  it('is in the page’s time zone where it names one', async () => {
    setNow('2026-11-20T22:50:00Z');
    const panel = await make({ updated: UPDATED, timeZone: 'Europe/Berlin' });
    expect(linesOf(panel)).to.deep.equal(['Updated at 11:47 p.m.']);
  });

  it('is the article’s, unless nobody wants it', async () => {
    const panel = await make({ items: ITEMS, article: { updated: UPDATED } });
    expect(linesOf(panel)).to.have.length(1);
    await set(panel, { updated: false });
    expect(linesOf(panel)).to.be.empty;
    await set(panel, { updated: true });
    expect(linesOf(panel)).to.have.length(1);
  });

  it('is taken away by an attribute, too', async () => {
    const panel = await fixture<AfterwordTags>(
      html`<afterword-tags
        updated="false"
        .config=${{ items: ITEMS, article: { updated: UPDATED } }}
      ></afterword-tags>`,
    );
    expect(linesOf(panel)).to.be.empty;
    panel.setAttribute('updated', '2026-11-20T09:05:00-05:00');
    await panel.updateComplete;
    expect(linesOf(panel)).to.deep.equal(['Updated at 9:05 a.m.']);
  });

  it('is a property that can be read back, and leaves the panel alive', async () => {
    const panel = await make({ items: ITEMS });
    const read = () => Reflect.get(panel, 'updated') as unknown;
    expect(read()).to.equal(undefined);
    await set(panel, { updated: UPDATED });
    expect(read()).to.equal(UPDATED);
    expect(linesOf(panel)).to.have.length(1);
    await set(panel, { items: [] });
    expect(linesOf(panel)).to.have.length(1);
    await set(panel, { updated: false });
    expect(isShown(panel)).to.equal(false);
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['empty']);
  });

  it('may be set before the panel is upgraded', async () => {
    const { content } = Object.assign(document.createElement('template'), {
      innerHTML: '<afterword-tags></afterword-tags>',
    });
    const panel = content.firstElementChild as AfterwordTags;
    Object.assign(panel, { updated: UPDATED });
    (await fixture('<div></div>')).append(panel);
    await panel.updateComplete;
    expect(linesOf(panel)).to.deep.equal(['Updated at 5:47 p.m.']);
  });

  it('is left out where it is no time', async () => {
    const panel = await make({ items: ITEMS, updated: 'yesterday' });
    expect(linesOf(panel)).to.be.empty;
    expect(textsOf(panel, 'tag')).to.have.length(2);
  });
});
