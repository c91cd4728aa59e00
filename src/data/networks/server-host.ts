/**
 * The host of a reader's server in what the reader typed or pasted: `mastodon.social`, a handle
 * (`@me@mastodon.social`), or any address there. `undefined` where there is none.
 */
export function parseServerHost(text: string): string | undefined {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed)
    ? typed
    : `https://${typed.replace(/^@?[^@/]*@/, '')}`;
  try {
    const { host, hostname } = new URL(address);
    // The last label of a name is no number; an address of a machine is nobody's social network.
    return /^[^.%]+(\.[^.%]+)*\.[a-z][a-z\d-]+$/.test(hostname) ? host : undefined;
  } catch {
    return undefined;
  }
}
