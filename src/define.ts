import { register } from './components/register.ts';
import { usePage } from './platform/host-page.ts';
import { browserPage } from './platform/page.ts';
import { packModules } from './platform/locale-modules.ts';
import { setImporters } from './platform/chunks.ts';
import { reportToConsole } from './platform/report-issue.ts';

/* Registers every element that is not registered yet, once. */

usePage(browserPage);
setImporters({
  analytics: () => import('./parts/analytics.ts'),
  explain: () => import('./parts/explain.ts'),
  feeds: () => import('./parts/feeds.ts'),
  'feeds-rare': () => import('./parts/feeds-rare.ts'),
  locales: () => import('./parts/locales.ts'),
  looks: () => import('./parts/looks.ts'),
  networks: () => import('./parts/networks.ts'),
  popular: () => import('./parts/popular.ts'),
  replies: () => import('./parts/replies.ts'),
  servers: () => import('./parts/servers.ts'),
  tabs: () => import('./parts/tabs.ts'),
  videos: () => import('./parts/videos.ts'),
  rules: () => import('./parts/rules.ts'),
  debug: () => import('./parts/debug.ts'),
  related: () => import('./parts/related.ts'),
  'structured-data': () => import('./parts/structured-data.ts'),
  ...packModules,
});
register(reportToConsole);
