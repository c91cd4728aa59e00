/*
 * A plugin of the manifest's analyzer. Its own handling of Lit looks for literal `static properties`;
 * ours come from the schema, so they are told here, with the custom properties that the styles read.
 */
import { checkTexts, cssPropertiesOf } from './docs-css.mjs';
import { loadSources, typeOf } from './docs-sources.mjs';

/** What an element has beside its settings that a page may use. */
const PUBLIC = {
  AfterwordEmbed: ['config', 'consent', 'problems', 'ready', 'refresh'],
};
const EVERYWHERE = ['config'];

/** What the source can't say in a type that the analyzer reads. */
const TYPES = { ready: 'Promise<void>', consent: 'Grants' };

export async function settingsPlugin() {
  const sources = await loadSources();
  return {
    name: 'afterword-settings',
    packageLinkPhase({ customElementsManifest }) {
      const declared = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
      const elements = declared
        .filter(({ tagName }) => tagName)
        .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
      const events = declared.filter(({ superclass }) => superclass?.name === 'AfterwordEvent');
      for (const element of elements) describe(element, sources);
      checkTexts(elements.flatMap(({ cssProperties }) => cssProperties));
      for (const event of events) event.superclass = { name: 'Event', package: 'global:' };
      // What is published: users import from there, and nothing from where the sources are.
      customElementsManifest.modules = modulesOf(elements, events);
    },
  };
}

/** Puts into the declaration of an element what its schema and its styles say. */
function describe(element, sources) {
  const kind = element.tagName.replace('afterword-', '');
  const properties = sources.schema.settings[kind].properties.filter(
    ({ key }) => key !== '$schema',
  );
  const attributes = new Map(
    [...sources.attributesOf(kind)].map(([attribute, key]) => [key, attribute]),
  );
  const defaults = { ...sources.DEFAULTS.panel, ...sources.DEFAULTS[kind] };
  const settings = properties.map(({ key, value, description }) => ({
    name: key,
    description,
    type: { text: typeOf(value) },
    ...(key in defaults && { default: JSON.stringify(defaults[key]) }),
    attribute: attributes.get(key),
  }));
  const kept = PUBLIC[element.name] ?? EVERYWHERE;
  const members = kept.map((name) => {
    const member = element.members.find((member) => member.name === name);
    if (!member) throw new Error(`${element.name} has no member "${name}"`);
    return { ...member, ...(TYPES[name] && { type: { text: TYPES[name] }, default: undefined }) };
  });
  const config = { name: 'config', fieldName: 'config', type: { text: 'string' } };
  const { description } = members.find(({ name }) => name === 'config');
  element.attributes = [
    { ...config, description },
    ...settings.flatMap(({ name, attribute, ...setting }) =>
      attribute
        ? { name: attribute, fieldName: name, ...setting, type: attributeType(setting.type) }
        : [],
    ),
  ];
  element.members = [
    ...members.map((member) =>
      member.name === 'config' ? { ...member, attribute: 'config' } : member,
    ),
    // The embed's `consent` is told with its members: as a property it grants, too.
    ...settings.flatMap((setting) =>
      kept.includes(setting.name) ? [] : { kind: 'field', ...setting },
    ),
  ];
  element.cssProperties = cssPropertiesOf(kind);
  // Where an event is dispatched, the analyzer finds a name of its own making; the tags tell the right one.
  element.events = element.events.filter(({ name }) => isOurs(name)).map(withEventType);
  element.superclass = { name: 'LitElement', package: 'lit' };
  for (const list of ['members', 'events', 'slots', 'cssParts', 'cssStates'])
    for (const entry of element[list] ?? []) delete entry.inheritedFrom;
}

/** An object's attribute is the text of its main field. */
const attributeType = ({ text }) => ({
  text: /^(\{|Source)/.test(text) ? 'string' : text.replace(/ \| \{.*$/, ''),
});

const isOurs = (name) => name?.startsWith('afterword-');

/** `afterword-load-more` is an `AfterwordLoadMoreEvent`. */
function withEventType(event) {
  const words = event.name.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
  return { ...event, type: { text: `${words.join('')}Event` } };
}

function modulesOf(elements, events) {
  const index = 'dist/index.js';
  const declarations = [...elements, ...events];
  return [
    {
      kind: 'javascript-module',
      path: index,
      declarations,
      exports: declarations.map(({ name }) => ({
        kind: 'js',
        name,
        declaration: { name, module: index },
      })),
    },
    {
      kind: 'javascript-module',
      path: 'dist/define.js',
      declarations: [],
      exports: elements.map(({ name, tagName }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: index },
      })),
    },
  ];
}
