import { expect, fixture, html } from '@open-wc/testing';
import { icon, PATHS } from '../../src/components/icons.ts';
import { icons } from '../../src/parts/icons.ts';
import { networks } from '../../src/parts/networks.ts';
import { NETWORKS } from '../../src/data/networks/networks.ts';

const ALL = { ...PATHS, ...icons };
const LIVING = [...NETWORKS, ...networks].filter(({ dead }) => !dead).map(({ id }) => id);
const SIGNS = ['email', 'copy', 'more', 'native', 'print', 'play'];
const NAMES = [...LIVING, ...SIGNS];
const GRID = 24;

const draw = async (name: string): Promise<SVGSVGElement> => {
  const box = await fixture(html`<div>${icon(name, ALL)}</div>`);
  return box.querySelector('svg')!;
};

describe('icons', () => {
  it('pass the accessibility audit inside a button that has a name', async () => {
    const button = await fixture(html`<button aria-label="Copy link">${icon('copy')}</button>`);
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

  it('of the part are those of all living networks that the script does not draw, and no others', () => {
    const drawn = NETWORKS.map(({ id }) => id);
    expect(Object.keys(icons)).to.have.members(LIVING.filter((id) => !drawn.includes(id)));
  });

  it('of the script are no others than its networks and signs need', () => {
    expect(Object.keys(PATHS)).to.have.members([...NETWORKS.map(({ id }) => id), ...SIGNS]);
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

  it('are nothing for a name that has no drawing, inherited names included', () => {
    for (const name of ['', 'myspace', 'constructor', 'toString', '__proto__']) {
      expect(icon(name), name).to.equal(undefined);
    }
  });
});
