import { expectTheOthers, FAULTS, USES } from './faults-uses.ts';

describe('a chunk of which a page uses all', () => {
  for (const name of Object.keys(USES)) {
    for (const what of ['is not there', 'can not be parsed']) {
      it(`leaves what the others give where ${name} ${what}`, () =>
        expectTheOthers(name, what, FAULTS[what]!(name)));
    }
  }
});
