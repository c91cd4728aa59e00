import { expect, fixture } from '@open-wc/testing';
import type { Issue, Problem } from '../../../src/schema/issues.ts';
import { AfterwordErrorEvent } from '../../../src/platform/events.ts';
import { reportIssue, reportToConsole } from '../../../src/platform/report-issue.ts';
import { until } from '../../pages/page.ts';
import { written } from './console.ts';

const TYPO: Issue = {
  code: 'unknown-key',
  path: 'panels[0].tpye',
  found: 'tpye',
  severity: 'warning',
};
const FEED: Issue = { code: 'feed-failed', path: 'panels[1].source.feed', found: 'status 404' };

/** An embed, or what stands for one, with a panel, and the events that come out of it. */
async function open() {
  const place = await fixture('<div><afterword-embed><b></b></afterword-embed></div>');
  const events: AfterwordErrorEvent[] = [];
  place.addEventListener('afterword-error', (event) => {
    if (event instanceof AfterwordErrorEvent) events.push(event);
  });
  const embed = place.querySelector('afterword-embed') as HTMLElement & { problems: Problem[] };
  embed.problems = [];
  return { embed, panel: embed.querySelector('b')!, events };
}

describe('a problem', () => {
  it('is known to the embed at once, and told as an event from the panel', async () => {
    const { embed, panel, events } = await open();
    reportIssue(FEED, panel);
    expect(embed.problems.map(({ path }) => path)).to.deep.equal([FEED.path]);
    await until(() => events.length, 'the event came');
    expect(events[0]!.panel === panel).to.equal(true);
    expect(events[0]!.problem).to.equal(embed.problems[0]);
  });

  it('is of no panel when it is the embed’s own', async () => {
    const { embed, events } = await open();
    reportIssue(TYPO, embed);
    await until(() => events.length, 'the event came');
    expect(events[0]!.panel).to.equal(undefined);
  });

  it('is told once', async () => {
    const { embed, panel, events } = await open();
    reportIssue(FEED, panel);
    reportIssue({ ...FEED }, panel);
    reportIssue(FEED, embed);
    reportIssue(TYPO, panel);
    await until(() => events.length > 1, 'the events came');
    expect(embed.problems).to.have.length(2);
    expect(events).to.have.length(2);
    expect(written).to.have.length(2);
  });

  it('is told once a panel where there is no embed', async () => {
    const place = await fixture<HTMLElement>('<div><i></i><b></b></div>');
    let count = 0;
    place.addEventListener('afterword-error', () => count++);
    for (const panel of place.children) {
      reportIssue(FEED, panel as HTMLElement);
      reportIssue(FEED, panel as HTMLElement);
    }
    await until(() => count === 2, 'the events came');
  });

  it('is marked in the console, with its place, as bad as it is', async () => {
    const { embed, events } = await open();
    reportIssue(FEED, embed);
    reportIssue(TYPO, embed);
    await until(() => events.length > 1, 'the events came');
    expect(written[0]).to.match(/^error \[afterword\] panels\[1\]\.source\.feed: .*404/);
    expect(written[1]).to.match(/^warning \[afterword\] panels\[0\]\.tpye: .*tpye/);
  });

  it('may have no element to tell it', async () => {
    reportToConsole({ code: 'no-target', path: '', found: '#story' });
    await until(() => written.length, 'it was written');
    expect(written[0]).to.match(/^error \[afterword\] .*#story/);
  });

  it('of a panel that is gone is told by its embed', async () => {
    const { embed, panel, events } = await open();
    reportIssue(FEED, panel);
    panel.remove();
    await until(() => events.length, 'the event came');
    expect(events[0]!.target === embed).to.equal(true);
  });
});
