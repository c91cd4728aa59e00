import { expect } from '@open-wc/testing';
import { noted, openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { DESCRIBED, story, tag } from './publisher.ts';
import { embedIn, isShown, linesOf, panelIn, textOf } from './reader.ts';

const code = async () => (await fetch('/dist/afterword.js')).text();
const versionIn = (text: string) => /afterword:serve[^;]*?detail:\s*["']([^"']+)/.exec(text)![1]!;
const PANEL_NAMES = ['discussion', 'videos', 'popular', 'tags'];
/** What a template wrote of every panel. */
const PANELS = PANEL_NAMES.map(
  (name) =>
    `<afterword-${name} id="own-${name}"><ul><li><a href="/${name}">A ${name}</a></li></ul></afterword-${name}>`,
).join('');
const embedsIn = (document: Document) => [...document.querySelectorAll('afterword-embed')];

describe('the script tag in unusual places', () => {
  it('works when a tag manager adds it after the page has loaded', async () => {
    const page = await openPage({ html: story('<main></main>') });
    const script = page.document.createElement('script');
    script.src = '/dist/afterword.js';
    script.dataset.config = '';
    page.document.querySelector('main')!.append(script);
    const embed = await embedIn(page);
    expect(embed.previousSibling).to.equal(script);
  });

  it('is served once the script is there, when a second one is added later', async () => {
    const page = await openPage({ html: story(`${tag('')}<main></main>`) });
    page.document.querySelector('main')!.innerHTML = '<b></b>';
    const script = page.document.createElement('script');
    script.src = '/dist/afterword.js';
    script.dataset.config = '';
    page.document.querySelector('b')!.after(script);
    expect((await embedIn(page)).previousSibling).to.equal(script);
  });

  it('works for an optimiser that runs the code from elsewhere', async () => {
    const inert = '<script data-config data-src="/dist/afterword.js"></script>';
    const page = await openPage({ html: story(`<p>Text</p>${inert}<footer></footer>`) });
    const run = page.document.createElement('script');
    run.textContent = await code();
    page.document.head.append(run);
    const embed = await embedIn(page);
    expect(embed.nextElementSibling!.localName).to.equal('footer');
    expect(embedsIn(page.document)).to.have.lengthOf(1);
  });

  it('works as a module, where no script is the current one', async () => {
    const page = await openPage({ html: story(tag('type="module" data-config')) });
    await panelIn(page, 'discussion');
    expect(embedsIn(page.document)).to.have.lengthOf(1);
  });

  it('finds its parts there, too', async () => {
    const html = story(tag('type="module" data-config'), { attributes: 'lang="de"' });
    const page = await openPage({ html });
    await panelIn(page, 'discussion');
    await noted(page, '/locales/de.js');
    const pack = page.requests().find((url) => url.endsWith('/locales/de.js'));
    expect(new URL(pack ?? 'none:').pathname).to.equal('/dist/locales/de.js');
  });

  it('mounts one embed for an article when it is pasted twice', async () => {
    const page = await openPage({ html: story(`${tag()}<p>Text</p>${tag()}`) });
    await panelIn(page, 'discussion');
    await until(() => linesOf(page).length, 'the second is told');
    expect(embedsIn(page.document)).to.have.lengthOf(1);
    expect(linesOf(page)).to.have.lengthOf(1);
  });

  it('serves two tags with two targets, each in its own', async () => {
    const body = `<div id="a"></div><div id="b"></div>${tag('data-config data-target="#a"')}${tag('data-config data-target="#b"')}`;
    const page = await openPage({ html: story(body) });
    await embedIn(page, '#b > afterword-embed');
    expect(embedsIn(page.document).map((it) => it.parentElement!.id)).to.deep.equal(['a', 'b']);
  });

  it('hands its tags to the version that came first', async () => {
    const site = await openPeer();
    const text = await code();
    const version = versionIn(text);
    await site.answer('/other.js', { body: text.replaceAll(version, '9.9.9') });
    const body = `<div id="a"></div><div id="b"></div>
      ${tag('data-config data-target="#a"')}${tag('data-config data-target="#b"', 'other.js')}`;
    const page = await openPage({ html: story(body), site });
    await embedIn(page, '#a > afterword-embed');
    await embedIn(page, '#b > afterword-embed');
    await until(() => linesOf(page).length, 'both versions are told');
    expect(linesOf(page)).to.have.lengthOf(1);
    expect(linesOf(page)[0]).to.contain(version).and.contain('9.9.9');
  });

  it('is not served while its type keeps it from running', async () => {
    const own = '<afterword-tags><a href="/tides">Tides</a></afterword-tags>';
    const page = await openPage({
      html: story(`${own}${tag('type="text/plain" data-config')}${tag('')}`),
    });
    // Tags have their turn after those of the script.
    await panelIn(page, 'tags');
    expect(embedsIn(page.document)).to.deep.equal([]);
  });

  it('is served when a consent manager lets it run', async () => {
    const page = await openPage({
      html: story(`${tag('type="text/plain" data-config')}${tag('')}`),
    });
    const held = page.document.querySelector('script[type="text/plain"]')!;
    const script = page.document.createElement('script');
    script.src = '/dist/afterword.js';
    script.dataset.config = '';
    held.replaceWith(script);
    await panelIn(page, 'discussion');
    expect(embedsIn(page.document)).to.have.lengthOf(1);
  });

  for (const name of ['embed', 'discussion', 'videos', 'popular', 'tags']) {
    it(`leaves <afterword-${name}> to who has taken it, says so once, and throws nothing`, async () => {
      const taken = `<script>customElements.define('afterword-${name}', class extends HTMLElement {
        static theirs = true; })</script>`;
      const own = `<afterword-${name}><a href="/own">Our own</a></afterword-${name}>`;
      const html = story(own + PANELS + tag(), { head: DESCRIBED + taken });
      const page = await openPage({ html });
      await until(() => linesOf(page).length, 'it is told');
      for (const panel of PANEL_NAMES.filter((it) => it !== name)) {
        const shown = await until(
          () => page.document.querySelector(`#own-${panel}`),
          `there is the page’s own ${panel}`,
        );
        await until(() => isShown(shown), `${panel} is there`);
      }
      const theirs = page.document.querySelectorAll(`afterword-${name}`);
      expect([...theirs].map(textOf)).to.include('Our own');
      for (const one of theirs) {
        expect((one.constructor as { theirs?: true }).theirs).to.equal(true);
        expect(one.shadowRoot).to.equal(null);
      }
      expect(linesOf(page)).to.have.lengthOf(1);
      expect(linesOf(page)[0]).to.contain(`<afterword-${name}>`);
    });
  }
});
