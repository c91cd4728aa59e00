/* What the documentation is made from: the config's schema and its defaults. */
import { describeSchema } from './describe-schema.mjs';
import { importTypeScript } from './import-typescript.mjs';

const MODULES = [
  'schema/attributes',
  'schema/defaults',
  'i18n/locales/en',
  'data/networks/all-networks',
];

/** The exports of the TypeScript modules that know the config, and its schema as a plain description. */
export async function loadSources() {
  const { z, config, ...sources } = await importTypeScript(`
    export { z } from 'zod';
    export * as config from './src/schema/config.ts';
    export { formatNames, loadFormats } from './src/data/feeds/formats.ts';
    ${MODULES.map((name) => `export * from './src/${name}.ts';`).join('\n')}
  `);
  const feedFormats = sources.formatNames(await sources.loadFormats());
  return { ...sources, feedFormats, schema: describeSchema(z, config) };
}

/** Names that stand for what would be too long to write out. */
const NAMES = { source: 'Source', item: 'Item' };

const FORMATS = { boolean: 'boolean', number: 'number', textRecord: 'Record<string, string>' };

/** A described schema as a TypeScript type. */
export function typeOf({ name, kind, format, options, items, values, properties }) {
  if (NAMES[name]) return NAMES[name];
  if (kind === 'panel') return 'PanelConfig';
  if (kind === 'format') return FORMATS[format] ?? 'string';
  if (kind === 'integer') return 'number';
  if (kind === 'enum') return values.map((value) => `'${value}'`).join(' | ');
  if (kind === 'union') return options.map(typeOf).join(' | ');
  if (kind === 'array') {
    const entry = typeOf(items);
    return entry.includes(' | ') ? `(${entry})[]` : `${entry}[]`;
  }
  const fields = properties.map(
    ({ key, isOptional, value }) => `${key}${isOptional ? '?' : ''}: ${typeOf(value)}`,
  );
  return `{ ${fields.join('; ')} }`;
}
