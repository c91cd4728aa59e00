import { expect } from 'chai';
import { commonFormats, loadFormats } from '../../../../src/data/feeds/formats.ts';
import { readFeed } from '../../../../src/data/feeds/read-feed.ts';
import {
  ALL_FORMATS,
  EVERY_FORMAT,
  LEDGER,
  readFeed as readAtOnce,
  readFixture,
} from './fixtures.ts';

describe('a feed in any format', () => {
  for (const [file, source = {}] of EVERY_FORMAT) {
    it(`is read with what has to be loaded for it, whole or cut off: ${file}`, async () => {
      const whole = await readFixture(file);
      const result = await readFeed({ text: whole, url: LEDGER }, source);
      expect(result.ok).to.equal(true);
      for (const text of [whole, whole.slice(0, -20), whole.slice(0, whole.length / 2)]) {
        const found = await readFeed({ text, url: LEDGER }, source);
        expect(found).to.deep.equal(readAtOnce(text, { ...source, url: LEDGER }));
      }
    });
  }

  it('broken in a named format of one system is repaired, too', async () => {
    const text = '[{ "link": "/a", "title": { "rendered": "A" } }, { "link": "/b", "tit';
    const result = await readFeed({ text, url: LEDGER }, { format: 'wordpress' });
    expect(result.ok && result.feed.items).to.have.length(1);
    expect(result.ok && result.feed.leftOut).to.equal(1);
  });

  it('is in one of the registry, of which those of single systems are asked first', async () => {
    const formats = await loadFormats();
    expect(formats).to.deep.equal(ALL_FORMATS);
    expect(formats.slice(-commonFormats.length)).to.deep.equal(commonFormats);
  });
});
