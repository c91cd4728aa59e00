/* The text of src/schema/settings-types.ts. */

const FORMATS = { boolean: 'boolean', number: 'number', textRecord: 'Record<string, string>' };

/** Types whose names say more than those of their schemas. */
const NAMES = { item: 'ItemConfig', panel: 'PanelConfig' };

const capitalize = (text) => text[0].toUpperCase() + text.slice(1);

const nameOf = (name) =>
  NAMES[name] ?? (name.startsWith('panels.') ? panelName(name.slice(7)) : capitalize(name));

const panelName = (type) => `${capitalize(type)}Panel`;
const settingsName = (type) => (type === 'embed' ? 'Config' : `${capitalize(type)}Settings`);

export function typesText({ named, panels, settings }) {
  return [
    ...Object.values(named).map((value) => declarationOf(nameOf(value.name), value)),
    ...Object.values(panels).map((value) => declarationOf(nameOf(value.name), value)),
    ...Object.entries(settings).map(([type, value]) => declarationOf(settingsName(type), value)),
    `/** The settings that an element takes, by its type. */
    export interface SettingsByKind {
      ${Object.keys(settings)
        .map((type) => `${type}: ${settingsName(type)};`)
        .join('\n')}
    }`,
    'export type Settings<T extends keyof SettingsByKind> = SettingsByKind[T];',
    `export type PanelType = PanelConfig['type'];`,
  ].join('\n\n');
}

function declarationOf(name, value) {
  if (value.kind !== 'object') return `export type ${name} = ${expression(value)};`;
  const bases = value.groups.map(baseOf);
  const own = ownProperties(value);
  if (bases.length === 1 && !own.length) return `export type ${name} = ${bases[0]};`;
  const heritage = bases.length ? ` extends ${bases.join(', ')}` : '';
  return `export interface ${name}${heritage} {\n${own.map(propertyOf).join('\n')}\n}`;
}

/** A panel that stands alone needs no type: its tag says it. */
const baseOf = ({ name }) =>
  name.startsWith('panels.') ? `Omit<${nameOf(name)}, 'type'>` : nameOf(name);

const ownProperties = ({ properties, groups }) =>
  properties.filter(({ key }) => !groups.some(({ keys }) => keys.includes(key)));

function propertyOf({ key, isOptional, description, value }) {
  const comment = description ? `/** ${description.replaceAll('*/', '*\\/')} */\n` : '';
  return `${comment}${key}${isOptional ? '?' : ''}: ${typeOf(value)}${isOptional ? ' | undefined' : ''};`;
}

const typeOf = (value) => (value.name ? nameOf(value.name) : expression(value));

function expression(value) {
  const { kind } = value;
  if (kind === 'union' || kind === 'panel') return value.options.map(typeOf).join(' | ');
  if (kind === 'array') return `(${typeOf(value.items)})[]`;
  if (kind === 'enum') return value.values.map((one) => `'${one}'`).join(' | ');
  if (kind === 'format') return FORMATS[value.format] ?? 'string';
  if (kind === 'integer') return 'number';
  throw new Error('Give the object a name: export its schema from config.ts');
}
