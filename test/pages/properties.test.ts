import { expect } from '@open-wc/testing';
import { openPanels } from './four-panels.ts';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { story, tag } from './publisher.ts';
import { embedIn, panelIn, part, parts } from './reader.ts';

/* What designers' properties may be, and what happens when they are nonsense. */

describe('the panels', () => {
  /** What a designer's properties set, where it is seen. */
  const seen = ({
    computed,
    discussion,
    videos,
    popular,
    tags,
  }: Awaited<ReturnType<typeof openPanels>>) => {
    const link = part(popular, 'link');
    link.focus();
    const section = popular.shadowRoot!.querySelector('section')!;
    const pieces: [Element, ...string[]][] = [
      [section, 'color', 'font-family', 'padding-top', 'padding-bottom'],
      [part(discussion, 'heading'), 'font-family', 'font-size'],
      [part(discussion, 'message'), 'font-size'],
      [part(discussion, 'network'), 'text-decoration-color'],
      [
        part(discussion, 'button'),
        'border-top-color',
        'border-top-left-radius',
        'background-color',
      ],
      [part(videos, 'list'), 'grid-template-columns'],
      [part(videos, 'link'), 'font-size'],
      [videos.shadowRoot!.querySelector('.disc')!, 'background-color'],
      [part(popular, 'rank'), 'color', 'font-size'],
      [part(popular, 'item'), 'border-bottom-color'],
      [part(popular, 'load-more'), 'border-top-color', 'border-top-left-radius'],
      [link, 'font-size', 'outline-color', 'outline-style'],
      [parts(tags, 'tag')[0]!, 'background-color', 'border-top-left-radius'],
      [parts(tags, 'tag')[1]!, 'background-color', 'border-top-color'],
    ];
    return pieces.map(([it, ...names]) =>
      names.map((name) => [name, computed(it).getPropertyValue(name)]),
    );
  };
  type Panels = Parameters<typeof seen>[0];
  /** Each panel is looked at for itself, and what all of them read is told once. */
  const becomesLike = async (panels: Panels, wanted: unknown) => {
    const isLike = () => JSON.stringify(seen(panels)) === JSON.stringify(wanted);
    await until(isLike, 'all go by the default').catch(() => undefined);
    expect(seen(panels)).to.deep.equal(wanted);
  };
  const AROUND = 'main { color: rgb(1, 2, 3); font: 20px serif }';

  it('go by the defaults with nonsense in every property, and say so of each once', async () => {
    const text = await (await fetch('/custom-elements.json')).text();
    const names = new Set(text.match(/(?<=")--afterword-(?!embed)[\w-]+(?=")/g));
    const rules = [...names].map((name) => `${name}: 12 bananas;`).join('');
    const wanted = seen(await openPanels(`<style>${AROUND}</style>`));
    const odd = await openPanels(`<style>:root { ${rules} } ${AROUND}</style>`);
    const { problems } = await embedIn(odd.page);
    await until(() => problems.length === names.size, 'every property is told');
    expect(problems.map(({ path }) => path)).to.have.members([...names]);
    await becomesLike(odd, wanted);
    await until(
      () => problems.find(({ path }) => path === '--afterword-gap')?.message.startsWith('Found'),
      'it is told in full',
    );
    expect(problems.find(({ path }) => path === '--afterword-gap')).to.deep.equal({
      code: 'not-allowed',
      severity: 'warning',
      path: '--afterword-gap',
      message:
        'Found the text "12 bananas". Allowed: a length, such as 1.5em or 24px. The default applies.',
    });
  });

  it('take a property that is nonsense no more', async () => {
    const nonsense = 'html:not(.night) { --afterword-gap: banana } .night { --afterword-gap: 6px }';
    const { page, computed, popular } = await openPanels(`<style>${nonsense} ${AROUND}</style>`);
    const section = popular.shadowRoot!.querySelector('section')!;
    const padding = () => computed(section).paddingTop;
    await until(() => padding() === '25px', 'the default holds');
    page.document.documentElement.className = 'night';
    await until(() => padding() === '3px', 'what the page says holds');
    page.document.documentElement.className = '';
    await until(() => padding() === '25px', 'the default holds again');
  });

  for (const [name, value] of [
    ['--afterword-gap', 'none'],
    ['--afterword-border', '2px'],
    ['--afterword-tags-border', 'none'],
    ['--afterword-videos-card-size', 'auto'],
    ['--afterword-surface', '7'],
    ['--afterword-font', '12px'],
    ['--afterword-discussion-message-size', 'Georgia'],
  ] as const) {
    it(`go by the default where ${name} alone is ${value}`, async () => {
      const wanted = seen(await openPanels(`<style>${AROUND}</style>`));
      const odd = await openPanels(`<style>:root { ${name}: ${value} } ${AROUND}</style>`);
      const { problems } = await embedIn(odd.page);
      await until(() => problems[0]?.path === name, 'it is told');
      await becomesLike(odd, wanted);
      expect(problems).to.have.lengthOf(1);
    });
  }

  it('go by the default again where they have left the page and come back', async () => {
    const { computed, popular } = await openPanels(
      `<style>:root { --afterword-gap: banana } ${AROUND}</style>`,
    );
    const padding = () => computed(popular.shadowRoot!.querySelector('section')!).paddingTop;
    await until(() => padding() === '25px', 'the default holds');
    const sheets = popular.shadowRoot!.adoptedStyleSheets.length;
    const parent = popular.parentElement!;
    popular.remove();
    await until(
      () => popular.shadowRoot!.adoptedStyleSheets.length < sheets,
      'what has left is not looked after',
    );
    parent.append(popular);
    await until(
      () => popular.shadowRoot!.adoptedStyleSheets.length === sheets,
      'it is looked after as before',
    );
    expect(padding()).to.equal('25px');
  });

  it('go by the default where a style sheet comes after they were drawn', async () => {
    const site = await openPeer();
    const css = ':root { --afterword-gap: banana }';
    await site.answer('/late.css', {
      headers: { 'content-type': 'text/css' },
      body: css,
      hangs: true,
    });
    const late = `<script>const link = document.createElement('link');
      link.rel = 'stylesheet'; link.href = 'late.css'; document.head.append(link)</script>`;
    const html = story(`<style>${AROUND}</style><main>${tag('data-config')}</main>${late}`);
    const page = await openPage({ html, site, wait: 'start' });
    const panel = await panelIn(page, 'discussion');
    const padding = () =>
      page.window.getComputedStyle(panel.shadowRoot!.querySelector('section')!).paddingTop;
    expect(padding()).to.equal('25px');
    await until(() => site.release('/late.css'), 'the style sheet is asked for');
    const { problems } = await embedIn(page);
    await until(() => problems[0]?.path === '--afterword-gap', 'it is told');
    expect(padding()).to.equal('25px');
  });

  for (const [what, style] of Object.entries({
    'no property': '',
    'properties of every kind': `<style>:root { --afterword-gap: 0; --afterword-radius: 1px 2px; --afterword-heading-size: large;
      --afterword-font: Georgia, serif; --afterword-accent: color-mix(in srgb, red, blue); --afterword-border: var(--none, #ccc);
      --afterword-surface: rgb(0 0 0 / 0.1); --afterword-muted: currentColor;
      --afterword-videos-card-size: calc(10em + 2vw); --afterword-focus: ; --afterword-popular-rank-size: 3rem }</style>`,
    ...Object.fromEntries(
      ['newspaper', 'tabloid', 'magazine', 'minimal', 'high-contrast', 'dark-first'].map((name) => [
        `the theme ${name}`,
        `<link rel="stylesheet" href="/dist/themes/${name}.css" />`,
      ]),
    ),
  })) {
    it(`ask for nothing more with ${what}`, async () => {
      const { page } = await openPanels(style);
      const embed = await embedIn(page);
      await embed.ready;
      embed.dataset['debug'] = '';
      embed.refresh();
      const isAsked = (name: string) => page.requests().some((url) => url.endsWith(name));
      await until(
        () => isAsked('/chunks/debug-overlay.js'),
        'a part that was asked for later is there',
      );
      expect(isAsked('/chunks/css-property-validator.js')).to.equal(false);
      expect(page.document.querySelector('script[src$="/css-property-validator.js"]')).to.equal(
        null,
      );
      expect(embed.problems).to.deep.equal([]);
    });
  }
});
