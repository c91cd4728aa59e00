import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { addCampaignParameters } from '../../data/campaign.ts';
import {
  buildDiscussionLinks,
  buildShareLinks,
  sentencePieces,
  type NetworkLink,
  type Story,
} from '../../data/discussion-links.ts';
import { getSiteName } from '../../data/link.ts';
import { replaceNetworks } from '../../data/written-sentence.ts';
import { formatListToParts } from '../../i18n/list-format.ts';
import { closeByEscape } from '../../platform/closing.ts';
import { hasCoarsePointer } from '../../platform/device.ts';
import { AfterwordDiscussEvent } from '../../platform/events.ts';
import { followLink } from '../../platform/navigation.ts';
import {
  readWrittenDiscussion,
  type WrittenDiscussion,
} from '../../platform/plain-html/sentence.ts';
import { isPrinted } from '../../platform/made-markup.ts';
import { canShare, printPage, share } from '../../platform/share-sheet.ts';
import { markOf, NO_MARK } from '../english-mark.ts';
import type { PanelContent, PanelHost, PanelStatus } from '../panel-content.ts';
import type { InstanceDialogController } from './instance-dialog.ts';
import { LinkCopyController } from './link-copy-controller.ts';
import type { LinkClickEvent, NetworkLinkContext } from './network-link-template.ts';
import { isIconPending, loadAllNetworks, networkStore } from './network-store.ts';
import { ReplyCountsController } from './reply-counts-controller.ts';
import { renderSentence } from './sentence.ts';
import { renderShareBar } from './share-bar.ts';
import { renderWrittenSentence } from './written-sentence.ts';

/** The content of a discussion panel: the sentence, the share bar, and what their links and buttons do. */
export class DiscussionContent implements PanelContent {
  status: PanelStatus = 'initial';

  readonly #panel: PanelHost<'discussion'>;
  readonly #linkCopy: LinkCopyController;
  readonly #replyCounts: ReplyCountsController;
  /** Loaded when a reader has clicked a link that asks for the reader's own server. */
  #instanceDialog: InstanceDialogController | undefined;
  #instanceDialogStyles: readonly CSSResult[] = [];
  /** Whether the dialog could not be loaded: its links are then like all others. */
  #lacksInstanceDialog = false;
  /** What an editor has written inside the panel. */
  #written: WrittenDiscussion | undefined;
  /** Whether that is the sentence: what is said elsewhere may take precedence. */
  #isWritten = false;
  /** Whether a URL may be shown. */
  #isAllowed: (url: string | undefined) => boolean = () => true;
  /** Links of the sentence. */
  #links: readonly NetworkLink[] = [];
  /** Links and buttons of the bar. */
  #buttons: readonly NetworkLink[] = [];
  /** Whether names in the sentence are still to be loaded. */
  #isPending = false;
  #isExpanded = false;

  constructor(panel: PanelHost<'discussion'>) {
    this.#panel = panel;
    this.#linkCopy = new LinkCopyController(panel);
    this.#replyCounts = new ReplyCountsController(panel);
  }

  get itemCount(): number {
    return this.#links.length + this.#buttons.length + Number(this.#isWritten);
  }

  get stopCount(): number {
    const limit = this.#isExpanded ? Infinity : this.#panel.settings.shareLimit;
    return this.#links.length + Math.min(this.#buttons.length, limit);
  }

  get styles(): readonly CSSResult[] {
    return [...this.#replyCounts.styles, ...this.#instanceDialogStyles];
  }

  readHtml(): object | undefined {
    if (isPrinted(this.#panel)) return undefined;
    this.#written = readWrittenDiscussion(this.#panel, networkStore.networks);
    return this.#written?.settings;
  }

  onSettingsResolved(): void {
    const { settings, grants, itemFilter, isWaiting } = this.#panel;
    const story = this.#createStory();
    // An article may have its discussion switched off.
    const isOff = !!itemFilter({ article: story.url });
    const written = this.#written;
    const { message } = this.#panel.htmlSettings;
    this.#isWritten =
      !isOff && !!written?.blocks && message !== undefined && message === settings.message;
    this.#isAllowed = (url) => !isOff && !itemFilter({ url });
    const isShown = (link: NetworkLink): boolean => this.#isAllowed(link.href) && isSupported(link);

    const sentence = buildDiscussionLinks(settings.networks, story);
    this.#replyCounts.update(sentence.links.filter(isShown), {
      isEnabled: settings.counts,
      isGranted: !!grants.counts && !sentence.isWaiting && !isWaiting,
      storyUrl: story.url,
    });
    const links = sentence.links.map((link) => this.#replyCounts.withThread(link));
    // Without a URL there is nothing to share.
    const bar = buildShareLinks(story.url ? settings.share : [], story, links);

    this.#links = links.filter(isShown);
    this.#buttons = bar.links.filter(isShown);
    this.#isPending = sentence.isWaiting;
    this.status = 'complete';
    if (written?.isWaiting) void loadAllNetworks().then(() => this.#panel.refresh());
    if (sentence.isWaiting || bar.isWaiting || bar.links.some(isIconPending)) {
      void loadAllNetworks().then(() => this.#panel.invalidate());
    }
    this.#panel.reportIssues(
      [...sentence.issues, ...bar.issues].map((issue) => ({
        ...issue,
        path: this.#panel.pathTo(issue.path),
      })),
    );
  }

  render(): TemplateResult {
    const context = this.#createLinkContext();
    const { lang, dir } = markOf(this.#panel.localizer, 'copied');
    return html`${
        this.#isWritten
          ? this.#renderWritten(context)
          : this.#renderMessage(context, this.#panel.settings.message)
      }
      ${this.#replyCounts.renderSum()}
      ${
        this.#buttons.length > 0
          ? renderShareBar(
              {
                links: this.#buttons,
                limit: this.#panel.settings.shareLimit,
                isExpanded: this.#isExpanded,
                heading: this.#panel.label,
                onToggle: this.#onToggle,
                onKeyDown: this.#onBarKeyDown,
              },
              context,
            )
          : nothing
      }
      <p part="status" role="status" lang=${lang} dir=${dir}>${this.#linkCopy.status}</p>
      ${this.#linkCopy.renderField()} ${this.#panel.renderSeeAll()}
      ${this.#instanceDialog?.render()}`;
  }

  /** The setting `message`, or the language's own, with names in it. */
  #renderMessage(
    context: NetworkLinkContext,
    message?: string,
    links: readonly NetworkLink[] = this.#links,
  ): unknown {
    const { settings, localizer } = this.#panel;
    const { article, publisher, language = 'en' } = settings;
    const { messages, locale } = localizer;
    if (!links[0]) return nothing;
    return renderSentence(
      {
        // A sentence of the publisher's own is in the language of the page.
        pieces: sentencePieces(message ?? messages.message, links, message ? language : locale),
        links: this.#links,
        publisher: publisher?.name ?? getSiteName(article?.url),
        hasCounts: this.#replyCounts.hasSpace,
        isPending: this.#isPending,
        mark: message ? NO_MARK : markOf(localizer, 'message'),
      },
      context,
    );
  }

  /**
   * What an editor has written. Networks that are said elsewhere, in a config for example, stand where the written
   * ones are; where there is no place for them, they have a sentence of their own.
   */
  #renderWritten(context: NetworkLinkContext): unknown {
    const { settings, htmlSettings } = this.#panel;
    const { language = 'en', networks } = settings;
    const written = this.#written?.blocks ?? [];
    const links = this.#links;
    const isOwn = networks === htmlSettings.networks;
    const names = formatListToParts(links, ({ label }) => label, language);
    const replaced = isOwn ? undefined : replaceNetworks(written, names);
    if (replaced && !links[0]) return nothing;
    const others = replaced ? [] : links.filter(({ index }) => !isOwn || index === undefined);
    const options = {
      blocks: replaced ?? written,
      links,
      isAllowed: this.#isAllowed,
      hasCounts: this.#replyCounts.hasSpace,
    };
    return [
      renderWrittenSentence(options, context),
      this.#renderMessage(context, undefined, others),
    ];
  }

  #createStory(): Story {
    const { settings, threads, kind: panel } = this.#panel;
    const { article = {}, campaign = {} } = settings;
    const { url = '', title = '', image } = article;
    const addressOn = (network: string) => addCampaignParameters(url, campaign, { network, panel });
    return { url, title, image, threads, addressOn, networks: networkStore.networks };
  }

  #createLinkContext(): NetworkLinkContext {
    return {
      localizer: this.#panel.localizer,
      getReplyCount: (link) => this.#replyCounts.getText(link),
      opensDialog: (link) => this.#opensDialog(link),
      onClick: this.#onLinkClick,
    };
  }

  #opensDialog({ instanceTemplate }: NetworkLink): boolean {
    return !!instanceTemplate && !this.#lacksInstanceDialog;
  }

  #onToggle = (): void => {
    this.#isExpanded = !this.#isExpanded;
    this.#panel.requestUpdate();
  };

  /** Escape collapses the bar, and leaves the focus on the button that expands it. */
  #onBarKeyDown = (event: KeyboardEvent): void => {
    if (!this.#isExpanded) return;
    closeByEscape(event, () => {
      this.#onToggle();
      this.#panel.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    });
  };

  #onLinkClick = (event: LinkClickEvent, link: NetworkLink, position: number): void => {
    const { href, url = '' } = link;
    if (this.#opensDialog(link) && !hasModifierKey(event)) {
      event.preventDefault();
      void this.#openInstanceDialog(link, position, event.currentTarget);
    } else if (this.#dispatchDiscuss(link, position, href ?? url)) {
      void this.#useTool(link);
    } else {
      event.preventDefault();
    }
  };

  /** @returns False where the page canceled the event. */
  #dispatchDiscuss({ network, mode }: NetworkLink, position: number, url: string): boolean {
    return this.#panel.dispatchEvent(new AfterwordDiscussEvent(network, mode, url, position));
  }

  /** Does what no link can do. */
  async #useTool({ mode, url = '' }: NetworkLink): Promise<void> {
    const { title = '' } = this.#panel.settings.article ?? {};
    if (mode === 'print') printPage();
    else if (mode === 'copy') await this.#linkCopy.copy(url);
    else if (mode === 'native' && !(await share({ url, title }))) await this.#linkCopy.copy(url);
  }

  /** Asks for the reader's own server; where the dialog can't be loaded, the link is followed as it stands. */
  async #openInstanceDialog(
    link: NetworkLink,
    position: number,
    opener: HTMLElement,
  ): Promise<void> {
    const panel = this.#panel;
    const onFollow = (url: string) => this.#dispatchDiscuss(link, position, url);
    const chunk = await import('./instance-dialog.ts').catch(() => undefined);
    const software = networkStore.networks.findByName(link.server ?? '')?.serverSoftware;
    if (chunk && software) {
      this.#instanceDialogStyles = [chunk.instanceDialogStyles];
      this.#instanceDialog ??= new chunk.InstanceDialogController(panel);
      this.#instanceDialog.open({ link, software, opener, onFollow });
      return;
    }
    this.#lacksInstanceDialog = true;
    panel.requestUpdate();
    if (onFollow(link.href ?? '')) followLink(opener);
  }
}

/** Whether the device can do it: not every one has a share sheet, and apps are on touch devices. */
function isSupported({ mode, isApp }: NetworkLink): boolean {
  if (mode === 'native') return canShare();
  return !isApp || mode !== 'share' || hasCoarsePointer();
}

/** Whether the reader opens a link in another way than by a plain click, such as in a background tab. */
const hasModifierKey = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey;
