import { expect } from 'chai';
import { canShare, copy, share } from '../../../src/platform/reader-actions.ts';

function stub(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

describe('what a reader asks the browser to do', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is shared where the device has a share sheet', async () => {
    stub('share', undefined);
    expect(canShare()).to.equal(false);
    const shared: ShareData[] = [];
    stub('share', (data: ShareData) => Promise.resolve(shared.push(data)));
    expect(canShare()).to.equal(true);
    await share({ url: 'https://ledger.example/', title: 'Tea' });
    expect(shared).to.deep.equal([{ url: 'https://ledger.example/', title: 'Tea' }]);
  });

  it('is no error when the reader closes the sheet', async () => {
    stub('share', () => Promise.reject(new DOMException('no', 'AbortError')));
    expect(await share({ url: 'https://ledger.example/', title: 'Tea' })).to.equal(true);
  });

  it('is not shared in a frame that may not open the sheet, and that is known', async () => {
    stub('share', refuse);
    expect(await share({ url: 'https://ledger.example/', title: 'Tea' })).to.equal(false);
  });

  it('is copied, and it is known whether it was', async () => {
    const took: string[] = [];
    stub('clipboard', { writeText: (text: string) => Promise.resolve(took.push(text)) });
    expect(await copy('Tea')).to.equal(true);
    expect(took).to.deep.equal(['Tea']);
    stub('clipboard', { writeText: refuse });
    expect(await copy('Tea')).to.equal(false);
  });

  it('is not copied in a page without a clipboard', async () => {
    stub('clipboard', undefined);
    expect(await copy('Tea')).to.equal(false);
  });
});
