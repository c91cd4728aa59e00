/** What is written to the console while a test runs, so that it can be read and does not disturb. */
export const written: string[] = [];

const { error, warn } = console;
beforeEach(() => {
  written.length = 0;
  console.error = (...words: unknown[]) => written.push(`error ${words.map(String).join(' ')}`);
  console.warn = (...words: unknown[]) => written.push(`warning ${words.map(String).join(' ')}`);
});
afterEach(() => {
  Object.assign(console, { error, warn });
});
