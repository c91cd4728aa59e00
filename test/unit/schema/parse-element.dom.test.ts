import { expect } from 'chai';
import { parseConfig } from '../../../src/schema/parse.ts';
import { BASE } from './parse-fixtures.ts';

describe('a config', () => {
  it('with an element for a value does not throw', () => {
    const element = document.body;
    const raw = { article: element, unknown: element, language: element };
    expect(parseConfig(raw, BASE).issues).not.to.deep.equal([]);
  });
});
