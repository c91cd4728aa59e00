/** Matches every element that is a panel. */
export const PANELS = 'afterword-discussion,afterword-videos,afterword-popular,afterword-tags';
