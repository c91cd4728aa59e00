/*
 * npm run fuzz: 100,000 generated and mutated configs, in Node, where it takes minutes and not an hour, read as the
 * script reads them; `npm run fuzz -- 5000` tries as many. What fails is printed as the smallest config that does.
 */
import { loadReader } from './built-reader.mjs';

const [runs = '100000'] = process.argv.slice(2);
const { checkConfigs } = await loadReader({ isShipped: true });
const start = performance.now();
checkConfigs(Number(runs));
console.log(`${runs} configs, ${((performance.now() - start) / 1000).toFixed(1)} s: nothing found`);
