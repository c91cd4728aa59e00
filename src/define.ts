import { register } from './components/register.ts';
import { usePage } from './platform/host-page.ts';
import { browserPage } from './platform/page.ts';
import { reportToConsole } from './platform/report-issue.ts';

/* Registers every element that is not registered yet, once. */

usePage(browserPage);
register(reportToConsole);
