/*
 * What Lit and zod carry, and this script never calls: a bundler can't see it, because it hangs on
 * values of running time. Each line takes away one ability, and says how we know that it isn't used.
 * As in own-world.mjs a pattern must be found, so that an update of a library stops the build. The
 * tests of whole pages run the script that is made so, those of single modules the whole libraries.
 */

const LIT_ELEMENT = '@lit/reactive-element/reactive-element.js';
const LIT_CSS = '@lit/reactive-element/css-tag.js';
const LIT_HTML = 'lit-html/lit-html.js';
const ZOD = 'zod/v4/core/schemas.js';

/** What our sources would have to say to need what is left out here: the build stops there too. */
export const NEVER_SAID = new RegExp(
  [
    /from 'lit\/|\b(svg|mathml|unsafeCSS)\b[^;]*from 'lit'/,
    /\badd(Controller|Initializer)\(|\b(reflect|useDefault|state): true|\bhasChanged[:(]/,
    /@[\w-]+=\$\{\{|\bhandleEvent\(/,
    /\bcss`[^`]*\$\{|<!--[^`]*\$\{/,
    /<(textarea|title|style|script)>\$\{/,
    /\$Zod(?!(Array|CheckOverwrite|Custom|Never|Object|Optional|Shape|Type|Union)\b)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** File, what stands there, and what is to stand there instead. */
export const NEVER_CALLED = [
  // Browsers without constructable style sheets are older than those that we support.
  [LIT_CSS, /\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, '!0'],
  // Our style sheets are one literal each.
  [LIT_CSS, /1===(\w+)\.length\?\1\[0\]:\w+\.reduce\(.*?,\1\[0\]\)/, '$1[0]'],
  [LIT_CSS, /if\(this\._\$cssResult\$=!0,.*?\);/, ''],
  // They are evaluated once, and no element has others.
  [LIT_CSS, /,this\.t=\w+(?=\})/, ''],
  [
    LIT_CSS,
    /get styleSheet\(\)\{.*?return \w+\}/,
    'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
  ],
  [LIT_CSS, /(\w+) instanceof CSSStyleSheet\?\1:/, ''],
  [LIT_ELEMENT, /(static finalizeStyles\((\w+)\)\{).*?return \w+\}/, '$1return $2}'],

  // Polyfills and hydration, which look for us in the page.
  [LIT_ELEMENT, /\w+\.reactiveElementPolyfillSupport/, 'void 0'],
  [LIT_HTML, /\w+\.litHtmlPolyfillSupport/, 'void 0'],
  ['lit-element/lit-element.js', /\w+\.litElementHydrateSupport\?\.\(\{.*?\}\)/, '0'],
  ['lit-element/lit-element.js', /\w+\.litElementPolyfillSupport/, 'void 0'],

  // No directives: a value is what it is.
  [LIT_HTML, /(function \w+\((\w+),(\w+)),\w+=\2,\w+\)\{if\(\3===.*?,\3\}/, '$1){return $3}'],
  [LIT_HTML, /this\._\$AP\?\.\(.*?\)(?=[,;])/, '0'],
  ['lit-element/lit-element.js', /,this\._\$Do\?\.setConnected\(![01]\)/g, ''],
  [LIT_HTML, /,this\.[\w$]+=\w+\?\.isConnected\?\?!0/, ''],
  ['lit-element/lit-element.js', /this\.hasUpdated\|\|\(this\.\w+\.isConnected=.*?\),/, ''],
  ['lit-element/lit-element.js', /(dis)?connectedCallback\(\)\{super.*?\}/g, ''],
  // Our shadow roots are empty before the first rendering.
  ['lit-element/lit-element.js', /createRenderRoot\(\)\{.*?\}/, ''],
  [LIT_HTML, /setConnected\(\w+\)\{.*?\}(?=\})/, ''],
  [LIT_HTML, /get (tagName|startNode|endNode)\(\)\{return [^}]*\}/g, ''],
  [LIT_HTML, /get parentNode\(\)\{(return |let ).*?\}(?=[\w$]+\(|get )/g, ''],
  [LIT_HTML, /get _\$AU\(\)\{return [^}]*\}/g, ''],
  [LIT_HTML, /this\._\$AN=void 0,?/g, ''],
  // There always is a Trusted Types policy, or what stands in for it (src/config/trusted.ts).
  [LIT_HTML, /void 0!==(\w+)\?(\1\.createHTML\((\w+)\)):\3/, '$2'],
  // Listeners are functions, without options.
  [LIT_HTML, /(\|\|\w+\.(capture|once|passive)!==\w+\.\2){3}/, ''],
  [LIT_HTML, /"function"==typeof (this\._\$AH)\?(\1\.call\(.*?\)):\1\.handleEvent\(\w+\)/, '$2'],
  // No `svg`, no `mathml`, no templates that were compiled ahead.
  [LIT_HTML, /2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
  [LIT_HTML, /\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ''],
  [LIT_HTML, /,2===(\w+)\|\|3===\1\)\{.*?\}/, '){}'],
  [LIT_HTML, /"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(.*?,\w+\)(?=;)/, '$1'],
  // No expressions among an element's attributes, in comments, or in elements of raw text.
  [LIT_HTML, /else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6.*?\)\)/, ''],
  [LIT_HTML, /:6===\w+\.type&&\((\w+)=new (\w+)\(.*?\)\)/, ':0'],
  [LIT_HTML, /;else\{let \w+=-1;for\(;-1.*?\.length-1\}/, ';'],
  [LIT_HTML, /if\((\w+)\.test\(\w+\.tagName\)\)\{.*?\}\}\}/, '}'],

  // No controllers, decorators' metadata, initializers, reflected properties, or conversions but our own.
  [LIT_ELEMENT, /,this\._\$EO\?\.forEach\(.*?\)\)/g, ''],
  [LIT_ELEMENT, /this\._\$EO\?\.forEach\(.*?\)\),?/g, ''],
  [LIT_ELEMENT, /addController\(.*?\}(?=_\$E_)/, ''],
  [LIT_ELEMENT, /static addInitializer.*?\}(?=static)/, ''],
  [LIT_ELEMENT, /void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
  [LIT_ELEMENT, /,this\.constructor\.l\?\.forEach\(.*?\)\)/, ''],
  [LIT_ELEMENT, /toAttribute\(\w+,\w+\)\{.*?return \w+\},/, ''],
  [LIT_ELEMENT, /fromAttribute\((\w+),\w+\)\{let .*?return \w+\}(?=\})/, 'fromAttribute:$1=>$1'],
  // Where there is a converter, it is a function.
  [
    LIT_ELEMENT,
    /="function"==typeof (\w+)\.converter\?.*?:(\w+);/,
    '=$1.converter??$2.fromAttribute;',
  ],
  [
    LIT_ELEMENT,
    /const \w+=(\w+)\.fromAttribute\((\w+),\w+\.type\);(this\[\w+\]=).*?(?=[,}])/,
    '$3$1($2)',
  ],
  [LIT_ELEMENT, /type:String,converter:\w+,reflect:!1,useDefault:!1,hasChanged:\w+/, ''],
  [LIT_ELEMENT, /\(\w+\.hasChanged\?\?(\w+)\)/, '$1'],
  [LIT_ELEMENT, /\w+\.state&&\(\w+\.attribute=!1\),/, ''],
  [LIT_ELEMENT, /_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK)/, ''],
  [LIT_ELEMENT, /this\._\$Eq&&=.*?\)\),/, ''],
  [LIT_ELEMENT, /,!0===\w+&&this\._\$Em!==\w+&&\(this\._\$Eq.*?\)\.add\(\w+\)/, ''],
  [LIT_ELEMENT, /\|\|\w+\.useDefault&&.*?\)\)\)(?=\)return)/, ')'],
  [LIT_ELEMENT, /\w+&&!\(this\._\$Ej\?\?=new Map\).*?\|\|\((?=this)/, '('],
  [LIT_ELEMENT, /,this\._\$Em=\w+(?=[,;}])|this\._\$Em=\w+[,;]/g, ''],
  [LIT_ELEMENT, /&&this\._\$Em!==\w+/, ''],
  [LIT_ELEMENT, /const \w+=this\[Symbol\.metadata\];.*?\}(?=this\._\$Eh)/, ''],

  // Nothing that is parsed here is asynchronous: checks are plain functions.
  [ZOD, /\w+ instanceof Promise/g, 'false'],
  [ZOD, /if \(asyncResult\) \{/, 'if (false) {'],
  [ZOD, /if \(asyncResult \|\| false\)/, 'if (false)'],
  [ZOD, /proms\.length/g, 'false'],
  [ZOD, /if \(!async\)/, 'if (true)'],
  // Nor memoized, encoded back, or ended at the first issue.
  [ZOD, /core\.globalConfig\.memoizer/g, 'undefined'],
  [ZOD, /ctx\??\.(skipChecks|abortEarly|direction)/g, 'undefined'],
  // Sentences are made of an issue's code and path; see src/config/read.ts.
  [ZOD, /^ +(inst|input(: [\w.]+)?),\n/gm, ''],
  [
    ZOD,
    /result\.issues\.map\(\(iss\) => util\.finalizeIssue\(iss, ctx, core\.config\(\)\)\)/g,
    'result.issues',
  ],
  [ZOD, /util\.finalizeIssue\(iss, ctx, core\.config\(\)\)/g, 'iss'],
  // What is optional has no default, and unions have no branch that is.
  [
    ZOD,
    /util\.defineLazyInternal\(inst, "optin", .*"defaulted" : "optional"\);/,
    'inst._zod.optin = "optional";',
  ],
  [ZOD, /def\.innerType\._zod\.optin !== "defaulted"/, 'true'],
  [ZOD, /if \(isPresent \|\| \(optin === "defaulted" && !isOptionalOut\)\)/, 'if (isPresent)'],
  [ZOD, /util\.defineLazyInternal\(inst, "\w+", (.*\);|[^]*?\n( {12}: undefined| {4}\})\);)/g, ''],
  // Lists are never too long, and no check waits for a condition.
  [ZOD, /capSize\(inst, arraySize\);/, ''],
  [ZOD, /ch\._zod\.def\.when|payload\.memo/g, 'undefined'],
  [ZOD, /util\.attachSchema\(payload\.issues, currLen, inst\);/g, ''],
  // Shapes are plain objects of schemas, without getters and symbols.
  [ZOD, /const desc = .*\n.*\n.*\n {4}if \(sh\)/, 'const sh = def.shape;\n    if (false)'],
  [
    ZOD,
    /const _normalized = .*/,
    'const _normalized = { get value() { const allKeys = Object.keys(sh); return { ...def, allKeys, keySet: new Set(allKeys) }; } };',
  ],
  // Unions have more than one branch, and objects refuse what they don't know.
  [ZOD, /def\.options\.length === 1 \? .* : null/, 'null'],
  [ZOD, /for \(const result of results\) \{\n {8}if[^]*?\n {4}\}\n/, ''],
  // No shape has a key of that name, and what is refused is copied nowhere.
  [ZOD, /if \(key === "__proto__"\) \{[^]*?\n {8}\}\n/, ''],
  [ZOD, /if \(key === "__proto__"\)\s*continue;/, ''],
  [ZOD, /if \(t === "never"\)/g, 'if (true)'],
  [ZOD, /if \(!catchall\) \{[^]*?\n {8}\}\n/, ''],
  // What only other kinds of schemas and other users of zod look at.
  [
    ZOD,
    /for \(const ch of checks\) \{\s+for \(const fn of ch\._zod\.onattach\) \{[^]*?\}\s+\}/,
    '',
  ],
  ['zod/v4/core/checks.js', /\(_a = inst\._zod\)\.onattach \?\? .*/, ''],
  // An instance has what its constructor gave it, and no result is aborted but by its issues.
  ['zod/v4/core/checks.js', /inst\._zod \?\? .*/, ''],
  [ZOD, /inst \?\? \(inst = \{\}\);/, ''],
  ['zod/v4/core/util.js', /if \(x\.aborted === true\)\s+return true;/g, ''],
  [ZOD, /inst\._zod\.(bag|version) = .*/g, ''],
  [ZOD, /util\.issue\(_iss\)/, '_iss'],
  [ZOD, /\[\.\.\.\(inst\._zod\.def\.path \?\? \[\]\)\]/, '[]'],
  [ZOD, /, \{\s*\/\/ Wrappers extend[^]*?\n\}\);/, ');'],
  ['zod/v4/core/core.js', /const protoMembers = proto;/, 'const protoMembers = undefined;'],
  ['zod/v4/core/core.js', /params\?\.Parent/g, 'undefined'],
  ['zod/v4/core/core.js', /this\.constr = _;|Internals\.prototype = zodProto;/g, ''],
  // No schema is asked what it is an instance of, and no prototype is modified.
  ['zod/v4/core/core.js', /Object\.defineProperty\(_, Symbol\.hasInstance, \{[^]*?\n {4}\}\);/, ''],
  ['zod/v4/core/core.js', /Object\.defineProperty\(_, "name", .*/, ''],
  [
    'zod/v4/core/core.js',
    /_zodDesc\.value = new [^]*?finally \{[^]*?\n {12}\}/,
    'Object.defineProperty(inst, "_zod", { value: new Internals(def) });',
  ],
  ['zod/v4/core/core.js', /for \(const k in proto\) \{[^]*?\n {8}\}\n/, ''],
];
