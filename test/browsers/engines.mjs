/* The three engines: a launcher of each for the test runner. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, findWebKit } from './find.mjs';
import { startWebKit } from './webkit.mjs';

/** No requests of the browser's own: no updates, no reports, no first-run pages. */
const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const FIREFOX_PREFERENCES = {
  'app.update.auto': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Chromium's sandbox refuses to run as root, which is what a build machine often is. */
const sandbox = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** A browser context of its own for each page: its own storage, and a window that is in front. */
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

// The launcher gives every start a fresh profile folder and runs without a window.
const chromium = (executablePath) => (concurrency) => {
  const args = [...CHROMIUM_FLAGS, ...sandbox()];
  return chromeLauncher({ launchOptions: { executablePath, args }, createPage, concurrency });
};

const firefox = (executablePath) => (concurrency) => {
  const launchOptions = {
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: FIREFOX_PREFERENCES,
  };
  return chromeLauncher({ launchOptions, createPage, concurrency });
};

/** WebKit's driver has one session, so all groups share one launcher. */
const webkit = async (found) => {
  const { launcher } = await startWebKit(found);
  launcher.concurrency = 1;
  return () => launcher;
};

const ENGINES = {
  chromium: { name: 'Chromium', find: () => findBrowser('chromium'), prepare: chromium },
  firefox: { name: 'Firefox', find: () => findBrowser('firefox'), prepare: firefox },
  webkit: { name: 'WebKit', find: findWebKit, prepare: webkit },
};

export const engineNames = Object.keys(ENGINES);

/** The engines that this machine has. */
export const findEngines = () => engineNames.filter((name) => ENGINES[name].find());

/**
 * The launchers of an engine, `(concurrency) => launcher`: how many pages are open at the same time.
 * @throws where this machine does not have the engine.
 */
export async function launchersOf(engine) {
  const found = ENGINES[engine]?.find();
  if (!found) throw new Error(`This machine has no ${engine}.`);
  const launcherWith = await ENGINES[engine].prepare(found);
  return (concurrency) => named(ENGINES[engine].name, launcherWith(concurrency));
}

/** The launcher sets its name when it starts, to another than readers of the report know. */
function named(name, launcher) {
  Object.defineProperty(launcher, 'name', {
    configurable: true,
    get: () => name,
    set: () => undefined,
  });
  return launcher;
}
