/* Figures of a benchmark as tables: medians, with the quartiles that half of the runs lie between. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { median, quantile } from './statistics.mjs';

/** @returns `median (quarter–three quarters)` of the values, each as `show` writes it. */
export function spread(values, show = Math.round) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => show(quantile(values, part)));
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

/** A figure of all runs, over the median of the plain links, which need no script. */
export function netOf(key, times, plainTimes) {
  const base = median(plainTimes.map((time) => time[key]));
  return times.map((time) => Math.max(0, time[key] - base));
}

/** A Markdown table. */
export function tableText(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** One line a contestant, the plain links first: script and heap are over theirs. */
export function tableOf(head, contestants) {
  const [plain] = contestants;
  const heads = [
    head,
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
  const rows = contestants.map(({ label, times, found }) => {
    const all = (key) => times.map((time) => time[key]);
    const net = (key) => netOf(key, times, plain.times);
    return [
      label,
      (found.bytes / 1000).toFixed(1),
      found.requests,
      spread(all('usable')),
      spread(all('painted')),
      spread(net('script')),
      Math.max(...all('longest')) ? spread(all('longest')) : 'none over 50',
      spread(all('shift'), (value) => Number(value.toFixed(3))),
      spread(net('heap'), (value) => Math.round(value / 1000)),
      found.thirdParty,
      found.axe.length ? `${found.axe.length}: ${found.axe.join(', ')}` : 0,
      found.links,
      found.violations,
    ];
  });
  return tableText(heads, rows);
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
