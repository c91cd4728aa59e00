import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { story, tag } from './publisher.ts';
import { embedIn, linesOf, panelIn } from './reader.ts';

const embedsIn = (document: Document) => [...document.querySelectorAll('afterword-embed')];

describe('the script tag', () => {
  it('puts an embed with a discussion bar right after itself', async () => {
    const page = await openPage({ html: story(`<p>Text</p>${tag()}<footer></footer>`) });
    const embed = await embedIn(page);
    expect(embed.previousElementSibling!.localName).to.equal('script');
    expect(embed.nextElementSibling!.localName).to.equal('footer');
    expect([...embed.children].map((it) => it.localName)).to.deep.equal(['afterword-discussion']);
    expect(embed.shadowRoot).to.equal(null);
    await panelIn(page, 'discussion');
  });

  it('does so when it is async', async () => {
    const page = await openPage({ html: story(`${tag('async data-config')}<footer></footer>`) });
    const embed = await embedIn(page);
    expect(embed.nextElementSibling!.localName).to.equal('footer');
  });

  it('mounts nothing from the head without a target, and says so', async () => {
    const page = await openPage({ html: story('', { head: tag() }) });
    await until(() => linesOf(page).length, 'the console has a line');
    expect(linesOf(page)).to.have.lengthOf(1);
    expect(linesOf(page)[0]).to.match(/head|data-target/);
    expect(embedsIn(page.document)).to.deep.equal([]);
  });

  it('waits in the head for a target that comes later in the document', async () => {
    const head = tag('data-config data-target="#after"');
    const page = await openPage({ html: story('<p>Text</p><div id="after"></div>', { head }) });
    const embed = await embedIn(page);
    expect(embed.parentElement!.id).to.equal('after');
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('waits for a target that a script adds before the page has loaded', async () => {
    const late = `<script>addEventListener('DOMContentLoaded', () => {
      const target = document.createElement('div');
      target.id = 'late';
      document.body.append(target);
    })</script>`;
    const page = await openPage({ html: story(tag('data-config data-target="#late"') + late) });
    const embed = await embedIn(page);
    expect(embed.parentElement!.id).to.equal('late');
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('puts an embed into each of several targets, once', async () => {
    const body = `<div class="after" id="a"></div>${tag('data-config data-target=".after"')}<div class="after" id="b"></div>`;
    const page = await openPage({ html: story(body) });
    await embedIn(page, '#b > afterword-embed');
    expect(embedsIn(page.document).map((it) => it.parentElement!.id)).to.deep.equal(['a', 'b']);
  });

  for (const target of ['#never', ':::no selector']) {
    it(`says that the target "${target}" never came`, async () => {
      const page = await openPage({ html: story(tag(`data-config data-target="${target}"`)) });
      await until(() => linesOf(page).length, 'the console has a line');
      expect(linesOf(page)).to.have.lengthOf(1);
      expect(linesOf(page)[0]).to.contain(target);
      expect(embedsIn(page.document)).to.deep.equal([]);
    });
  }

  it('leaves the page as it is in a browser that lacks what it needs', async () => {
    const old = '<script>delete HTMLElement.prototype.attachInternals</script>';
    const html = '<afterword-tags><a href="/tides">Tides</a></afterword-tags>';
    const page = await openPage({ html: story(old + html + tag()) });
    expect(page.window.customElements.get('afterword-tags')).to.equal(undefined);
    expect(embedsIn(page.document)).to.deep.equal([]);
    expect(page.document.querySelector('afterword-tags')!.textContent).to.equal('Tides');
    expect(linesOf(page)).to.have.lengthOf(1);
  });

  it('adds no global to the page', async () => {
    const before = `<script>document.names = Object.getOwnPropertyNames(window)</script>`;
    const page = await openPage({ html: story(before + tag()) });
    await panelIn(page, 'discussion');
    const { names } = page.document as unknown as { names: string[] };
    const now = Object.getOwnPropertyNames(page.window);
    expect(now.filter((name) => !names.includes(name))).to.deep.equal([]);
  });
});
