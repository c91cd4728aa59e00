/* The reader's own server, kept on the device only while the reader wants it to be. */

const storageKey = (software: string) => `afterword:server:${software}`;

/** The host that the reader has stored; nothing where the browser or the page allows no storage. */
export function readStoredInstance(software: string): string | undefined {
  try {
    return localStorage.getItem(storageKey(software)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores the host; without one, removes it. */
export function storeInstance(software: string, host: string | undefined): void {
  try {
    if (host) localStorage.setItem(storageKey(software), host);
    else localStorage.removeItem(storageKey(software));
  } catch {
    // The reader is asked again the next time.
  }
}
