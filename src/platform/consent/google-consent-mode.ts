type Entry = [command?: unknown, action?: unknown, values?: Record<string, unknown>];

/**
 * Whether Google's consent mode grants all of `types`, such as `ad_storage`. `gtag` pushes its arguments to the array
 * `dataLayer`: `consent`, `default` or `update`, and the state of each type
 * (https://developers.google.com/tag-platform/security/guides/consent). An update counts; before it, a default that is
 * denied in some region may be the reader's, and one that is granted in some region may not be. What a template of Tag Manager sets is not in the array.
 */
export function readConsentMode(types: readonly string[]): boolean | undefined {
  const { dataLayer } = globalThis as { dataLayer?: unknown };
  const entries = Array.isArray(dataLayer) ? dataLayer.map(toEntry) : [];
  const states = types.map((type) => readType(type, entries));
  return states.includes(undefined) ? undefined : states.every((isGranted) => isGranted);
}

function readType(type: string, entries: readonly Entry[]): boolean | undefined {
  const statesOf = (wanted: string) =>
    entries.flatMap(([command, action, values]) =>
      command === 'consent' && action === wanted && values?.[type] !== undefined
        ? { isGranted: values[type] === 'granted', isRegional: 'region' in values }
        : [],
    );
  const updated = statesOf('update').at(-1);
  if (updated) return updated.isGranted;
  const defaults = statesOf('default');
  if (defaults.some(({ isGranted }) => !isGranted)) return false;
  return defaults.some(({ isRegional }) => !isRegional) || undefined;
}

/** An entry of the data layer, which is an array or the `arguments` of a function. */
const toEntry = (entry: unknown): Entry =>
  typeof entry === 'object' && entry && 'length' in entry
    ? (Array.from(entry as ArrayLike<unknown>) as Entry)
    : [];
