import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Runs test files in Node, reports, and counts. */
export async function runInNode(files) {
  const counted = { passed: 0, failed: [] };
  const events = run({ files, concurrency: true });
  const isTest = ({ details, skip, todo }) => details.type !== 'suite' && !skip && !todo;
  events.on('test:pass', (data) => (counted.passed += isTest(data) ? 1 : 0));
  events.on('test:fail', (data) => {
    if (!isTest(data)) return;
    counted.failed.push(`${relative('.', data.file)}: ${data.name}: ${data.details.error.message}`);
  });
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return counted;
}
