import type { AnalyticsEvent } from './analytics-event.ts';

/** The connection to an analytics tool that the page itself has loaded. */
export interface AnalyticsAdapter {
  /**
   * Sends an event to the tool, which is looked up in the global object at each call: it may be loaded later than the
   * script. Does nothing where the page has no such tool.
   * @throws Whatever the tool throws.
   */
  send(event: AnalyticsEvent): void;
}

/** A queue of commands: an array until the tool is loaded, and then mostly an object of the tool. */
interface CommandQueue {
  push(command: unknown): void;
}

export const isCommandQueue = (value: unknown): value is CommandQueue =>
  typeof value === 'object' &&
  value !== null &&
  'push' in value &&
  typeof value.push === 'function';
