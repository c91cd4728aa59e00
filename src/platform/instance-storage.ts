/* The reader's own server, kept on the device only while the reader wants it to be. */

const keyOf = (kind: string) => `afterword:server:${kind}`;

/** Nothing where the browser or the page lets nobody look. */
export function rememberedServer(kind: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(kind)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the host; without one, forgets it. */
export function rememberServer(kind: string, host: string | undefined): void {
  try {
    if (host) localStorage.setItem(keyOf(kind), host);
    else localStorage.removeItem(keyOf(kind));
  } catch {
    // The reader is asked again the next time.
  }
}
