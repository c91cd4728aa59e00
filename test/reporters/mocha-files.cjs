/* A reporter for mocha: a line a file, and each failed test. (Mocha loads its reporters with `require`.) */
const { relative } = require('node:path');
const { reporters, Runner } = require('mocha');

const { EVENT_RUN_END, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_HOOK_END } = Runner.constants;

const fileOf = ({ file, parent }) => file ?? (parent ? fileOf(parent) : '');

module.exports = class MochaFiles {
  constructor(runner) {
    const start = Date.now();
    const files = new Map();
    const failures = [];
    const resultOf = (runnable) => {
      const file = relative('.', fileOf(runnable)) || 'mocha';
      const group = file.startsWith('test/release/') ? 'release' : 'unit';
      if (!files.has(file)) files.set(file, { group, file, passed: 0, failed: [], seconds: 0 });
      return files.get(file);
    };
    const addTime = (runnable) => {
      resultOf(runnable).seconds += (runnable.duration ?? 0) / 1000;
    };
    runner.on(EVENT_TEST_PASS, (test) => {
      resultOf(test).passed += 1;
      addTime(test);
    });
    runner.on(EVENT_HOOK_END, addTime);
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      failures.push(test);
      test.err = error;
      const message = String(error?.message ?? error);
      resultOf(test).failed.push({ name: test.fullTitle(), message });
      addTime(test);
    });
    this.#load = import('./results.mjs');
    runner.once(EVENT_RUN_END, () => {
      if (failures.length) reporters.Base.list(failures);
      const end = Date.now();
      this.#results = [...files.values()].map((result) => ({ ...result, start, end }));
    });
  }
  #load;
  #results = [];

  /** Mocha waits for it. */
  done(failures, exit) {
    void this.#load.then(({ addResult }) => {
      for (const result of this.#results) addResult(result);
      exit(failures);
    });
  }
};
