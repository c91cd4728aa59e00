/*
 * Keeps the zod inside the script apart from a host page's own: zod shares its configuration through a global, and a
 * host page's zod could then change our messages or make ours compile code, which a Content Security Policy forbids.
 */

/** File, what stands there, and what is to stand there instead. */
const CHANGES = [
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
];

export const zodIsolation = {
  name: 'zod-isolation',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const changes = CHANGES.filter(([file]) => path.endsWith(`/${file}`));
    if (!changes.length) return null;
    for (const [file, pattern, instead] of changes) {
      const changed = code.replace(pattern, instead);
      if (changed === code) this.error(`${file} no longer has ${pattern}`);
      code = changed;
    }
    return code;
  },
};
