/* What the comparison of the two parsers needs, as one module for Node; zod.test.mjs. */
export { parseConfig } from '../../src/schema/parse.ts';
export { BASE, checkConfigs, sampleConfigs } from './hostile-configs.ts';
export { parseWithZod } from './parse-with-zod.ts';
