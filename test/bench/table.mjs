/* Figures of a benchmark as tables: medians, with the quartiles that half of the runs lie between. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const HEADS = {
  bar: 'Share bar',
  videos: 'Six videos',
};

const at = (sorted, part) => sorted[Math.round((sorted.length - 1) * part)];

/** @returns `median (quarter–three quarters)` of the values, each as `show` writes it. */
export function spread(values, show = Math.round) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => show(at(sorted, part)));
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

const median = (values) =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** One line a contestant; times and memory are over those of the plain links, which need no script. */
export function tableOf(group, contestants) {
  const [plain] = contestants;
  const base = (key) => median(plain.times.map((time) => time[key]));
  const [script, heap] = [base('script'), base('heap')];
  const heads = [
    HEADS[group],
    'kB gzipped',
    'files',
    'links to use, ms',
    'as it stays, ms',
    'script, ms',
    'longest task, ms',
    'shift',
    'heap, kB',
    'third-party requests before a click',
    'axe violations',
    'links without JavaScript',
    'CSP and Trusted Types violations',
  ];
  const rows = contestants.map(({ name, times, found }) => {
    const all = (key) => times.map((time) => time[key]);
    const net = (key, of) => all(key).map((value) => Math.max(0, value - of));
    return [
      name,
      (found.bytes / 1000).toFixed(1),
      found.requests,
      spread(all('usable')),
      spread(all('painted')),
      spread(net('script', script)),
      Math.max(...all('longest')) ? spread(all('longest')) : 'none over 50',
      spread(all('shift'), (value) => Number(value.toFixed(3))),
      spread(net('heap', heap), (value) => Math.round(value / 1000)),
      found.thirdParty,
      found.axe.length ? `${found.axe.length}: ${found.axe.join(', ')}` : 0,
      found.links,
      found.violations,
    ];
  });
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const PAGE = 'docs/project/performance.md';

/** Puts what was measured between its comments in the documentation. */
export async function writeToDocs(name, text) {
  const page = readFileSync(PAGE, 'utf8');
  const section = new RegExp(`(<!-- measured: ${name} -->\\n)[^]*?(<!-- /measured -->)`);
  if (!section.test(page)) throw new Error(`${PAGE} has no <!-- measured: ${name} -->`);
  const filled = page.replace(section, (_, start, end) => `${start}\n${text}\n\n${end}`);
  const options = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(filled, { ...options, filepath: PAGE }));
}
