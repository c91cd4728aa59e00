import { expect } from '@open-wc/testing';
import { openPanels } from './four-panels.ts';
import { until, type Page } from './page.ts';
import { part, parts } from './reader.ts';

/* What the panels look like where a page, its designer or its reader is unusual. */

/** Makes the rules of a medium hold, which only one engine lets tests switch to. */
function emulate({ document }: Page, medium: RegExp) {
  let count = 0;
  for (const panel of document.querySelectorAll('afterword-embed > *')) {
    for (const { cssRules } of panel.shadowRoot!.adoptedStyleSheets) {
      for (const rule of cssRules) {
        if (!('media' in rule)) continue;
        const { media } = rule as CSSMediaRule;
        if (!medium.test(media.mediaText)) continue;
        media.mediaText = 'all';
        count++;
      }
    }
  }
  expect(count).to.be.greaterThan(0);
}

describe('the panels', () => {
  it('have a width where the page takes it from the content', async () => {
    const { popular } = await openPanels('<style>main { display: flex }</style>');
    expect(popular.getBoundingClientRect().width).to.equal(280);
  });

  for (const [width, columns] of [
    [300, 1],
    [600, 1],
    [1000, 2],
    [1600, 3],
  ] as const) {
    it(`rank in ${columns} columns where the page gives them ${width} pixels`, async () => {
      const { computed, popular } = await openPanels(
        `<style>main { inline-size: ${width}px; font: 16px serif }</style>`,
      );
      const { gridTemplateColumns } = computed(part(popular, 'list'));
      expect(gridTemplateColumns.split(' ')).to.have.lengthOf(columns);
    });
  }

  it('keep their distance under a reset', async () => {
    const reset = '<style>* { margin: 0; padding: 0 } main { font: 16px serif }</style>';
    const { discussion, videos } = await openPanels(reset);
    const bar = part(discussion, 'list').getBoundingClientRect();
    const heading = part(videos, 'heading').getBoundingClientRect();
    expect(heading.top - bar.bottom).to.be.closeTo(40, 1);
  });

  it('tell a tag that leads somewhere from one that does not by its edge', async () => {
    const { computed, tags } = await openPanels();
    const [plain, link] = parts(tags, 'tag').map((it) => computed(it).borderTopColor);
    expect(plain).to.match(/^rgba\(0, 0, 0, 0\)|transparent/);
    expect(link).not.to.equal(plain);
  });

  it('point to the other side in a right-to-left page, in every engine', async () => {
    const { computed, popular } = await openPanels('', 'lang="ar" dir="rtl"');
    const { content, direction } = computed(part(popular, 'see-all'), '::after');
    // This character is one that the bidirectional algorithm mirrors.
    expect(content).to.contain('›');
    expect(direction).to.equal('rtl');
  });

  it('are printed with their addresses, without what cannot be clicked', async () => {
    const { page, computed, discussion, popular, videos } = await openPanels();
    emulate(page, /^print$/);
    // One engine gives the content before the address is filled in.
    const address = (it: HTMLAnchorElement) =>
      computed(it, '::after').content.replace('attr(href)', it.href);
    expect(address(part(popular, 'link'))).to.contain('https://ledger.example/story/1');
    expect(address(part(popular, 'see-all'))).to.contain('/all');
    expect(address(part(discussion, 'network'))).to.contain('facebook.com');
    expect(computed(part(discussion, 'network')).textDecorationLine).to.equal('none');
    expect(computed(part(popular, 'load-more')).display).to.equal('none');
    expect(computed(part(discussion, 'list')).display).to.equal('none');
    expect(part(videos, 'thumbnail').getClientRects()).to.have.lengthOf(0);
  });

  it('have edges in forced colours where else a ground is', async () => {
    const { page, computed, videos } = await openPanels();
    emulate(page, /forced-colors/);
    expect(computed(part(videos, 'placeholder')).borderTopWidth).to.equal('1px');
  });

  it('round the corners of pictures, buttons and tags alike, where the page says so', async () => {
    const { computed, discussion, videos, tags, popular } = await openPanels(
      '<style>:root { --afterword-radius: 7px }</style>',
    );
    const round = [
      part(discussion, 'button'),
      part(videos, 'placeholder'),
      part(popular, 'load-more'),
      part(tags, 'tag'),
    ].map((it) => computed(it).borderTopLeftRadius);
    expect(round).to.deep.equal(['7px', '7px', '7px', '7px']);
  });

  it('scroll smoothly only for who has nothing against motion', async () => {
    const { videos } = await openPanels();
    videos.setAttribute('layout', 'row');
    await until(() => videos.shadowRoot!.querySelector('.steps button'), 'the row has its buttons');
    const media: (string | undefined)[] = [];
    const look = (rules: CSSRuleList, medium?: string) => {
      for (const rule of rules) {
        const { media: own, cssRules, style } = rule as Partial<CSSMediaRule & CSSStyleRule>;
        if (style?.getPropertyValue('scroll-behavior') === 'smooth') media.push(medium);
        else if (cssRules) look(cssRules, own?.mediaText ?? medium);
      }
    };
    for (const { cssRules } of videos.shadowRoot!.adoptedStyleSheets) look(cssRules);
    expect(media).to.deep.equal(['(prefers-reduced-motion: no-preference)']);
  });

  it('move nothing by themselves', async () => {
    const { computed, discussion, popular } = await openPanels();
    for (const it of [...parts(discussion, 'button'), ...parts(popular, 'link')]) {
      const { animationName, transitionDuration } = computed(it);
      expect({ animationName, transitionDuration }).to.deep.equal({
        ...{ animationName: 'none', transitionDuration: '0s' },
      });
    }
  });
});
