import { expect } from 'chai';
import { isPersonal } from '../../../src/schema/url.ts';
import { addCampaignParameters } from '../../../src/data/campaign.ts';
import type { Campaign } from '../../../src/schema/settings-types.ts';

const VALUES = { network: 'bluesky', panel: 'discussion' };
const SOCIAL = { source: '{network}', medium: 'social' };
const TAGS = 'utm_source=bluesky&utm_medium=social';

describe('the campaign on a shared address', () => {
  const cases: [what: string, address: string, campaign: Campaign, tagged: string][] = [
    ['is its query', 'https://l.example/a', SOCIAL, `https://l.example/a?${TAGS}`],
    ['follows a query', 'https://l.example/?id=1', SOCIAL, `https://l.example/?id=1&${TAGS}`],
    ['follows an empty query', 'https://l.example/?', SOCIAL, `https://l.example/?${TAGS}`],
    ['follows an open query', 'https://l.example/?a&', SOCIAL, `https://l.example/?a&${TAGS}`],
    ['stands before the fragment', 'https://l.example/#a', SOCIAL, `https://l.example/?${TAGS}#a`],
    [
      'leaves a route in the fragment alone',
      'https://l.example/?a=1#/b?utm_source=c#d',
      SOCIAL,
      `https://l.example/?a=1&${TAGS}#/b?utm_source=c#d`,
    ],
    [
      'leaves the query as it was written',
      'https://l.example/?q=a+b%20c&d=%E4',
      SOCIAL,
      `https://l.example/?q=a+b%20c&d=%E4&${TAGS}`,
    ],
    [
      'leaves a tag that is there',
      'https://l.example/?utm_source=letter',
      SOCIAL,
      'https://l.example/?utm_source=letter&utm_medium=social',
    ],
    ['is not put there twice', `https://l.example/?${TAGS}`, SOCIAL, `https://l.example/?${TAGS}`],
    [
      'takes no other parameter for a tag',
      'https://l.example/?my_utm_source=1',
      SOCIAL,
      `https://l.example/?my_utm_source=1&${TAGS}`,
    ],
    [
      'names the panel and is encoded',
      'https://l.example/',
      { campaign: 'Fähre & {panel}', term: '' },
      'https://l.example/?utm_campaign=F%C3%A4hre%20%26%20discussion',
    ],
    ['may be none', 'https://l.example/?a#b', {}, 'https://l.example/?a#b'],
    ['needs an address', '', SOCIAL, ''],
  ];
  for (const [what, address, campaign, tagged] of cases) {
    it(what, () => expect(addCampaignParameters(address, campaign, VALUES)).to.equal(tagged));
  }

  it('changes nothing the second time', () => {
    const once = addCampaignParameters('https://l.example/?a#b', SOCIAL, VALUES);
    expect(addCampaignParameters(once, SOCIAL, VALUES)).to.equal(once);
  });
});

describe('a tag that tells who reads', () => {
  for (const text of [
    'me@ledger.example',
    'me%40ledger.example',
    '{email}',
    'reader-{id}',
    '{{ subscriber.id }}',
    '*|EMAIL|*',
    '%%id%%',
    '[%id%]',
    'subscriber-491234567',
    '6f9619ff-8b86-d011-b42d-00cf4fc964ff',
    'd41d8cd98f00b204e9800998ecf8427e',
  ]) {
    it(`is ${text}`, () => expect(isPersonal(text)).to.equal(true));
  }
  for (const text of [
    '{network}',
    '{panel}-{network}',
    'autumn 2026',
    '20261124',
    'below_the_story',
    '100 % local',
    '',
  ]) {
    it(`is not ${text || 'nothing'}`, () => expect(isPersonal(text)).to.equal(false));
  }
});
