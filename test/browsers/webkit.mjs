/*
 * WebKitGTK under test: a screen (Xvfb), its driver, and through the driver its small browser. All three
 * are ours, on numbers that are free, and go when the run goes.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from '../server/ports.mjs';

const STARTS_WITHIN = 20_000;

/** A launcher for the test runner, and `stop`. Starting is tried twice: the first may lose a race for a port. */
export async function startWebKit(found) {
  try {
    return await start(found);
  } catch (error) {
    console.log(`WebKit did not start (${error.message}); trying once more.`);
    return start(found);
  }
}

async function start({ driver, screen, browser }) {
  const home = mkdtempSync(join(tmpdir(), 'afterword-webkit-'));
  const processes = [];
  const stop = () => {
    for (const child of processes.splice(0).reverse()) end(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  try {
    // Xvfb writes the number of the first free screen to the descriptor that it is given.
    const xvfb = launch(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    processes.push(xvfb);
    const display = `:${await firstLine(xvfb)}`;
    const port = await freePort();
    processes.push(
      launch(driver, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: { ...process.env, ...environment(home), DISPLAY: display },
      }),
    );
    const options = sessionOptions(port, browser);
    await tryOut(port, options.capabilities);
    return { launcher: webdriverLauncher(options), stop, port, capabilities: options.capabilities };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A home of its own, so that no reader's setting or cache is in a test; software drawing, as there is no card. */
const environment = (home) => ({
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_DATA_HOME: join(home, 'data'),
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
});

function sessionOptions(port, browser) {
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryCount: 1,
    // A page may take as long to load as a file of tests may run (web-test-runner.config.mjs).
    connectionRetryTimeout: 120_000,
    capabilities: {
      browserName: 'MiniBrowser',
      // Tests tell by themselves when they are done. Frames that they add while the page is still loading hold
      // its load back, and the driver at times misses one that comes so late: then it waits for minutes.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
}

/** Opens and closes one session: a driver that listens may still be unable to start its browser. */
async function tryOut(port, { browserName, ...capabilities }) {
  const address = `http://127.0.0.1:${port}/session`;
  const end = Date.now() + STARTS_WITHIN;
  const alwaysMatch = {
    browserName,
    'webkitgtk:browserOptions': capabilities['webkitgtk:browserOptions'],
  };
  const body = JSON.stringify({ capabilities: { alwaysMatch } });
  for (;;) {
    const signal = AbortSignal.timeout(STARTS_WITHIN);
    const answer = await fetch(address, { method: 'POST', body, signal }).catch((error) => error);
    if (answer instanceof Response) {
      const { value } = await answer.json();
      if (!answer.ok) throw new Error(value?.message ?? `the driver said ${answer.status}`);
      await fetch(`${address}/${value.sessionId}`, { method: 'DELETE' });
      return;
    }
    if (Date.now() > end) throw new Error('the driver does not listen');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In a process group of its own, so that what it starts ends with it. */
const launch = (program, args, options) => spawn(program, args, { detached: true, ...options });

function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function firstLine(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the screen ended with ${code}`)));
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
}
