/* The three engines: how each is started here, as a launcher for the test runner and a `stop`. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, findWebKit } from './find.mjs';
import { startWebKit } from './webkit.mjs';

/** Quiet, and without a word to anyone outside: no updates, no reports, no first-run pages. */
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

// The launcher gives every start a fresh profile folder and runs without a window.
function startChromium(executablePath) {
  const args = [...CHROMIUM_FLAGS, ...sandbox()];
  return named('Chromium', chromeLauncher({ launchOptions: { executablePath, args } }));
}

function startFirefox(executablePath) {
  const launchOptions = {
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: FIREFOX_PREFERENCES,
  };
  return named('Firefox', chromeLauncher({ launchOptions }));
}

async function startWebKitGtk(found) {
  const { launcher, stop } = await startWebKit(found);
  return { ...named('WebKit', launcher), stop };
}

/** The launcher names itself when it starts, and not as a reader of the report would. */
function named(name, launcher) {
  Object.defineProperty(launcher, 'name', { get: () => name, set: () => undefined });
  return { launcher, stop: () => undefined };
}

const ENGINES = {
  chromium: { find: () => findBrowser('chromium'), start: startChromium },
  firefox: { find: () => findBrowser('firefox'), start: startFirefox },
  webkit: { find: findWebKit, start: startWebKitGtk },
};

export const engineNames = Object.keys(ENGINES);

/** The engines that are here, of the given names: `{ name, start }`. */
export function findEngines(names = engineNames) {
  return names.flatMap((name) => {
    const found = ENGINES[name].find();
    return found ? [{ name, start: () => ENGINES[name].start(found) }] : [];
  });
}
