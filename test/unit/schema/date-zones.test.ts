import { expect } from 'chai';
import { toTimeText } from '../../../src/schema/time.ts';

/** On November 20 and July 20, 2026. */
const ZONES: readonly [zone: string, winter: string, summer?: string][] = [
  // RFC 5322, section 4.3
  ['UT', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['pst', '-08:00'],
  // America
  ['ET', '-05:00', '-04:00'],
  ['CT', '-06:00', '-05:00'],
  ['MT', '-07:00', '-06:00'],
  ['PT', '-08:00', '-07:00'],
  ['Eastern Time', '-05:00', '-04:00'],
  ['Pacific Daylight Time', '-07:00'],
  ['central', '-06:00', '-05:00'],
  ['AKST', '-09:00'],
  ['HST', '-10:00'],
  ['AST', '-04:00'],
  ['NST', '-03:30'],
  ['BRT', '-03:00'],
  ['ART', '-03:00'],
  // Europe and Africa
  ['WET', '+00:00'],
  ['WEST', '+01:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['MESZ', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['SAST', '+02:00'],
  ['EAT', '+03:00'],
  // Asia, Australia, the Pacific
  ['PKT', '+05:00'],
  ['IST', '+05:30'],
  ['WIB', '+07:00'],
  ['SGT', '+08:00'],
  ['HKT', '+08:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['AWST', '+08:00'],
  ['ACST', '+09:30'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZDT', '+13:00'],
  // The tz database
  ['Europe/Brussels', '+01:00', '+02:00'],
  ['America/New_York', '-05:00', '-04:00'],
  ['America/Argentina/Buenos_Aires', '-03:00'],
  ['Australia/Adelaide', '+10:30', '+09:30'],
  ['Asia/Kathmandu', '+05:45'],
  ['Etc/GMT+5', '-05:00'],
  // Offsets
  ['+01', '+01:00'],
  ['+1', '+01:00'],
  ['+530', '+05:30'],
  ['GMT+0100', '+01:00'],
  ['GMT+1', '+01:00'],
  ['UTC-05:00', '-05:00'],
  ['UTC +2', '+02:00'],
  ['(CET)', '+01:00'],
  ['+0100 (CET)', '+01:00'],
  ['+0100 CET', '+01:00'],
];

const UNKNOWN = ['XYZ', 'A', 'CBS', 'Mars/Olympus', 'Lunar Standard Time', '+15:00', '+01:75'];

describe('the zone of a time', () => {
  for (const [zone, winter, summer = winter] of ZONES) {
    it(`${zone} is ${winter}${summer === winter ? '' : `, and in summer ${summer}`}`, () => {
      expect(toTimeText(`20 Nov 2026 17:47 ${zone}`)).to.equal(`2026-11-20T17:47:00${winter}`);
      expect(toTimeText(`20 Jul 2026 17:47 ${zone}`)).to.equal(`2026-07-20T17:47:00${summer}`);
    });
  }

  it('had other offsets in other years', () => {
    expect(toTimeText('20 Jul 2012 17:47 MSK')).to.equal('2012-07-20T17:47:00+04:00');
  });

  for (const zone of UNKNOWN) {
    it(`${zone} is unknown, so that only the day is left`, () => {
      expect(toTimeText(`Fri, 20 Nov 2026 22:47 ${zone}`)).to.equal('2026-11-20');
    });
  }
});
