import { expect } from '@open-wc/testing';
import { follow, hrefOf, part, parts, STORY, stub, textOf } from './fixtures.ts';
import { LEDGER, make, said, settled, takeText } from './fixtures.discussion.ts';

describe('afterword-discuss', () => {
  it('tells network, mode, address and position of a name in the sentence', async () => {
    const panel = await make({ networks: ['facebook', { network: 'x', page: LEDGER }] });
    const [first, second] = parts(panel, 'network');
    expect(said(panel, first!)).to.deep.equal({
      ...{ network: 'facebook', mode: 'share', url: hrefOf(first), position: 1 },
    });
    expect(said(panel, second!)).to.deep.equal({
      ...{ network: 'x', mode: 'page', url: LEDGER, position: 2 },
    });
  });

  it('tells the same of the buttons', async () => {
    stub(navigator, 'clipboard', { writeText: takeText([]) });
    stub(navigator, 'share', () => Promise.resolve());
    stub(globalThis, 'print', () => undefined);
    const panel = await make({ share: ['reddit', 'email', 'copy', 'native', 'print'] });
    const told = parts(panel, 'button').map((button) => said(panel, button));
    expect(told.map(({ network, mode }) => [network, mode])).to.deep.equal([
      ['reddit', 'share'],
      ...['email', 'copy', 'native', 'print'].map((tool) => [tool, tool]),
    ]);
    expect(told.map(({ position }) => position)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(told[2]!.url).to.equal(STORY.url);
  });

  it('holds the link back when it is canceled', async () => {
    const panel = await make();
    const link = part(panel, 'network');
    expect(follow(link)).to.equal(true);
    panel.addEventListener('afterword-discuss', (event) => event.preventDefault());
    expect(follow(link)).to.equal(false);
  });

  it('holds back copying, too', async () => {
    const took: string[] = [];
    stub(navigator, 'clipboard', { writeText: takeText(took) });
    const panel = await make();
    panel.addEventListener('afterword-discuss', (event) => event.preventDefault());
    part(panel, 'button-copy').click();
    await settled(panel);
    expect(took).to.be.empty;
    expect(textOf(part(panel, 'status'))).to.equal('');
  });
});
