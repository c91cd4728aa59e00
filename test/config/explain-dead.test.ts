import { expect } from '@open-wc/testing';
import { fateOf } from '../../src/config/explain-dead.ts';
import { isDead } from '../../src/model/networks.ts';

/** The names that a pattern of alternatives and optional letters matches. */
function namesOf(pattern: string): string[] {
  const group = /^(.*?)\(([^()]*)\)(.*)$/.exec(pattern);
  if (group) {
    const [, before = '', inner = '', after = ''] = group;
    const isMaybe = after.startsWith('?');
    const rest = isMaybe ? after.slice(1) : after;
    const all = [...inner.split('|'), ...(isMaybe ? [''] : [])];
    return all.flatMap((word) => namesOf(before + word + rest));
  }
  const maybe = /^(.*?)(\\?.)\?(.*)$/.exec(pattern);
  if (!maybe) return [pattern.replaceAll('\\', '')];
  const [, before = '', letter = '', after = ''] = maybe;
  return [...namesOf(before + after), ...namesOf(before + letter + after)];
}

describe('a dead network', () => {
  it('has a fate, whichever name of it we know', async () => {
    const source = await (await fetch('/src/model/networks.ts')).text();
    const [, pattern = ''] = /DEAD\s*=\s*\/\^\((.*)\)\$\//.exec(source) ?? [];
    // From the innermost group outwards: what stands between bars is a name or has a group.
    const names = pattern.split(/\|(?![^(]*\))/).flatMap(namesOf);
    expect(names).to.include.members(['pocket', 'googleplus', 'googlebookmarks', 'skype']);
    for (const name of names) {
      expect(isDead(name), name).to.equal(true);
      expect(fateOf(name), name).to.be.a('string');
    }
  });

  for (const name of ['del.icio.us', 'Tencent Weibo', 'tencent-weibo', 'Google+', 'Pocket']) {
    it(`is known as ${name} too`, () => expect(isDead(name)).to.equal(true));
  }

  const cases: [name: string, fate: string][] = [
    ['pocket', 'Pocket closed on 2025-07-08'],
    ['Google-Plus', 'Google+ closed on 2019-04-02'],
    ['google+', 'Google+ closed on 2019-04-02'],
    ['stumbleupon', 'StumbleUpon closed on 2018-06-30'],
    ['SKYPE', 'Skype closed on 2025-05-05'],
    ['googlebookmarks', 'Google Bookmarks closed on 2021-09-30'],
    ['del.icio.us', 'del.icio.us has taken no new bookmarks since 2017-06-15'],
    ['tencent-weibo', 'Tencent Weibo closed on 2020-09-28'],
    ['flattr', 'Flattr has closed'],
  ];
  for (const [name, fate] of cases) {
    it(`${name} is told by its fate`, () => expect(fateOf(name)).to.equal(fate));
  }

  it('is not one that lives', () => {
    expect(fateOf('facebook')).to.equal(undefined);
    expect(fateOf('constructor')).to.equal(undefined);
  });
});
