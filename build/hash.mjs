import { createHash } from 'node:crypto';

/** What an `integrity` attribute says of a file that our own script loads. */
export const hashOf = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
