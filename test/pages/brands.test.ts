import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { configured, story } from './publisher.ts';
import { panelIn, part, parts } from './reader.ts';

const SHARE = ['facebook', 'whatsapp', 'threads', 'sms', 'copy'];
const CONFIG = { panels: [{ type: 'discussion', networks: ['x'], share: SHARE }] };
const link = (name: string) => `<link rel="stylesheet" href="/dist/themes/${name}.css">`;

async function coloursWith(sheets: string) {
  const page = await openPage({ html: story(sheets + configured(CONFIG)) });
  const panel = await panelIn(page, 'discussion');
  await until(() => parts(panel, 'button-threads')[0], 'all buttons are there');
  return (name: string) => {
    const { color, backgroundColor } = page.window.getComputedStyle(part(panel, name));
    return [backgroundColor, color];
  };
}

describe('the networks’ colours', () => {
  it('are the ground of their buttons, under what can be read on it', async () => {
    const of = await coloursWith(link('brands'));
    expect(of('button-facebook')).to.deep.equal(['rgb(8, 102, 255)', 'rgb(255, 255, 255)']);
    expect(of('button-whatsapp')).to.deep.equal(['rgb(37, 211, 102)', 'rgb(0, 0, 0)']);
    expect(of('button-threads')).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('leave the other buttons, and those of a theme, as they are', async () => {
    const plain = await coloursWith(link('minimal'));
    const coloured = await coloursWith(link('minimal') + link('brands'));
    expect(coloured('button-copy')).to.deep.equal(plain('button-copy'));
    expect(coloured('button-facebook')[0]).to.equal('rgb(8, 102, 255)');
    expect(plain('button-facebook')[0]).not.to.equal('rgb(8, 102, 255)');
  });
});
