/* Writes dist/afterword.schema.json, the JSON Schema of the config; `configRows` makes the reference from it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

const loadSources = () =>
  importTypeScript(`
    export { z } from 'zod';
    export { item, panels, settings, source } from './src/schema/config.ts';
    export { DEFAULTS } from './src/schema/defaults.ts';
    export { formatNames, loadFormats } from './src/data/feeds/formats.ts';
    export { allNetworks } from './src/data/networks/all-networks.ts';
    export { shareToolAliases, shareTools } from './src/data/share-tools.ts';
  `);

/** Relative, or with a protocol that a link may have. */
const URL_PATTERN = '^(?![A-Za-z][A-Za-z0-9+.-]*:)|^(https?|mailto):';

/** What JSON Schema says of our named formats; of the others it says that they are strings. */
const FORMATS = {
  url: { type: 'string', format: 'uri-reference', pattern: URL_PATTERN },
  textRecord: { type: 'object', additionalProperties: { type: 'string' } },
};

/** The config's JSON Schema, 2020-12. */
export async function configSchema() {
  const sources = await loadSources();
  const { z, item, panels, settings, source, DEFAULTS } = sources;
  const registry = z.registry();
  const definitions = { config: settings.embed, ...panels, source, item };
  for (const [id, schema] of Object.entries(definitions)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/$defs/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      const { format } = zodSchema.meta() ?? {};
      if (!format) return;
      delete jsonSchema.format;
      Object.assign(jsonSchema, FORMATS[format] ?? { type: 'string' });
    },
  });
  for (const schema of Object.values(schemas))
    for (const key of ['$schema', '$id', 'id']) delete schema[key];
  const { config, ...$defs } = schemas;

  for (const type of Object.keys(panels)) {
    setDefaults($defs[type], { ...DEFAULTS.panel, ...DEFAULTS[type] });
  }
  setDefaults(config, { ...DEFAULTS.panel, ...DEFAULTS.embed });
  const formats = sources.formatNames(await sources.loadFormats());
  $defs.source.properties.format.examples = formats;
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

/** The config's keys in the order of docs/reference/config.md: shared, what every panel has, each panel, sources, items. */
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
