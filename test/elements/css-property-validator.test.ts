import { expect, fixture } from '@open-wc/testing';
import { replaceInvalidProperties } from '../../src/debug/css-property-validator.ts';
import type { Issue } from '../../src/schema/issues.ts';
import { until } from '../pages/page.ts';

/* The validator alone; test/pages has it with every property of every panel. */

describe('a panel with an invalid custom property', () => {
  let controller = new AbortController();
  afterEach(() => {
    controller.abort();
    controller = new AbortController();
  });

  /** A plain element in the place of a panel, whose section has a padding of `--afterword-gap`, by default 7 px. */
  async function open(gap: string) {
    const panel = await fixture<HTMLElement>('<afterword-tags></afterword-tags>');
    panel.style.setProperty('--afterword-gap', gap);
    const section = document.createElement('section');
    section.style.paddingTop = 'var(--afterword-gap, 7px)';
    panel.attachShadow({ mode: 'open' }).append(section);
    const issues: Issue[] = [];
    const validate = () =>
      replaceInvalidProperties(panel, controller.signal, (issue) => issues.push(issue));
    await validate();
    return { panel, issues, validate, getPadding: () => getComputedStyle(section).paddingTop };
  }

  it('uses the default, and reports what is allowed', async () => {
    const { issues, getPadding } = await open('banana');
    expect(getPadding()).to.equal('7px');
    expect(issues).to.deep.equal([
      {
        code: 'not-allowed',
        path: '--afterword-gap',
        found: 'banana',
        allowed: ['a length, such as 1.5em or 24px'],
        severity: 'warning',
      },
    ]);
  });

  it('uses a value that becomes valid', async () => {
    const { panel, getPadding } = await open('banana');
    panel.style.setProperty('--afterword-gap', '3px');
    document.body.toggleAttribute('data-changed');
    await until(() => getPadding() === '3px', 'the value of the page applies');
  });

  it('is validated once, until it leaves the page', async () => {
    const { panel, issues, validate } = await open('banana');
    await validate();
    expect(issues).to.have.length(1);
    expect(panel.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    controller.abort();
    expect(panel.shadowRoot!.adoptedStyleSheets).to.have.length(0);
  });

  it('reports nothing where every value is valid', async () => {
    const { issues, getPadding } = await open('3px');
    expect(issues).to.deep.equal([]);
    expect(getPadding()).to.equal('3px');
  });
});
