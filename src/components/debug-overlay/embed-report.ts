import { PANELS } from '../../platform/panel-selector.ts';
import { findItemFilter } from '../../controllers/page-item-filter.ts';
import { panelRegistry } from '../../controllers/panel-registry.ts';
import { explainValue } from '../../debug/explain-setting.ts';
import { findInvalidProperties } from '../../debug/invalid-css-properties.ts';
import type { Shared } from '../../schema/settings-types.ts';
import type { Problem } from '../../schema/issues.ts';
import { explainExclusion, formatCount, reportSelection } from './selection-report.ts';

/** An embed, as the debug overlay sees it. */
export interface DebuggedEmbed extends HTMLElement {
  readonly problems: readonly Problem[];
  readonly settings: Shared;
}

export interface ReportSection {
  heading: string;
  lines: readonly string[];
  /** Whether the lines are problems. */
  hasProblems?: boolean;
}

/** What a panel without items shows: networks, buttons and tags. */
const SHOWN_PARTS = '[part~=link],[part~=network],[part~=button],[part~=tag],[part~=updated]';

/** The panels of an embed, but for those of an embed inside it. */
export const findPanels = (embed: HTMLElement): HTMLElement[] =>
  [...embed.querySelectorAll<HTMLElement>(PANELS)].filter(
    (panel) => panel.closest('afterword-embed') === embed,
  );

/** Reports the problems of an embed, what each of its panels shows, and what is left out for which reason. */
export function reportEmbed(embed: DebuggedEmbed): ReportSection[] {
  const panels = findPanels(embed);
  const getPanelName = (panel: unknown): string => {
    const index = panels.findIndex((candidate) => candidate === panel);
    const kind = panels[index]?.localName.replace('afterword-', '');
    return kind === undefined ? 'a panel outside this embed' : `panel ${index + 1} (${kind})`;
  };
  const problems = embed.problems.map(
    ({ severity, path, message }) => `${severity}: ${path && `${path}: `}${message}`,
  );
  const exclusions = reportOtherExclusions(embed, panels, getPanelName);
  const properties = reportInvalidProperties(embed, panels);
  return [
    {
      heading: `Embed: ${formatCount(panels.length, 'panel')}, ${formatCount(problems.length, 'problem')}`,
      lines: problems,
      hasProblems: true,
    },
    ...panels.map((panel) => ({
      heading: getPanelName(panel),
      lines: reportPanel(panel, getPanelName),
    })),
    ...(exclusions.length ? [{ heading: 'Links and tags left out', lines: exclusions }] : []),
    ...(properties.length ? [{ heading: 'Custom properties', lines: properties }] : []),
  ];
}

function reportPanel(
  panel: HTMLElement,
  getPanelName: (panel: unknown) => string,
): readonly string[] {
  if (panel.shadowRoot?.querySelector('[aria-busy=true]')) return ['Waits for its content.'];
  const shown = readShownTexts(panel);
  const record = panelRegistry.get(panel);
  if (record) return reportSelection(record, shown.length, getPanelName);
  return [shown.length ? `Shows ${shown.join(', ')}.` : 'Hidden: there is nothing to show.'];
}

/** The texts of what a panel shows; the name of a button without a text. */
const readShownTexts = (panel: HTMLElement): string[] =>
  [...(panel.shadowRoot?.querySelectorAll(SHOWN_PARTS) ?? [])].map((element) => {
    const text = element.textContent.trim() || (element.getAttribute('aria-label') ?? '');
    return text.replace(/ \(.*/, '');
  });

/** What the page's filter has left out, without the items that the reports of the lists contain. */
function reportOtherExclusions(
  embed: DebuggedEmbed,
  panels: readonly HTMLElement[],
  getPanelName: (panel: unknown) => string,
): string[] {
  const filter = findItemFilter(embed.settings);
  if (filter instanceof Promise) return [];
  const reported = new Set(
    panels.flatMap((panel) =>
      (panelRegistry.get(panel)?.selection.leftOut ?? []).map(([{ url }]) => url),
    ),
  );
  return [...(filter.log ?? [])]
    .filter(([name]) => !reported.has(name))
    .map(([name, reason]) => `${name} is left out: ${explainExclusion(reason, getPanelName)}.`);
}

/** Invalid custom properties, without those that the problems of the embed contain. */
function reportInvalidProperties(embed: DebuggedEmbed, panels: readonly HTMLElement[]): string[] {
  const lines = [embed, ...panels]
    .flatMap(findInvalidProperties)
    .filter(({ path }) => !embed.problems.some((problem) => problem.path === path))
    .map((issue) => `${issue.path}: ${explainValue(issue)}`);
  return [...new Set(lines)];
}
