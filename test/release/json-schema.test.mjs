/* The JSON Schema that editors use: it takes what the script takes, and marks what the script would. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { configRows, configSchema } from '../../build/schema.mjs';
import { FULL } from '../unit/schema/full-config.mjs';

const schema = await configSchema();
// `type` may be a list, and a URI's form is the browser's to judge.
const validate = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  validateFormats: false,
}).compile(schema);

const problemsOf = (config) =>
  validate(config)
    ? []
    : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);

it('the schema says what it is', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(schema.$id && schema.title);
});

it('a config with every key passes', () => {
  assert.deepEqual(problemsOf(FULL), []);
});

/** Every path of keys in a value; what stands in lists counts once. */
function pathsOf(value, path = '') {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((entry) => pathsOf(entry, path));
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`)),
  ];
}

it('the example has every key that the table has', async () => {
  const used = pathsOf(FULL).map((path) => path.slice(path.lastIndexOf('.') + 1));
  const rows = await configRows();
  const missing = rows
    .map(({ path }) => path.split('.').at(-1))
    .filter((key) => !used.includes(key));
  assert.deepEqual(missing, []);
});

it('an empty config passes', () => assert.deepEqual(problemsOf({}), []));

const isConfig = (value) => !Array.isArray(value) && Array.isArray(value.panels);
for (const name of readdirSync('demo', { recursive: true }).filter((file) =>
  file.endsWith('.json'),
)) {
  const value = JSON.parse(readFileSync(`demo/${name}`, 'utf8'));
  if (isConfig(value))
    it(`the demo's ${name} passes`, () => assert.deepEqual(problemsOf(value), []));
}

it('names that a network had or has elsewhere pass, as they do in the script', () => {
  const networks = ['twitter', 'fb', 'bsky', 'hn', 'ok', 'fediverse', 'warpcast', 'msteams'];
  const share = [...networks, 'email', 'e-mail', 'copy', 'native', 'print', 'sms'];
  assert.deepEqual(problemsOf({ panels: [{ type: 'discussion', networks, share }] }), []);
});

it('an object may name any network, and the servers that are known', () => {
  const panel = (more) => ({
    panels: [{ type: 'discussion', networks: [{ network: 'ours', ...more }] }],
  });
  for (const server of ['mastodon', 'misskey', 'friendica', 'lemmy'])
    assert.deepEqual(problemsOf(panel({ server, page: 'https://ours.example/' })), []);
  assert.notDeepEqual(problemsOf(panel({ server: 'pleroma' })), []);
});

const WRONG = [
  [],
  { pannels: [] },
  { panels: {} },
  { panels: ['discussion'] },
  { panels: [{}] },
  { panels: [{ tpye: 'videos' }] },
  { panels: [{ type: 'vidoes' }] },
  { panels: [{ type: 'videos', limt: 3 }] },
  { panels: [{ type: 'videos', limit: '5' }] },
  { panels: [{ type: 'videos', limit: 0 }] },
  { panels: [{ type: 'videos', limit: 1.5 }] },
  { panels: [{ type: 'videos', headingLevel: 7 }] },
  { panels: [{ type: 'videos', layout: 'gird' }] },
  { panels: [{ type: 'videos', pageSize: 5 }] },
  { panels: [{ type: 'videos', source: { feed: 'javascript:alert(1)' } }] },
  { panels: [{ type: 'videos', source: { items: [{ url: '/a' }] } }] },
  { panels: [{ type: 'discussion', networks: ['facebok'] }] },
  { panels: [{ type: 'discussion', networks: ['pocket'] }] },
  { panels: [{ type: 'discussion', networks: ['email'] }] },
  { panels: [{ type: 'discussion', share: ['googleplus'] }] },
  { panels: [{ type: 'discussion', share: [{ netwrk: 'x' }] }] },
  { panels: [{ type: 'slot' }] },
  { publisher: 'The Ledger' },
  { messages: { more: 5 } },
  { messages: 'more' },
  { analytics: ['plausibel'] },
  { consent: 'clik' },
  { article: { url: 'data:x' } },
];
for (const config of WRONG) {
  it(`${JSON.stringify(config)} is marked`, () => assert.notDeepEqual(problemsOf(config), []));
}

it('every key has a description, and every default is one that is allowed', async () => {
  const rows = await configRows();
  assert.deepEqual(
    rows.filter(({ description, type }) => !description || !type),
    [],
  );
  assert.ok(rows.length > 90);
  const byPath = Object.fromEntries(rows.map((row) => [row.path, row]));
  assert.equal(byPath['panel.headingLevel'].default, '2');
  assert.equal(byPath['panel.headingLevel'].type, '1 to 6');
  assert.equal(byPath['videos.limit'].default, '6');
  assert.equal(byPath['popular.limit'].default, '50');
  assert.equal(byPath['consent'].default, '"click"');
  assert.equal(byPath['item.movement'].type, '"up" or "down" or "new" or "same"');
  const [defaults] = [schema, ...Object.values(schema.$defs)].map(({ properties }) =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([key, { default: value }]) =>
        value === undefined ? [] : [[key, value]],
      ),
    ),
  );
  assert.deepEqual(problemsOf(defaults), []);
});

it('every key does something', async () => {
  const rows = await configRows();
  const later = rows.filter(({ description }) => /later version/.test(description));
  assert.deepEqual(later, []);
});
