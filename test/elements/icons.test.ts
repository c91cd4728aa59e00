import { expect, fixture, html } from '@open-wc/testing';
import { renderIcon, uiIcons } from '../../src/components/icon.ts';
import { allNetworks } from '../../src/data/networks/all-networks.ts';
import type { Icon } from '../../src/data/networks/network.ts';

const OPEN = allNetworks.filter(({ closed }) => !closed);
const ICONS: Readonly<Record<string, Icon | undefined>> = {
  ...Object.fromEntries(OPEN.map(({ name, icon }) => [name, icon])),
  ...uiIcons,
};
const NAMES = Object.keys(ICONS);
const GRID = 24;

const draw = async (name: string): Promise<SVGSVGElement> => {
  const box = await fixture(html`<div>${renderIcon(ICONS[name]!)}</div>`);
  return box.querySelector('svg')!;
};

describe('icons', () => {
  it('pass the accessibility audit inside a button that has a name', async () => {
    const button = await fixture(
      html`<button aria-label="Copy link">${renderIcon(uiIcons.copy)}</button>`,
    );
    await expect(button).to.be.accessible();
  });

  for (const name of NAMES) {
    it(`draw ${name} inside the grid and large enough to be seen`, async () => {
      const svg = await draw(name);
      const path = svg.querySelector('path')!;
      const { x, y, width, height } = path.getBBox();
      const edge = svg.getAttribute('stroke') === 'none' ? 0 : 1;
      expect(Math.min(x, y), 'left and top').to.be.at.least(edge);
      expect(Math.max(x + width, y + height), 'right and bottom').to.be.at.most(GRID - edge);
      expect(Math.max(width, height), 'size').to.be.at.least(14);
    });
  }

  it('are there for every open network, and for no closed one', () => {
    for (const { name, icon, closed } of allNetworks) expect(!icon, name).to.equal(!!closed);
  });

  it('of what is no network are those of the tools, of "More" and of the play button', () => {
    expect(Object.keys(uiIcons)).to.have.members([
      ...['email', 'copy', 'native', 'print'],
      ...['more', 'play'],
    ]);
  });

  it('take the colour of the text, as lines or as filled shapes', async () => {
    for (const name of NAMES) {
      const svg = await draw(name);
      const paint = [svg.getAttribute('fill'), svg.getAttribute('stroke')];
      expect(paint, name).to.have.members(['currentColor', 'none']);
    }
  });

  it('are hidden from assistive technology and from the tab order', async () => {
    const svg = await draw('facebook');
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.getAttribute('focusable')).to.equal('false');
  });

  it('have a size before any stylesheet has come', async () => {
    const { width, height } = (await draw('x')).getBoundingClientRect();
    expect([width, height]).to.deep.equal([20, 20]);
  });

  it('carry no style, script or address, which a strict policy would block', async () => {
    for (const name of NAMES) {
      const { outerHTML } = await draw(name);
      expect(outerHTML, name).not.to.match(/style|script|href|url\(|\bon\w+=/);
    }
  });

  it('are paths that a browser reads to their end', async () => {
    for (const name of NAMES) {
      const path = (await draw(name)).querySelector('path')!;
      const whole = path.getTotalLength();
      // What a mistake cuts off, is cut off with it.
      path.setAttribute('d', `${path.getAttribute('d')!}M0 0H100`);
      expect(path.getTotalLength(), name).to.be.closeTo(whole + 100, 0.01);
    }
  });
});
