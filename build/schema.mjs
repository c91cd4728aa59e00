/* Writes dist/afterword.schema.json, the JSON Schema of the config; `configRows` gives it to the documentation. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** One bundle, so that the schema and zod's full half, which alone writes JSON Schema, share one core. */
const ENTRY = `
export * as z from 'zod';
export { item, panels, settings, source } from './src/schema/config.ts';
export { DEFAULTS } from './src/schema/defaults.ts';
export { embedTexts, itemTexts, panelTexts, sourceTexts } from './src/schema/descriptions.ts';
export { allNetworks } from './src/data/networks/all-networks.ts';
export { shareToolAliases, shareTools } from './src/data/share-tools.ts';
`;

async function loadSources() {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The config's JSON Schema, 2020-12. */
export async function configSchema() {
  const sources = await loadSources();
  const { z, item, panels, settings, source, DEFAULTS, ...texts } = sources;
  const registry = z.registry();
  const shapes = { config: settings.embed, ...panels, source, item };
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/$defs/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      const { type, params } = zodSchema._zod.def;
      if (type === 'custom') Object.assign(jsonSchema, leafSchema(params));
    },
  });
  for (const schema of Object.values(schemas))
    for (const key of ['$schema', '$id', 'id']) delete schema[key];
  const { config, ...$defs } = schemas;

  describe($defs.source, texts.sourceTexts);
  describe($defs.item, texts.itemTexts);
  for (const type of Object.keys(panels)) {
    const panel = $defs[type];
    describe(panel, texts.panelTexts[type]);
    setDefaults(panel, { ...DEFAULTS.panel, ...DEFAULTS[type] });
    const { properties, required = [] } = panel;
    panel.properties = {
      type: { const: type, description: 'What the panel shows.' },
      ...properties,
    };
    panel.required = ['type', ...required];
  }
  describe(config, texts.embedTexts);
  setDefaults(config, { ...DEFAULTS.panel, ...DEFAULTS.embed });
  config.properties.panels.items = {
    oneOf: Object.keys(panels).map((type) => ({ $ref: `#/$defs/${type}` })),
  };
  const { networks, share } = $defs.discussion.properties;
  const open = sources.allNetworks.filter(({ closed }) => !closed);
  const names = [...open.map(({ name }) => name), ...open.flatMap(({ aliases = [] }) => aliases)];
  nameNetworks(networks, names);
  nameNetworks(share, [...names, ...sources.shareTools, ...sources.shareToolAliases.keys()]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:afterword:config:${version}`,
    title: 'Afterword: what stands under an article',
    ...config,
    $defs,
  };
}

/** What a leaf of the schema says of itself (`LeafParams`), in JSON Schema's words. */
function leafSchema({ allowed, type }) {
  if (Array.isArray(allowed)) return { enum: allowed };
  const [, minimum, maximum] = /from (\d+) to (\d+)$/.exec(allowed) ?? [];
  if (maximum) return { type: 'integer', minimum: Number(minimum), maximum: Number(maximum) };
  if (type) return { type };
  if (allowed === 'a panel') return {};
  if (allowed === 'an object of texts') {
    return { type: 'object', additionalProperties: { type: 'string' } };
  }
  if (/\baddress\b/.test(allowed)) {
    // Relative, or of a protocol that a link may have.
    const pattern = '^(?![A-Za-z][A-Za-z0-9+.-]*:)|^(https?|mailto):';
    return { type: 'string', format: 'uri-reference', pattern };
  }
  return { type: 'string' };
}

/** Puts texts (`Described`) beside the keys that they are about. */
function describe(schema, texts) {
  for (const [key, entry] of Object.entries(texts)) {
    const property = schema.properties[key];
    const [text, inner] = typeof entry === 'string' ? [entry] : entry;
    property.description = text;
    const object = inner && objectIn(property);
    if (object) describe(object, inner);
  }
}

/** The object that a value is, may be, or holds in a list; one that stands in `$defs` has its texts there. */
function objectIn(schema) {
  if (schema.properties) return schema;
  if (schema.items) return objectIn(schema.items);
  return schema.anyOf?.map(objectIn).find(Boolean);
}

function setDefaults({ properties }, defaults) {
  for (const [key, value] of Object.entries(defaults)) {
    if (properties[key]) properties[key].default = value;
  }
}

/** A name alone must be known; in an object it may also be a network of one's own. */
function nameNetworks(list, names) {
  const { anyOf } = list.items;
  const plain = anyOf.findIndex(({ type }) => type === 'string');
  anyOf[plain] = { enum: names };
  objectIn(list).properties.network.examples = names;
}

/** The config's keys in the order of the documentation: shared, what every panel has, each panel, sources, items. */
export async function configRows() {
  const { $defs, properties } = await configSchema();
  const { source, item, ...panels } = $defs;
  const everywhere = Object.keys(panels.tags.properties).filter((key) =>
    Object.values(panels).every((panel) => key !== 'type' && panel.properties[key]),
  );
  const pick = (from, isWanted) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => isWanted(key)));
  return [
    ...rowsOf('', properties),
    {
      path: 'panel.type',
      type: Object.keys(panels).map(quote).join(' or '),
      default: '',
      description: 'What the panel shows.',
    },
    ...rowsOf(
      'panel.',
      pick(panels.tags.properties, (key) => everywhere.includes(key)),
    ),
    ...Object.entries(panels).flatMap(([name, panel]) =>
      rowsOf(
        `${name}.`,
        pick(panel.properties, (key) => key !== 'type' && !everywhere.includes(key)),
      ),
    ),
    ...rowsOf('source.', source.properties),
    ...rowsOf('item.', item.properties),
  ];
}

function rowsOf(prefix, properties) {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const path = prefix + key;
    const standard = schema.default === undefined ? '' : JSON.stringify(schema.default);
    const row = { path, type: typeOf(schema), default: standard, description: schema.description };
    const inner = objectIn(schema);
    const isList = schema.items || schema.anyOf?.some(({ items }) => items);
    return [row, ...(inner ? rowsOf(`${path}${isList ? '[]' : ''}.`, inner.properties) : [])];
  });
}

const quote = (value) => JSON.stringify(value);

/** A schema in a few words. */
function typeOf({ $ref, anyOf, oneOf, enum: values, format, type, items, minimum, maximum }) {
  if ($ref) return $ref.replace('#/$defs/', '');
  if (oneOf) return 'panel';
  if (values) return values.length > 8 ? 'a name' : values.map(quote).join(' or ');
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (items) return `list of: ${typeOf(items)}`;
  if (maximum !== undefined) return `${minimum} to ${maximum}`;
  const words = { string: 'text', boolean: 'true or false' };
  return format
    ? 'address'
    : [type]
        .flat()
        .map((one) => words[one] ?? one)
        .join(' or ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${ROOT}dist`, { recursive: true });
  const text = JSON.stringify(await configSchema(), null, 2);
  writeFileSync(`${ROOT}dist/afterword.schema.json`, `${text}\n`);
}
