// A window in which nobody clicks and nobody looks: it runs a test suite and hands its lines out.
// Chromium is spoken to directly. What drives a browser for tests listens to every frame of every socket, which took a fifth of the run.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserEnv, chromePath, exitOnSignals, FLAGS, readAtOnce, stayUnseen } from './session.mjs';

/** Opens a Chromium with one empty page in it, which is gone when this process ends. */
export async function openSuiteWindow() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sd-chrome-'));
  const flags = [
    ...FLAGS,
    '--headless',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-ipc-flooding-protection',
    '--disable-hang-monitor',
    '--disable-dev-shm-usage',
    '--remote-debugging-pipe',
    `--user-data-dir=${dir}`,
    '--window-size=1280,800',
    '--no-startup-window',
  ];
  const child = spawn(chromePath, flags, { env: browserEnv(), stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => {
    child.kill('SIGKILL');
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', kill);
  exitOnSignals();

  const { send, on, end } = talk(child.stdio[3], child.stdio[4]);
  void ended.then(() => end('The browser has ended.'));
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method, params) => send(method, params, sessionId);
  const atStart = (source) => ask('Page.addScriptToEvaluateOnNewDocument', { source });
  await ask('Page.enable');
  await ask('Emulation.setFocusEmulationEnabled', { enabled: true });
  await send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
  await ask('Runtime.enable');
  await ask('Runtime.addBinding', { name: 'callOut' });
  const outside = new Map();
  on('Runtime.bindingCalled', ({ payload }) => {
    const [name, args] = JSON.parse(payload);
    outside.get(name)?.(...args);
  });
  await atStart(`(${stayUnseen})()`);
  await atStart(`(${standStill})()`);
  await atStart(`(${readAtOnce})()`);
  return {
    /** Runs a script in each page before its own. */
    atStart,
    /** Lets the page call a function out here by its name. */
    async expose(name, work) {
      outside.set(name, work);
      await atStart(`globalThis[${JSON.stringify(name)}] = (...args) => callOut(JSON.stringify([${JSON.stringify(name)}, args]));`);
    },
    /** Ends when the browser does, however it came to that. */
    ended,
    open: (url) => ask('Page.navigate', { url }),
    async close() {
      process.removeListener('exit', kill);
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 3000);
      await ended;
      clearTimeout(late);
      kill();
    },
  };
}

/** In the page: an icon that wiggles for a second is drawn anew sixty times, and VS Code lets icons wiggle again and again. */
function standStill() {
  const style = new CSSStyleSheet();
  style.replaceSync('*, ::before, ::after { animation: none !important; transition: none !important; }');
  addEventListener('DOMContentLoaded', () => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]));
}

/** Speaks the protocol of Chromium's developer tools over a pair of pipes: JSON with a zero byte behind each message. */
function talk(into, outOf) {
  const asked = new Map();
  const listeners = new Map();
  let number = 0;
  let rest = '';
  const take = ({ id, method, params, result, error }) => {
    if (method) return listeners.get(method)?.(params);
    const { resolve, reject, what } = asked.get(id);
    asked.delete(id);
    if (error) reject(new Error(`${what}: ${error.message}`));
    else resolve(result);
  };
  outOf.setEncoding('utf8');
  outOf.on('data', (data) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop();
    for (const message of messages) take(JSON.parse(message));
  });
  for (const pipe of [into, outOf]) pipe.on('error', () => undefined);
  return {
    on: (method, listener) => listeners.set(method, listener),
    /** Nothing that was asked is answered any more. */
    end: (why) => asked.forEach(({ reject }) => reject(new Error(why))),
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        asked.set(++number, { resolve, reject, what: method });
        into.write(`${JSON.stringify({ id: number, method, params, sessionId })}\0`);
      }),
  };
}
