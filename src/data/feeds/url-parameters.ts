/** The address with one of its query parameters set to a number. */
export function setParameter(address: string, name: string, value: number): string {
  const url = new URL(address);
  url.searchParams.set(name, String(value));
  return url.href;
}

/** The number in a query parameter of an address, or the default where it is missing. */
export const getParameter = (address: string, name: string, defaultValue: number): number =>
  Number(new URL(address).searchParams.get(name) ?? defaultValue);
