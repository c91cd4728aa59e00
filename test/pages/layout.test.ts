import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import { openPage, until, type Page } from './page.ts';
import { configured, items, story } from './publisher.ts';
import { allIn, isShown, panelIn, part, parts } from './reader.ts';

const WIDTHS = [320, 768];
const PICTURE = { src: '/demo/pictures/gull.svg', width: 320, height: 180 };
const LONG = `https://ledger.example/${'verylongword'.repeat(20)}`;
const PANELS = ['discussion', 'videos', 'popular', 'tags'].map((name) => `afterword-${name}`);

const rows = (title: string) =>
  items(8).map((item) => ({
    ...item,
    title,
    image: PICTURE,
    kicker: title.slice(0, 60),
    duration: 3725,
    published: '2020-11-20T17:47:00Z',
  }));
const configOf = (title: string) => ({
  timeZone: 'UTC',
  panels: [
    {
      type: 'discussion',
      heading: title,
      networks: ['facebook', 'x', 'reddit'],
      seeAll: { url: '/all' },
    },
    {
      type: 'videos',
      heading: title,
      source: { items: rows(title) },
      seeAll: { url: '/all', label: title },
    },
    { type: 'videos', layout: 'row', source: { items: rows(title) } },
    { type: 'videos', layout: 'list', source: { items: rows(title) } },
    {
      type: 'popular',
      thumbnails: true,
      times: true,
      source: { items: rows(title) },
      seeAll: { url: '/all' },
    },
    { type: 'tags', items: [title, 'Tides', 'Harbour pilots'], updated: '2020-11-20T17:47:00Z' },
  ],
});

const allShown = (page: Page) =>
  until(() => {
    const panels = [...page.document.querySelectorAll(PANELS.join())];
    // What is far away is not loaded yet.
    const next = panels.find((it) => !isShown(it) && it.clientHeight > 0);
    next?.scrollIntoView();
    return panels.length > 2 && !next && panels;
  }, 'all panels are shown');

/** What stands out on the left or right of the page, and of nothing that scrolls by itself. */
function overflowing({ document, window }: Page) {
  const isOut = (it: Element) => {
    const { left, right, width } = it.getBoundingClientRect();
    return width > 1 && (left < -1 || right > window.innerWidth + 1);
  };
  const scrolls = (it: Element | null): boolean =>
    !!it &&
    (/auto|scroll|hidden|clip/.test(window.getComputedStyle(it).overflowX) ||
      scrolls(it.parentElement));
  const ours = [...document.querySelectorAll('afterword-embed, ' + PANELS.join())];
  const all = [...ours, ...ours.flatMap((it) => (it.shadowRoot ? allIn(it.shadowRoot) : []))];
  const out = all.filter((it) => isOut(it) && !scrolls(it.parentElement));
  return [
    ...new Set(out.map((it) => `${it.localName} ${it.getAttribute('part') ?? it.className}`)),
  ];
}

async function checkWidth(page: Page) {
  await allShown(page);
  expect(overflowing(page).join()).to.equal('');
  expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
}

describe('the layout', () => {
  const pages = ['publisher/', 'cms/', 'cms/ar.html', 'designer/'];
  for (const width of WIDTHS) {
    for (const path of someOf(pages, 2)) {
      it(`of demo/${path} fits into ${width} pixels`, async () => {
        await checkWidth(await openPage({ at: `/demo/${path}`, width, height: 500 }));
      });
    }

    for (const [name, title] of Object.entries({
      'a word without an end': LONG,
      'long titles': 'Tides turn late '.repeat(12),
    })) {
      for (const dir of ['ltr', 'rtl']) {
        it(`of ${name} fits into ${width} pixels, ${dir}`, async () => {
          const html = story(configured(configOf(title)), { attributes: `lang="en" dir="${dir}"` });
          await checkWidth(await openPage({ html, width, height: 500 }));
        });
      }
    }
  }

  it('is mirrored on a right-to-left page', async () => {
    const sides = async (dir: string) => {
      const html = story(configured(configOf('Tides')), { attributes: `lang="ar" dir="${dir}"` });
      const page = await openPage({ html, width: 600, height: 500 });
      const panel = await panelIn(page, 'popular');
      const bar = await panelIn(page, 'discussion');
      const left = (it: Element) => it.getBoundingClientRect().left;
      const [first, second] = parts(bar, 'button');
      const { textAlign, direction } = page.window.getComputedStyle(part(panel, 'heading'));
      return {
        rankFirst: left(part(panel, 'rank')) < left(part(panel, 'link')),
        pictureLast: left(part(panel, 'thumbnail')) > left(part(panel, 'link')),
        buttonsRun: left(first!) < left(second!),
        align: textAlign === 'start' || textAlign === (direction === 'rtl' ? 'right' : 'left'),
      };
    };
    const yes = { rankFirst: true, pictureLast: true, buttonsRun: true, align: true };
    const no = { rankFirst: false, pictureLast: false, buttonsRun: false, align: true };
    expect(await sides('ltr')).to.deep.equal(yes);
    expect(await sides('rtl')).to.deep.equal(no);
  });

  it('gives every button and link of the bar 24 pixels and more', async () => {
    const html = story(configured(configOf('Tides')));
    const page = await openPage({ html, width: 320, height: 500 });
    await allShown(page);
    const find = () =>
      [...page.document.querySelectorAll(PANELS.join())].flatMap((panel) =>
        ['button', 'load-more', 'see-all', 'play', 'tag'].flatMap((name) => parts(panel, name)),
      );
    await until(() => find().length > 10, 'the buttons and links are there');
    const targets = find();
    const small = targets.filter((it) => {
      const { width, height } = it.getBoundingClientRect();
      return it.hasAttribute('href') || it.localName === 'button'
        ? Math.min(width, height) < 24
        : false;
    });
    expect(small.map((it) => it.getAttribute('part'))).to.deep.equal([]);
  });

  it('writes dates as the nearest lang does', async () => {
    const list = '<li><a href="/a">A</a><time datetime="2020-01-02"></time></li>';
    const body = ['en-GB', 'en-US', ''].map(
      (lang) => `<div lang="${lang}"><afterword-popular times>${list}</afterword-popular></div>`,
    );
    const page = await openPage({
      html: story(`${body.join('')}<script src="/dist/afterword.js"></script>`),
    });
    await panelIn(page, 'popular');
    const panels = await until(() => {
      const all = [...page.document.querySelectorAll('afterword-popular')];
      return all.every(isShown) && all;
    }, 'all are shown');
    expect(panels.map((it) => part(it, 'time').textContent)).to.deep.equal([
      ...['2 Jan 2020', 'Jan 2, 2020', 'Jan 2, 2020'],
    ]);
  });
});
