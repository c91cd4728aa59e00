import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { AfterwordEmbed, AfterwordPopular } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  change,
  countOf,
  nextProblem,
  part,
  parts,
  set,
  stories,
  textOf,
  textsOf,
} from './fixtures.ts';

const popular = (attributes = '', inner = '') =>
  fixture<AfterwordPopular>(`<afterword-popular ${attributes}>${inner}</afterword-popular>`);
const json = (value: object) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const headingOf = (panel: Element) => textOf(part(panel, 'heading'));
const LIST = '<ol><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ol>';
const get = (panel: object, name: string): unknown => Reflect.get(panel, name);

describe('the settings of an element', () => {
  it('are attributes and properties alike, and the last one written wins', async () => {
    const panel = await popular('page-size="2"', json({ source: { items: stories(5) } }));
    expect(get(panel, 'pageSize')).to.equal(2);
    expect(countOf(panel, 'link')).to.equal(2);
    await set(panel, { pageSize: 3 });
    expect(countOf(panel, 'link')).to.equal(3);
    panel.setAttribute('page-size', '1');
    await panel.updateComplete;
    expect(countOf(panel, 'link')).to.equal(1);
    await set(panel, { pageSize: 4 });
    expect(countOf(panel, 'link')).to.equal(4);
  });

  it('take "false" for false, and an empty attribute for true', async () => {
    const panel = await popular('ranks="false" thumbnails', LIST);
    expect(countOf(panel, 'rank')).to.equal(0);
    panel.setAttribute('ranks', '');
    await panel.updateComplete;
    expect(textsOf(panel, 'rank')).to.deep.equal(['1', '2']);
  });

  it('go back to what else is said when an attribute is removed', async () => {
    const panel = await popular('heading="Top"', LIST);
    expect(headingOf(panel)).to.equal('Top');
    panel.removeAttribute('heading');
    await panel.updateComplete;
    expect(headingOf(panel)).to.equal('Most popular');
  });

  it('may be set before the element is upgraded', async () => {
    const { content } = Object.assign(document.createElement('template'), {
      innerHTML: '<afterword-popular></afterword-popular>',
    });
    const panel = content.firstElementChild as AfterwordPopular;
    Object.assign(panel, { heading: 'Early', config: { source: { items: stories(2) } } });
    const place = await fixture('<div></div>');
    place.append(panel);
    await panel.updateComplete;
    expect(headingOf(panel)).to.equal('Early');
    expect(countOf(panel, 'link')).to.equal(2);
    await set(panel, { heading: 'Late' });
    expect(headingOf(panel)).to.equal('Late');
  });

  it('may be an object', async () => {
    const panel = await fixture<AfterwordPopular>(
      html`<afterword-popular
        .config=${{ heading: 'Top', source: { items: stories(1) } }}
      ></afterword-popular>`,
    );
    expect(headingOf(panel)).to.equal('Top');
    await set(panel, { config: { source: { items: stories(2) } } });
    expect(headingOf(panel)).to.equal('Most popular');
    expect(countOf(panel, 'link')).to.equal(2);
  });

  it('may be a JSON child, also one that comes or changes later', async () => {
    const panel = await popular('', LIST);
    await change(panel, () => panel.insertAdjacentHTML('beforeend', json({ heading: 'Top' })));
    expect(headingOf(panel)).to.equal('Top');
    await change(panel, () => {
      panel.querySelector('script')!.textContent = '{ "heading": "Toast" }';
    });
    expect(headingOf(panel)).to.equal('Toast');
    await change(panel, () => panel.querySelector('script')!.remove());
    expect(headingOf(panel)).to.equal('Most popular');
  });

  it('may be JSON at an address, from which its own addresses start', async () => {
    const peer = await openPeer();
    const config = { heading: 'Far', source: { items: [{ url: 'tea', title: 'Tea' }] } };
    await peer.answer('/deep/config.json', { body: config });
    const panel = await popular(`config="${peer.path('/deep/config.json')}"`);
    await until(() => parts(panel, 'link').length, 'the config came');
    expect(headingOf(panel)).to.equal('Far');
    expect((part(panel, 'link') as HTMLAnchorElement).href).to.equal(
      new URL(peer.path('/deep/tea'), location.href).href,
    );
  });

  it('may be a JSON script of the page, by its id', async () => {
    const page = await fixture(`<div><script type="application/json" id="top">
      { "heading": "Near" }</script><afterword-popular config="#top">${LIST}</afterword-popular></div>`);
    const panel = page.querySelector('afterword-popular')!;
    await until(() => parts(panel, 'heading').length, 'the config was found');
    expect(headingOf(panel)).to.equal('Near');
  });

  it('say where they could not be had, and hold back nothing', async () => {
    const peer = await openPeer();
    const problem = nextProblem();
    const panel = await popular(`config="${peer.path('/none.json')}"`, LIST);
    expect(await problem).to.include({ code: 'config-failed', severity: 'error' });
    await until(() => countOf(panel, 'link') === 2, 'its list is shown');
  });

  it('in JSON that is none are a problem, and the rest is shown', async () => {
    const problem = nextProblem();
    const panel = await popular('', `${LIST}<script type="application/json">{ "a": </script>`);
    expect(await problem).to.include({ code: 'not-json' });
    await until(() => countOf(panel, 'link') === 2, 'its list is shown');
  });

  it('may be taken away again, which is no problem', async () => {
    const embed = await fixture<AfterwordEmbed>(
      html`<afterword-embed .config=${{ panels: [{ type: 'tags' }] }}></afterword-embed>`,
    );
    await set(embed, { config: null });
    await embed.ready;
    expect(embed.problems).to.deep.equal([]);
    expect(embed.firstElementChild?.localName).to.equal('afterword-discussion');
  });

  it('fall back where they are bad, with a problem', async () => {
    const problem = nextProblem();
    const panel = await popular('heading-level="9"', LIST);
    expect(await problem).to.include({ path: 'headingLevel', code: 'not-allowed' });
    expect(part(panel, 'heading').ariaLevel).to.equal('2');
    await until(() => countOf(panel, 'link') === 2, 'its list is shown');
  });
});

describe('the order of strength of settings', () => {
  it('is embed, JSON at an address, JSON child, config, attribute', async () => {
    const peer = await openPeer();
    await peer.answer('/config.json', { body: { heading: 'Address' } });
    const embed = await fixture<AfterwordEmbed>(
      `<afterword-embed><afterword-popular>${LIST}</afterword-popular></afterword-embed>`,
    );
    const panel = embed.querySelector<AfterwordPopular>('afterword-popular')!;
    const says = (heading: string) =>
      until(() => headingOf(panel) === heading, `the heading is ${heading}`);
    await says('Most popular');
    await set(embed, { config: { panels: [{ type: 'popular', heading: 'Embed' }] } });
    await says('Embed');
    panel.setAttribute('config', peer.path('/config.json'));
    await says('Address');
    panel.insertAdjacentHTML('beforeend', json({ heading: 'Child' }));
    await says('Child');
    await set(panel, { config: { heading: 'Config' } });
    await says('Config');
    panel.setAttribute('heading', 'Attribute');
    await says('Attribute');
    panel.removeAttribute('heading');
    await says('Config');
    await set(panel, { config: null });
    await says('Child');
  });

  it('has plain HTML over the embed, and under all JSON', async () => {
    const embed = await fixture<AfterwordEmbed>(
      html`<afterword-embed
        .config=${{ panels: [{ type: 'popular', source: { items: stories(3) } }] }}
        ><afterword-popular></afterword-popular
      ></afterword-embed>`,
    );
    await embed.ready;
    const panel = embed.querySelector<AfterwordPopular>('afterword-popular')!;
    expect(textsOf(panel, 'link')).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
    await change(panel, () => (panel.innerHTML = LIST));
    expect(textsOf(panel, 'link')).to.deep.equal(['A', 'B']);
    await change(panel, () =>
      panel.insertAdjacentHTML('beforeend', json({ source: { items: stories(1) } })),
    );
    expect(textsOf(panel, 'link')).to.deep.equal(['Story 1']);
  });

  it('has the page under the config', async () => {
    const page = await fixture(
      html`<div lang="de" data-afterword-article="https://ledger.example/near">
        <afterword-discussion></afterword-discussion>
        <afterword-discussion article="https://ledger.example/said"></afterword-discussion>
      </div>`,
    );
    const panels = [...page.querySelectorAll('afterword-discussion')];
    for (const { updateComplete } of panels) await updateComplete;
    const hrefs = panels.map((panel) => part(panel, 'button-facebook').getAttribute('href'));
    expect(hrefs[0]).to.contain(encodeURIComponent('https://ledger.example/near'));
    expect(hrefs[1]).to.contain(encodeURIComponent('https://ledger.example/said'));
  });

  it('merges objects and replaces arrays', async () => {
    const panel = await popular(
      'see-all="/all"',
      LIST + json({ seeAll: { url: '/other', label: 'More of it' } }),
    );
    const link = part(panel, 'see-all') as HTMLAnchorElement;
    expect([link.pathname, textOf(link)]).to.deep.equal(['/all', 'More of it']);
    await set(panel, { source: { items: stories(1) } });
    expect(textsOf(panel, 'link')).to.deep.equal(['Story 1']);
  });
});
