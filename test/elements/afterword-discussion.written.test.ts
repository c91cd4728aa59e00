import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { change, hrefOf, nameOf, part, parts, set, textOf, textsOf } from './fixtures.ts';
import { LEDGER, POST, withHtml } from './fixtures.discussion.ts';

const FACEBOOK = `<a href="${POST}">Facebook</a>`;
const X = `<a href="${LEDGER}">X</a>`;
const RULES = '<a href="/house-rules">house rules</a>';

const messageOf = (panel: Element) => textsOf(panel, 'message').join(' / ');
const plainLinks = (panel: Element) =>
  [...part(panel, 'message').querySelectorAll('a')].filter((link) => !link.hasAttribute('part'));

/** What was written: elements as lists of their name, their address, how they are numbered, and what is in them. */
type Tree = string | Branch;
interface Branch {
  name: string;
  href: string;
  numbers: string[];
  inside: Tree[];
}

const NUMBERING = ['start', 'reversed', 'type', 'value'];

/** What a reader sees of elements, without what is ours: classes, parts, names, marks of Lit. */
function treesOf(nodes: Iterable<Node>): Tree[] {
  const trees: Tree[] = [];
  for (const node of nodes) {
    if (node instanceof Element) {
      const href = node instanceof HTMLAnchorElement ? node.href : '';
      const numbers = NUMBERING.map((name) => `${name}=${String(node.getAttribute(name))}`);
      trees.push({ name: node.localName, href, numbers, inside: treesOf(node.childNodes) });
    } else if (node instanceof Text) {
      const text = (typeof trees.at(-1) === 'string' ? (trees.pop() as string) : '') + node.data;
      if (text) trees.push(text.replace(/\s+/g, ' '));
    }
  }
  return trees;
}

const sourceOf = (panel: Element) => treesOf(panel.children);
function drawnOf(panel: Element) {
  const message = part(panel, 'message');
  return treesOf(message.localName === 'p' ? [message] : message.children);
}

describe('a sentence that an editor has written', () => {
  const same: [name: string, html: string][] = [
    ['with links to other pages', `<p>Read our ${RULES}, then join us on ${FACEBOOK}.</p>`],
    [
      'with a mail address',
      `<p>Write to <a href="mailto:a@l.example">us</a> or on ${FACEBOOK}.</p>`,
    ],
    [
      'with emphasis',
      `<p>We <em>never</em> delete <strong>what <b>you</b></strong> say on ${X}.</p>`,
    ],
    [
      'with emphasis in and around a network',
      `<p>On <em>our <a href="${POST}"><b>Face</b>book</a></em>.</p>`,
    ],
    ['with words between networks', `<p>Talk on ${FACEBOOK} (all day) or, at night, on ${X}.</p>`],
    [
      'with the same network twice',
      `<p>On ${FACEBOOK}: <a href="https://www.facebook.com/b">the group</a>.</p>`,
    ],
    [
      'in several paragraphs',
      `<p>Comments are closed.</p><p>Talk on ${FACEBOOK}.</p><p>Be kind.</p>`,
    ],
    ['with a heading', `<h3>Your turn</h3><p>Talk on ${FACEBOOK}.</p>`],
    [
      'with a list after it',
      `<p>Talk on ${FACEBOOK}.</p><ul><li>Be kind</li><li>Read our ${RULES}</li></ul>`,
    ],
    [
      'with a list of networks',
      `<p>Talk on:</p><ol><li>${FACEBOOK}, all day</li><li>${X}</li></ol>`,
    ],
    [
      'with a list that goes on',
      `<p>Talk on ${FACEBOOK}.</p><ol start="5"><li>Be kind</li><li value="9">Be brief</li></ol>`,
    ],
    [
      'with a list of letters in a list that counts down',
      `<ol reversed type="I"><li>Talk on ${X}</li><li><p>Rules</p><ol type="a" start="3"><li>Be kind</li></ol></li></ol>`,
    ],
    [
      'with a quotation',
      `<blockquote><p>The sea is rising.</p></blockquote><p>Say more on ${X}.</p>`,
    ],
    ['in two lines', `<p>Talk on ${FACEBOOK}.<br>Be kind.</p>`],
    ['with no network', `<p>Read our ${RULES}.</p>`],
    ['with what looks like a placeholder', `<p>{publisher} of {networks} is on ${X}.</p>`],
    ['with signs of HTML', `<p>&lt;b&gt;1 &amp; 2&lt;/b&gt; on ${X}.</p>`],
    ['with entries in another language', `<p lang="de">Reden <i lang="en">on</i> ${X} mit.</p>`],
  ];
  for (const [name, html] of same) {
    it(`stays as it is, ${name}`, async () => {
      const panel = await withHtml(html);
      expect(drawnOf(panel)).to.deep.equal(sourceOf(panel));
    });
  }

  it('numbers its lists as they say', async () => {
    const lists = ['<ol>', '<ol type="a">', '<ol type="A">', '<ul>', '<ul type="square">'];
    const html = lists.map((list) => `${list}<li>Be kind</li></${list.slice(1, 3)}>`).join('');
    const panel = await withHtml(`<p>Talk on ${X}.</p>${html}`);
    const entries = [...part(panel, 'message').querySelectorAll('li')];
    expect(entries.map((entry) => getComputedStyle(entry).listStyleType)).to.deep.equal([
      ...['decimal', 'lower-alpha', 'upper-alpha'],
      ...['disc', 'square'],
    ]);
  });

  it('stays as it is, whatever it consists of', async () => {
    const text = fc
      .array(
        fc.constantFrom('Tides', ' ', '\n', ', ', '{publisher}', '&', '<', '🌊', 'שלום', '.', '1'),
      )
      .map((words) => words.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const word = fc.constantFrom('Facebook', 'our page', 'X', 'här');
    const address = fc.constantFrom(
      POST,
      LEDGER,
      '/rules',
      'https://bsky.app/profile/l',
      'mailto:a@b.example',
    );
    const link = fc.tuple(address, word).map(([href, words]) => `<a href="${href}">${words}</a>`);
    const { inline } = fc.letrec<{ inline: string; element: string }>((tie) => ({
      inline: fc
        .array(fc.oneof({ maxDepth: 3 }, text, link, tie('element')), { maxLength: 5 })
        .map((all) => all.join('')),
      element: fc
        .tuple(fc.constantFrom('em', 'strong', 'small', 'code', 'q', 'span'), tie('inline'))
        .map(([name, content]) => `<${name}>a${content}</${name}>`),
    }));
    const block = fc.oneof(
      inline.map((content) => `<p>So${content}</p>`),
      inline.map((content) => `<h4>So${content}</h4>`),
      fc
        .array(inline, { minLength: 1, maxLength: 3 })
        .map((all) => `<ul>${all.map((one) => `<li>So${one}</li>`).join('')}</ul>`),
    );
    const sentences = fc
      .tuple(fc.array(block, { maxLength: 2 }), fc.array(block, { maxLength: 2 }))
      .map(([before, after]) => [...before, `<p>Talk on ${FACEBOOK}.</p>`, ...after].join(''));
    const panel = await withHtml(`<p>Talk on ${X}.</p>`);
    await fc.assert(
      fc.asyncProperty(sentences, async (html) => {
        await change(panel, () => (panel.innerHTML = html));
        expect(drawnOf(panel)).to.deep.equal(sourceOf(panel));
      }),
      { numRuns: 40 },
    );
  });

  it('has only its networks enhanced', async () => {
    const panel = await withHtml(`<p>Read our ${RULES}, then join us on ${FACEBOOK}.</p>`);
    expect(textsOf(panel, 'network')).to.deep.equal(['Facebook']);
    expect(nameOf(part(panel, 'network'))).to.match(/^Reply on Facebook/);
    expect(plainLinks(panel).map(textOf)).to.deep.equal(['house rules']);
    expect(plainLinks(panel).map((link) => link.pathname)).to.deep.equal(['/house-rules']);
  });

  it('shows its links as links, and networks as in any sentence', async () => {
    const panel = await withHtml(`<p>Read our ${RULES}, then join us on ${FACEBOOK}.</p>`);
    const [rules] = plainLinks(panel).map((link) => getComputedStyle(link));
    expect(rules!.textDecorationLine).to.equal('underline');
    expect(getComputedStyle(part(panel, 'network')).textDecorationThickness).to.equal('2px');
  });

  it('has no network of the page’s defaults', async () => {
    const panel = await withHtml(`<p>Read our ${RULES}.</p>`);
    expect(messageOf(panel)).to.equal('Read our house rules.');
  });

  it('knows a network of the chunk once that is loaded', async () => {
    const panel = await withHtml(
      '<p>Join us on <a href="https://mastodon.social/@ledger/1">our server</a>.</p>',
    );
    await until(() => !!parts(panel, 'network-mastodon')[0]);
    expect(textsOf(panel, 'network')).to.deep.equal(['our server']);
    expect(messageOf(panel)).to.equal('Join us on our server.');
  });

  const pictures: [name: string, link: string, label: string][] = [
    [
      'the text of its picture',
      `<a href="${POST}"><img src="data:," alt="our page"></a>`,
      'our page',
    ],
    ['its own label', `<a href="${POST}" aria-label="our page"><svg></svg></a>`, 'our page'],
    [
      'what screen readers are told',
      `<a href="${POST}"><i></i><span class="sr-only">our page</span></a>`,
      'our page',
    ],
    ['the name of the network', `<a href="${POST}"><img src="data:," alt=""></a>`, 'Facebook'],
  ];
  for (const [name, link, label] of pictures) {
    it(`has for a link without a text ${name}`, async () => {
      const panel = await withHtml(`<p>Talk on ${link}, please.</p>`);
      expect(messageOf(panel)).to.equal(`Talk on ${label}, please.`);
      expect(textsOf(panel, 'network-facebook')).to.deep.equal([label]);
    });
  }

  it('keeps lines that stand in no paragraph apart from a list', async () => {
    const panel = await withHtml(
      `Talk on ${FACEBOOK}.<ul><li>Be kind</li></ul>Thank <em>you</em>!`,
    );
    expect(drawnOf(panel).map((tree) => (tree as Branch).name)).to.deep.equal(['p', 'ul', 'p']);
    expect(textsOf(panel, 'message')).to.deep.equal(['Talk on Facebook.Be kindThank you!']);
  });

  it('is without what is hidden, and without scripts', async () => {
    const panel = await withHtml(
      `<p>Talk <span hidden>never</span><script type="text/plain">x</script><template>y</template>on
         <a href="${POST}">Facebook<span class="screen-reader-text"> (new window)</span></a>.</p>`,
    );
    expect(messageOf(panel)).to.equal('Talk on Facebook.');
  });

  it('keeps the words of a link that leads nowhere', async () => {
    const panel = await withHtml(
      `<p>Talk <a href="javascript:alert(1)">now</a> <a href="data:text/html,x">or</a> on ${FACEBOOK}.</p>`,
    );
    expect(messageOf(panel)).to.equal('Talk now or on Facebook.');
    expect(plainLinks(panel)).to.deep.equal([]);
  });

  it('keeps no style, class, id or listener', async () => {
    const panel = await withHtml(
      `<p onclick="x()" style="color: red"><b id="a" class="b" style="color: red" onclick="x()">Talk</b> on ${FACEBOOK}.</p>`,
    );
    const [bold] = part(panel, 'message').getElementsByTagName('b');
    expect(bold!.attributes.length).to.equal(0);
    expect(part(panel, 'message').getAttributeNames()).to.deep.equal(['part']);
  });

  it('may have its bar in a list', async () => {
    const panel = await withHtml(
      `<p>Talk on ${FACEBOOK}.</p><ul><li><a data-share="reddit" href="https://reddit.com/submit">Reddit</a></li></ul>`,
    );
    expect(messageOf(panel)).to.equal('Talk on Facebook.');
    expect(parts(panel, 'button').map((button) => button.getAttribute('part'))).to.deep.equal([
      'button button-reddit',
    ]);
  });

  it('has other networks in the place of its own where a config names them', async () => {
    const panel = await withHtml(
      `<p>Read our ${RULES}.</p><p>Then <em>talk</em> on ${FACEBOOK} or ${X}, please.</p>`,
    );
    await set(panel, {
      networks: [{ network: 'bluesky', page: 'https://bsky.app/profile/l' }, 'reddit'],
    });
    expect(messageOf(panel)).to.equal(
      'Read our house rules.Then talk on Bluesky and Reddit, please.',
    );
    expect(textsOf(panel, 'network')).to.deep.equal(['Bluesky', 'Reddit']);
  });

  it('is followed by a sentence with networks that have no place in it', async () => {
    const panel = await withHtml(`<p>Read our ${RULES}.</p>`);
    await set(panel, { networks: ['reddit'] });
    expect(messageOf(panel)).to.equal('Read our house rules. / Join the discussion on Reddit.');
  });

  it('has no link to a page that may not be shown', async () => {
    const panel = await withHtml(`<p>Read our ${RULES}, talk on ${FACEBOOK} or ${X}.</p>`);
    await set(panel, { exclude: ['/house-rules', LEDGER] });
    await until(() => !parts(panel, 'network-x')[0]);
    expect(messageOf(panel)).to.equal('Read our house rules, talk on Facebook or X.');
    expect([...part(panel, 'message').querySelectorAll('a')].map(hrefOf)).to.deep.equal([POST]);
  });

  it('passes the accessibility audit', async () => {
    const panel = await withHtml(
      `<p>Read our ${RULES}.</p><ul><li>Talk on ${FACEBOOK}</li><li>or <em>${X}</em></li></ul>`,
    );
    await expect(panel).to.be.accessible();
  });
});

describe('links alone in the plain HTML of a discussion', () => {
  const cases: [name: string, html: string][] = [
    ['in a line', `${FACEBOOK}, ${X}`],
    ['with a word between them', `<p>${FACEBOOK} and ${X}</p>`],
    ['in a list', `<ul><li>${FACEBOOK}</li><li>${X}</li></ul>`],
  ];
  for (const [name, html] of cases) {
    it(`have the sentence of the language, ${name}`, async () => {
      expect(messageOf(await withHtml(html))).to.equal('Join the discussion on Facebook and X.');
    });
  }
});

/** Waits for what a chunk brings. */
async function until(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
