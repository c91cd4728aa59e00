/* What the documentation is made from: the config's schema with its texts and defaults. */
import { build } from 'esbuild';

const MODULES = [
  'schema/config',
  'schema/defaults',
  'schema/descriptions',
  'schema/setting-properties',
  'i18n/locales/en',
  'data/networks/all-networks',
];

/** Common feed formats and rare ones are two lists of the same name. */
const FORMATS = `
import { FORMATS as common } from './src/data/feeds/detect.ts';
import { FORMATS as rare } from './src/data/feeds/shapes.ts';
export const feedFormats = [...common, ...rare];
`;

/** The exports of the TypeScript modules that know the config. */
export async function loadSources() {
  const { outputFiles } = await build({
    stdin: {
      contents: [...MODULES.map((name) => `export * from './src/${name}.ts';`), FORMATS].join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** Names that stand for what would be too long to write out. */
export const typeNames = ({ source, item }) =>
  new Map([
    [source, 'Source'],
    [item, 'Item'],
  ]);

/** A schema as a TypeScript type; its leaves say themselves what is allowed. */
export function typeOf(schema, names) {
  const name = names.get(schema);
  if (name) return name;
  const { type, innerType, element, options, shape, params } = schema._zod.def;
  if (innerType) return typeOf(innerType, names);
  if (options) return options.map((option) => typeOf(option, names)).join(' | ');
  if (element) {
    const entry = typeOf(element, names);
    return entry.includes(' | ') ? `(${entry})[]` : `${entry}[]`;
  }
  if (shape) {
    const fields = Object.entries(shape).map(([key, value]) => {
      const mark = value._zod.def.type === 'optional' ? '?' : '';
      return `${key}${mark}: ${typeOf(value, names)}`;
    });
    return `{ ${fields.join('; ')} }`;
  }
  if (Array.isArray(params?.allowed))
    return params.allowed.map((value) => `'${value}'`).join(' | ');
  if (params?.allowed === 'an object of texts') return 'Record<string, string>';
  if (params?.allowed === 'a panel') return 'PanelConfig';
  if (type === 'custom') return params?.type ?? 'string';
  throw new Error(`No TypeScript type is known for the schema "${type}"`);
}
