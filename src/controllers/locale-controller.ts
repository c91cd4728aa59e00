import { INCLUDED, isIncluded, matchLanguage } from '../i18n/languages.ts';
import { createLocalizer, type Localizer } from '../i18n/localizer.ts';
import { en, type Messages } from '../i18n/locales/en.ts';
import { hasInvalidMessages } from '../i18n/messages.ts';
import { loadMessages, requestFirstMessages } from '../platform/locale-loader.ts';
import type { Shared } from '../schema/settings-types.ts';
import type { Issue } from '../schema/issues.ts';

export interface LocaleHost {
  reportIssues(issues: readonly Issue[]): void;
  /** Called when the messages of the language are there, or known not to come. */
  onLocaleLoaded(): void;
}

/** The messages of a panel's language, and how it writes dates, lists and numbers. */
export class LocaleController {
  /** Complete once `isReady`. */
  localizer!: Localizer;

  readonly #host: LocaleHost;
  readonly #panel: Parameters<typeof createLocalizer>[2];
  #messages: Messages | undefined;
  #language: string | undefined;
  #settings: Shared = {};
  #loading: Promise<void> | undefined;
  /** Whether there is something to show. */
  #isAwaited = false;
  /** Whether somebody may see it. */
  #isNear = false;
  #startTimeout = () => {};

  constructor(host: LocaleHost, panel: Parameters<typeof createLocalizer>[2]) {
    this.#host = host;
    this.#panel = panel;
  }

  /** Whether the messages are there, in the language or, where that can't be had, in English. */
  get isReady(): boolean {
    return !!this.#messages;
  }

  /** Resolves when the first messages are there. */
  async whenReady(): Promise<void> {
    if (!this.isReady) await this.#loading;
  }

  /** There is something to show: once it is near, its language is waited for a moment only, and then it is English. */
  limitWait(whenNear: () => Promise<void>): void {
    if (this.isReady || this.#isAwaited) return;
    this.#isAwaited = true;
    void whenNear().then(() => {
      this.#isNear = true;
      this.#startTimeout();
    });
  }

  /** Takes the settings; what is shown in another language stays until the new one is loaded. */
  update(settings: Shared): void {
    this.#settings = settings;
    const { language = 'en', messages } = settings;
    if (messages && hasInvalidMessages(messages)) {
      void import('../debug/invalid-messages.ts').then(
        ({ findInvalidMessages }) => this.#host.reportIssues(findInvalidMessages(messages)),
        () => undefined,
      );
    }
    if (this.#language !== language) this.#load(language);
    this.#createLocalizer();
  }

  #load(language: string): void {
    this.#language = language;
    const name = matchLanguage(language);
    const onLoad = (messages: Messages | undefined) => {
      // Another language may have been chosen meanwhile.
      if (language !== this.#language) return;
      if (!messages) {
        const issue = { code: 'no-language', path: 'language', found: language } as const;
        this.#host.reportIssues([{ ...issue, severity: 'warning' }]);
      }
      this.#messages = messages ?? en;
      this.#createLocalizer();
      this.#host.onLocaleLoaded();
    };
    if (!name) onLoad(undefined);
    else if (isIncluded(name)) onLoad(INCLUDED[name]);
    else if (this.isReady) this.#loading = loadMessages(name).then(onLoad);
    else {
      const { messages, startTimeout } = requestFirstMessages(name);
      this.#loading = messages.then(onLoad);
      this.#startTimeout = startTimeout;
      if (this.#isNear) startTimeout();
    }
  }

  #createLocalizer(): void {
    this.localizer = createLocalizer(this.#settings, this.#messages, this.#panel);
  }
}
