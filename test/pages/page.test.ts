import { expect } from '@open-wc/testing';
import { noted, closePages, openPage, STRICT, until, WATCH_REQUESTS } from './page.ts';
import { openPeer } from './peer.ts';

const SCRIPT = (code: string) => ({
  body: code,
  headers: { 'content-type': 'text/javascript' },
});

describe('a whole page', () => {
  it('has the address, the size and the content that the test asks for', async () => {
    const page = await openPage({ html: '<p>Read on</p>', width: 320, height: 500 });
    expect(page.window.innerWidth).to.equal(320);
    expect(page.window.innerHeight).to.equal(500);
    expect(page.document.compatMode).to.equal('CSS1Compat');
    expect(page.document.querySelector('p')!.textContent).to.equal('Read on');
    expect(page.document.scripts).to.have.lengthOf(0);
    expect(page.window.isSecureContext).to.equal(true);
  });

  it('records nothing when nothing is wrong', async () => {
    const page = await openPage({ html: '<p>Read on</p>', headers: STRICT });
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(page.logs).to.deep.equal([]);
  });

  it('records what its content security policy refuses', async () => {
    const html = '<p style="color: red">Read on</p><script>window.isBad = true</script>';
    const page = await openPage({ html, headers: STRICT });
    await until(() => page.violations.length === 2, 'both violations are recorded');
    expect(page.violations.map((it) => it.effectiveDirective)).to.have.members([
      'style-src-attr',
      'script-src-elem',
    ]);
    expect(page.window).not.to.have.property('isBad');
  });

  it('records what a trusted types policy refuses, where the engine has them', async () => {
    const site = await openPeer();
    await site.answer('/late.js', SCRIPT('document.body.innerHTML = "<b>late</b>"'));
    const html = '<body><script src="late.js"></script>';
    const page = await openPage({ html, headers: STRICT, site, mayFail: true });
    const hasTrustedTypes = 'trustedTypes' in page.window;
    expect(page.errors).to.have.lengthOf(hasTrustedTypes ? 1 : 0);
    expect(page.document.querySelector('b') === null).to.equal(hasTrustedTypes);
  });

  it('records errors, rejections and the console from its first script on', async () => {
    const page = await openPage({
      html: `<script>console.warn('[page]', 1); Promise.reject(new Error('left alone')); missing();</script>`,
      mayFail: true,
    });
    await until(() => page.errors.length === 2, 'both errors are recorded');
    expect(page.errors.join())
      .to.match(/missing/)
      .and.match(/left alone/);
    expect(page.logs[0]).to.deep.equal({ level: 'warn', text: '[page] 1' });
  });

  it('fails its test by an error or a rejection, also one of its last moment', async () => {
    const page = await openPage({ html: '<p>Read on</p>' });
    page.window.eval('setTimeout(() => { throw new Error("thrown") })');
    await until(() => page.errors.length, 'the error is recorded');
    page.window.eval('Promise.reject(new Error("left alone"))');
    expect((await closePages()).join())
      .to.match(/thrown/)
      .and.match(/left alone/);
    expect(await closePages()).to.deep.equal([]);
  });

  it('may be told to have failed where its test is about that', async () => {
    const page = await openPage({ html: '<script>missing()</script>', mayFail: true });
    expect(page.errors).to.have.lengthOf(1);
    expect(await closePages()).to.deep.equal([]);
  });

  it('tells what it loaded, and can watch for other origins', async () => {
    const site = await openPeer();
    await site.answer('/beside.js', SCRIPT('window.isBeside = true'));
    await site.answer('/afar.js', SCRIPT('window.isAfar = true'));
    const html = `<script src="beside.js"></script><script src="${site.url('/afar.js')}"></script>`;
    const page = await openPage({ html, headers: WATCH_REQUESTS, site });
    expect(page.window).to.include({ isBeside: true, isAfar: true });
    await noted(page, '/beside.js', '/afar.js');
    expect(page.requests()).to.have.members([
      location.origin + site.path('/beside.js'),
      site.url('/afar.js'),
    ]);
    await until(() => page.violations.length, 'the other origin is recorded');
    expect(page.violations[0]).to.include({
      disposition: 'report',
      blockedURI: site.url('/afar.js'),
    });
  });

  it('can be opened while a file of it hangs', async () => {
    const site = await openPeer();
    await site.answer('/slow.js', { hangs: true, ...SCRIPT('window.isLoaded = true') });
    const page = await openPage({ html: '<script src="slow.js"></script>', site, wait: 'start' });
    await until(
      () => site.requests('/slow.js').then((all) => all.length),
      'the script is asked for',
    );
    expect(page.window).not.to.have.property('isLoaded');
    expect(await site.release('/slow.js')).to.equal(1);
    await until(() => 'isLoaded' in page.window, 'the script has run');
  });

  it('can stand at an address of the site, such as a page of the demo', async () => {
    const page = await openPage({ at: '/demo/publisher/', html: '<a href="next">Next</a>' });
    expect(page.window.location.pathname).to.equal('/demo/publisher/');
    expect(page.document.links[0]!.pathname).to.equal('/demo/publisher/next');
  });

  it('says what it waited for in vain', async () => {
    const waited = await until(() => false, 'pigs fly', 20).catch(String);
    expect(waited).to.equal('Error: Waited in vain for 20 ms until pigs fly');
  });
});
