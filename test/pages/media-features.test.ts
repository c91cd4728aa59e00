import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { isChromium } from './engine.ts';
import { ownIn } from './readable.ts';
import { openState, STATES } from './states.ts';
import { SCHEMES, themed, THEMES } from './themed.ts';
import { panelIn } from './reader.ts';

/* What a reader's system asks for. Only Chromium lets tests ask for it. */

const asks = (features: object) => executeServerCommand('media-features', features);
const describeInChromium = isChromium ? describe : () => undefined;
afterEach(() => isChromium && asks({}));

/** Controls and lists, which have edges that a page may make pale, by the state in which they are seen. */
const EDGED = [
  ['all panels are complete', '[part~=button], [part=load-more], [part=tag][href], li[part~=item]'],
  ['there are tabs', '[role=tablist], [part=load-more]'],
  ['the server is wrong', 'dialog, #server, .go'],
  ['a link could not be copied', '.by-hand'],
  ['the row is at its start', '.steps > button'],
] as const;

describeInChromium('for who asks for more contrast', () => {
  for (const theme of THEMES) {
    it(`edges are two pixels wide at least, and as clear as the text, in ${theme ?? 'no theme'}`, async () => {
      await asks({ 'prefers-contrast': 'more' });
      const thin: string[] = [];
      for (const [state, selector] of EDGED) {
        const page = await openState(STATES[state]!, themed(theme, SCHEMES['grey on white']));
        const edged = ownIn(page).filter((it) => it.matches(selector));
        expect(edged).not.to.be.empty;
        for (const it of edged) {
          const styles = page.window.getComputedStyle(it);
          const widths = ['top', 'right', 'bottom', 'left']
            .map((side) => parseFloat(styles.getPropertyValue(`border-${side}-width`)))
            .filter(Boolean);
          const color = styles.borderBottomColor;
          if (widths.some((width) => width < 2)) thin.push(`${selector}: ${widths.join()}`);
          // Its edge alone tells where it can be clicked.
          if (it.matches('[part~=button], [part=tag]') && / 0\)$/.test(color)) {
            thin.push(`${it.getAttribute('part') ?? ''}: ${color}`);
          }
        }
        page.remove();
      }
      expect(thin).to.deep.equal([]);
    });
  }
});

describeInChromium('in forced colours', () => {
  it('an arrow that leads nowhere has the system’s colour for that', async () => {
    await asks({ 'forced-colors': 'active' });
    const page = await openState(
      STATES['the row is at its start']!,
      themed(undefined, ['#000', '#fff']),
    );
    const probe = page.document.createElement('p');
    probe.style.color = 'GrayText';
    page.document.body.append(probe);
    const { color: gray } = page.window.getComputedStyle(probe);
    const root = (await panelIn(page, 'videos')).shadowRoot!;
    const looksOf = (name: string) => {
      const button = root.querySelector(name)!;
      const { color, opacity } = page.window.getComputedStyle(button);
      const arrow = page.window.getComputedStyle(button, '::before').borderTopColor;
      return { color, opacity, arrow };
    };
    expect(looksOf('.back')).to.deep.equal({ color: gray, opacity: '1', arrow: gray });
    expect(looksOf('.forth').color).not.to.equal(gray);
  });
});
