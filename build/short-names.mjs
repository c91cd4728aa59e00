import { readdirSync, readFileSync } from 'node:fs';

/*
 * Names that nobody outside the classic script reads are shortened in it: terser keeps what a browser
 * knows, and every other name that is not found here. What is public (properties of elements, fields of
 * events, keys of configs and feeds) must not be here; the tests of whole pages run the result.
 */

/**
 * Between our elements' classes. Words of one piece may be a key of somebody's JSON too, so only these;
 * `layers` is also reached by its text.
 */
const OWN = /^ {2}protected (?:(?:abstract|async|get|override|readonly) )*([a-z]+[A-Z]\w*)/gm;
const OWN_WORDS = [
  ...['settings', 'writing', 'granted', 'grants', 'renew', 'settle', 'tell'],
  ...['isWaiting', 'isToday', 'isAbove', 'findings', 'waiting', 'reorder'],
  ...['loadPart', 'loadPack', 'watchAddress', 'watchConsent', 'savesData', 'canPlay', 'isTouch'],
  ...['addressOn', 'isAll', 'timeLimit', 'sizeLimit', 'places', 'awaited'],
  ...['renderSum', 'renderName'],
];

/** Lit's, between its modules and ours; not those that it also reaches by their text. */
const LIT = [
  '_\\$\\w+\\$?',
  ...['createProperty', 'createRenderRoot', 'elementStyles', 'enableUpdating'],
  ...['finalize', 'firstUpdated', 'getPropertyDescriptor'],
  ...['getPropertyOptions', 'getUpdateComplete', 'hasChanged', 'hasUpdated', 'isUpdatePending'],
  ...['performUpdate', 'renderBefore', 'renderOptions', 'renderRoot'],
  ...['requestUpdate', 'scheduleUpdate', 'shadowRootOptions', 'shouldUpdate', 'startIndex'],
  ...['willUpdate', 'wrapped'],
];

/** zod's, between its modules and ours. */
const ZOD = [
  ...['_zod', '_catchall', '_normalized', 'allKeys', 'catchall', 'expected', 'innerType', 'issues'],
  ...['isAborted', 'isPresent', 'keySet', 'optin', 'optout', 'params', 'errors'],
];

function ownNames() {
  const folder = 'src/elements/';
  const sources = readdirSync(folder).map((file) => readFileSync(folder + file, 'utf8'));
  return sources.flatMap((text) => [...text.matchAll(OWN)].map(([, name]) => name));
}

export const shortNames = {
  properties: {
    regex: new RegExp(
      `^(${[...new Set([...ownNames(), ...OWN_WORDS, ...LIT, ...ZOD])].join('|')})$`,
    ),
  },
};
