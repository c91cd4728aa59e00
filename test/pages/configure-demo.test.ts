import { expect } from '@open-wc/testing';
import { openPage, until, WATCH_REQUESTS, type Page } from './page.ts';
import { configured, story } from './publisher.ts';
import { outline, panelIn, parts, textOf, type Panel } from './reader.ts';

const configIn = ({ document }: Page) => textOf(document.getElementById('config'));
const fieldsIn = ({ document }: Page) => [
  ...document.querySelectorAll<HTMLInputElement>('#rows input'),
];

/** Types as a reader does, in one go. */
function type({ window }: Page, field: HTMLInputElement, text: string) {
  field.value = text;
  field.dispatchEvent(new window.Event('input', { bubbles: true }));
}

async function open(width = 1024): Promise<Page> {
  const page = await openPage({ at: '/demo/configure/', headers: WATCH_REQUESTS, width });
  await until(() => configIn(page), 'the config is there');
  await panelIn(page, 'discussion');
  return page;
}
const namesIn = (panel: Panel) => parts(panel, 'network').map(({ ariaLabel }) => ariaLabel);

describe('the page that puts a bar together', () => {
  it('writes a config that does in a page what the preview shows', async () => {
    const page = await open();
    const [post, own] = fieldsIn(page);
    type(page, post!, 'https://www.facebook.com/ledger/posts/1');
    type(page, own!, 'https://x.com/ledger');
    const preview = await until(async () => {
      const panel = await panelIn(page, 'discussion');
      return namesIn(panel)[1]?.startsWith('Discuss on X') && panel;
    }, 'the preview has followed');
    expect(namesIn(preview)[0]).to.match(/^Reply on Facebook/);
    expect(page.document.getElementById('problems')!.hidden).to.equal(true);

    const config = JSON.parse(configIn(page)) as object;
    const article = {
      url: 'https://harbourledger.example/2026/11/20/the-curve-that-brings-the-ships-in',
      title: 'The curve that brings the ships in',
    };
    const other = await openPage({ html: story(configured({ ...config, article })) });
    expect(outline(await panelIn(other, 'discussion'))).to.deep.equal(outline(preview));
    expect(page.violations).to.deep.equal([]);
  });

  it('tells what is wrong, in the words that the publisher would find in the console', async () => {
    const page = await open();
    type(page, fieldsIn(page)[1]!, 'https://mastodon.social/@ledger');
    const problems = page.document.getElementById('problems')!;
    await until(() => !problems.hidden, 'it is told');
    expect(textOf(problems)).to.contain('networks[1].page').and.contain('an address of X');
    type(page, fieldsIn(page)[1]!, '');
    await until(() => problems.hidden, 'it is right again');
  });

  it('gives the focus somewhere when a network is removed, and to one that is added', async () => {
    const page = await open();
    const { document } = page;
    document.querySelector<HTMLButtonElement>('#rows button')!.click();
    expect(document.querySelectorAll('#rows li')).to.have.length(2);
    expect(document.activeElement?.matches('#rows button')).to.equal(true);
    document.getElementById('add')!.click();
    expect(document.activeElement === fieldsIn(page).at(-1)).to.equal(true);
    expect(configIn(page)).to.contain('"mastodon"');
  });

  for (const width of [320, 768]) {
    it(`fits into ${String(width)} pixels`, async () => {
      const { scrollWidth } = (await open(width)).document.documentElement;
      expect(scrollWidth).to.be.at.most(width);
    });
  }
});
