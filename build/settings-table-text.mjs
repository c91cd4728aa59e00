/* The text of src/schema/settings-table.ts. */

/** The type of a panel, which the parser reads itself, to choose the table. */
const isPanelType = ({ key, value }) =>
  key === 'type' && value.kind === 'enum' && value.values.length === 1;

const entryOf = (key, type) => (key === type ? key : `${key}: ${type}`);

/** Named schemas that are keys of several objects, and no values of their own. */
const GROUPS = ['panelSettings', 'listSettings', 'shared'];

export function tableText({ named, panels, settings }) {
  const declared = new Map();

  /** The expression of a type; a named one is declared first. */
  function typeOf(value) {
    const { name, kind } = value;
    if (kind === 'panel') return `'panel'`;
    if (kind === 'format') return `'${value.format}'`;
    if (name && !declared.has(name))
      declared.set(name, `const ${name}: ${NAMES[kind]} = ${expression(value)};`);
    return name ?? expression(value);
  }

  function expression(value) {
    const { kind } = value;
    if (kind === 'object') return objectOf(value);
    if (kind === 'array') return `{ type: 'array', items: ${typeOf(value.items)} }`;
    if (kind === 'union')
      return `{ type: 'union', options: [${value.options.map(typeOf).join()}] }`;
    if (kind === 'enum') return `{ type: 'enum', values: ${JSON.stringify(value.values)} }`;
    const { minimum, maximum } = value;
    return `{ type: 'integer', minimum: ${minimum}, maximum: ${maximum} }`;
  }

  function objectOf(value) {
    const required = value.properties.filter(
      (property) => !property.isOptional && !isPanelType(property),
    );
    const keys = JSON.stringify(required.map(({ key }) => key));
    return `{ type: 'object', properties: ${propertiesOf(value)}, required: ${keys} }`;
  }

  /** The properties in their order, with a group of them where its first key stands. */
  function propertiesOf({ properties, groups }) {
    const lines = properties.flatMap((property) => {
      const { key, value } = property;
      const group = groups.find(({ keys }) => keys.includes(key));
      if (!group) return isPanelType(property) ? [] : entryOf(key, typeOf(value));
      if (group.keys[0] !== key) return [];
      return `...${group.name}${group.name.includes('.') ? '.properties' : ''}`;
    });
    return `{ ${lines.join()} }`;
  }

  const record = (name, keys, schemas) =>
    `export const ${name}: Readonly<Record<${keys}, ObjectType>> = { ${Object.entries(schemas)
      .map(([key, value]) => `${key}: ${objectOf(value)}`)
      .join()} };`;

  const groups = GROUPS.map((name) => {
    const text = propertiesOf({ ...named[name], groups: [] });
    return `const ${name}: Properties = ${text};`;
  });
  const tables = [
    `/** The settings of the panels of an embed, by type. */\n${record('panels', 'PanelType', panels)}`,
    `/** The settings that an element takes, by its type. */\n${record('settings', 'keyof SettingsByKind', settings)}`,
  ];
  const used = Object.values(NAMES).filter(
    (name) =>
      name !== 'ObjectType' && [...declared.values()].some((text) => text.includes(`: ${name} =`)),
  );
  return [
    `import type { ${['ObjectType', 'Properties', ...used].join()} } from './value-type.ts';
    import type { PanelType, SettingsByKind } from './settings-types.ts';`,
    ...declared.values(),
    ...groups,
    ...tables,
  ].join('\n\n');
}

const NAMES = {
  object: 'ObjectType',
  union: 'UnionType',
  array: 'ArrayType',
  enum: 'EnumType',
  integer: 'IntegerType',
};
