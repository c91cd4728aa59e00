import { expect } from 'chai';
import { copyText } from '../../../src/platform/clipboard.ts';

function stubClipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

describe('copying a text', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('writes it to the clipboard, and says so', async () => {
    const texts: string[] = [];
    stubClipboard({ writeText: (text: string) => Promise.resolve(texts.push(text)) });
    expect(await copyText('Tea')).to.equal(true);
    expect(texts).to.deep.equal(['Tea']);
  });

  it('that is refused is a failure', async () => {
    stubClipboard({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    expect(await copyText('Tea')).to.equal(false);
  });

  it('in a page without a clipboard is a failure', async () => {
    stubClipboard(undefined);
    expect(await copyText('Tea')).to.equal(false);
  });
});
