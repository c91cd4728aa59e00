import { expect } from '@open-wc/testing';
import { itInFullRuns, someOf } from '../full-run.ts';
import { FAULTS, QUIRKS } from './faults.ts';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { story, tag } from './publisher.ts';
import { embedIn, linesOf, panelIn, part, parts, problemAt, textOf } from './reader.ts';

const GOOD = { panels: [{ type: 'tags', items: ['Tides'] }] };

async function openWith(answer: Answer, body = '') {
  const site = await openPeer();
  await site.answer('/afterword', answer);
  return openPage({ html: story(tag('data-config="afterword"') + body), site });
}

describe('a config', () => {
  for (const [what, answer] of someOf(Object.entries(FAULTS), 6)) {
    it(`that ${what} leaves the default bar and one problem`, async () => {
      const page = await openWith(answer);
      expect(parts(await panelIn(page, 'discussion'), 'button')).not.to.be.empty;
      const { code } = await problemAt(await embedIn(page), '');
      expect(code).to.match(/^(config-failed|not-json|wrong-type)$/);
      await until(() => linesOf(page).length, 'it is told');
      expect(linesOf(page)).to.have.lengthOf(1);
    });
  }

  for (const [what, answer] of someOf(Object.entries(QUIRKS), 2)) {
    it(`that ${what} is used all the same`, async () => {
      const page = await openWith({ ...answer, body: GOOD });
      expect(textOf(part(await panelIn(page, 'tags'), 'tag'))).to.equal('Tides');
      expect(linesOf(page)).to.deep.equal([]);
    });
  }

  itInFullRuns(
    'that says nothing holds up no other embed, and leaves the default bar',
    async () => {
      const other = `<afterword-embed id="other"><script type="application/json">${JSON.stringify(GOOD)}</script></afterword-embed>`;
      const page = await openWith({ hangs: true }, other);
      await embedIn(page, '#other');
      await panelIn(page, 'tags');
      const bar = page.document.getElementsByTagName('afterword-discussion');
      await until(() => bar[0] && parts(bar[0], 'button').length, 'the bar is there');
      await until(() => linesOf(page).length, 'it is told');
    },
  );
});
