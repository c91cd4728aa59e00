import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { panelIn, part, textOf } from './reader.ts';

async function openDemo(query = '') {
  const page = await openPage({ at: `/demo/designer/${query}`, width: 800, height: 900 });
  await panelIn(page, 'discussion');
  const choose = (name: string, value: string) => {
    const field = page.document.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { page, choose };
}

describe('the designers’ demo', () => {
  it('changes the theme in place', async () => {
    const { page, choose } = await openDemo();
    const panel = await panelIn(page, 'discussion');
    const transform = () => page.window.getComputedStyle(part(panel, 'heading')).textTransform;
    expect(transform()).to.equal('none');
    choose('theme', 'tabloid');
    await until(() => transform() === 'uppercase', 'the theme is another');
    choose('theme', '');
    await until(() => transform() === 'none', 'there is no theme');
  });

  it('changes scheme, direction and width in place', async () => {
    const { page, choose } = await openDemo();
    const panel = await panelIn(page, 'discussion');
    choose('scheme', 'dark');
    choose('direction', 'rtl');
    choose('width', '300');
    const { color, direction, width } = page.window.getComputedStyle(panel);
    expect({ color, direction, width }).to.deep.equal({
      ...{ color: 'rgb(233, 230, 223)', direction: 'rtl', width: '300px' },
    });
  });

  it('speaks another language', async () => {
    const { page, choose } = await openDemo();
    const heading = async () => textOf(part(await panelIn(page, 'discussion'), 'heading'));
    const english = await heading();
    choose('language', 'ar');
    await until(async () => (await heading()) !== english, 'the heading is another');
    expect(page.document.querySelector<HTMLElement>('.stage')!.dir).to.equal('rtl');
  });
});
