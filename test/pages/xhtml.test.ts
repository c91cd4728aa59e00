import { expect } from '@open-wc/testing';
import { openPage } from './page.ts';
import { items, STORY } from './publisher.ts';
import { panelIn, part, parts, sharedBy, textOf, titles } from './reader.ts';

const XHTML = { 'content-type': 'application/xhtml+xml' };

const CONFIG = {
  panels: [
    { type: 'discussion' },
    { type: 'popular', source: { items: items(7) } },
    { type: 'videos', source: { items: items(2, 20) } },
    { type: 'slot', id: 'ad', label: 'Advertisement' },
  ],
};

/** A story in XML, which has no `noscript`, no missing end tags and no names without a value. */
const page = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Tides</title>
<link rel="canonical" href="${STORY}"/></head><body>
<afterword-tags><p><a href="/tides">Tides</a></p></afterword-tags>
<afterword-embed><script type="application/json"><![CDATA[${JSON.stringify(CONFIG)}]]></script></afterword-embed>
<script src="/dist/afterword.js" data-config=""></script>
<p>Text</p></body></html>`;

describe('a page in XHTML', () => {
  it('has its panels, and its own HTML inside them', async () => {
    const opened = await openPage({ html: page, headers: XHTML });
    const { document } = opened;
    expect(document.contentType).to.equal('application/xhtml+xml');
    const discussion = await panelIn(opened, 'discussion');
    expect(sharedBy(discussion).url).to.equal(STORY);
    const popular = await panelIn(opened, 'popular');
    expect(titles(popular)).to.have.lengthOf(5);
    part(popular, 'load-more').click();
    await popular.updateComplete;
    expect(titles(popular)).to.have.lengthOf(7);
    expect(titles(await panelIn(opened, 'videos'))).to.have.lengthOf(2);
    expect(parts(await panelIn(opened, 'tags'), 'tag').map(textOf)).to.deep.equal(['Tides']);
    expect(document.querySelector('afterword-tags a')!.getAttribute('href')).to.equal('/tides');
    expect(document.getElementById('ad')!.parentElement!.textContent).to.equal('Advertisement');
  });
});
