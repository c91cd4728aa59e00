/* The generated sections of the documentation, as Markdown; each has the name that its comment in a file has. */
import { elementTables } from './docs-elements.mjs';
import { code, table } from './docs-table.mjs';

/** Headings of the config's tables, by the first word of a key's path. */
const GROUPS = {
  '': 'The whole config',
  panel: 'Every panel',
  discussion: 'Panel `discussion`',
  videos: 'Panel `videos`',
  popular: 'Panel `popular`',
  tags: 'Panel `tags`',
  slot: 'Panel `slot`',
  source: 'A source',
  item: 'An item',
};

export function sectionsOf({ manifest, rows, strings, languages, networks, feeds, chunks }) {
  const { declarations } = manifest.modules[0];
  const elements = declarations.filter(({ tagName }) => tagName);
  return {
    config: configTables(rows),
    elements: elementTables(elements),
    networks: networkTables(networks),
    feeds: table(['Feed', '`format`', 'What is read, besides title, address and date'], feeds),
    chunks: table(['File', 'What it contains', 'When it is loaded'], chunks),
    languages: languageTable(languages),
    messages: messageTable(strings),
    events: eventTable(declarations, elements),
    properties: propertyTable(elements),
    parts: partTables(elements),
  };
}

/**
 * Puts sections between their comments.
 *
 * @param texts the files that may have such comments, by their paths
 * @returns the files that have some, filled
 */
export function fillSections(texts, sections) {
  const unused = new Set(Object.keys(sections));
  const filled = {};
  for (const [path, text] of Object.entries(texts)) {
    if (!text.includes('<!-- generated: ')) continue;
    const pattern = /(<!-- generated: (\w+) -->\n)[^]*?(<!-- \/generated -->)/g;
    filled[path] = text.replace(pattern, (_, start, name, end) => {
      if (!unused.delete(name)) throw new Error(`${path}: there is no section "${name}" left`);
      return `${start}\n${sections[name]}\n\n${end}`;
    });
  }
  if (unused.size) throw new Error(`No file has <!-- generated: ${[...unused].join(', ')} -->`);
  return filled;
}

function configTables(rows) {
  return Object.entries(GROUPS)
    .map(([group, heading]) => {
      const own = rows.filter(({ path }) => groupOf(path) === group);
      const cells = own.map(({ path, type, default: standard, description }) => [
        code(group ? path.slice(group.length + 1) : path),
        type,
        code(standard),
        description,
      ]);
      return `## ${heading}\n\n${table(['Key', 'Value', 'Default', 'Description'], cells)}`;
    })
    .join('\n\n');
}

function groupOf(path) {
  const [first] = path.split('.');
  return first !== path && first in GROUPS ? first : '';
}

function networkTables(networks) {
  const open = networks.filter(({ closed }) => !closed);
  const yes = (value) => (value ? 'yes' : '');
  const rows = open.map((network) => {
    const { name, aliases = [], shareTemplate, serverSoftware } = network;
    const server = shareTemplate?.includes('{instance}')
      ? (serverSoftware?.defaultInstance ?? 'yours')
      : '';
    return [
      [name, ...aliases].map(code).join(', '),
      network.label,
      yes(shareTemplate),
      yes(network.threadPattern),
      yes(network.hosts ?? network.hostPattern),
      String(network.characterLimit ?? ''),
      network.replyCountSource ?? '',
      server,
      yes(network.isApp),
      code(network.brandColour),
    ];
  });
  const heads = ['Name, other names', 'Network', 'Share', 'Thread', 'Page'];
  const more = ['Limit', 'Replies counted by', 'Server', 'App', 'Colour'];
  const closed = networks.filter(({ closed }) => closed);
  return [
    table([...heads, ...more], rows),
    '## Closed networks',
    'A config that names one of these gets the problem `dead-network`, and the entry is left out.',
    table(
      ['Name', 'Network', 'Since', 'Successor'],
      closed.map(({ name, label, closed: { since = 'not known', successor } }) => [
        code(name),
        label,
        since,
        code(successor),
      ]),
    ),
  ].join('\n\n');
}

const languageTable = (languages) =>
  table(
    ['Language', 'Tag', 'Most popular', 'Load more', 'Read by a native speaker'],
    languages.map(([name, tag, ...rest]) => [name, code(tag), ...rest]),
  );

const messageTable = (strings) =>
  table(
    ['Name', 'English'],
    Object.entries(strings).map(([name, text]) => [code(name), text]),
  );

function eventTable(declarations, elements) {
  const rows = declarations
    .filter(({ superclass }) => superclass.name === 'Event')
    .map(({ name, description, members: fields }) => {
      const event = name
        .replace(/Event$/, '')
        .replace(/\B[A-Z]/g, '-$&')
        .toLowerCase();
      const from = elements.filter(({ events }) => events.some(({ name }) => name === event));
      return [
        code(event),
        description,
        fields.map(({ name, type }) => code(`${name}: ${type.text}`)).join(', '),
        from.map(({ tagName }) => tagName.replace('afterword-', '')).join(', '),
        code(name),
      ];
    });
  return table(['Event', 'When it is dispatched', 'Fields', 'Elements', 'Class'], rows);
}

function propertyTable(elements) {
  const found = new Map();
  for (const { tagName, cssProperties } of elements) {
    for (const { name, ...property } of cssProperties) {
      const tags = found.get(name)?.tags ?? [];
      found.set(name, { ...property, tags: [...tags, tagName] });
    }
  }
  const isBase = ({ tags }) => tags.length > 1;
  const all = [...found].sort(([, a], [, b]) => isBase(b) - isBase(a));
  return table(
    ['Property', 'Description', 'Default'],
    all.map(([name, { description, default: standard }]) => [
      code(name),
      description,
      code(standard),
    ]),
  );
}

function partTables(elements) {
  const panels = elements.filter(({ cssParts }) => cssParts);
  const listOf = (entries, show) =>
    entries.map(({ name, description }) => [code(show(name)), description]);
  const [{ slots, cssStates }] = panels;
  const parts = panels.map(
    ({ tagName, cssParts }) =>
      `### \`<${tagName}>\`\n\n${table(
        ['Part', 'Description'],
        listOf(cssParts, (name) => `::part(${name})`),
      )}`,
  );
  return [
    '## Parts',
    ...parts,
    '## States',
    'Every panel has these.',
    table(
      ['State', 'When it matches'],
      listOf(cssStates, (name) => `:state(${name})`),
    ),
    '## Slots',
    'Every panel has these.',
    table(
      ['Slot', 'Position'],
      listOf(slots, (name) => `slot="${name}"`),
    ),
  ].join('\n\n');
}
