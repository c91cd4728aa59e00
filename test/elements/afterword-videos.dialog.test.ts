import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AfterwordVideos } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { focused, nameOf, part, parts, textOf } from './fixtures.ts';
import { FILE, players, VIMEO, withItems, YOUTUBE } from './fixtures.videos.ts';

const dialogIn = (panel: AfterwordVideos) => panel.shadowRoot!.querySelector('dialog');
async function open(panel: AfterwordVideos, at = 0): Promise<HTMLDialogElement> {
  parts(panel, 'play')[at]!.click();
  return until(() => dialogIn(panel), 'the dialog is open');
}
const closed = (panel: AfterwordVideos) => until(() => !dialogIn(panel), 'the dialog is closed');
const make = (settings: object = {}) =>
  withItems([YOUTUBE, FILE, VIMEO], { play: 'dialog', ...settings });

describe('a dialog that plays a video', () => {
  it('passes the accessibility audit', async () => {
    const panel = await make();
    await open(panel);
    await expect(panel).to.be.accessible();
  });

  it('has the video’s title, its player, and a button that closes', async () => {
    const panel = await make();
    const dialog = await open(panel);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('part')).to.equal('dialog');
    expect(nameOf(dialog)).to.equal('Tea');
    expect(textOf(dialog.querySelector('p'))).to.equal('Tea');
    expect(dialog.querySelector('iframe')!.src).to.contain('/embed/abcdefghijk?');
    const button = dialog.querySelector('button')!;
    expect(nameOf(button)).to.equal('Close');
    expect(focused(panel) === button, 'Escape would be the frame’s own').to.equal(true);
    button.click();
    await closed(panel);
    expect(players(panel).length).to.equal(0);
    await until(() => focused(panel) === part(panel, 'play'), 'the focus is back');
  });

  it('is closed by Escape', async () => {
    const panel = await make();
    const dialog = await open(panel, 1);
    expect(focused(panel)).to.equal(dialog.querySelector('video'));
    dialog.querySelector('button')!.focus();
    await sendKeys({ press: 'Escape' });
    await closed(panel);
    await until(() => focused(panel) === parts(panel, 'play')[1], 'the focus is back');
  });

  it('is closed by a click beside it, and by the end of the video', async () => {
    const panel = await make();
    (await open(panel)).click();
    await closed(panel);
    (await open(panel, 1)).querySelector('video')!.dispatchEvent(new Event('ended'));
    await closed(panel);
  });

  it('is closed when consent is revoked', async () => {
    const panel = await make({ consent: { grant: 'cmp:yes', revoke: 'cmp:no' } });
    document.dispatchEvent(new Event('cmp:yes'));
    await panel.updateComplete;
    await open(panel);
    document.dispatchEvent(new Event('cmp:no'));
    await closed(panel);
  });

  it('speaks the page’s language', async () => {
    const panel = await make({ messages: { close: 'Zu' }, language: 'de' });
    expect(nameOf((await open(panel)).querySelector('button')!)).to.equal('Zu');
  });

  it('fits into a narrow window', async () => {
    const panel = await make();
    const { left, right, width } = (await open(panel)).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(width).to.be.above(0);
  });
});
