import { expect } from 'chai';
import { toSummary, toText } from '../../../../src/data/feeds/markup.ts';

describe('markup becomes text', () => {
  const cases: [html: unknown, text: string][] = [
    ['plain', 'plain'],
    ['  two\n lines ', 'two lines'],
    ['Fish &amp; chips &#8217;n&rsquo; peas', 'Fish & chips ’n’ peas'],
    ['AT&T', 'AT&T'],
    ['a < b, I <3 Rome', 'a < b, I <3 Rome'],
    ['un<b>believ</b>able', 'unbelievable'],
    ['<p>One.</p><p>Two.</p>', 'One. Two.'],
    ['One<br>Two<li>Three', 'One Two Three'],
    ['<style>p { color: red }</style>Kept<script>alert(1)</script>', 'Kept'],
    ['<a href="https://ledger.example/?a=1&b=2">Cut <i', 'Cut'],
    ['<img alt="a > b">One<img alt=\'c > d\'> two', 'One two'],
    ["<a title=it's>A</a> <a title=it's>B</a>", 'A B'],
    ['&lt;b&gt; stays', '<b> stays'],
    [undefined, ''],
    [42, ''],
  ];
  for (const [html, text] of cases) {
    it(String(html), () => expect(toText(html)).to.equal(text));
  }

  it('and nothing in it runs', () => {
    toText(
      '<img src="data:," onerror="window.hasRun = true"><script>window.hasRun = true</script>',
    );
    expect(window).not.to.have.property('hasRun');
  });
});

describe('a summary', () => {
  it('ends after a word', () => {
    expect(toSummary('one two three', 9)).to.equal('one two…');
    expect(toSummary('one two', 9)).to.equal('one two');
    expect(toSummary(undefined)).to.equal('');
  });

  it('is 300 characters at most', () => {
    expect(toSummary(`<p>${'word '.repeat(500)}</p>`).length).to.be.within(290, 301);
  });
});
