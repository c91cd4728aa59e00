import type { Issue } from '../schema/issues.ts';
import type { Shared } from '../schema/settings-types.ts';
import type { Pack } from '../i18n/locales/en.ts';
import type { Subject } from '../data/networks/share.ts';
import type * as DebugPart from '../parts/debug.ts';
import type * as IconsPart from '../parts/icons.ts';
import type * as FeedsPart from '../parts/feeds.ts';
import type * as RareFeedsPart from '../parts/feeds-rare.ts';
import type * as LocalesPart from '../parts/locales.ts';
import type * as LooksPart from '../parts/looks.ts';
import type * as NetworksPart from '../parts/networks.ts';
import type * as PopularPart from '../parts/popular.ts';
import type * as RepliesPart from '../parts/replies.ts';
import type * as ServersPart from '../parts/servers.ts';
import type * as TabsPart from '../parts/tabs.ts';
import type * as VideosPart from '../parts/videos.ts';
import type * as RelatedPart from '../parts/related.ts';
import type * as RulesPart from '../parts/rules.ts';
import type * as StructuredDataPart from '../parts/structured-data.ts';

/** What the reader or the page's consent manager allows. */
export interface Grants {
  /** `undefined` where nobody has said yes or no: a click on play is then the consent. */
  media?: boolean | undefined;
  counts?: boolean | undefined;
  analytics?: boolean | undefined;
}

/** The parts that elements ask for, by their names. */
export interface Parts {
  popular: typeof PopularPart;
  tabs: typeof TabsPart;
  feeds: typeof FeedsPart;
  'feeds-rare': typeof RareFeedsPart;
  locales: typeof LocalesPart;
  looks: typeof LooksPart;
  networks: typeof NetworksPart;
  icons: typeof IconsPart;
  replies: typeof RepliesPart;
  servers: typeof ServersPart;
  videos: typeof VideosPart;
  debug: typeof DebugPart;
  related: typeof RelatedPart;
  rules: typeof RulesPart;
  'structured-data': typeof StructuredDataPart;
}

/** What the page says about itself around an element. */
export interface Surroundings {
  /** Not yet read by the schema. */
  settings: object;
  /** Posts about the article, from `<meta name="afterword:thread">`. */
  threads: string[];
}

/**
 * What elements ask of the page that they stand in. Elements never look there themselves: that
 * keeps them renderable on a server, and everything that is known of pages in one folder.
 */
export interface Page {
  look(element: Element): Surroundings;
  /** Calls back now and whenever the page's consent events change what is granted. */
  watchConsent(consent: Shared['consent'], tell: (grants: Grants) => void, end: AbortSignal): void;
  /** Calls back when another article may stand in the page's address. */
  watchAddress(tell: () => void, end: AbortSignal): void;
  /** Tells the page's own analytics of an element's events while the settings say so. */
  measure(element: HTMLElement, wanted: () => Shared | false | undefined, end: AbortSignal): void;
  report(issue: Issue, from: HTMLElement): void;
  /** What is loaded only when it is needed (src/parts/); `undefined` where it can't be had. */
  loadPart<T extends keyof Parts>(name: T): Promise<Parts[T] | undefined>;
  /** A language's strings, if they come in time, or, to the patient, at all. */
  loadPack(language: string, isPatient: boolean): Promise<Pack | undefined>;
  now(): number;
  /** Whether apps can be expected to answer: a finger is the main pointer. */
  isTouch(): boolean;
  /** Whether the device has a share sheet of its own. */
  canShare(): boolean;
  /** Whether it opened. */
  share(subject: Subject): Promise<boolean>;
  /** Whether the clipboard took it. */
  copy(text: string): Promise<boolean>;
  print(): void;
  /** Whether the browser may be able to play files of a media type. */
  canPlay(type: string): boolean;
  /** Whether the reader wants little to be loaded. */
  savesData(): boolean;
}

/** The page, once there is one. */
export const page = {} as Page;

/** Without a page there is nothing to say, and nobody to tell. */
const nowhere: Page = {
  look: () => ({ settings: {}, threads: [] }),
  watchConsent: () => undefined,
  watchAddress: () => undefined,
  measure: () => undefined,
  report: () => undefined,
  loadPart: () => Promise.resolve(undefined),
  loadPack: () => Promise.resolve(undefined),
  now: () => 0,
  isTouch: () => false,
  canShare: () => false,
  share: () => Promise.resolve(false),
  copy: () => Promise.resolve(false),
  print: () => undefined,
  canPlay: () => true,
  savesData: () => false,
};

/** Lets the elements see a page; the doors of the package do this once. */
export function usePage(real: Page): void {
  Object.assign(page, real);
}

/** Lets the elements do without a page until they see one. */
export function useNoPage(): void {
  Object.assign(page, { ...nowhere, ...page });
}
