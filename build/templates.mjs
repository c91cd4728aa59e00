import { _$LH } from 'lit-html/private-ssr-support.js';
import MagicString from 'magic-string';
import { parseFragment, serialize } from 'parse5';

/*
 * Makes of each template of our sources, at build, what Lit makes of it in the page when it is first drawn: markup
 * to be cloned, and a list of what is filled in where. That takes a phone longer than to draw it, and takes the
 * code for it into the script.
 *
 *   html`<a href=${url} title="${name}!">${text}</a>`
 *
 * becomes a template that stands in front of the module and is named where the literal was:
 *
 *   const template0 = $template('<a><?></a>', '0=href|0=title={}!|1');
 *   ({ _$litType$: template0, values: [url, name, text] })
 *
 * The list has, for each place in turn, the number of its node among all elements and comments, and an attribute's
 * name with Lit's sign for what kind it is and, where there is more to its text, that text. ES modules have the
 * literals as they are, and the whole of Lit.
 */

const LIT_HTML = 'lit-html/lit-html.js';
const { boundAttributeSuffix, getTemplateHtml, marker, markerMatch } = _$LH;

/**
 * Stands in Lit in place of what makes templates there. A value is a template only if it is of this class, which
 * nothing in anybody's JSON is. `KIND` is Lit's own choice of a class by an attribute's sign.
 */
const RUNTIME = `class $Template {
  constructor(html, list) {
    let made;
    this.ready = () => {
      if (!made) {
        const el = document.createElement('template');
        el.innerHTML = $trusted.createHTML(html);
        const parts = (list ? list.split('|') : []).map((entry) => {
          const [index, said, text = '{}'] = entry.split('=');
          const sign = said?.[0];
          const name = sign < 'a' ? said.slice(1) : said;
          return { index: +index, name, strings: text.split('{}'), ctor: name && (KIND) };
        });
        made = { el, parts };
      }
      return made;
    };
  }
}
export const $template = (html, list) => new $Template(html, list);
`;

/** For own-world.mjs: what stands in lit-html.js, and what is to stand there instead. */
export const COMPILED = [
  // Its scanner, and the class that uses it.
  [
    LIT_HTML,
    /const \w+=\(\w+,\w+\)=>\{const \w+=\w+\.length-1,.*?class (\w+)\{constructor\(\{strings:.*?ctor:("\."===\w+\[1\]\?.*?)\}\).*?static createElement.*?\}\}/s,
    (_, name, kind) =>
      `${RUNTIME.replace('KIND', kind.replaceAll(/\w+\[1\]/g, 'sign'))}const ${name}=$Template;`,
  ],
  // What renders on servers asks for it.
  [LIT_HTML, /const (\w+)=\{M:.*?\},(.*)\1 as _\$LH,/s, 'const $2'],
  [LIT_HTML, /void 0!==(\w+)\._\$litType\$\?/, '$1._$$litType$$ instanceof $$Template?'],
  [LIT_HTML, /(?<=_\$litType\$:(\w+)\}=\w+,\w+=)"number"==typeof \1\?.*?,\1\)(?=;)/, '$1.ready()'],
  [LIT_HTML, /_\$AC\(\w+\)\{.*?\}(?=\w+\()/, ''],
  [
    LIT_HTML,
    /2===(\w+)\.type\?(\w+=)(new \w+\(.*?\)):1===.*?=(new \w+\.ctor\(.*?\)).*?(?=,this\._\$AV)/,
    '$2$1.ctor?$4:$3',
  ],
];

/** For Rollup: compiles the templates of modules that have `html` from `lit`. */
export const templates = {
  name: 'templates',
  transform(code, id) {
    if (!/import\s*\{[^}]*\bhtml\b[^}]*\}\s*from\s*["']lit["']/.test(code)) return null;
    const text = new MagicString(code);
    const made = [];
    visit(this.parse(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'html') return;
      const { quasis, expressions } = node.quasi;
      const [markup, list] = compile(
        quasis.map(({ value }) => value.cooked),
        id,
      );
      const name = `$template${made.length}`;
      made.push(`const ${name} = $template(${JSON.stringify(markup)}, ${JSON.stringify(list)});\n`);
      const edges = [
        node.start,
        ...expressions.flatMap(({ start, end }) => [start, end]),
        node.end,
      ];
      for (let i = 0; i < edges.length; i += 2) {
        const before = i ? ')' : `({ _$litType$: ${name}, values: [`;
        const after = i + 2 < edges.length ? `${i ? ', ' : ''}(` : '] })';
        text.overwrite(edges[i], edges[i + 1], before + after);
      }
    });
    if (!made.length) return null;
    text.prepend(`import { $template } from 'lit-html';\n${made.join('')}`);
    return { code: text.toString(), map: null };
  },
};

/** Calls back for every node of a syntax tree, the outer ones first. */
function visit(node, see) {
  if (typeof node?.type === 'string') see(node);
  for (const value of Object.values(node ?? {})) {
    if (typeof value === 'object') visit(value, see);
  }
}

/**
 * @param {string[]} strings the literal's texts
 * @param {string} where it stands, for errors
 * @returns {[string, string]} its markup, and the list of what is filled in
 * @throws where a value stands that Lit or the list can't fill in
 */
export function compile(strings, where) {
  const refuse = (why) => {
    throw new Error(`${where}: ${why} in the template ${strings.join('${…}')}`);
  };
  const [html, names] = getTemplateHtml(Object.assign([...strings], { raw: strings }), 1);
  const tree = parseFragment(String(html));
  const list = [];
  let index = -1;
  const walk = (node) => {
    if (node.tagName || node.nodeName === '#comment') index++;
    if (node.data === markerMatch) list.push(`${index}`);
    const [taken, left] = split(node.attrs ?? [], ({ name }) =>
      name.endsWith(boundAttributeSuffix),
    );
    for (const { value } of taken) {
      if (/[|=]|\{\}/.test(value)) refuse('"|", "=" or "{}" beside a value');
      const text = value.replaceAll(marker, '{}');
      const name = names.shift();
      if (!/^([.?@]|[a-z])/.test(name))
        refuse(`a value of "${name}", which begins with no small letter,`);
      list.push(`${index}=${name}${text === '{}' ? '' : `=${text}`}`);
    }
    if (node.attrs) node.attrs = left;
    node.childNodes?.forEach(walk);
  };
  walk({ childNodes: tree.childNodes });
  const markup = serialize(tree)
    .replaceAll(`<!--${markerMatch}-->`, '<?>')
    .replaceAll('<!--?-->', '<?>')
    // Quotes inside of values are entities here, and so is "<" outside of tags.
    .replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll('=""', ''))
    .replaceAll(/(<path[^>]*)><\/path>/g, '$1/>');
  const values = list.map((entry) => entry.split('{}').length - 1 || 1);
  if (values.reduce((sum, one) => sum + one, 0) !== strings.length - 1 || markup.includes(marker)) {
    refuse('a value that has no place');
  }
  return [markup, list.join('|')];
}

const split = (list, test) => [list.filter(test), list.filter((one) => !test(one))];
