/* Every network has one file with all its facts, and the source of each. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { configSchema } from '../../../../build/schema.mjs';

const FOLDER = 'src/data/networks/';
const { outputFiles } = await build({
  stdin: {
    contents: `
      export { allNetworks } from './${FOLDER}all-networks.ts';
      export { countedNetworks } from './src/data/replies/counted-networks.ts';
      export { parseServerHost } from './${FOLDER}server-host.ts';`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { allNetworks, countedNetworks, parseServerHost } = await import(
  `data:text/javascript;base64,${code}`
);

const files = readdirSync(FOLDER).map((file) => ({
  file,
  text: readFileSync(`${FOLDER}${file}`, 'utf8'),
}));
const networkFiles = files.filter(({ text }) => /^export const \w+: Network = /m.test(text));
const textOf = new Map(networkFiles.map(({ file, text }) => [file.replace('.ts', ''), text]));
const names = allNetworks.map(({ name }) => name);

it('every file of a network is in one list, and every network of a list has its file', () => {
  assert.ok(names.length > 60);
  assert.deepEqual([...names].sort(), [...textOf.keys()].sort());
  for (const [name, text] of textOf) {
    assert.ok(text.includes(`export const ${name}: Network = {\n  name: '${name}',`), name);
  }
});

it('no two networks have a name, an alias or a host in common', () => {
  for (const all of [
    allNetworks.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    allNetworks.flatMap(({ hosts = [] }) => hosts),
  ]) {
    assert.equal(new Set(all).size, all.length);
  }
  for (const { hosts = [], hostPattern } of allNetworks) {
    for (const host of hosts) {
      assert.equal(host, new URL(`https://${host}/`).hostname);
      assert.ok(!hostPattern?.test(host), `${host} is in a list and in a pattern`);
    }
  }
});

it('a name is written as a config, a part and an event have it', () => {
  for (const { name, label, aliases = [] } of allNetworks) {
    for (const written of [name, ...aliases]) assert.match(written, /^[a-z\d]+$/);
    assert.equal(typeof label, 'string', name);
  }
});

/** What a file names a source for, and where the fact is. */
const SOURCES = {
  Share: 'shareTemplate',
  Limit: 'characterLimit',
  Reply: 'serverSoftware',
  'Reply counts': 'replyCountSource',
  Colour: 'brandColour',
  Closed: 'closed',
};

for (const network of allNetworks) {
  const { name, shareTemplate, serverSoftware, icon, closed } = network;

  it(`the file of ${name} has the source of each fact`, () => {
    const [before] = textOf.get(name).split('\nexport const ');
    const comment = before.slice(before.lastIndexOf('/**'));
    const sources = comment.replace(/\n \* {3}/g, ' ').split('\n * - ');
    assert.ok(sources.length > 1, 'a list of sources');
    for (const [heading, key] of Object.entries(SOURCES)) {
      const source = sources.find((line) => line.startsWith(`${heading}: `));
      if (network[key] !== undefined) assert.ok(source?.length > heading.length + 4, heading);
    }
    if (!closed && !network.brandColour) assert.match(comment, /Colour: none, no source was found/);
    if (!closed && !shareTemplate) assert.match(comment, /No share form is known/);
  });

  if (shareTemplate) {
    it(`the share template of ${name} is a URL with known placeholders`, () => {
      const placeholders = [...shareTemplate.matchAll(/\{(\w+)\}/g)].map(([, word]) => word);
      assert.ok(placeholders.includes('url'));
      for (const word of placeholders) {
        assert.ok(['url', 'title', 'image', 'instance'].includes(word), word);
      }
      const filled = shareTemplate.replace('{instance}', 'social.example').replace(/[{}]/g, '');
      assert.ok(URL.canParse(filled), filled);
    });
  }

  if (serverSoftware) {
    it(`the servers of ${name} are hosts, and a reply starts there`, () => {
      const { defaultInstance, instances, replyTemplate } = serverSoftware;
      assert.ok(instances.length > 0);
      for (const host of [defaultInstance, ...instances]) assert.equal(parseServerHost(host), host);
      assert.match(replyTemplate, /^https:\/\/\{instance\}\/.*\{url\}/);
    });
  }

  if (closed) {
    it(`${name}, which is closed, says since when or what became of it`, () => {
      const { since, note, successor } = closed;
      assert.ok(since || note);
      if (since) assert.equal(new Date(since).toISOString().slice(0, 10), since);
      const open = allNetworks.filter(({ closed }) => !closed).map(({ name }) => name);
      if (successor) assert.ok(open.includes(successor), successor);
      assert.deepEqual([shareTemplate, icon], [undefined, undefined]);
    });
  } else {
    it(`the icon of ${name} is of lines or of filled shapes`, () => {
      const [[kind, path], ...more] = Object.entries(icon);
      assert.deepEqual(more, []);
      assert.ok(['line', 'filled'].includes(kind), kind);
      assert.match(path, /^[Mm][-\d., a-zA-Z]+$/);
    });
  }
}

it('the networks whose replies are counted are those that have a reader for them', () => {
  const counted = allNetworks.filter(({ replyCountSource }) => replyCountSource);
  assert.deepEqual(counted.map(({ name }) => name).sort(), [...countedNetworks].sort());
});

it('the software that a config may name is the software that servers are known of', async () => {
  const { $defs } = await configSchema();
  const { anyOf } = $defs.discussion.properties.networks.items;
  const { server } = anyOf.find(({ properties }) => properties).properties;
  const software = allNetworks.filter(({ serverSoftware }) => serverSoftware);
  assert.deepEqual(software.map(({ name }) => name).sort(), [...server.enum].sort());
});
