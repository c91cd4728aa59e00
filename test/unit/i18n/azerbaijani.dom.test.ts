import { expect } from '@open-wc/testing';
import { formatNumber, formatTime } from '../../../src/i18n/formats.ts';
import { importMessages } from '../../../src/i18n/languages.ts';
import { formatList } from '../../../src/i18n/list-format.ts';
import type { Localizer } from '../../../src/i18n/localizer.ts';
import { formatRelativeTime } from '../../../src/i18n/relative-time.ts';

describe('Azerbaijani, which not every browser’s Intl knows', () => {
  let localizer: Localizer;
  before(async () => {
    localizer = { locale: 'az', messages: await importMessages('az') };
  });

  it('has its own “and”, and leaves names as they are', () => {
    expect(formatList(['Facebook', 'Instagram'], 'az')).to.equal('Facebook və Instagram');
    expect(formatList(['Oca', 've', 'X'], 'az')).to.equal('Oca, ve və X');
  });

  it('has its own months', () => {
    const dates = ['01', '06', '11', '12'].map((month) =>
      formatTime(`2026-${month}-20T17:47:00+04:00`, 0, localizer),
    );
    expect(dates).to.deep.equal(['20 yan 2026', '20 iyn 2026', '20 noy 2026', '20 dek 2026']);
  });

  it('says how long ago something was', () => {
    const ages = [0, 5, 90, 3000].map((minutes) => formatRelativeTime(minutes * 60_000, localizer));
    expect(ages.map(({ text }) => text)).to.deep.equal([
      'indi',
      '5 dəqiqə öncə',
      '1 saat öncə',
      '2 gün öncə',
    ]);
  });

  it('groups digits', () => expect(formatNumber(12345, localizer)).to.equal('12.345'));
});
