import { settingsPlugin } from './build/docs-manifest.mjs';

/** For `cem analyze`, and for build/docs.mjs, which writes custom-elements.json. */
export default {
  globs: ['src/components/**/*.ts', 'src/platform/events.ts'],
  exclude: ['src/components/**/*.styles.ts'],
  packagejson: false,
  plugins: [await settingsPlugin()],
};
