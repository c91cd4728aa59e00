import { defineElements } from './components/define-elements.ts';
import { reportToConsole } from './platform/report-issue.ts';

/* The npm entry that registers every element once. On a server it does nothing. */

if ('customElements' in globalThis) defineElements(reportToConsole);
