/** The reader's clock; tests set it. */
export const clock = { now: (): number => Date.now() };
