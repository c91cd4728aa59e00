import { withParser, type MarkupParser } from '../data/html-entities.ts';
import {
  createItemFilter,
  EMPTY_BLOCKLIST,
  readBlocklist,
  type ItemFilter,
} from '../data/item-filter.ts';
import { getDirection, normalizeLanguageTag } from '../i18n/languages.ts';
import { createLocalizer } from '../i18n/localizer.ts';
import { en } from '../i18n/locales/en.ts';
import { DEFAULTS } from '../schema/defaults.ts';
import { describeIssue, type Issue, type Problem } from '../schema/issues.ts';
import { merge } from '../schema/merge.ts';
import { parseConfig, parseSettings, type PlacedPanel } from '../schema/parse.ts';
import type {
  Article,
  Config,
  PanelSettings,
  Publisher,
  Shared,
} from '../schema/settings-types.ts';
import { findMessages } from './all-messages.ts';
import { entityParser } from './entity-parser.ts';
import { attributes, markup, scriptJson, type Html } from './html.ts';
import type { PanelContext, PanelKind, PrintedContent } from './panel-context.ts';
import { printDiscussion } from './print-discussion.ts';
import { printPopular, printVideos } from './print-list.ts';
import { printSlot } from './print-slot.ts';
import { printTags } from './print-tags.ts';
import { SourceReader, type GivenFeed } from './read-source.ts';
import { ShownItems } from './select-list.ts';

/** What a page knows besides the config. */
export interface RenderOptions {
  /** The article that the page is about, as its metadata says. What the config says of it goes first. */
  article?: Article;
  /** Who publishes it, where the config does not say so. */
  publisher?: Publisher;
  /** The language of the page, as a BCP 47 tag; `en` by default. */
  language?: string;
  /** The time of printing as Unix time in milliseconds, or as a `Date`. */
  now: number | Date;
  /** The absolute address of the config, from which relative ones in it start; by default that of the article. */
  base?: string;
  /** Feeds by their URLs: the text of a feed, the JSON of one, or its items. A list without its feed is filled by the browser. */
  feeds?: Readonly<Record<string, GivenFeed>>;
  /** The blocklist that the config names: its JSON, or the text of that. */
  blocklist?: string | object;
  /** Parses feeds in XML, and HTML in feeds, where the environment has no `DOMParser` of its own, as Node has none. */
  DOMParser?: new () => MarkupParser;
}

export interface RenderResult {
  /** The HTML of `<afterword-embed>` with all of its panels. */
  html: string;
  /** What was wrong and was worked around. */
  problems: Problem[];
}

const DEFAULT_PANELS: PlacedPanel[] = [...DEFAULTS.embed.panels];
const NO_ADDRESS = 'https://afterword.invalid/';

/**
 * Prints the whole end of an article as HTML that is complete without a script, and that the script takes over. Requests
 * nothing, has no clock of its own, and never throws: the same input gives the same bytes.
 */
export function renderToString(config: unknown, options: RenderOptions): RenderResult {
  const problems: Problem[] = [];
  const report = (issues: readonly Issue[]) => {
    for (const issue of issues) {
      const { code, path, severity = 'error' } = issue;
      problems.push({ code, severity, path, message: describeIssue(issue) });
    }
  };
  try {
    const parser = findParser(options) ?? entityParser;
    const printed = withParser(parser, () => new Printer(options, report).print(config));
    return { html: printed.text, problems };
  } catch (error) {
    report([{ code: 'failed', path: '', found: (error as Error | null)?.message }]);
    return { html: '', problems };
  }
}

const PRINTERS: {
  readonly [K in PanelKind]: (context: PanelContext<K>) => PrintedContent | undefined;
} = {
  discussion: printDiscussion,
  videos: printVideos,
  popular: printPopular,
  tags: printTags,
};

/** What parses XML and HTML: what was given, else what the environment has. */
function findParser({
  DOMParser: Parser = globalThis.DOMParser,
}: RenderOptions): MarkupParser | undefined {
  // Not every environment has one.
  return (Parser as typeof DOMParser | undefined) && new Parser();
}

class Printer {
  readonly report: (issues: readonly Issue[]) => void;
  readonly #options: RenderOptions;
  readonly #base: string;
  readonly #sources: SourceReader;
  readonly #shown = new ShownItems();
  readonly #ids = new Set<string>();
  readonly #now: number;

  constructor(options: RenderOptions, report: (issues: readonly Issue[]) => void) {
    this.report = report;
    const { base, article, feeds = {} } = options;
    this.#options = options;
    this.#now = Number(options.now);
    if (Number.isNaN(this.#now)) {
      report([{ code: 'wrong-type', path: 'now', found: options.now, allowed: ['milliseconds'] }]);
      this.#now = 0;
    }
    this.#base = base ?? article?.url ?? NO_ADDRESS;
    this.#sources = new SourceReader(feeds, {
      base: this.#base,
      canReadXml: !!findParser(options),
    });
  }

  print(config: unknown): Html {
    const { value, issues } = parseConfig(config, this.#base);
    this.report(issues);
    const { panels = DEFAULT_PANELS, ...own } = value;
    const page = this.#readPage();
    const { article, publisher } = page;
    const shared = merge(merge(DEFAULTS.panel as Shared, page), own);
    this.#checkLanguage(shared);
    const filter = this.#createFilter(shared);
    const printed = panels.map((panel) => this.#printSafely(panel, shared, filter));
    const { language } = own;
    const marks = { lang: language, dir: language && getDirection(language) };
    const json = scriptJson(toJson(merge({ article, publisher }, value), panels));
    return markup`<afterword-embed${attributes(marks)}>
<script type="application/json">${json}</script>
${printed}</afterword-embed>
`;
  }

  /** What the page says of itself; what is wrong with it was not said to us. */
  #readPage(): Shared {
    const { article, publisher } = this.#options;
    const language: unknown = this.#options.language ?? 'en';
    const raw = { article, publisher, language: normalizeLanguageTag(String(language)) };
    return parseSettings('embed', raw, this.#base).value ?? {};
  }

  #checkLanguage({ language = 'en' }: Shared): void {
    if (findMessages(language)) return;
    this.report([{ code: 'no-language', path: 'language', found: language, severity: 'warning' }]);
  }

  /** @returns Nothing where a blocklist is set and was not given: then it is the browser that knows what may be shown. */
  #createFilter({ exclude = [], blocklist: url }: Shared): ItemFilter | undefined {
    const { blocklist: given } = this.#options;
    if (url && given === undefined) return undefined;
    try {
      const text = typeof given === 'object' ? JSON.stringify(given) : given;
      const blocklist = text && url ? readBlocklist(text, url) : EMPTY_BLOCKLIST;
      return createItemFilter(exclude, blocklist);
    } catch (error) {
      const found = `${url ?? ''}: json ${String(error)}`;
      this.report([{ code: 'blocklist-failed', path: 'blocklist', found, severity: 'warning' }]);
      return createItemFilter(exclude, EMPTY_BLOCKLIST);
    }
  }

  /** A panel that can't be printed is left to the browser. */
  #printSafely(panel: PlacedPanel, shared: Shared, filter: ItemFilter | undefined): Html {
    if (panel.type === 'slot') return printSlot(panel, this.#findFreeId(panel.id));
    try {
      if (filter) return this.#printPanel(panel, shared, filter);
    } catch (error) {
      this.report([{ code: 'failed', path: panel.path ?? '', found: (error as Error).message }]);
    }
    return printElement(panel.type);
  }

  /** The id itself, or with the first number that makes it unique, as in a page. */
  #findFreeId(id: string): string {
    let free = id;
    for (let i = 2; this.#ids.has(free); i++) free = `${id}-${String(i)}`;
    this.#ids.add(free);
    return free;
  }

  #printPanel(
    panel: Exclude<PlacedPanel, { type: 'slot' }>,
    shared: Shared,
    filter: ItemFilter,
  ): Html {
    const { type, path = 'panels[0]', ...own } = panel;
    const settings: Shared & PanelSettings = merge(merge<object>(DEFAULTS[type], shared), own);
    const { language = 'en', heading, headingLevel: level = 2, minItems, seeAll } = settings;
    const localizer = createLocalizer(settings, findMessages(language) ?? en, type);
    const label = heading || localizer.messages[type];
    const { report } = this;
    const now = this.#now;
    const [sources, shown] = [this.#sources, this.#shown];
    const context = { settings, localizer, label, now, filter, sources, shown, path, report };
    const print = PRINTERS[type];
    const printed = print(context);
    if (!printed || printed.itemCount < (minItems || 1)) return printElement(type);
    const title = heading !== '' && markup`<h${level}>${label}</h${level}>\n`;
    const link = seeAll && { href: seeAll.url, text: seeAll.label ?? localizer.messages.seeAll };
    const more = link && markup`<p><a${attributes({ href: link.href })}>${link.text}</a></p>\n`;
    return printElement(type, markup`\n${title}${printed.content}\n${more}`);
  }
}

/** The element of a panel; without content, the browser fills it. */
const printElement = (kind: PanelKind, content?: Html): Html =>
  markup`<afterword-${kind} data-afterword-made>${content}</afterword-${kind}>\n`;

/** A config as it was parsed, without the paths of its panels. */
const toJson = (config: Config, panels: readonly PlacedPanel[]): object => ({
  ...config,
  panels: panels.map((panel) => ({ ...panel, path: undefined })),
});
