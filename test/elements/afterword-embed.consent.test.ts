import { expect, fixture } from '@open-wc/testing';
import type { AfterwordEmbed } from '../../src/index.ts';
import { countOf } from './fixtures.ts';
import { inside, make, updated, VIDEOS, written } from './fixtures.embed.ts';

describe('the consent of an embed', () => {
  const ASKED = { consent: { grant: 'cmp:yes', revoke: 'cmp:no' }, panels: [VIDEOS] };
  const plays = (embed: Element) => countOf(inside(embed, 'videos'), 'play');

  it('is the reader’s click where nobody says otherwise', async () => {
    const embed = await make({ panels: [VIDEOS] });
    expect(embed.consent).to.deep.equal({});
    expect(plays(embed)).to.equal(1);
  });

  it('follows the events of the page’s consent manager', async () => {
    const consent = { grant: 'cmp:followed', revoke: 'cmp:unfollowed' };
    const embed = await make({ ...ASKED, consent });
    expect(embed.consent).to.deep.equal({ media: false, counts: false, analytics: false });
    expect(plays(embed)).to.equal(0);
    document.dispatchEvent(new Event('cmp:followed'));
    await updated(embed);
    expect(embed.consent).to.deep.equal({ media: true, counts: true, analytics: true });
    expect(plays(embed)).to.equal(1);
    document.dispatchEvent(new Event('cmp:unfollowed'));
    await updated(embed);
    expect(plays(embed)).to.equal(0);
  });

  it('is what a script sets, one by one', async () => {
    const embed = await make(ASKED);
    embed.consent = { media: true };
    await updated(embed);
    expect(plays(embed)).to.equal(1);
    embed.consent = { analytics: true };
    expect(embed.consent).to.deep.equal({ media: true, counts: false, analytics: true });
    embed.consent = { media: false };
    await updated(embed);
    expect(plays(embed)).to.equal(0);
  });

  it('may be set before the upgrade', async () => {
    const { content } = Object.assign(document.createElement('template'), {
      innerHTML: '<afterword-embed></afterword-embed>',
    });
    const embed = content.firstElementChild as AfterwordEmbed;
    Object.assign(embed, { config: ASKED, consent: { media: true } });
    (await fixture('<div></div>')).append(embed);
    await embed.ready;
    expect(plays(embed)).to.equal(1);
  });

  it('that was granted holds for an embed that comes later', async () => {
    const config = { ...ASKED, consent: { grant: 'cmp:lasting' } };
    (await make(config)).remove();
    document.dispatchEvent(new Event('cmp:lasting'));
    expect(plays(await make(config))).to.equal(1);
  });

  it('may be set as an object of what the page says', async () => {
    const embed = await make({ panels: [VIDEOS] });
    embed.consent = { state: 'nothing.that.is.there' };
    await updated(embed);
    expect(embed.consent).to.deep.equal({ media: false, counts: false, analytics: false });
    expect(plays(embed)).to.equal(0);
  });

  it('is never there where nothing can grant it, which is a problem', async () => {
    const embed = await make({ consent: { revoke: 'cmp:no' }, panels: [VIDEOS] });
    expect(embed.consent).to.include({ media: false });
    expect(embed.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['missing', 'consent.grant'],
    ]);
  });

  it('may be an attribute', async () => {
    const embed = await written('', 'consent="none"');
    expect(embed.consent).to.include({ media: true });
  });
});
