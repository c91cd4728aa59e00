/* What tests with random data have in common: where in a text or a JSON. */
import * as fc from 'fast-check';

/** A place in a text, from its beginning (0) to before its end (1); `fc.double` would find next to none but the beginning. */
export const place = fc.nat(999_999).map((part) => part / 1_000_000);

type Container = Record<string, unknown>;

/** Every place in a JSON at which something stands. */
function placesIn(root: unknown): [Container, string][] {
  if (typeof root !== 'object' || root === null) return [];
  const container = root as Container;
  return Object.keys(container).flatMap((key) => [
    [container, key] as [Container, string],
    ...placesIn(container[key]),
  ]);
}

/** Where something stands in a JSON, by how far from its beginning that is; nothing in an empty one. */
export function atPlace(root: unknown, where: number) {
  const places = placesIn(root);
  return places[Math.floor(where * places.length)];
}
