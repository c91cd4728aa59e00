/** Buttons of the share bar that no network stands behind: what the page or the device does itself. */
export const shareTools = ['email', 'copy', 'native', 'print'] as const;

export type ShareTool = (typeof shareTools)[number];

/** Further names of share tools. */
export const shareToolAliases: ReadonlyMap<string, ShareTool> = new Map([['e-mail', 'email']]);

/** A share tool by its normalized name. */
export const findShareTool = (name: string): ShareTool | undefined =>
  shareTools.find((tool) => tool === name);
