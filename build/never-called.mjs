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
    /\bnoChange\b|\bfirstUpdated\(|\bnoAccessor\b/,
    /\badd(Controller|Initializer)\(|\b(reflect|useDefault|state): true|\bhasChanged[:(]/,
    /@[\w-]+=\$\{\{|\bhandleEvent\(/,
    /\bcss`[^`]*\$\{|\bhtml as\b[^;]*from 'lit'|from 'lit-html|\* as \w+ from 'lit/,
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
  [LIT_CSS, /(?<=return new \w+\(\w+),\w+,\w+(?=\)\},)/, ''],
  [LIT_CSS, /,\w+=Symbol\(\)/, ''],
  // They are evaluated once, and no element has others.
  [LIT_CSS, /,this\.t=\w+(?=\})/, ''],
  [
    LIT_CSS,
    /get styleSheet\(\)\{.*?return \w+\}/,
    'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
  ],
  [LIT_CSS, /(\w+) instanceof CSSStyleSheet\?\1:/, ''],
  [LIT_ELEMENT, /static finalizeStyles\(.*?return \w+\}/, ''],
  [LIT_ELEMENT, /this\.finalizeStyles\((this\.styles)\)/, '$1'],

  // Polyfills and hydration, which look for us in the page.
  [LIT_ELEMENT, /\w+\.reactiveElementPolyfillSupport/, 'void 0'],
  [LIT_ELEMENT, /,\w+=globalThis,(\w+)=\w+\.trustedTypes,\w+=\1\?.*?""/, ''],
  [LIT_HTML, /\w+\.litHtmlPolyfillSupport/, 'void 0'],
  ['lit-element/lit-element.js', /\w+\.litElementHydrateSupport\?\.\(\{.*?\}\)/, '0'],
  ['lit-element/lit-element.js', /\w+\.litElementPolyfillSupport/, 'void 0'],

  // Nobody else looks at what kind of a class it is.
  ['lit-element/lit-element.js', /\w+\._\$litElement\$=!0,/, ''],

  // No directives: a value is what it is.
  [LIT_HTML, /(function \w+\((\w+),(\w+)),\w+=\2,\w+\)\{if\(\3===.*?,\3\}/, '$1){return $3}'],
  [LIT_HTML, /(\w+)=\w+\(this,\1,\w+(?:,0)?\),/g, ''],
  [LIT_HTML, /\b\w+\(this,(\w+(?:\[[^\]]*\])?),\w+(?:,\w+)?\)/g, '$1'],
  [LIT_HTML, /(?<=(\w+)!==this\._\$AH)&&\1!==\w+/g, ''],
  [LIT_HTML, /(\w+)===\w+&&\(\1=this\._\$AH\[\w+\]\),/, ''],
  [LIT_HTML, /if\(\((\w+)=\1\?\?(\w+)\)===\w+\)return;/, '$1??=$2;'],
  ['lit-element/lit-element.js', /(?<=[};])render\(\)\{return \w+\}/, 'render(){}'],
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
  // Nobody asks a part what it is or stands in.
  [LIT_HTML, /constructor\(([^)]*)\)\{super\((\1|\.\.\.arguments)\),this\.type=\d\}/g, ''],
  [LIT_HTML, /this\.type=\d,/g, ''],
  [LIT_HTML, /,this\._\$AM=\w+/g, ''],
  // Listeners are functions, without options.
  [LIT_HTML, /(\|\|\w+\.(capture|once|passive)!==\w+\.\2){3}/, ''],
  [LIT_HTML, /"function"==typeof (this\._\$AH)\?(\1\.call\(.*?\)):\1\.handleEvent\(\w+\)/, '$2'],
  // Templates are drawn in the page's own document, at the end of what there is.
  [LIT_HTML, /\(\w+\?\.creationScope\?\?(\w+)\)/, '$1'],
  [LIT_HTML, /\w+\?\.renderBefore\?\?/g, ''],

  // Its scanner's mark is in no template, and a node is what it is.
  [LIT_HTML, /`lit\$\$\{Math\.random\(\).*?\}\$`/, '0'],
  [LIT_HTML, /\b\w\((\w)\)(?=\.(nextSibling|remove\())/g, '$1'],

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
  // Of an update it matters what was before, and whether it is another.
  [LIT_ELEMENT, /\w+\?\?=\w+\.getPropertyOptions\(\w+\),/, ''],
  [LIT_ELEMENT, /!1===\w+&&\((\w+=this\[\w+\])\)/, '$1'],
  [LIT_ELEMENT, /,\{useDefault:[^}]*\},\w+\)\{/, '){'],
  [LIT_ELEMENT, /(this\.hasUpdated)\|\|\w+(?=\|\|\(\w+=void 0\))/, '$1'],
  // Every element has properties with plain names, takes its turn later, and has no first update of its own.
  [LIT_ELEMENT, /this\._\$Eh&&/, ''],
  [LIT_ELEMENT, /\[\.\.\.(\w+\((\w+)\)),\.\.\.\w+\(\2\)\]/, '$1'],
  [LIT_ELEMENT, /if\(\w+\.size>0\)(?=for)/, ''],
  [
    LIT_ELEMENT,
    /const (\w+)=(this\.scheduleUpdate\(\));return null!=\1&&await \1,/,
    'await $2;return ',
  ],
  [LIT_ELEMENT, /\((this\.hasUpdated=!0),this\.firstUpdated\(\w+\)\)/, '($1)'],
  [LIT_ELEMENT, /firstUpdated\(\w+\)\{\}/, ''],
  [LIT_ELEMENT, /!\w+\.noAccessor/, '!0'],
  // It has a place to draw in from the beginning (src/elements/configured.ts).
  [LIT_ELEMENT, /this\.renderRoot\?\?=this\.createRenderRoot\(\),/g, ''],
  [LIT_ELEMENT, /\w+\.state&&\(\w+\.attribute=!1\),/, ''],
  [LIT_ELEMENT, /_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK)/, ''],
  [LIT_ELEMENT, /this\._\$Eq&&=.*?\)\),/, ''],
  [LIT_ELEMENT, /,!0===\w+&&this\._\$Em!==\w+&&\(this\._\$Eq.*?\)\.add\(\w+\)/, ''],
  [LIT_ELEMENT, /\|\|\w+\.useDefault&&.*?\)\)\)(?=\)return)/, ')'],
  [LIT_ELEMENT, /\w+&&!\(this\._\$Ej\?\?=new Map\).*?\|\|\((?=this)/, '('],
  [LIT_ELEMENT, /,this\._\$Em=\w+(?=[,;}])|this\._\$Em=\w+[,;]/g, ''],
  [LIT_ELEMENT, /&&this\._\$Em!==\w+/, ''],
  [LIT_ELEMENT, /const \w+=this\[Symbol\.metadata\];.*?\}(?=this\._\$Eh)/, ''],
  // There is one way to compare, and nobody says what was compared already.
  [LIT_ELEMENT, /if\((\w+)=(this\[\w+\]),!\(\w+\(\1,(\w+)\)\)\)/, 'if(Object.is($2,$3))'],
  [LIT_ELEMENT, /(requestUpdate\(\w+,\w+,\w+),\w+=!1,\w+\)/, '$1)'],

  // A schema is run on a payload without issues, and the first check that fails ends it; what has no checks is ready
  // as soon as it is made.
  [
    ZOD,
    /if \(checks\.length === 0\) \{[^]*?\n\}, \{\s*\/\/ Wrappers extend[^]*?\n\}\);/,
    `inst._zod.run = (payload, ctx) => {
      const result = inst._zod.parse(payload, ctx);
      for (const ch of checks) if (!result.issues.length) ch._zod.check(result);
      return result;
    };
  });`,
  ],
  ['zod/v4/core/core.js', /const deferred = [^]*?\n {8}\}\n/, ''],
  // Keys may be left out and then say nothing, or are there: what must be there refuses `undefined`.
  [
    ZOD,
    /const isPresent = key in input;[^]*?\n\}/,
    `final.issues.push(...util.prefixIssues(key, result.issues));
    final.value[key] = result.value;
}`,
  ],
  [ZOD, /const optin = el\._zod\.optin;/, ''],
  [
    ZOD,
    /const optout = el\._zod\.optout;/,
    'if (el._zod.optout && input[key] === undefined) continue;',
  ],
  [ZOD, /(?<=handlePropertyResult\(.*), input, optin, optout/g, ''],
  // An entry of a list is kept as a key of an object is.
  [ZOD, /(?<= {2})handleArrayResult(?=\()/g, 'handlePropertyResult'],
  // Every check is a condition that ends its schema, and may have something to say.
  [
    ZOD,
    /const _iss = \{[^]*?_iss\.params = .*\n/,
    "const _iss = { code: 'custom', params: inst._zod.def.params };\n",
  ],
  [ZOD, /util\.issue\(_iss\)/, '_iss'],

  // Nothing that is parsed here is asynchronous: checks are plain functions.
  [ZOD, /\w+ instanceof Promise/g, 'false'],
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
  [ZOD, /def\.innerType\._zod\.optin !== "defaulted"/, 'true'],
  [ZOD, /util\.defineLazyInternal\(inst, "\w+", (.*\);|[^]*?\n( {12}: undefined| {4}\})\);)/g, ''],
  // Lists are never too long.
  [ZOD, /capSize\(inst, arraySize\);/, ''],
  // Shapes are plain objects of schemas, without getters and symbols.
  [ZOD, /const desc = .*\n.*\n.*\n {4}if \(sh\)/, 'const sh = def.shape;\n    if (false)'],
  [ZOD, /const _normalized = .*/, 'const allKeys = Object.keys(sh);'],
  [ZOD, /let value;(?=\s+const memo)|value \?\? \(value = _normalized\.value\);/g, ''],
  [ZOD, /const shape = value\.shape;/, 'const shape = sh;'],
  [ZOD, /value\.allKeys|_normalized\.value/g, 'allKeys'],
  [ZOD, /const keySet = def\.keySet;|const (optin|optout) = _catchall\.\1;/g, ''],
  [ZOD, /keySet\.has\(key\)/, 'def.includes(key)'],
  [ZOD, /const _catchall = def\.catchall\._zod;\s+const t = .*/, ''],
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
  [ZOD, /!util\.aborted\(r\)/, 'r.issues.every((issue) => issue.continue)'],
  [ZOD, /inst\._zod\.(bag|version) = .*/g, ''],
  ['zod/v4/core/core.js', /const protoMembers = proto;/, 'const protoMembers = undefined;'],
  ['zod/v4/core/core.js', /params\?\.Parent/g, 'undefined'],
  // No schema is asked what it is an instance of, and no prototype is modified.
  ['zod/v4/core/core.js', /Object\.defineProperty\(_, Symbol\.hasInstance, \{[^]*?\n {4}\}\);/, ''],
  ['zod/v4/core/core.js', /Object\.defineProperty\(_, "name", .*/, ''],
  // It is made once, and a custom one is a check of its own.
  [
    'zod/v4/core/core.js',
    /if \(!inst\._zod\) \{[^]*?inst\._zod\.traits\.add\(name\);/,
    'inst._zod ??= { def };',
  ],
  ['zod/v4/core/core.js', /function Internals\([^]*?Internals\.prototype = zodProto;/, ''],
  [ZOD, /inst\._zod\.traits\.has\("\$ZodCheck"\)/, 'def.type === "custom"'],
  [ZOD, /inst\._zod\.def = def;/g, ''],
  ['zod/v4/core/checks.js', /inst\._zod\.def = def;/g, ''],
  // To be a check adds nothing to that.
  [ZOD, /checks\.\$ZodCheck\.init\(inst, def\);/, ''],
  ['zod/v4/core/checks.js', /\$ZodCheck\.init\(inst, def\);/g, ''],
  ['zod/v4/core/core.js', /for \(const k in proto\) \{[^]*?\n {8}\}\n/, ''],
];
