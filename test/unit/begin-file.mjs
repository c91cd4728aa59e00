/* The files of the group "unit-dom" share one session: the tests of each are in a suite with its name. */
const { describe, it } = globalThis;

/** Puts the tests that follow into a suite that is named after their file. */
export function beginFile(file) {
  const inSuite =
    (add) =>
    (...words) => {
      let added;
      describe(file, () => {
        Object.assign(globalThis, { describe, it });
        added = add(...words);
        Object.assign(globalThis, ofFile);
      });
      return added;
    };
  const ofFile = { describe: inSuite(describe), it: inSuite(it) };
  Object.assign(globalThis, ofFile);
}
