/*
 * Puts a config together out of what is chosen, shows what readers will see of it, and what is wrong. The names are those
 * of the schema that the build makes.
 */
const find = (id) => document.getElementById(id);
const clone = (id) => find(id).content.firstElementChild.cloneNode(true);

const STORY = {
  url: 'https://harbourledger.example/2026/11/20/the-curve-that-brings-the-ships-in',
  title: 'The curve that brings the ships in',
};
const FIRST = ['facebook', 'x', 'bluesky'];
const TOOLS = ['email', 'copy', 'native', 'print'];
const CHOSEN = ['facebook', 'x', 'bluesky', 'whatsapp', 'linkedin', 'reddit', 'email', 'copy'];
const OFFERED = [
  ...['facebook', 'x', 'bluesky', 'mastodon', 'threads', 'whatsapp', 'telegram', 'linkedin'],
  ...['reddit', 'hackernews', 'pinterest', 'flipboard', 'nextdoor', 'lemmy', 'line', 'teams'],
];
/** Milliseconds without a key before the preview is made anew. */
const PAUSE = 200;

/** The names of all networks, wherever in the schema they stand. */
function namesIn(schema) {
  const { properties, ...rest } = schema ?? {};
  const names = properties?.networks?.items?.anyOf?.find((one) => one.enum)?.enum;
  if (names) return names;
  for (const inner of [...Object.values(properties ?? {}), ...Object.values(rest)].flat()) {
    const found = inner && typeof inner === 'object' ? namesIn(inner) : undefined;
    if (found) return found;
  }
  return undefined;
}

const names = namesIn(await (await fetch('/dist/afterword.schema.json')).json()) ?? OFFERED;

function addRow(name) {
  const row = clone('row');
  const [select, address, remove] = row.children;
  select.append(...[...names].sort().map((one) => new Option(one)));
  select.value = name;
  remove.addEventListener('click', () => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    (next?.querySelector('button') ?? find('add')).focus();
    update();
  });
  find('rows').append(row);
  return address;
}

function addChip(name) {
  const chip = clone('chip');
  const box = chip.querySelector('input');
  box.value = name;
  box.checked = CHOSEN.includes(name);
  chip.querySelector('span').textContent = name;
  find('share').append(chip);
}

/** A page that is a post counts as one, so nobody has to say which it is. */
function networkOf(row) {
  const [network, address] = [...row.children].map(({ value }) => value.trim());
  if (!address) return network;
  return { network, page: address };
}

/** What was chosen, without what is the default anyway. */
function configNow() {
  const { value: message } = find('message');
  const campaign = { source: find('source').value, medium: find('medium').value };
  const used = Object.entries(campaign).filter(([, value]) => value);
  const share = [...find('share').querySelectorAll(':checked')].map(({ value }) => value);
  return {
    $schema: '/afterword/0.1.0/afterword.schema.json',
    ...(used.length && { campaign: Object.fromEntries(used) }),
    panels: [
      {
        type: 'discussion',
        ...(message && { message }),
        networks: [...find('rows').children].map(networkOf),
        share,
        ...(find('limit').value && { shareLimit: Number(find('limit').value) }),
        ...(find('counts').checked && { counts: true }),
      },
    ],
  };
}

function show(config) {
  const embed = document.createElement('afterword-embed');
  const list = find('problems').querySelector('ul');
  const tell = () => {
    list.replaceChildren(
      ...(embed.problems ?? []).map(({ path, message }) =>
        Object.assign(document.createElement('li'), { textContent: `${path}: ${message}` }),
      ),
    );
    find('problems').hidden = !list.firstChild;
  };
  embed.addEventListener('afterword-error', tell);
  // Whoever is counted is asked only in a page of the publisher's own.
  embed.config = { ...config, article: STORY, consent: 'click' };
  find('preview').replaceChildren(embed);
  tell();
}

let waiting = 0;
function update() {
  const config = configNow();
  // Lists of names in one line each.
  const text = JSON.stringify(config, null, 2).replace(
    /\[\s+("[^{}[\]]+")\s+\]/g,
    (_, list) => `[${list.replace(/\s+/g, ' ')}]`,
  );
  find('config').textContent = text;
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE, config);
}

for (const name of FIRST) addRow(name);
for (const name of [...OFFERED, ...TOOLS]) addChip(name);
find('choices').addEventListener('input', update);
find('choices').addEventListener('submit', (event) => event.preventDefault());
find('add').addEventListener('click', () => {
  addRow('mastodon').focus();
  update();
});
for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', async () => {
    const code = find(button.dataset.copies);
    const isCopied = await navigator.clipboard?.writeText(code.textContent).then(
      () => true,
      () => false,
    );
    if (!isCopied) getSelection().selectAllChildren(code);
    find('said').textContent = isCopied ? 'Copied.' : 'It is selected: copy it from here.';
  });
}
update();
