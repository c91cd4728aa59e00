/*
 * The one entry of the group "unit-dom": every *.dom.test.ts in one browser session.
 *
 * A browser and no DOM library, since these tests are about what a browser's parsers make of feeds and
 * pages: how `DOMParser` reports broken XML and mends broken HTML, how a `<template>` keeps a picture from
 * loading, and what `fetch` sends. Libraries differ from browsers in each of these.
 */
import 'all-dom-tests';
