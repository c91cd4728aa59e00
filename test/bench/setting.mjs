/* Where all benchmarks take place: a browser that asks nobody else, and, of those who are compared, in what order. */
import { launch } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.mjs';

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export const openBrowser = () =>
  launch({ executablePath: process.env.CHROME_PATH ?? findBrowser('chromium'), args: FLAGS });

/** Browser and slowdown of a measurement, as they stand below its figures. */
export const settingOf = async (browser, slowdown) =>
  `${(await browser.version()).replace('HeadlessChrome', 'Chromium')}, ${slowdown}x CPU slowdown`;

/** Fisher and Yates. */
export function shuffle(list) {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}
