import { expect } from '@open-wc/testing';
import { importMessages } from '../../src/i18n/languages.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  countOf,
  nextProblem,
  part,
  parts,
  restores,
  set,
  setNow,
  stories,
  stub,
  textOf,
  textsOf,
} from './fixtures.ts';
import { make, shownIn, withItems } from './fixtures.popular.ts';

const NOW = '2026-11-20T18:00:00Z';
const at = (published: string, i = 1) => ({ ...stories(1, i)[0], published });
const agesIn = (panel: Element, ages: string[]) =>
  until(() => textsOf(panel, 'time').join() === ages.join(), `its times are ${ages.join(', ')}`);

/** The timers by which ages renew themselves; other ones, such as the test runner's, are none of them. */
function countTimers() {
  const begin = window.setTimeout.bind(window);
  const end = window.clearTimeout.bind(window);
  const open = new Map<number, () => void>();
  stub(window, 'setTimeout', (act: () => void, wait?: number) => {
    const id = begin(act, wait);
    if (String(act).includes('requestUpdate')) open.set(id, act);
    return id;
  });
  stub(window, 'clearTimeout', (id: number) => {
    open.delete(id);
    end(id);
  });
  return open;
}

/** Has the page stand in a tab that nobody looks at, or back again. */
function watchedPage(): (isHidden: boolean) => void {
  const hidden = { is: false };
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden.is });
  restores.push(() => Reflect.deleteProperty(document, 'hidden'));
  return (isHidden) => {
    hidden.is = isHidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };
}

describe('the times of popular items', () => {
  beforeEach(() => {
    setNow(NOW);
  });

  it('say how long ago that was, until it is a week, and the date after that', async () => {
    const published = ['2026-11-20T17:59:50Z', '2026-11-20T17:55:00Z', '2026-11-20T12:00:00-05:00'];
    const older = ['2026-11-18T09:05:00-05:00', '2026-11-10T09:05:00-05:00'];
    const panel = await withItems(
      [...published, ...older].map((time, i) => at(time, i + 1)),
      { times: true },
    );
    await agesIn(panel, ['now', '5 minutes ago', '1 hour ago', '2 days ago', 'Nov 10, 2026']);
  });

  it('keep the moment itself, for machines and for who points at it', async () => {
    const panel = await withItems([at('2026-11-20T12:00:00-05:00')], { times: true });
    await agesIn(panel, ['1 hour ago']);
    const time = part(panel, 'time') as HTMLTimeElement;
    expect(time.dateTime).to.equal('2026-11-20T12:00:00-05:00');
    expect(time.title.replace(/\s/g, ' ')).to.equal('Nov 20, 2026, 12:00 p.m.');
    await expect(panel).to.be.accessible();
  });

  it('have no age where nobody knows the zone, and one where that is set', async () => {
    const items = [at('20 Nov 2026, 12:00')];
    const unknown = await withItems(items, { times: true });
    await agesIn(unknown, ['12:00 p.m.']);
    await until(() => part(unknown, 'time').title, 'the part has seen it');
    expect(textsOf(unknown, 'time')).to.deep.equal(['12:00 p.m.']);
    expect(part(unknown, 'time').title.replace(/\s/g, ' ')).to.equal('Nov 20, 2026, 12:00 p.m.');
    const known = await withItems(items, { times: true, timeZone: 'America/New_York' });
    await agesIn(known, ['1 hour ago']);
  });

  it('have a date where they are to come, and where they do not say the hour', async () => {
    const items = [at('2026-11-21T12:00:00Z'), at('2026-11-20', 2)];
    const panel = await withItems(items, { times: true, timeZone: 'UTC' });
    await until(() => part(panel, 'time').title, 'the part has seen them');
    expect(textsOf(panel, 'time')).to.deep.equal(['Nov 21, 2026', 'Nov 20, 2026']);
  });

  it('are in the language and the numerals of the page', async () => {
    // A language that comes late would leave the panel in English.
    await importMessages('de');
    const panel = await withItems([at('2026-11-20T17:55:00Z')], {
      ...{ times: true, language: 'de', numberingSystem: 'arab' },
    });
    await agesIn(panel, ['vor ٥ Minuten']);
  });

  it('are right again when the list is another one', async () => {
    const panel = await withItems([at('2026-11-20T17:55:00Z')], { times: true });
    await agesIn(panel, ['5 minutes ago']);
    await set(panel, { config: { times: true, source: { items: [at('2026-11-20T17:50:00Z')] } } });
    await agesIn(panel, ['10 minutes ago']);
    await set(panel, { config: { times: true, source: { items: [at('2026-11-01T17:50:00Z')] } } });
    await agesIn(panel, ['Nov 1, 2026']);
  });

  it('renew themselves by one timer, only while somebody sees them', async () => {
    const timers = countTimers();
    const setHidden = watchedPage();
    const panel = await withItems([at('2026-11-20T17:55:00Z'), at('2026-11-20T17:59:30Z', 2)], {
      times: true,
    });
    const place = panel.parentElement!;
    const isRunning = (count: number, what: string) => until(() => timers.size === count, what);
    await isRunning(1, 'it renews itself');

    const [renew] = timers.values();
    timers.clear();
    setNow('2026-11-20T18:00:30Z');
    renew!();
    await agesIn(panel, ['5 minutes ago', '1 minute ago']);
    await isRunning(1, 'it goes on');

    setHidden(true);
    expect(timers.size, 'nobody looks at the tab').to.equal(0);
    setNow('2026-11-20T18:10:00Z');
    setHidden(false);
    await agesIn(panel, ['15 minutes ago', '10 minutes ago']);
    await isRunning(1, 'somebody looks again');

    panel.style.display = 'none';
    await isRunning(0, 'it is not in view');
    panel.style.display = '';
    await isRunning(1, 'it is in view');

    panel.remove();
    await isRunning(0, 'it has left');
    place.append(panel);
    await isRunning(1, 'it is back');
  });

  it('need no timer where all are dates', async () => {
    const timers = countTimers();
    const panel = await withItems([at('2026-10-01T17:55:00Z')], { times: true });
    await until(() => part(panel, 'time').title, 'the part has seen them');
    await withItems([at('2026-11-20T17:55:00Z')], { times: true });
    await until(() => timers.size === 1, 'another panel renews itself');
    panel.remove();
    expect(timers.size).to.equal(1);
  });
});

describe('the age of a list', () => {
  const withDated = async (generated: string | undefined, settings: object = { maxAge: 600 }) => {
    setNow(NOW);
    const peer = await openPeer();
    await peer.answer('/dated.json', { body: { generated, items: stories(2) } });
    const source = { feed: peer.url('/dated.json') };
    const panel = await make({ load: 'now', source, ...settings });
    await shownIn(panel, 2);
    return panel;
  };

  it('is said where the publisher wants to know it', async () => {
    const panel = await withDated('2026-11-20T17:55:00Z');
    await until(() => textOf(part(panel, 'updated')) === 'Updated 5 minutes ago', 'it is said');
    expect(part(panel, 'updated').querySelector('time')!.dateTime).to.equal('2026-11-20T17:55:00Z');
    await expect(panel).to.be.accessible();
    expect(countOf(await withDated('2026-11-20T17:55:00Z', {}), 'updated')).to.equal(0);
  });

  it('has its space before it is known', async () => {
    setNow(NOW);
    const peer = await openPeer();
    const body = { generated: NOW, items: stories(2) };
    await peer.answer('/dated.json', { hangs: true, body });
    const source = { feed: peer.url('/dated.json') };
    const panel = await make({ load: 'now', source, maxAge: 600, pageSize: 2 });
    const { offsetHeight } = part(panel, 'updated');
    await until(() => peer.release('/dated.json'), 'the feed was asked for');
    await until(() => textOf(part(panel, 'updated')) === 'Updated now', 'it is said');
    expect(part(panel, 'updated').offsetHeight).to.equal(offsetHeight);
  });

  it('that is more than allowed is a problem, and the list is shown', async () => {
    const told = nextProblem();
    const panel = await withDated('2026-11-20T16:00:00Z');
    const problem = await told;
    expect(problem).to.include({ code: 'feed-stale', path: 'source.feed', severity: 'warning' });
    expect(problem.message).to.contain('600 seconds');
    expect(countOf(panel, 'link')).to.equal(2);
    expect(textOf(part(panel, 'updated'))).to.equal('Updated 2 hours ago');
  });

  it('that is not known is a problem, and nothing is said', async () => {
    const told = nextProblem();
    const panel = await withDated(undefined);
    expect((await told).message).to.contain('does not say when');
    expect(textOf(part(panel, 'updated'))).to.equal('');
  });

  it('is known of a time without a zone where that is set, and else a problem', async () => {
    const generated = '2026-11-20T12:55:00';
    const told = nextProblem();
    const panel = await withDated(generated);
    expect((await told).message).to.contain('without an hour or a time zone');
    expect(textOf(part(panel, 'updated'))).to.equal('');
    const known = await withDated(generated, { maxAge: 600, timeZone: 'America/New_York' });
    await until(() => textOf(part(known, 'updated')) === 'Updated 5 minutes ago', 'it is said');
  });

  it('is no problem when only the page stays open', async () => {
    const panel = await withDated('2026-11-20T17:55:00Z');
    await until(() => textOf(part(panel, 'updated')) === 'Updated 5 minutes ago', 'it is said');
    const problems: Event[] = [];
    const hear = (event: Event) => problems.push(event);
    document.addEventListener('afterword-error', hear);
    restores.push(() => document.removeEventListener('afterword-error', hear));
    setNow('2026-11-20T20:00:00Z');
    await set(panel, { heading: 'Top' });
    await until(() => textOf(part(panel, 'updated')) === 'Updated 2 hours ago', 'it is older');
    // Another one's problem shows that there was time for it.
    const other = nextProblem();
    await withDated('2026-11-20T10:00:00Z');
    await other;
    expect(problems).to.have.length(1);
    expect(parts(panel, 'link')).to.have.length(2);
  });
});
