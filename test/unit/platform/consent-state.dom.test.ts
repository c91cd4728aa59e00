import { expect } from 'chai';
import { meansYes } from '../../../src/platform/consent/consent-value.ts';
import { readConsentState } from '../../../src/platform/consent/consent-state.ts';

const globals = window as unknown as Record<string, unknown>;

describe('what a consent manager says', () => {
  const CASES: [value: unknown, has: string | undefined, yes: boolean][] = [
    [true, undefined, true],
    ['granted', undefined, true],
    ['Yes', undefined, true],
    ['allow', undefined, true],
    [1, undefined, true],
    ['1', undefined, true],
    [false, undefined, false],
    ['false', undefined, false],
    ['denied', undefined, false],
    ['not granted', undefined, false],
    ['', undefined, false],
    [0, undefined, false],
    [null, undefined, false],
    [undefined, undefined, false],
    // What is neither yes nor no is no yes.
    [{}, undefined, false],
    [[], undefined, false],
    [['C0001', 'C0004'], undefined, false],
    [['C0001', 'C0004'], 'C0004', true],
    [['C0001'], 'C0004', false],
    [[1, 3], '3', true],
    [new Set(['marketing']), 'marketing', true],
    [',C0001,C0004,', 'C0004', true],
    [',C0001,', 'C0004', false],
    ['C00041', 'C0004', false],
    ['statistics marketing', 'marketing', true],
    ['YouTube Video', 'YouTube Video', true],
    [{ marketing: true }, 'marketing', true],
    [{ marketing: 'granted' }, 'marketing', true],
    [{ marketing: false }, 'marketing', false],
    [{ marketing: null }, 'marketing', false],
    [{ statistics: true }, 'marketing', false],
    [{}, 'constructor', false],
    [true, 'true', true],
    [3, '3', true],
    [null, 'marketing', false],
    [undefined, 'marketing', false],
  ];
  for (const [value, has, yes] of CASES) {
    const text = value instanceof Set ? 'a set of marketing' : JSON.stringify(value);
    it(`${text}${has ? ` with ${has}` : ''} is ${yes ? 'a yes' : 'no yes'}`, () => {
      expect(meansYes(value, has)).to.equal(yes);
    });
  }
});

describe('the state of consent', () => {
  afterEach(() => {
    delete globals['manager'];
    delete globals['dataLayer'];
  });

  it('is a value at a global path', () => {
    globals['manager'] = { consent: { marketing: true, statistics: false } };
    expect(readConsentState('manager.consent.marketing')).to.equal(true);
    expect(readConsentState('manager.consent.statistics')).to.equal(false);
    expect(readConsentState({ path: 'manager.consent', has: 'marketing' })).to.equal(true);
  });

  it('is what functions on the path return, called on what they belong to', () => {
    globals['manager'] = {
      consents: { youtube: true },
      getManager() {
        return this;
      },
    };
    expect(readConsentState('manager.getManager.consents.youtube')).to.equal(true);
    globals['manager'] = () => 'denied';
    expect(readConsentState('manager')).to.equal(false);
  });

  it('is unknown where a setting names nothing', () => {
    for (const state of [{}, { tcf: [] }, { consentMode: [] }]) {
      expect(readConsentState(state)).to.equal(undefined);
    }
  });

  it('is unknown where consent mode grants it in some region alone', () => {
    const ad_storage = 'granted';
    globals['dataLayer'] = [['consent', 'default', { ad_storage, region: ['US'] }]];
    expect(readConsentState({ consentMode: ['ad_storage'] })).to.equal(undefined);
    globals['dataLayer'] = [['consent', 'update', { ad_storage }]];
    expect(readConsentState({ consentMode: ['ad_storage'] })).to.equal(true);
  });

  it('is unknown where nothing says it yet', () => {
    expect(readConsentState('manager')).to.equal(undefined);
    expect(readConsentState('manager.consent.marketing')).to.equal(undefined);
    globals['manager'] = {
      get consent(): boolean {
        throw new Error('not ready');
      },
    };
    expect(readConsentState('manager.consent')).to.equal(undefined);
    expect(readConsentState({ tcf: [1] })).to.equal(undefined);
    expect(readConsentState({ consentMode: ['ad_storage'] })).to.equal(undefined);
  });

  it('needs a yes of every place that is named', () => {
    globals['manager'] = true;
    globals['dataLayer'] = [['consent', 'update', { ad_storage: 'denied' }]];
    expect(readConsentState({ path: 'manager', consentMode: ['ad_storage'] })).to.equal(false);
    globals['dataLayer'] = [['consent', 'update', { ad_storage: 'granted' }]];
    expect(readConsentState({ path: 'manager', consentMode: ['ad_storage'] })).to.equal(true);
    expect(readConsentState({ path: 'manager', consentMode: ['other'] })).to.equal(undefined);
  });

  describe('in Google’s consent mode', () => {
    /** Google's own snippet pushes the `arguments` of its function, which are no array. */
    const gtag = (...args: unknown[]) =>
      (globals['dataLayer'] as unknown[]).push(Object.assign({ length: args.length }, args));
    const read = (...types: string[]) => readConsentState({ consentMode: types });
    beforeEach(() => {
      globals['dataLayer'] = [{ event: 'gtm.js' }];
    });

    it('is the default until the reader has decided', () => {
      gtag('consent', 'default', { ad_storage: 'granted', ad_user_data: 'denied' });
      expect(read('ad_storage')).to.equal(true);
      expect(read('ad_user_data')).to.equal(false);
      expect(read('ad_storage', 'ad_user_data')).to.equal(false);
    });

    it('is no default that may be another region’s', () => {
      gtag('consent', 'default', { ad_storage: 'denied', region: ['DE'] });
      gtag('consent', 'default', { ad_storage: 'granted' });
      expect(read('ad_storage')).to.equal(false);
    });

    it('is the last update', () => {
      gtag('consent', 'default', { ad_storage: 'denied' });
      gtag('consent', 'update', { ad_storage: 'granted' });
      expect(read('ad_storage')).to.equal(true);
      gtag('consent', 'update', { ad_storage: 'denied' });
      gtag('consent', 'update', { analytics_storage: 'granted' });
      expect(read('ad_storage')).to.equal(false);
    });
  });
});
