import { expect } from 'chai';
import { canShare, printPage, share } from '../../../src/platform/share-sheet.ts';

function stubShare(value: unknown): void {
  Object.defineProperty(navigator, 'share', { configurable: true, value });
}

const STORY = { url: 'https://ledger.example/', title: 'Tea' };

describe('the share sheet', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
  });

  it('is used where the device has one', async () => {
    stubShare(undefined);
    expect(canShare()).to.equal(false);
    const shared: ShareData[] = [];
    stubShare((data: ShareData) => Promise.resolve(shared.push(data)));
    expect(canShare()).to.equal(true);
    await share(STORY);
    expect(shared).to.deep.equal([STORY]);
  });

  it('that the reader closes is no failure', async () => {
    stubShare(() => Promise.reject(new DOMException('no', 'AbortError')));
    expect(await share(STORY)).to.equal(true);
  });

  it('that a frame may not open is a failure', async () => {
    stubShare(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(await share(STORY)).to.equal(false);
  });
});

describe('printing', () => {
  it('opens the print dialog of the page', () => {
    const { print } = globalThis;
    let prints = 0;
    globalThis.print = () => {
      prints++;
    };
    printPage();
    globalThis.print = print;
    expect(prints).to.equal(1);
  });
});
