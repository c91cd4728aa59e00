/**
 * Query parameters that say where a reader came from, and never what is shown. By prefix: Google Analytics and
 * what is named after it (utm_, itm_), Matomo (mtm_, pk_, https://matomo.org/faq/how-to/faq_120/), HubSpot
 * (hsa_), Piano and AT Internet (at_), Mailchimp (mc_), Mapp (wt_), Comscore (ns_), Google's AMP viewer (amp_).
 * By name: the clicks of Google, Facebook, Microsoft, X, TikTok and Yandex (…clid, msclkid, gbraid, wbraid), Instagram
 * (igsh), LinkedIn (li_fat_id), AT Internet (xtor), Adobe (cmp), Marketo (mkt_tok), HubSpot (_hsenc, _hsmi), Google
 * (_ga, _gl, srsltid), The New York Times (smid); and what asks for an AMP page (amp, outputType=amp).
 */
const TRACKING =
  /^((utm|itm|mtm|pk|hsa|at|mc|wt|ns|amp)_|([a-z]+clk?id|[gw]braid|igsh(id)?|li_fat_id|xtor|cmp(id)?|mkt_tok|_h(senc|smi)|_g[al]|srsltid|smid|amp)(=|$)|outputtype=amp$)/i;

/** The host, path and query of an address; in a pattern, the host may be missing. */
const COMPONENTS = /^(?:[\w*]*:\/\/([^/?#]*))?([^?#]*)\??([^#]*)/;

/**
 * Reduces an address to what all addresses of one page have in common, for comparison only: without the protocol, the fragment, `www.`,
 * `m.`, `mobile.` and `amp.` before the host, default ports, what an AMP page adds to a path (`/amp`, `.amp`), an index
 * file, slashes at the end, and parameters that only track; the other parameters in the order of their
 * names, percent-encoding in one way. Upper and lower case of a path are different pages. Stars are kept.
 */
export function canonicalizeUrl(address: string): string {
  let text = address;
  try {
    text = decodeURI(text);
  } catch {
    // Not UTF-8: what is encoded stays so.
  }
  const [, host = '', path = '', query = ''] = COMPONENTS.exec(text) ?? [];
  const kept = query.split('&').filter((pair) => pair && !TRACKING.test(pair));
  const page =
    host
      .toLowerCase()
      .replace(/:(80|443)$/, '')
      .replace(/^((www|m|mobile|amp)\.)+(?=[^.]+\.)/, '') +
    path
      .replace(/\.amp(?=(\.html?)?\/*$)/, '')
      .replace(/\/*(\/(amp|(index|default)\.(html?|php|aspx?)))?\/*$/i, '');
  return [page, ...kept.sort()].join('&').replace(/%../g, (code) => code.toUpperCase());
}
