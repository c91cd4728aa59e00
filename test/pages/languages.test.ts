import { expect } from '@open-wc/testing';
import { openPage, STRICT, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, items, story } from './publisher.ts';
import { embedIn, linesOf, panelIn, part, parts, problemAt, textOf } from './reader.ts';

const PANELS = [
  { type: 'discussion', networks: ['facebook', 'x'] },
  { type: 'popular', pageSize: 2, source: { items: items(5) } },
  { type: 'tags', items: ['Tides'], updated: '2020-01-02T15:04:05+00:00' },
];

/** A page in a language, with a config of its own. */
const open = (attributes: string, config: object = {}, more: object = {}) =>
  openPage({ html: story(configured({ panels: PANELS, ...config }), { attributes }), ...more });

const packsOf = (page: Page) =>
  page.requests().flatMap((url) => /\/locales\/([\w-]+)\.js/.exec(url)?.[1] ?? []);

const headingOf = async (page: Page, name: string) =>
  textOf(part(await panelIn(page, name), 'heading'));
const sentenceOf = async (page: Page) => textOf(part(await panelIn(page, 'discussion'), 'message'));
const updatedOf = async (page: Page) => textOf(part(await panelIn(page, 'tags'), 'updated'));
const sectionOf = async (page: Page, name: string) => {
  const section = (await panelIn(page, name)).shadowRoot!.querySelector('section')!;
  return [section.getAttribute('lang'), section.getAttribute('dir')];
};

describe('a page in English', () => {
  it('loads no pack, in Britain neither', async () => {
    const page = await open('lang="en-GB"');
    await embedIn(page);
    expect(await updatedOf(page)).to.equal('Updated 2 Jan 2020, at 15:04');
    expect(page.requests().filter((url) => /locales/.test(url))).to.deep.equal([]);
    expect(await sectionOf(page, 'tags')).to.deep.equal([null, null]);
  });
});

describe('a page in another language', () => {
  it('speaks German, of Austria too, with one request more', async () => {
    const page = await open('lang="de-AT"');
    await embedIn(page);
    expect(await sentenceOf(page)).to.equal('Diskutieren Sie mit auf Facebook und X.');
    expect(await headingOf(page, 'popular')).to.equal('Meistgelesen');
    const list = await panelIn(page, 'popular');
    expect(textOf(part(list, 'load-more'))).to.equal('Mehr anzeigen');
    expect(await updatedOf(page)).to.match(/^Aktualisiert am 2\. (Jän|Jan)\.? 2020, 15:04 Uhr$/);
    expect(packsOf(page)).to.deep.equal(['de']);
    expect(await sectionOf(page, 'popular')).to.deep.equal([null, null]);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('speaks Japanese', async () => {
    const page = await open('lang="ja"');
    await embedIn(page);
    expect(await headingOf(page, 'popular')).to.equal('アクセスランキング');
    expect(await sentenceOf(page)).to.equal('Facebook、Xで議論に参加できます。');
    expect(await updatedOf(page)).to.equal('2020年1月2日 15:04更新');
  });

  it('speaks Arabic from right to left, in the digits that are set, and has its own p.m.', async () => {
    const page = await open('lang="ar" dir="rtl"', { numberingSystem: 'arab' });
    await embedIn(page);
    expect(await headingOf(page, 'discussion')).to.equal('النقاش');
    expect(await updatedOf(page)).to.match(/^آخر تحديث .*٢٠٢٠.*، الساعة ٣:٠٤ مساءً$/);
    const list = await panelIn(page, 'popular');
    expect(parts(list, 'rank').map(textOf)).to.deep.equal(['١', '٢']);
    const { direction } = page.window.getComputedStyle(part(list, 'list'));
    expect(direction).to.equal('rtl');
    expect(await sectionOf(page, 'popular')).to.deep.equal([null, null]);
  });

  it('writes half days as the publisher does', async () => {
    const page = await open('lang="es-US"', { messages: { pm: 'p.m.' } });
    expect((await updatedOf(page)).replace(/\s/g, ' ')).to.equal(
      'Actualizado el 2 ene 2020, 3:04 p.m.',
    );
  });

  it('says what the publisher says instead', async () => {
    const page = await open('lang="de"', { messages: { popular: 'Oft gelesen' } });
    expect(await headingOf(page, 'popular')).to.equal('Oft gelesen');
    expect(await headingOf(page, 'tags')).to.equal('Themen');
  });

  it('may write it as systems do, pt_BR', async () => {
    const page = await open('lang="pt_BR"');
    expect(await headingOf(page, 'tags')).to.equal('Assuntos');
    expect(packsOf(page)).to.deep.equal(['pt-BR']);
  });

  it('of two articles in two languages loads both', async () => {
    const one = configured({ panels: PANELS }, 'data-target=".place"');
    const html = story(
      `<article lang="fr"><div class="place"></div></article>
       <article lang="he" dir="rtl" data-afterword-article="/other"><div class="place"></div></article>${one}`,
    );
    const page = await openPage({ html });
    const words = () =>
      [...page.document.querySelectorAll('afterword-tags')].map((it) =>
        textOf(it.shadowRoot?.querySelector('[part=heading]')),
      );
    await until(() => words().length === 2 && words().every(Boolean), 'both speak');
    expect(words()).to.deep.equal(['Thèmes', 'נושאים']);
    expect(packsOf(page).sort()).to.deep.equal(['fr', 'he']);
  });

  it('that is not the config’s is marked for those who hear it', async () => {
    const page = await open('lang="en"', { language: 'ar' });
    await embedIn(page);
    expect(await sectionOf(page, 'popular')).to.deep.equal(['ar', 'rtl']);
    const other = await open('lang="ar" dir="rtl"', { language: 'en' });
    expect(await sectionOf(other, 'popular')).to.deep.equal(['en', 'ltr']);
  });

  it('is switched while readers look, each time the whole of it', async () => {
    const page = await open('lang="en"');
    const embed = await embedIn(page);
    const says = (...words: string[]) =>
      until(
        async () => {
          const said = await Promise.all(['popular', 'tags'].map((name) => headingOf(page, name)));
          return said.join() === words.join();
        },
        `it says ${words.join(' and ')}`,
      );
    await says('Most popular', 'Topics');
    embed.setAttribute('language', 'fi');
    await says('Luetuimmat', 'Aiheet');
    expect(await sectionOf(page, 'tags')).to.deep.equal(['fi', 'ltr']);
    embed.setAttribute('language', 'fa');
    await says('پرخواننده‌ترین‌ها', 'موضوع‌ها');
    expect(await sectionOf(page, 'tags')).to.deep.equal(['fa', 'rtl']);
    embed.removeAttribute('language');
    await says('Most popular', 'Topics');
    expect(await sectionOf(page, 'tags')).to.deep.equal([null, null]);
  });

  it('breaks no rule of a strict policy', async () => {
    const site = await openPeer();
    await site.answer('/afterword.json', { body: { panels: PANELS } });
    const html = story(
      '<script async src="/dist/afterword.js" data-config="afterword.json"></script>',
      {
        attributes: 'lang="uk"',
      },
    );
    const page = await openPage({ html, site, headers: STRICT });
    expect(await headingOf(page, 'tags')).to.equal('Теми');
    expect(page.violations).to.deep.equal([]);
  });
});

describe('a language that not every browser’s Intl has words of', () => {
  it('has those of the language whose messages it reads', async () => {
    const page = await open('lang="bs"', {
      panels: [{ type: 'tags', items: ['Plima'], updated: '2020-11-20T15:04:05+00:00' }],
    });
    const updated = textOf(part(await panelIn(page, 'tags'), 'updated'));
    expect(updated).to.match(/20\. \p{L}+ 2020\. u 15:04/u);
  });
});

describe('a language that we don’t speak', () => {
  for (const [attributes, words] of [
    ['lang="cy"', 'no messages in the language "cy", only in en, ar,'],
    ['lang=""', 'does not say its language'],
  ] as const) {
    it(`leaves a page with ${attributes} in English, and that is told once`, async () => {
      const page = await open(attributes);
      const { severity } = await problemAt(await embedIn(page), 'language');
      expect(severity).to.equal('warning');
      expect(await sentenceOf(page)).to.equal('Join the discussion on Facebook and X.');
      await until(() => linesOf(page)[0]?.includes(words), `it is explained: ${words}`);
      expect(linesOf(page)).to.have.lengthOf(1);
      expect(packsOf(page)).to.deep.equal([]);
    });
  }

  it('is spoken by messages, dates and lists included', async () => {
    const page = await open('lang="af"', {
      messages: { message: 'Neem deel aan die bespreking op {networks}.', loadMor: 'Meer' },
    });
    expect(await sentenceOf(page)).to.equal('Neem deel aan die bespreking op Facebook en X.');
    const { message } = await problemAt(await embedIn(page), 'messages.loadMor');
    await until(() => linesOf(page).some((line) => line.includes('"loadMore"')), message);
  });
});

describe('English that stands in', () => {
  /** What a part says of its own words, or of those that it stands in. */
  const languageOf = (node: Element) => {
    const marked = node.closest('[lang]');
    return [marked?.getAttribute('lang') ?? null, marked?.getAttribute('dir') ?? null];
  };
  const PASHTO = [
    { type: 'discussion', networks: ['facebook', 'x'], shareLimit: 1 },
    { type: 'popular', pageSize: 2, seeAll: { url: '/all' }, source: { items: items(5) } },
    { type: 'videos', source: { items: [{ url: '/film', title: 'Film', duration: 90 }] } },
    { type: 'tags', items: ['Tides'], updated: '2020-01-02T15:04:05+00:00' },
  ];
  const OURS = [
    ['discussion', 'heading'],
    ['discussion', 'message'],
    ['discussion', 'network'],
    ['discussion', 'button-facebook'],
    ['popular', 'heading'],
    ['popular', 'status'],
    ['popular', 'load-more'],
    ['popular', 'see-all'],
    ['tags', 'updated'],
  ] as const;

  it('is marked as such, on our own words and not on those of feeds', async () => {
    const page = await open('lang="ps" dir="rtl"', { panels: PASHTO });
    await embedIn(page);
    for (const [name, token] of OURS) {
      const node = part(await panelIn(page, name), token);
      expect(languageOf(node), `${name} ${token}`).to.deep.equal(['en', 'ltr']);
    }
    const bar = part(await panelIn(page, 'discussion'), 'list');
    expect([bar.getAttribute('lang'), bar.getAttribute('dir')]).to.deep.equal(['en', null]);
    const list = await panelIn(page, 'popular');
    expect(languageOf(part(list, 'link'))).to.deep.equal([null, null]);
    expect(languageOf(part(await panelIn(page, 'tags'), 'tag'))).to.deep.equal([null, null]);
    const length = (await panelIn(page, 'videos')).shadowRoot!.getElementById('length-0')!;
    expect(textOf(length)).to.equal('1 minute 30 seconds');
    expect(languageOf(length)).to.deep.equal(['en', 'ltr']);
    const { direction } = page.window.getComputedStyle(part(list, 'link'));
    expect(direction).to.equal('rtl');
  });

  it('begins where the page’s own words would', async () => {
    const page = await open('lang="ps" dir="rtl"', { panels: PASHTO });
    await embedIn(page);
    const heading = part(await panelIn(page, 'popular'), 'heading');
    expect(page.window.getComputedStyle(heading).textAlign).to.equal('right');
  });

  it('is not what a publisher says', async () => {
    const panels = [{ ...PASHTO[1], heading: 'ډېر لوستل شوي' }];
    const messages = { loadMore: 'نور' };
    const page = await open('lang="ps" dir="rtl"', { panels, messages });
    await embedIn(page);
    const panel = await panelIn(page, 'popular');
    expect(languageOf(part(panel, 'heading'))).to.deep.equal([null, null]);
    expect(languageOf(part(panel, 'load-more'))).to.deep.equal([null, null]);
    expect(languageOf(part(panel, 'see-all'))).to.deep.equal(['en', 'ltr']);
  });

  it('is nowhere on a page in a language of ours, also where a word is the same', async () => {
    for (const lang of ['en', 'en-AU', 'fr', 'ur']) {
      const page = await open(`lang="${lang}"`, { panels: PASHTO });
      await embedIn(page);
      for (const [name, token] of OURS) {
        const node = part(await panelIn(page, name), token);
        expect(languageOf(node), `${lang} ${name} ${token}`).to.deep.equal([null, null]);
      }
    }
  });
});

describe('German', () => {
  it('says of what is paid for that it is an advertisement', async () => {
    const sponsored = [{ url: '/a', title: 'A', sponsor: 'Acme' }];
    const page = await open('lang="de"', {
      panels: [{ type: 'popular', source: { items: sponsored } }],
    });
    expect(textOf(part(await panelIn(page, 'popular'), 'sponsor'))).to.equal('Anzeige: Acme');
  });

  it('hyphenates its long words at every width, English does where it is narrow', async () => {
    for (const [lang, wide] of [
      ['de', 'auto'],
      ['de-CH', 'auto'],
      ['fi', 'auto'],
      ['en', 'manual'],
    ] as const) {
      const page = await open(`lang="${lang}"`, {}, { width: 1000 });
      const panel = await panelIn(page, 'popular');
      const { hyphens } = page.window.getComputedStyle(part(panel, 'link'));
      expect(hyphens, lang).to.equal(wide);
      panel.style.inlineSize = '200px';
      expect(page.window.getComputedStyle(part(panel, 'link')).hyphens, lang).to.equal('auto');
    }
  });
});

describe('words of a region', () => {
  for (const [lang, heading, packs] of [
    ['en-GB', 'Most read', []],
    ['en-AU', 'Most read', []],
    ['en-CA', 'Most popular', []],
    ['es-MX', 'Lo más leído', ['es', 'es-419']],
    ['fr-CA', 'Les plus lus', ['fr', 'fr-CA']],
    ['sr-ME', 'Najčitanije', ['sr-Latn']],
    ['de_DE.UTF-8', 'Meistgelesen', ['de']],
    ['de ', 'Meistgelesen', ['de']],
    ['yue', '熱門閱讀', ['zh-Hant']],
  ] as const) {
    it(`are those of ${lang}`, async () => {
      const page = await open(`lang="${lang}"`);
      await embedIn(page);
      expect(await headingOf(page, 'popular')).to.equal(heading);
      expect(packsOf(page).sort()).to.deep.equal(packs);
    });
  }

  it('are Portuguese, and not Brazilian, under pt', async () => {
    const page = await open('lang="pt"');
    await embedIn(page);
    expect(await updatedOf(page)).to.match(/^Atualizado a 0?2\/0?1\/2020, 15:04$/);
  });
});

describe('a message that lacks its placeholder', () => {
  it('counts as not set, in the language of the page, which is told once', async () => {
    const page = await open('lang="fr"', { messages: { message: 'Ailleurs.', tags: 'Sujets' } });
    expect(await sentenceOf(page)).to.contain('Facebook et X');
    expect(await headingOf(page, 'tags')).to.equal('Sujets');
    await problemAt(await embedIn(page), 'messages.message');
    const [line = '', ...more] = await until(
      () => linesOf(page).length && linesOf(page),
      'it is told',
    );
    expect(line).to.contain('messages.message: ').and.to.contain('{networks}');
    expect(more).to.deep.equal([]);
  });
});

describe('the modules', () => {
  it('import the pack that a page needs', async () => {
    const list = '<afterword-popular><a href="/a">A</a></afterword-popular>';
    const modules = '<script type="module" src="/src/define.ts"></script>';
    // The server compiles it when it is asked for first, which a page does not wait for.
    await fetch('/src/i18n/locales/sv.ts');
    const page = await openPage({ html: story(list + modules, { attributes: 'lang="sv"' }) });
    expect(await headingOf(page, 'popular')).to.equal('Mest läst');
    const packs = () => page.requests().filter((url) => /locales\/sv\.ts/.test(url)).length;
    await until(packs, 'the pack is noted');
    expect(packs()).to.equal(1);
  });
});
