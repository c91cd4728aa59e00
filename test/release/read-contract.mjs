/*
 * The public contract, read from what the build makes and npm publishes. No source is read: the contract
 * outlives every change of the source tree.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const sorted = (names) => [...names].sort();
const sortedObject = (entries) =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The classes of the custom-elements manifest that have a tag. */
export function readElements() {
  return readJson('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
}

/** The whole contract, as sorted plain data. */
export function readContract() {
  const manifest = readJson('package.json');
  const types = readTypes(manifest.exports);
  return {
    config: readConfigKeys(readJson('dist/afterword.schema.json')),
    elements: sortedObject(readElements().map((element) => [element.tagName, describe(element)])),
    events: types.events,
    exports: types.exports,
    files: readFiles(),
    packageExports: manifest.exports,
    problemCodes: types.problemCodes,
  };
}

/** Published files that pages may name: no declarations, and no modules that only our own modules import. */
function readFiles() {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts') && !path.startsWith('dist/modules/'))
    .sort();
}

function describe(element) {
  const { attributes = [], members = [], events = [], cssParts = [] } = element;
  const { cssStates = [], slots = [], cssProperties = [] } = element;
  return {
    attributes: sortedObject(
      attributes.map(({ name, type, default: value }) => [name, typeWithDefault(type.text, value)]),
    ),
    customProperties: sortedObject(cssProperties.map((it) => [it.name, it.default ?? ''])),
    events: sorted(events.map(({ name }) => name)),
    parts: sortedObject(cssParts.map((part) => [part.name, partTokens(part)])),
    properties: sorted(members.map(({ kind, name }) => (kind === 'method' ? `${name}()` : name))),
    slots: sorted(slots.map(({ name }) => name)),
    states: sorted(cssStates.map(({ name }) => name)),
  };
}

const typeWithDefault = (type, value) => (value === undefined ? type : `${type} = ${value}`);

/**
 * The tokens that stand beside a part's name: the manifest has them in the description, in backticks. "And so
 * on" is an open list, `button-*`.
 */
export function partTokens({ name, description }) {
  const named = [...description.matchAll(/`([a-z-]+)`/g)].map(([, token]) => token);
  const tokens = named.filter((token) => token.startsWith(`${name}-`));
  if (tokens.length && description.includes('and so on')) tokens.push(`${name}-*`);
  return sorted(tokens);
}

/** Full paths of the config's keys: `panels[popular].pageSize` → `integer 1 to 100 = 5`. */
function readConfigKeys(root) {
  const keys = new Map();
  visitSchema(root, '', new Set());
  return sortedObject([...keys].map(([path, key]) => [path, summarize(key)]));

  function visitSchema(node, path, refs, isRequired = false) {
    if (node.$ref) {
      if (refs.has(node.$ref)) return;
      const { $ref, ...rest } = node;
      const target = $ref
        .split('/')
        .slice(1)
        .reduce((it, name) => it[name], root);
      return visitSchema({ ...target, ...rest }, path, new Set([...refs, $ref]), isRequired);
    }
    const key = keys.get(path) ?? { alternatives: new Set() };
    if (path) keys.set(path, key);
    if ('default' in node) key.default = node.default;
    if (isRequired) key.isRequired = true;
    for (const alternative of alternativesOf(node)) key.alternatives.add(alternative);
    for (const member of node.anyOf ?? node.oneOf ?? []) visitSchema(member, path, refs);
    if (node.items) visitSchema(node.items, `${path}[]`, refs);
    const type = node.properties?.type?.const;
    const place = type && path.endsWith('[]') ? `${path.slice(0, -2)}[${type}]` : path;
    const prefix = place && `${place}.`;
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      visitSchema(property, `${prefix}${name}`, refs, node.required?.includes(name));
    }
    if (typeof node.additionalProperties === 'object') {
      visitSchema(node.additionalProperties, `${prefix}*`, refs);
    }
  }
}

/** What a schema allows, but for what its `anyOf` does. Patterns are left out: they are no names. */
function alternativesOf({ type, enum: values, const: value, minimum, maximum, format }) {
  if (value !== undefined) return [JSON.stringify(value)];
  if (values) return values.map((it) => JSON.stringify(it));
  return [type ?? []].flat().map((name) => {
    if (name === 'string' && format) return `string (${format})`;
    const from = minimum === undefined ? '' : ` from ${minimum}`;
    const to = maximum === undefined ? '' : ` to ${maximum}`;
    return /^(integer|number)$/.test(name) ? name + from + to : name;
  });
}

/** One line; of a key with many names, such as those of the networks, a list. */
function summarize({ alternatives, isRequired, default: value }) {
  const all = sorted(alternatives);
  if (all.length > 10) return all;
  const text = typeWithDefault(
    all.join(' | '),
    value === undefined ? value : JSON.stringify(value),
  );
  return isRequired ? `${text} (required)` : text;
}

/** Entries with types, `*` replaced by the files that are there: `.` → `dist/index.d.ts`. */
function entriesWithTypes(exports) {
  return Object.entries(exports).flatMap(([name, { types }]) => {
    if (!types?.includes('*')) return types ? [[name, types]] : [];
    const [folder, ending] = types.split('*');
    return (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .map((it) => [name.replace('*', it), types.replace('*', it)]);
  });
}

const PROBE = resolve('contract-probe.ts');

/** What TypeScript sees through the entries of the package. */
function readTypes(packageExports) {
  const entries = entriesWithTypes(packageExports);
  // A file in memory that imports as a project would: `index.js`, which has `index.d.ts` beside it.
  const text = [
    ...entries.map(([, path], i) => `export * as e${i} from '${path.replace('.d.ts', '.js')}';`),
    'export type Events = HTMLElementEventMap;',
  ].join('\n');
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === PROBE || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === PROBE
      ? ts.createSourceFile(path, text, options.target)
      : getSourceFile.call(host, path, ...rest);
  const program = ts.createProgram([PROBE], options, host);
  const checker = program.getTypeChecker();
  const probe = checker.getSymbolAtLocation(program.getSourceFile(PROBE));
  const probed = new Map(checker.getExportsOfModule(probe).map((it) => [it.name, it]));

  const exports = entries.map(([name], i) => {
    const symbols = checker.getExportsOfModule(checker.getAliasedSymbol(probed.get(`e${i}`)));
    const isValue = (symbol) =>
      !isTypeOnly(symbol) && Boolean(unalias(checker, symbol).flags & ts.SymbolFlags.Value);
    const types = symbols.filter((symbol) => !isValue(symbol));
    return [
      name,
      {
        types: sortedObject(types.map((symbol) => [symbol.name, describeType(checker, symbol)])),
        values: sorted(symbols.filter(isValue).map((symbol) => symbol.name)),
      },
    ];
  });
  const all = Object.fromEntries(exports);
  return {
    exports: sortedObject(exports),
    events: readEvents(checker, probed.get('Events')),
    problemCodes: all['.'].types.ProblemCode ?? [],
  };
}

const unalias = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const isTypeOnly = (symbol) =>
  (symbol.declarations ?? []).some((it) => ts.isTypeOnlyImportOrExportDeclaration(it));

/** Names of a union, or of an object's fields. */
function describeType(checker, symbol) {
  const type = checker.getDeclaredTypeOfSymbol(unalias(checker, symbol));
  if (!type.isUnion()) return sorted(checker.getPropertiesOfType(type).map(fieldName));
  const literals = type.types.filter((it) => it.isStringLiteral());
  if (literals.length) return sorted(literals.map(({ value }) => value));
  const fields = type.types.flatMap((it) => checker.getPropertiesOfType(it).map(fieldName));
  return sorted(new Set(fields));
}

const fieldName = ({ name, flags }) => (flags & ts.SymbolFlags.Optional ? `${name}?` : name);

/** Our events in the browser's map of events, each with its own fields. */
function readEvents(checker, symbol) {
  const ours = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter(({ name }) => name.startsWith('afterword-'));
  return sortedObject(
    ours.map((event) => {
      const type = checker.getTypeOfSymbol(event);
      const fields = checker.getPropertiesOfType(type).filter(isDeclaredHere);
      const typed = fields.map((it) => [it.name, typeText(checker, checker.getTypeOfSymbol(it))]);
      return [event.name, { class: type.symbol.name, fields: sortedObject(typed) }];
    }),
  );
}

const isDeclaredHere = ({ declarations = [] }) =>
  declarations.some((it) => it.getSourceFile().fileName.startsWith(resolve('dist')));

/** A union of names in full, whatever it is called. */
function typeText(checker, type) {
  if (!type.isUnion() || !type.types.every((it) => it.isStringLiteral())) {
    return checker.typeToString(type);
  }
  return sorted(type.types.map(({ value }) => JSON.stringify(value))).join(' | ');
}
