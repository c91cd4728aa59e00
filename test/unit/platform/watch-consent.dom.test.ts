import { expect } from 'chai';
import {
  hearKnownEvents,
  watchConsent,
  type ConsentGrants,
} from '../../../src/platform/consent/watch-consent.ts';

const ALL = { media: true, counts: true, analytics: true };
const NONE = { media: false, counts: false, analytics: false };

const globals = window as unknown as Record<string, unknown>;
const ends: AbortController[] = [];
let count = 0;

/** What is told from now on. */
function watch(consent: Parameters<typeof watchConsent>[0]) {
  const told: ConsentGrants[] = [];
  const end = new AbortController();
  ends.push(end);
  watchConsent(consent, (grants) => told.push(grants), end.signal);
  return { told, end };
}

/** Names of events that no other test has: a grant holds as long as the page. */
const newNames = () => ({ yes: `cmp:yes${String(++count)}`, no: `cmp:no${String(count)}` });

const dispatch = (name: string, detail?: unknown, target: EventTarget = document) =>
  target.dispatchEvent(new CustomEvent(name, { detail }));

/** Waits for what follows a click in the next task. */
async function click() {
  document.body.click();
  await new Promise((resolve) => setTimeout(resolve));
}

describe('consent', () => {
  afterEach(() => {
    for (const end of ends.splice(0)) end.abort();
    for (const name of ['manager', 'Cookiebot', 'OnetrustActiveGroups'])
      Reflect.deleteProperty(globals, name);
  });

  it('is there for everything where there is nothing to wait for', () => {
    expect(watch('none').told).to.deep.equal([ALL]);
  });

  it('is undecided until the reader’s click', () => {
    expect(watch('click').told).to.deep.equal([{}]);
    expect(watch(undefined).told).to.deep.equal([{}]);
  });

  it('follows the page’s events, from wherever they come', () => {
    const { yes, no } = newNames();
    const { told } = watch({ grant: yes, revoke: no });
    expect(told).to.deep.equal([NONE]);
    dispatch(yes);
    expect(told.at(-1)).to.deep.equal(ALL);
    dispatch(no, undefined, window);
    expect(told.at(-1)).to.deep.equal(NONE);
    dispatch(yes, undefined, document.body);
    expect(told.at(-1)).to.deep.equal(ALL);
  });

  it('may have no event that revokes it', () => {
    const { yes } = newNames();
    const { told } = watch({ grant: yes });
    dispatch(yes);
    dispatch('undefined');
    expect(told).to.deep.equal([NONE, ALL]);
  });

  it('is nobody’s concern any more at the end', () => {
    const { yes } = newNames();
    const { told, end } = watch({ grant: yes });
    end.abort();
    dispatch(yes);
    expect(told).to.deep.equal([NONE]);
  });

  it('holds for what comes later on the page, until it is revoked', () => {
    const { yes, no } = newNames();
    watch({ grant: yes, revoke: no }).end.abort();
    dispatch(yes);
    expect(watch({ grant: yes, revoke: no }).told).to.deep.equal([ALL]);
    dispatch(no);
    expect(watch({ grant: yes, revoke: no }).told).to.deep.equal([NONE]);
  });

  it('is told once, however often it is granted', () => {
    const { yes } = newNames();
    const { told } = watch({ grant: yes });
    dispatch(yes);
    dispatch(yes);
    expect(told).to.deep.equal([NONE, ALL]);
  });

  describe('by an event that is dispatched whatever the reader has chosen', () => {
    it('is what the setting says means yes in it', () => {
      const { yes } = newNames();
      const { told } = watch({ grant: { event: yes, detail: 'purposes', has: 'marketing' } });
      dispatch(yes, { purposes: ['necessary'] });
      expect(told.at(-1)).to.deep.equal(NONE);
      dispatch(yes, { purposes: ['necessary', 'marketing'] });
      expect(told.at(-1)).to.deep.equal(ALL);
      dispatch(yes, { purposes: ['necessary'] });
      expect(told.at(-1)).to.deep.equal(NONE);
    });

    it('may be revoked by what the setting says means no in it', () => {
      const { yes } = newNames();
      const event = (has: string) => ({ event: yes, detail: 'answer', has });
      const { told } = watch({ grant: event('all'), revoke: event('none') });
      dispatch(yes, { answer: 'all' });
      dispatch(yes, { answer: 'none' });
      expect(told).to.deep.equal([NONE, ALL, NONE]);
    });

    it('is what a known consent manager says, where the event came before', () => {
      globals['OnetrustActiveGroups'] = ',C0001,';
      globals['Cookiebot'] = { consent: { marketing: true } };
      expect(watch({ grant: 'OneTrustGroupsUpdated' }).told).to.deep.equal([NONE]);
      expect(watch({ grant: 'CookiebotOnConsentReady' }).told).to.deep.equal([ALL]);
      globals['OnetrustActiveGroups'] = ',C0001,C0004,';
      expect(watch({ grant: 'OneTrustGroupsUpdated' }).told).to.deep.equal([ALL]);
    });

    const KNOWN: [name: string, yes: unknown, no: unknown][] = [
      ['OneTrustGroupsUpdated', ['C0001', 'C0004'], ['C0001']],
      ['cmplz_fire_categories', { categories: ['functional', 'marketing'] }, { categories: [] }],
      ['cmplz_enable_category', { categories: ['marketing'] }, { categories: ['functional'] }],
      [
        'ucEvent',
        { event: 'consent_status', ucCategory: { marketing: true } },
        { event: 'consent_status', ucCategory: { marketing: null } },
      ],
    ];
    for (const [name, yes, no] of KNOWN) {
      it(`is what ${name} is known to mean`, () => {
        const { told } = watch({ grant: name });
        dispatch(name, no, window);
        expect(told).to.deep.equal([NONE]);
        dispatch(name, yes, window);
        expect(told.at(-1)).to.deep.equal(ALL);
        dispatch(name, no, window);
        expect(told.at(-1)).to.deep.equal(NONE);
      });
    }

    it('is what Cookiebot says at that moment', () => {
      const { told } = watch({ grant: 'CookiebotOnAccept', revoke: 'CookiebotOnDecline' });
      globals['Cookiebot'] = { consent: { necessary: true, marketing: false } };
      dispatch('CookiebotOnAccept', undefined, window);
      expect(told.at(-1)).to.deep.equal(NONE);
      globals['Cookiebot'] = { consent: { necessary: true, marketing: true } };
      dispatch('CookiebotOnAccept', undefined, window);
      expect(told.at(-1)).to.deep.equal(ALL);
      dispatch('CookiebotOnDecline', undefined, window);
      expect(told.at(-1)).to.deep.equal(NONE);
    });

    it('is heard before any config has named it', () => {
      hearKnownEvents();
      globals['OnetrustActiveGroups'] = ',C0001,C0004,';
      dispatch('OTConsentApplied', undefined, window);
      expect(watch({ grant: 'OTConsentApplied' }).told).to.deep.equal([ALL]);
    });
  });

  describe('by a state of the page', () => {
    it('was there before', () => {
      globals['manager'] = { marketing: true };
      expect(watch({ state: 'manager.marketing' }).told).to.deep.equal([ALL]);
    });

    it('is read again when the reader may have answered', async () => {
      const { told } = watch({ state: 'manager.marketing' });
      globals['manager'] = { marketing: true };
      await click();
      expect(told).to.deep.equal([NONE, ALL]);
      globals['manager'] = { marketing: false };
      await click();
      expect(told).to.deep.equal([NONE, ALL, NONE]);
    });

    it('is read again when an event comes, and has precedence over it', () => {
      const { yes } = newNames();
      globals['manager'] = { marketing: false };
      const { told } = watch({ grant: yes, state: 'manager.marketing' });
      dispatch(yes);
      expect(told).to.deep.equal([NONE]);
      globals['manager'] = { marketing: true };
      dispatch(yes);
      expect(told).to.deep.equal([NONE, ALL]);
    });

    it('leaves it to the events where it says nothing', () => {
      const { yes } = newNames();
      const { told } = watch({ grant: yes, state: 'manager.marketing' });
      dispatch(yes);
      expect(told).to.deep.equal([NONE, ALL]);
    });
  });

  it('by the TCF is that of all purposes, once the reader has decided', async () => {
    type Callback = (data: object | null, success: boolean) => void;
    let callback: Callback | undefined;
    const purposes = watch({ state: { tcf: [1, 3] } });
    globals['__tcfapi'] = (command: string, version: number, onData: Callback) => {
      expect([command, version]).to.deep.equal(['addEventListener', 2]);
      callback = onData;
    };
    // The consent manager may come after us.
    await click();
    const tell = (eventStatus: string, consents: object, gdprApplies = true) =>
      callback!({ eventStatus, gdprApplies, purpose: { consents } }, true);
    tell('cmpuishown', { 1: true, 3: true });
    expect(purposes.told).to.deep.equal([NONE]);
    tell('useractioncomplete', { 1: true });
    expect(purposes.told).to.deep.equal([NONE]);
    tell('useractioncomplete', { 1: true, 3: true });
    expect(purposes.told).to.deep.equal([NONE, ALL]);
    callback!(null, false);
    expect(watch({ state: { tcf: [1] } }).told).to.deep.equal([ALL]);
    tell('tcloaded', {});
    expect(purposes.told.at(-1)).to.deep.equal(NONE);
    tell('tcloaded', {}, false);
    expect(purposes.told.at(-1)).to.deep.equal(ALL);
    delete globals['__tcfapi'];
  });
});
