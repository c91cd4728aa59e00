/* The package as a project with TypeScript finds it: packed, installed, imported. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const USE = `
import { AfterwordEmbed, AfterwordErrorEvent, type Config, type Item } from 'afterword';
import 'afterword/define';

const config: Config = { panels: [{ type: 'popular', source: { feed: '/popular.json' } }] };
const embed: AfterwordEmbed = document.createElement('afterword-embed');
embed.config = config;
embed.consent = { media: true };
document.addEventListener('afterword-open', ({ item }) => {
  const { title }: Item = item;
  console.log(title);
});
document.addEventListener('afterword-error', (event) => {
  console.log(event instanceof AfterwordErrorEvent, event.problem.code);
});
// @ts-expect-error: there is no such panel.
const wrong: Config = { panels: [{ type: 'populer' }] };
console.log(wrong);
`;

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-types-'));
  const pack = ['pack', '--silent', '--pack-destination', folder];
  const name = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'afterword'), { recursive: true });
  const unpack = ['-xzf', join(folder, name), '-C', join(modules, 'afterword')];
  execFileSync('tar', [...unpack, '--strip-components=1']);
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@types']) {
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'use.ts'), USE);
});

after(() => rmSync(folder, { recursive: true, force: true }));

const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts;
const RESOLUTIONS = {
  NodeNext: { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext },
  Bundler: { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
};

for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
  it(`a strict project under ${name} finds every type, also inside ours`, () => {
    const program = ts.createProgram([join(folder, 'use.ts')], {
      ...resolution,
      target: ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    });
    // Lit's own declarations are Lit's.
    const found = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => !file || /\/(use\.ts|node_modules\/afterword\/)/.test(file.fileName));
    assert.equal(
      ts.formatDiagnostics(found, {
        getCanonicalFileName: (path) => path,
        getCurrentDirectory: () => folder,
        getNewLine: () => '\n',
      }),
      '',
    );
  });
}
