import { expect, fixture } from '@open-wc/testing';
import { showDebugOverlay } from '../../src/components/debug-overlay/debug-overlay.ts';
import type { DebuggedEmbed } from '../../src/components/debug-overlay/embed-report.ts';
import { panelRegistry } from '../../src/controllers/panel-registry.ts';
import type { Problem } from '../../src/schema/issues.ts';
import { until } from '../pages/page.ts';

/* The overlay alone, with plain elements in the place of an embed and its panels; test/pages has it in a real page. */

const PROBLEM: Problem = {
  code: 'unknown-key',
  severity: 'warning',
  path: 'pannels',
  message: 'There is no setting "pannels" here.',
};
const item = (index: number) => ({
  url: `https://ledger.example/${index}`,
  title: `Story ${index}`,
});

const findOverlay = () =>
  [...document.body.children].find(
    (element) => element.shadowRoot?.querySelector('summary')?.textContent === 'Afterword debug',
  ) as HTMLElement | undefined;
const findLines = () =>
  [...(findOverlay()?.shadowRoot?.querySelectorAll('h2, li') ?? [])].map(
    ({ textContent }) => textContent,
  );

let controller = new AbortController();
const panels: HTMLElement[] = [];

/** Shows the overlay for an embed with a list of three stories and tags. */
async function show() {
  const place = await fixture<HTMLElement>(
    '<div><afterword-embed><afterword-popular></afterword-popular><afterword-tags></afterword-tags></afterword-embed></div>',
  );
  const embed = place.firstElementChild as HTMLElement & { problems: Problem[] };
  Object.assign(embed, { problems: [PROBLEM], settings: {} });
  const [popular, tags] = [...embed.children] as [HTMLElement, HTMLElement];
  popular.attachShadow({ mode: 'open' }).innerHTML = '<a part="link">Story 1</a>';
  tags.attachShadow({ mode: 'open' }).innerHTML = '<a part="tag">Tides</a>';
  panelRegistry.set(popular, {
    articleKey: '',
    keys: [item(1).url],
    selection: {
      items: [item(1), item(2)],
      leftOut: [[item(3), ['exclude', 'https://ledger.example/3']]],
    },
    candidates: [item(1), item(2), item(3)],
    settings: { limit: 5, minItems: 1 },
  });
  panels.push(popular);
  showDebugOverlay(embed as DebuggedEmbed & typeof embed, controller.signal);
  await until(() => findLines().length, 'the overlay is there');
  return { embed, tags };
}

describe('the debug overlay', () => {
  afterEach(async () => {
    controller.abort();
    controller = new AbortController();
    for (const panel of panels.splice(0)) panelRegistry.delete(panel);
    await until(() => !findOverlay(), 'the overlay is gone');
  });

  it('is accessible', async () => {
    await show();
    await expect(findOverlay()).to.be.accessible();
  });

  it('reports problems, what panels show, and what they leave out', async () => {
    await show();
    expect(findLines()).to.deep.equal([
      'Embed: 2 panels, 1 problem',
      'warning: pannels: There is no setting "pannels" here.',
      'panel 1 (popular)',
      'Shows 1 of 3 items.',
      '“Story 3” is left out: excluded by "https://ledger.example/3".',
      '1 item behind “Load more”.',
      'panel 2 (tags)',
      'Shows Tides.',
    ]);
  });

  it('follows what panels render', async () => {
    const { tags } = await show();
    tags.shadowRoot!.innerHTML = '<a part="tag">Gulls</a>';
    await until(() => findLines().includes('Shows Gulls.'), 'the change is there');
    tags.shadowRoot!.innerHTML = '<section aria-busy="true"></section>';
    await until(() => findLines().includes('Waits for its content.'), 'the change is there');
  });

  it('follows the problems of the embed', async () => {
    const { embed } = await show();
    embed.problems.push({ ...PROBLEM, path: 'zebra' });
    embed.dispatchEvent(new Event('afterword-error'));
    await until(() => findLines()[0] === 'Embed: 2 panels, 2 problems', 'the problem is there');
  });

  it('stays closed although panels change', async () => {
    const { tags } = await show();
    findOverlay()!.shadowRoot!.querySelector('button')!.click();
    expect(getComputedStyle(findOverlay()!).display).to.equal('none');
    tags.shadowRoot!.innerHTML = '<a part="tag">Gulls</a>';
    await until(() => findLines().includes('Shows Gulls.'), 'the change is there');
    expect(getComputedStyle(findOverlay()!).display).to.equal('none');
  });

  it('is one for two embeds, and leaves with the last one', async () => {
    await show();
    const first = controller;
    controller = new AbortController();
    await show();
    await until(() => findLines().filter((line) => line.startsWith('Embed')).length === 2, 'both');
    first.abort();
    await until(() => findLines().filter((line) => line.startsWith('Embed')).length === 1, 'one');
    expect(findOverlay()).not.to.equal(undefined);
  });
});
