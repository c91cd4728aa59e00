import { expect, fixture } from '@open-wc/testing';
import { AfterwordEmbed, type AfterwordErrorEvent } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { countOf, set } from './fixtures.ts';
import { inside, make, panelsOf, POPULAR, TAGS, updated } from './fixtures.embed.ts';

describe('the problems of an embed', () => {
  it('leave out what is bad and show everything else', async () => {
    const embed = await make({
      panels: [{ type: 'vidoes' }, 7, null, POPULAR, { ...TAGS, headingLevel: 'two' }],
      tpye: 'x',
    });
    expect(panelsOf(embed)).to.deep.equal(['popular', 'tags']);
    expect(countOf(inside(embed, 'popular'), 'link')).to.equal(5);
    const told = embed.problems.map(({ path, severity }) => [path, severity]);
    expect(told).to.have.deep.members([
      ['tpye', 'warning'],
      ['panels[0].type', 'error'],
      ['panels[1].type', 'error'],
      ['panels[2].type', 'error'],
      ['panels[4].headingLevel', 'error'],
    ]);
  });

  it('are told as events, once each', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const heard: AfterwordErrorEvent[] = [];
    place.addEventListener('afterword-error', (event) => heard.push(event));
    const embed = new AfterwordEmbed();
    embed.config = { panels: [{ type: 'vidoes' }, TAGS] };
    place.append(embed);
    await embed.ready;
    await set(embed, { config: { panels: [{ type: 'vidoes' }, TAGS] } });
    await set(embed, { config: { panels: [{ type: 'vidoes' }, TAGS, { type: 'populer' }] } });
    await until(() => heard.length > 1, 'both were told');
    expect(heard.map(({ problem }) => problem.path)).to.deep.equal([
      'panels[0].type',
      'panels[2].type',
    ]);
    expect(embed.problems).to.deep.equal(heard.map(({ problem }) => problem));
  });

  it('of a panel name the place in the config', async () => {
    const embed = await make({
      panels: [TAGS, { type: 'discussion', networks: ['facebok', 'x'] }],
    });
    await updated(embed);
    // Only when all networks are known can a name be a mistake.
    await until(() => embed.problems.length, 'it was told');
    expect(embed.problems.map(({ path }) => path)).to.deep.equal(['panels[1].networks[0]']);
  });

  it('of one panel leave the others alone', async () => {
    const peer = await openPeer();
    const feed = peer.url('/none.json');
    const embed = await make({
      panels: [{ type: 'popular', source: { feed }, load: 'now' }, TAGS],
    });
    await until(() => embed.problems.length, 'the feed failed');
    expect(embed.problems[0]).to.include({ code: 'feed-failed', path: 'panels[0].source.feed' });
    expect(countOf(inside(embed, 'tags'), 'tag')).to.equal(2);
    await expect(embed).to.be.accessible();
  });
});
