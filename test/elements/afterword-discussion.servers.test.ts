import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../pages/page.ts';
import { focused, follow, hrefOf, nameOf, part, STORY, stub, textOf, textsOf } from './fixtures.ts';
import { said, TAB } from './fixtures.discussion.ts';
import { ask, dialogIn, THREAD, type, withFediverse } from './fixtures.servers.ts';

const REPLY = `/authorize_interaction?uri=${encodeURIComponent(THREAD)}`;
const KEY = 'afterword:server:mastodon';
const gone = (panel: Element) => until(() => !dialogIn(panel), 'the dialog is gone');

afterEach(() => {
  localStorage.removeItem(KEY);
});

describe('the question for the reader’s own server', () => {
  it('is a named dialog with a field that has the focus, and is accessible', async () => {
    const panel = await withFediverse();
    expect(part(panel, 'network').getAttribute('aria-haspopup')).to.equal('dialog');
    const { dialog, field, close } = await ask(panel);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(textsOf(panel, 'dialog')).to.have.length(1);
    expect(textOf(dialog.querySelector('#server-title'))).to.equal('Reply from your own server');
    expect(focused(panel) === field).to.equal(true);
    expect(field.labels![0]!.textContent).to.equal('Address of your server');
    expect(nameOf(close)).to.equal('Close');
    await expect(panel).to.be.accessible();
  });

  it('suggests servers, and leads to the one that is named, in a new tab', async () => {
    const panel = await withFediverse();
    const { field, go } = await ask(panel);
    expect([...field.list!.options].map(({ value }) => value)).to.include('mastodon.social');
    await type(field, '@me@Readers.example');
    expect(hrefOf(go)).to.equal(`https://readers.example${REPLY}`);
    expect(go).to.include({ localName: 'a', target: '_blank', rel: 'noopener' });
    expect(nameOf(go)).to.equal(`Continue ${TAB}`);
    expect(said(panel, go)).to.deep.equal({
      network: 'mastodon',
      mode: 'thread',
      url: `https://readers.example${REPLY}`,
      position: 1,
    });
    await gone(panel);
  });

  it('is answered with Enter, in the same task', async () => {
    const panel = await withFediverse();
    const { field, go } = await ask(panel);
    await sendKeys({ type: 'readers.example' });
    let href = '';
    go.addEventListener('click', (event) => {
      event.preventDefault();
      href = go.href;
    });
    await sendKeys({ press: 'Enter' });
    await until(() => href, 'the link was followed');
    expect(href).to.equal(`https://readers.example${REPLY}`);
    // The browser follows the link first, and tells of a dialog that is closed with its next frame.
    await until(() => !field.isConnected, 'the dialog is gone');
  });

  it('shares on the reader’s server where nothing is said of a thread', async () => {
    const panel = await withFediverse({ networks: [], share: ['mastodon'] });
    const { dialog, field, go } = await ask(panel, 'button-mastodon');
    expect(textOf(dialog.querySelector('#server-title'))).to.equal('Share on your own server');
    await type(field, 'https://readers.example/home');
    const { origin, pathname, searchParams } = new URL(go.href);
    expect(origin + pathname).to.equal('https://readers.example/share');
    expect(searchParams.get('text')).to.contain(STORY.title).and.contain(STORY.url);
    expect(said(panel, go)).to.include({ mode: 'share', url: go.href });
  });

  for (const [server, example, reply] of [
    ['friendica', 'libranet.de', 'authorize_interaction?uri='],
    ['misskey', 'misskey.io', 'authorize-follow?acct='],
    ['lemmy', 'lemmy.world', 'search?q='],
  ] as const) {
    it(`answers from a server that runs ${server}, however the network is called`, async () => {
      const ours = { network: 'ours', label: 'Our forum', server, thread: THREAD };
      const panel = await withFediverse({ networks: [ours], share: [server] });
      for (const token of ['network', `button-${server}`]) {
        const { dialog, field, go, close } = await ask(panel, token);
        expect(textOf(dialog.querySelector('#server-title'))).to.equal(
          'Reply from your own server',
        );
        expect(textOf(dialog.querySelector('#server-hint'))).to.equal(`For example ${example}`);
        await type(field, 'readers.example');
        expect(hrefOf(go)).to.equal(
          `https://readers.example/${reply}${encodeURIComponent(THREAD)}`,
        );
        close.click();
        await gone(panel);
      }
    });

    it(`shares on a server that runs ${server}`, async () => {
      const panel = await withFediverse({ networks: [{ network: 'ours', label: 'Ours', server }] });
      const { field, go, other } = await ask(panel, 'network');
      expect(hrefOf(other)).to.contain(encodeURIComponent(STORY.url));
      await type(field, 'readers.example');
      expect(go.host).to.equal('readers.example');
      expect(decodeURIComponent(go.href)).to.contain(STORY.url).and.contain(STORY.title);
    });
  }

  it('says what is wrong with an answer, and leads nowhere', async () => {
    const panel = await withFediverse();
    const { field, error, go, dialog } = await ask(panel);
    let events = 0;
    panel.addEventListener('afterword-discuss', () => events++);
    for (const typed of ['', 'me', 'javascript:alert(1)']) {
      await type(field, typed);
      expect(textOf(error)).to.equal('');
      expect(follow(go), typed).to.equal(false);
      await panel.updateComplete;
      expect(textOf(error)).to.contain('mastodon.social');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(focused(panel) === field).to.equal(true);
    }
    await expect(panel).to.be.accessible();
    expect([events, dialog.open]).to.deep.equal([0, true]);
  });

  it('has a way for who has no server', async () => {
    const panel = await withFediverse();
    const { other } = await ask(panel);
    expect(textOf(other)).to.equal('Discuss on ledger.social');
    expect(hrefOf(other)).to.equal(THREAD);
    expect(said(panel, other)).to.include({ mode: 'thread', url: THREAD });
    await gone(panel);
  });

  it('leads nowhere where the page cancels it', async () => {
    const panel = await withFediverse();
    const { field, go } = await ask(panel);
    await type(field, 'readers.example');
    panel.addEventListener('afterword-discuss', (event) => {
      event.preventDefault();
    });
    expect(follow(go)).to.equal(false);
  });

  for (const [how, act] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['its button', (parts: Awaited<ReturnType<typeof ask>>) => parts.close.click()],
    ['a click beside it', (parts: Awaited<ReturnType<typeof ask>>) => parts.dialog.click()],
  ] as const) {
    it(`is closed by ${how}, and gives the focus back`, async () => {
      const panel = await withFediverse();
      const parts = await ask(panel);
      await act(parts);
      await gone(panel);
      expect(focused(panel) === parts.opener).to.equal(true);
      await ask(panel);
    });
  }

  it('is one, however often it is asked for', async () => {
    const panel = await withFediverse();
    part(panel, 'network').click();
    part(panel, 'network').click();
    await until(() => dialogIn(panel), 'the dialog is open');
    await Promise.resolve();
    expect(textsOf(panel, 'dialog')).to.have.length(1);
  });

  it('is gone when the panel leaves the page, and can be opened again when it is back', async () => {
    const panel = await withFediverse();
    await ask(panel);
    const place = panel.parentNode!;
    panel.remove();
    place.append(panel);
    await gone(panel);
    const { dialog } = await ask(panel);
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('keeps what is typed from the page’s own keys', async () => {
    const panel = await withFediverse();
    await ask(panel);
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    addEventListener('keydown', listen);
    await sendKeys({ press: 's' });
    removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });

  it('is not asked of who opens the link in another way', async () => {
    const panel = await withFediverse();
    const link = part(panel, 'network');
    expect(hrefOf(link)).to.equal(THREAD);
    const stay = (event: Event) => {
      event.preventDefault();
    };
    addEventListener('click', stay, { once: true });
    link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    await panel.updateComplete;
    expect(dialogIn(panel)).to.equal(null);
  });
});

describe('the reader’s own server', () => {
  it('is remembered only where the reader wants it to be', async () => {
    const panel = await withFediverse();
    const first = await ask(panel);
    expect([first.field.value, first.remember.checked]).to.deep.equal(['', false]);
    await type(first.field, 'readers.example');
    follow(first.go);
    await gone(panel);
    expect(localStorage.getItem(KEY)).to.equal(null);

    const second = await ask(panel);
    await type(second.field, 'me@readers.example');
    second.remember.click();
    follow(second.go);
    await gone(panel);
    expect(localStorage.getItem(KEY)).to.equal('readers.example');

    const third = await ask(panel);
    expect([third.field.value, third.remember.checked]).to.deep.equal(['readers.example', true]);
    expect(hrefOf(third.go)).to.equal(`https://readers.example${REPLY}`);
    third.remember.click();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is asked for each time where nothing can be kept', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    stub(globalThis, 'localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const panel = await withFediverse();
    const { field, remember, go } = await ask(panel);
    remember.click();
    await type(field, 'readers.example');
    expect(follow(go)).to.equal(true);
    await gone(panel);
  });
});
