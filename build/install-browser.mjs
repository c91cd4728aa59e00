/*
 * The browser of the tests: a Chromium from Debian's or Ubuntu's own packages, where this process may
 * install one. Elsewhere the command to type. Does nothing where a browser is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findCommand } from '../test/browsers/find.mjs';

const PACKAGE = 'chromium';
const INSTALL = ['install', '-y', '--no-install-recommends', PACKAGE];

if (!findBrowser('chromium') && !install()) process.exitCode = 1;

function install() {
  if (isDebian() && process.getuid?.() === 0) {
    console.log(`This machine has no browser: installing ${PACKAGE} with apt-get.`);
    const isInstalled = run('apt-get', 'update') && run('apt-get', ...INSTALL);
    if (isInstalled && findBrowser('chromium')) return true;
  }
  console.error(`The tests need a browser, and this machine has none. Type:\n\n  ${command()}\n`);
  return false;
}

function run(program, ...rest) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function isDebian() {
  if (!existsSync('/etc/os-release') || !findCommand('apt-get')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function command() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  if (isDebian()) return `sudo apt-get update && sudo apt-get ${INSTALL.join(' ')}`;
  if (findCommand('dnf')) return 'sudo dnf install chromium';
  if (findCommand('pacman')) return 'sudo pacman -S chromium';
  return 'CHROME_PATH=/path/to/chrome npm test';
}
