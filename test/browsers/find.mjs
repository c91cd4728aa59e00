/* The browsers of this machine. They come from the system; build/install-browser.mjs installs one. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = (folder) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((base) => join(base, folder));

const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      ...['microsoft-edge', 'microsoft-edge-stable'],
    ],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programs('Google/Chrome/Application/chrome.exe'),
      ...programs('Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs('Mozilla Firefox/firefox.exe'),
    ],
  },
};

/** The full path of a command, or undefined. */
export function findCommand(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** The path of a Chromium (or Chrome, or Edge) or a Firefox, or undefined. */
export function findBrowser(engine) {
  const { variable, commands, files } = PLACES[engine];
  return (
    process.env[variable] ||
    commands.map(findCommand).find(Boolean) ||
    files.find((file) => existsSync(file))
  );
}

/** What WebKitGTK needs: its driver, its small browser, and a screen; undefined unless all are there. */
export function findWebKit() {
  const driver = findCommand('WebKitWebDriver');
  const screen = findCommand('Xvfb');
  const browser = libraries()
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** `/usr/lib` and its folders, one of which is named after the machine's architecture. */
function libraries() {
  if (!existsSync('/usr/lib')) return [];
  const folders = readdirSync('/usr/lib', { withFileTypes: true }).filter((e) => e.isDirectory());
  return ['/usr/lib', '/usr/libexec', ...folders.map((entry) => join('/usr/lib', entry.name))];
}
