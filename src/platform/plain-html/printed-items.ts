/** What renderToString (src/server/print-items.ts) has printed of an item that no element of HTML says. */
const REST = 'data-afterword-item';

/** The items that a server has printed into a panel; nothing where it has printed none. */
export function readPrintedItems(panel: Element): object | undefined {
  const items = [...panel.querySelectorAll(`li[${REST}]`)].map(readItem);
  if (!items[0]) return undefined;
  // A server has ranked them among all that the feed has.
  const ranking = panel.localName === 'afterword-videos' ? { related: false } : {};
  return { ...ranking, source: { items } };
}

function readItem(row: Element): object {
  const textOf = (selector: string) => row.querySelector(selector)?.textContent ?? undefined;
  const timeOf = (name: string) => row.querySelector<HTMLTimeElement>(`time.${name}`)?.dateTime;
  const rest = readRest(row);
  return {
    ...rest,
    url: row.querySelector('a')?.href,
    title: textOf('.title'),
    image: readPicture(row.querySelector('img')),
    kicker: textOf('.kicker'),
    published: timeOf('published'),
    duration: timeOf('duration'),
    video: readVideo(row, rest),
    language: row.getAttribute('lang') ?? undefined,
  };
}

function readRest(row: Element): { video?: object } {
  try {
    return Object(JSON.parse(row.getAttribute(REST) ?? '')) as object;
  } catch {
    // Somebody has changed it: the other facts are there.
    return {};
  }
}

function readPicture(image: HTMLImageElement | null): object | undefined {
  if (!image) return undefined;
  const { src, srcset, alt } = image;
  const sizeOf = (name: string) => Number(image.getAttribute(name)) || undefined;
  return {
    src,
    srcset: srcset || undefined,
    alt,
    width: sizeOf('width'),
    height: sizeOf('height'),
  };
}

function readVideo(row: Element, rest: { video?: object }): object | undefined {
  const sources = [...row.querySelectorAll('source')].map(({ src, type }) => ({
    src,
    type: type || undefined,
  }));
  const captions = [...row.querySelectorAll('track')].map(({ src, srclang, label }) => ({
    src,
    language: srclang || undefined,
    label: label || undefined,
  }));
  if (!sources[0]) return rest.video;
  return { ...rest.video, sources, captions: captions[0] && captions };
}
