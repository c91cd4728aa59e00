/* The reference of the elements: attributes and properties, from the custom-elements manifest. */
import { code, table } from './docs-table.mjs';

const nameOf = ({ name }) => name;

export function elementTables(elements) {
  const isEmbed = ({ tagName }) => tagName === 'afterword-embed';
  const panels = elements.filter((element) => !isEmbed(element));
  const shared = namesInAll(elements);
  const inPanels = namesInAll(panels).filter((name) => !shared.includes(name));
  const [anyPanel] = panels;
  const known = [...shared, ...inPanels];
  return [
    '## Every element',
    memberTable(anyPanel, (name) => shared.includes(name)),
    '## Every panel',
    memberTable(anyPanel, (name) => inPanels.includes(name)),
    ...[...elements.filter(isEmbed), ...panels].flatMap((element) => {
      const table = memberTable(element, (name) => !known.includes(name));
      return [`## \`<${element.tagName}>\``, element.description, table, eventLine(element)];
    }),
  ].join('\n\n');
}

const namesInAll = (elements) =>
  elements[0].members
    .map(nameOf)
    .filter((name) => elements.every(({ members }) => members.map(nameOf).includes(name)));

/** One row for a member; its attribute stands beside it. */
function memberTable({ members, attributes }, isWanted) {
  const rows = members
    .filter(({ name }) => isWanted(name))
    .map(({ name, kind, type, default: standard, description = '', readonly }) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === name);
      return [
        code(attribute?.name),
        code(kind === 'method' ? `${name}()` : name),
        kind === 'method' ? '' : code(shorten(type?.text)),
        code(standard),
        readonly ? `${description} Read-only.`.trim() : description,
      ];
    });
  return table(['Attribute', 'Property', 'Type', 'Default', 'Description'], rows);
}

/** A type that would fill the whole line says nothing: the config's reference lists the keys. */
const shorten = (type = '') => (type.length > 60 ? type.replace(/\{.*\}/s, '{ … }') : type);

const eventLine = ({ events }) => `Events: ${events.map(({ name }) => code(name)).join(', ')}.`;
