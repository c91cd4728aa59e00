/* The sections of the README that are made from the sources, each by the name in its comments. */

/** Headings of the config's tables, by the beginning of a key's path. */
const GROUPS = {
  '': 'The whole',
  panel: 'Every panel',
  discussion: 'Panel `discussion`',
  videos: 'Panel `videos`',
  popular: 'Panel `popular`',
  tags: 'Panel `tags`',
  slot: 'Panel `slot`',
  source: 'A source',
  item: 'An item',
};

export function sectionsOf(manifest, rows, strings, languages, networks) {
  const { declarations } = manifest.modules[0];
  const elements = declarations.filter(({ tagName }) => tagName);
  return {
    config: configTables(rows),
    networks: networkTables(networks),
    languages: languageTable(languages),
    messages: messageTable(strings),
    events: eventTable(declarations, elements),
    properties: propertyTable(elements),
    parts: partTables(elements),
  };
}

/** Puts the sections between their comments; a comment without a section is a mistake, and the reverse. */
export function fillSections(readme, sections) {
  const left = new Set(Object.keys(sections));
  const text = readme.replace(
    /(<!-- generated: (\w+) -->\n)[^]*?(<!-- \/generated -->)/g,
    (_, start, name, end) => {
      if (!left.delete(name)) throw new Error(`README.md has no use for a section "${name}"`);
      return `${start}\n${sections[name]}\n\n${end}`;
    },
  );
  if (left.size) throw new Error(`README.md lacks <!-- generated: ${[...left].join(', ')} -->`);
  return text;
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text) => (text ? `\`${text}\`` : '');

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
      return `#### ${heading}\n\n${table(['Key', 'Value', 'Default', 'What it is'], cells)}`;
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
    'Gone, and refused with a sentence that says so:',
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
  return table(['Event', 'When', 'Fields', 'From', 'Class'], rows);
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
    ['Property', 'What it is', 'Default'],
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
      `#### Parts of \`<${tagName}>\`\n\n${table(
        ['Part', 'What it is'],
        listOf(cssParts, (name) => `::part(${name})`),
      )}`,
  );
  return [
    ...parts,
    `#### States of every panel\n\n${table(
      ['State', 'When'],
      listOf(cssStates, (name) => `:state(${name})`),
    )}`,
    `#### Slots of every panel\n\n${table(
      ['Slot', 'Where'],
      listOf(slots, (name) => `slot="${name}"`),
    )}`,
  ].join('\n\n');
}
