import { expect, fixture } from '@open-wc/testing';
import { MADE } from '../../../src/platform/made-markup.ts';
import { VERSION } from '../../../src/platform/version.ts';
import { mountEmbed } from '../../../src/platform/mount-embed.ts';
import { mountScripts } from '../../../src/platform/mount-scripts.ts';
import { until } from '../../pages/page.ts';
import { written } from './console.ts';

/** What a later copy of the script says to the first; whether that one heard it. */
const serve = (detail: unknown = VERSION): boolean =>
  !document.dispatchEvent(new CustomEvent('afterword:serve', { detail, cancelable: true }));

/** Another article for each test, since an article is served once a page. */
let count = 0;
/** A page with this HTML, whose tags were written by hand and do nothing by themselves. */
async function open(html: string): Promise<Element> {
  const place = await fixture(`<div data-afterword-article="/${String(count++)}">${html}</div>`);
  serve();
  return place;
}
/** The attributes that an embed has of its tag: all but the mark of what was made. */
const namesOn = (embed: Element) =>
  embed
    .getAttributeNames()
    .filter((name) => name !== MADE)
    .sort();
const embedsIn = (place: ParentNode) => [...place.querySelectorAll('afterword-embed')];

describe('a script tag', () => {
  before(mountScripts);

  it('puts an embed right after itself', async () => {
    const place = await open('<p></p><script data-config></script><p></p>');
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal([
      ...['p', 'script', 'afterword-embed', 'p'],
    ]);
  });

  it('takes the embed of a copied page that stands in its place', async () => {
    const place = await open(
      `<script data-config="/a.json"></script><afterword-embed config="/a.json" ${MADE}></afterword-embed>`,
    );
    expect(embedsIn(place).length).to.equal(1);
  });

  it('that is run once more has its embed already, and is not refused', async () => {
    const place = await open('<script data-config></script>');
    const again = place.querySelector('script')!.cloneNode() as HTMLScriptElement;
    place.querySelector('script')!.replaceWith(again);
    const refused: (string | undefined)[] = [];
    mountEmbed(again, document, (url) => refused.push(url));
    expect(embedsIn(place).length).to.equal(1);
    expect(refused).to.deep.equal([]);
  });

  it('leaves an embed alone that the page has written after it', async () => {
    const place = await open('<script data-config></script><afterword-embed></afterword-embed>');
    expect(embedsIn(place).length).to.equal(2);
  });

  for (const event of ['turbo:load', 'astro:page-load', 'htmx:historyRestore']) {
    it(`is served again where its embed is gone after ${event}`, async () => {
      const place = await open('<script data-config></script><div class="again"></div>');
      const [embed] = embedsIn(place);
      document.dispatchEvent(new Event(event));
      expect(embedsIn(place)).to.deep.equal([embed]);
      embed!.remove();
      document.dispatchEvent(new Event(event));
      expect(embedsIn(place).length).to.equal(1);
    });
  }

  it('in the head is served for the target of the page that a framework has put there', async () => {
    const target = '<div class="visited"></div>';
    const place = await open(`<script data-config data-target=".visited"></script>${target}`);
    place.querySelector('.visited')!.outerHTML = target;
    document.dispatchEvent(new Event('turbo:load'));
    expect(embedsIn(place).length).to.equal(1);
  });

  it('without a config puts nothing anywhere', async () => {
    expect(embedsIn(await open('<script></script>')).length).to.equal(0);
  });

  it('hands its config and its settings over as attributes', async () => {
    const place = await open(
      '<script data-config="/a.json" data-language="fr" data-time-zone="Europe/Paris"></script>',
    );
    const [embed] = embedsIn(place);
    expect(namesOn(embed!)).to.deep.equal(['config', 'language', 'time-zone']);
    expect(embed!.getAttribute('config')).to.equal('/a.json');
    expect(embed!.getAttribute('time-zone')).to.equal('Europe/Paris');
  });

  it('has no config attribute where it wants the defaults', async () => {
    const [embed] = embedsIn(await open('<script data-config="" data-debug></script>'));
    expect(namesOn(embed!)).to.deep.equal(['data-debug']);
  });

  it('puts an embed into every target', async () => {
    const place = await open(
      `<script data-config data-target=".end-${String(count)}"></script>
       <p class="end-${String(count)}">One</p><p class="end-${String(count)}">Two</p>`,
    );
    const targets = [...place.querySelectorAll('p')];
    expect(targets.map((target) => embedsIn(target).length)).to.deep.equal([1, 1]);
  });

  it('whose target is nowhere says so', async () => {
    await open('<script data-config data-target="#nowhere"></script>');
    await until(() => written.length, 'it was said');
    expect(written[0]).to.contain('#nowhere');
  });

  it('whose target is no selector says so, and throws nothing', async () => {
    await open('<script data-config data-target="###"></script>');
    await until(() => written.length, 'it was said');
    expect(written[0]).to.contain('###');
  });

  it('is served once', async () => {
    const place = await open('<script data-config></script>');
    serve();
    serve();
    expect(embedsIn(place).length).to.equal(1);
    expect(written).to.deep.equal([]);
  });

  it('is served once an article, and the second one says so', async () => {
    const place = await open('<script data-config></script><script data-config></script>');
    expect(embedsIn(place).length).to.equal(1);
    await until(() => written.length, 'it was said');
    expect(written[0]).to.match(/^warning \[afterword\]/);
  });

  for (const type of ['text/plain', 'javascript/blocked']) {
    it(`waits while a consent manager holds it back as ${type}`, async () => {
      const place = await open(`<script type="${type}" data-config></script>`);
      expect(embedsIn(place).length).to.equal(0);
      place.querySelector('script')!.type = 'text/javascript';
      serve();
      expect(embedsIn(place).length).to.equal(1);
    });
  }

  it('in the head without a target is reported, and mounts nothing', async () => {
    const script = document.createElement('script');
    script.dataset['config'] = '';
    document.head.append(script);
    serve();
    script.remove();
    await until(() => written.length, 'it was said');
    expect(embedsIn(document.head).length).to.equal(0);
  });

  it('of a later copy of the script is served by the first', async () => {
    const place = await fixture('<div data-afterword-article="/later"></div>');
    place.innerHTML = '<script data-config></script>';
    expect(serve(), 'the copy learns that it is not needed').to.equal(true);
    expect(embedsIn(place).length).to.equal(1);
    expect(written).to.deep.equal([]);
  });

  it('of another version is served by the first, which says so', async () => {
    serve('9.9.9');
    await until(() => written.length, 'it was said');
    expect(written[0]).to.match(/^warning \[afterword\] .*9\.9\.9/);
  });
});
