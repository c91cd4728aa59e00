import { rmSync } from 'node:fs';

/* What an earlier build left, such as a file that has been renamed since, would be published with this one. */
rmSync(new URL('../dist/', import.meta.url), { recursive: true, force: true });
