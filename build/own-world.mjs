import { fileURLToPath } from 'node:url';
import { NEVER_CALLED, NEVER_SAID } from './never-called.mjs';
import { COMPILED } from './templates.mjs';

/*
 * Keeps the libraries inside the script to themselves. Lit and zod share a few globals with their other
 * copies in a page: for us that would be a leak in both directions (a host page's zod could change our
 * messages or make ours compile code, which a content-security-policy forbids). Each pattern must be
 * found, so that an update of a library that moves something stops the build.
 */

const trusted = fileURLToPath(new URL('../src/config/trusted.ts', import.meta.url));

/** File, what stands there, and what is to stand there instead. */
const CHANGES = [
  [
    // Lit makes its own Trusted Types policy, and throws where its name is not allowed or is taken.
    'lit-html/lit-html.js',
    /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/,
    '$$trusted',
  ],
  ['lit-html/lit-html.js', /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ['lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [
    '@lit/reactive-element/reactive-element.js',
    /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    '0',
  ],
  [
    // Only decorators write it, and there are none here.
    '@lit/reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    'const litPropertyMetadata=new WeakMap;',
  ],
  ['zod/v4/core/core.js', /globalThis\.__zod_globalConfig\?\.postProcessor/, 'undefined'],
  ['zod/v4/core/core.js', /\(_a = globalThis\)\.__zod_globalConfig \?\? .*;/, ''],
  ['zod/v4/core/core.js', /= globalThis\.__zod_globalConfig;/, '= {};'],
  ['zod/v4/core/registries.js', /\(_a = globalThis\)\.__zod_globalRegistry \?\? .*;/, ''],
  ['zod/v4/core/registries.js', /= globalThis\.__zod_globalRegistry;/, '= undefined;'],
  // A page may have given names to every object: what is inherited is nobody's setting.
  [
    'zod/v4/core/schemas.js',
    /(?<=value \?\? \(value = _normalized\.value\);\s+)const input = payload\.value;/,
    'let input = payload.value;',
  ],
  [
    'zod/v4/core/schemas.js',
    /payload\.value = memo \? memo\.alloc.*: \{\};/,
    'input = { __proto__: null, ...input }; payload.value = { __proto__: null };',
  ],
  [
    'zod/v4/core/util.js',
    /for \(const key in (table|computes)\)/g,
    'for (const key of Object.keys($1))',
  ],
  ...COMPILED,
  ...NEVER_CALLED,
];

export const ownWorld = {
  name: 'own-world',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const [said] = (!path.includes('/node_modules/') && NEVER_SAID.exec(code)) || [];
    if (said) this.error(`The script can't do ${said}: see build/never-called.mjs`);
    const changes = CHANGES.filter(([file]) => path.endsWith(`/${file}`));
    if (!changes.length) return null;
    for (const [file, pattern, instead] of changes) {
      const changed = code.replace(pattern, instead);
      if (changed === code) this.error(`${file} no longer has ${pattern}: see build/own-world.mjs`);
      code = changed;
    }
    return code.includes('$trusted')
      ? `import { trusted as $trusted } from ${JSON.stringify(trusted)};\n${code}`
      : code;
  },
};
