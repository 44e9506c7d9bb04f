#!/usr/bin/env node
// Opens the extension in a real VS Code: on a copy of the sample, or on the folder that is named.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { packageExtension } from './package.mjs';
import { copyFixture, languageOfMachine } from './sample.mjs';
import { canEmbed, installHost, installProject, root, step } from './setup.mjs';

const USAGE = `npm start                     open a copy of the sample
npm start -- FOLDER           open a folder of your own
npm start -- --language ja    show the extension and the sample in Japanese (where the machine speaks it, they are so by themselves;
                              then --language en shows them in English)
npm start -- --embedded       use the embedded VS Code although a desktop one is there
npm start -- --no-open        do not open a browser
npm start -- --port N         listen on a port of your choice
VSCODE_PATH=/path/to/code     the desktop VS Code to use`;

const options = readArguments(process.argv.slice(2));
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
const own = options.folder === undefined ? undefined : path.resolve(options.folder);
if (own !== undefined && !fs.statSync(own, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder at ${own}.`);

const desktop = options.embedded ? undefined : desktopCode();
if (!desktop && !canEmbed) {
  fail(
    'The embedded VS Code runs on Linux x64 only. Install VS Code from https://code.visualstudio.com and its command `code`, or name it in VSCODE_PATH, then run npm start again.',
  );
}
await installProject();
// A desktop VS Code has a language of its own, and is given another only where one is asked for.
const language = options.language ?? languageOfMachine();
const home = dataHome();
const folder = own ?? sampleCopy(home);
await (desktop ? openDesktop(desktop) : openEmbedded());

/** The user's own VS Code with the extension from this checkout; it goes on when this command ends. */
async function openDesktop(code) {
  await step('Building', () => run(process.execPath, ['esbuild.mjs']));
  const locale = options.language ? [`--locale=${options.language}`] : [];
  console.log(`Opening ${folder} in ${code}`);
  const child = spawn(code, [...locale, '--new-window', `--extensionDevelopmentPath=${root}`, folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  child.on('exit', (status) => process.exit(status ?? 0));
}

/** The VS Code server from the npm registry: on this machine only, behind a token, with the user's data kept. */
async function openEmbedded() {
  await installHost();
  const { serverNode, vscodeDir } = await import('./session.mjs');
  const vsix = await step('Packaging the extension', packageExtension);
  const data = path.join(home, 'vscode');
  writeFirstSettings(data);
  const main = path.join(vscodeDir, 'out/server-main.js');
  const common = ['--accept-server-license-terms', '--server-data-dir', data, '--disable-telemetry'];
  const env = { ...process.env, XDG_RUNTIME_DIR: fs.mkdtempSync(path.join(os.tmpdir(), 'sd-')) };
  await step('Installing the extension', () => {
    const result = spawnSync(serverNode, [main, ...common, '--install-extension', vsix, '--force'], { env, encoding: 'utf8' });
    if (result.status !== 0) fail(`The extension could not be installed.\n${result.stdout}${result.stderr}`);
  });
  const port = options.port ?? (await freePort());
  const token = keptToken(home);
  if (language) chooseLanguage(data, language);
  const locale = language ? ['--locale', language] : [];
  // The sample is ours; a folder of the user's own is asked about, as always.
  const trust = own === undefined ? ['--disable-workspace-trust'] : [];
  const server = spawn(
    serverNode,
    [main, '--host', '127.0.0.1', '--port', String(port), '--connection-token', token, ...common, ...locale, ...trust],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (part) => (log = (log + part).slice(-20000)));
  const clean = () => fs.rmSync(env.XDG_RUNTIME_DIR, { recursive: true, force: true });
  let stopping = false;
  const stop = (status) => {
    if (stopping) return;
    stopping = true;
    killGroup(server.pid, 'SIGTERM');
    const hard = setTimeout(() => killGroup(server.pid, 'SIGKILL'), 4000);
    const end = () => {
      clearTimeout(hard);
      killGroup(server.pid, 'SIGKILL');
      clean();
      process.exit(status);
    };
    if (server.exitCode !== null || server.signalCode !== null) end();
    else server.on('exit', end);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
  process.stdout.on('error', () => stop(0));
  process.on('exit', () => killGroup(server.pid, 'SIGKILL'));
  server.on('exit', (status) => {
    if (!stopping) {
      console.error(`VS Code ended by itself (${status}).\n${log}`);
      clean();
      process.exit(1);
    }
  });
  await until(
    () => portAnswers(port),
    30000,
    () => fail(`VS Code did not start.\n${log}`),
  );
  const address = `http://127.0.0.1:${port}/?${new URLSearchParams({ tkn: token, folder })}`;
  console.log(
    `\nSTAR Drafts is open on ${folder}\n\n    ${address}\n\nOnly this machine can reach it. Your files and unsaved text are kept. Ctrl-C ends it.`,
  );
  if (!options.noOpen) openBrowser(address);
}

function readArguments(args) {
  const result = {
    folder: undefined,
    help: false,
    embedded: false,
    noOpen: process.env.CI === 'true',
    language: undefined,
    port: undefined,
  };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === '--help' || arg === '-h') result.help = true;
    else if (arg === '--embedded') result.embedded = true;
    else if (arg === '--no-open') result.noOpen = true;
    else if (arg === '--language') result.language = args[++at];
    else if (arg === '--port') result.port = Number(args[++at]);
    else if (arg.startsWith('-')) fail(`Unknown option ${arg}.\n${USAGE}`);
    else if (result.folder === undefined) result.folder = arg;
    else fail(`One folder at a time.\n${USAGE}`);
  }
  if (result.port !== undefined && !(result.port > 0 && result.port < 65536)) fail('--port takes a number from 1 to 65535.');
  if (result.language !== undefined && !/^[a-z]{2}(-[a-z]{2})?$/i.test(result.language)) fail('--language takes a language such as ja.');
  return result;
}

/** A desktop VS Code: named, or `code` on the path where it is one (a remote command line of the same name is not). */
function desktopCode() {
  if (process.env.VSCODE_PATH) {
    if (!fs.existsSync(process.env.VSCODE_PATH)) fail(`VSCODE_PATH names ${process.env.VSCODE_PATH}, which is not there.`);
    return process.env.VSCODE_PATH;
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const result = spawnSync('code', ['--version'], { encoding: 'utf8', timeout: 15000, shell: process.platform === 'win32' });
  return result.status === 0 && /^1\.\d+\.\d+/.test(result.stdout) && !process.env.VSCODE_IPC_HOOK_CLI ? 'code' : undefined;
}

/** Where this command keeps the copy of the sample, the user's VS Code data and the token; for the user's eyes only. */
function dataHome() {
  const base =
    process.platform === 'win32'
      ? process.env.LOCALAPPDATA || path.join(os.homedir(), 'AppData', 'Local')
      : process.platform === 'darwin'
        ? path.join(os.homedir(), 'Library', 'Application Support')
        : process.env.XDG_DATA_HOME || path.join(os.homedir(), '.local', 'share');
  const folder = path.join(base, 'star-drafts');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A copy that the user may change; made once, so that what they wrote into it is there the next time. */
function sampleCopy(base) {
  const name = language === 'ja' ? 'sample-ja' : 'sample';
  const copy = path.join(base, name);
  if (!fs.existsSync(copy)) {
    copyFixture(name, copy);
    console.log(`Copied the sample to ${copy}`);
  }
  return copy;
}

/** Written once: unsaved text is kept as it is typed, and the workbench opens on the work and not on news. */
function writeFirstSettings(data) {
  const file = path.join(data, 'data', 'User', 'settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const settings = {
    'files.autoSave': 'afterDelay',
    'files.hotExit': 'onExitAndWindowClose',
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'security.workspace.trust.enabled': true,
  };
  fs.writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** The embedded workbench has no translations of its own; naming an empty one makes extensions use theirs. */
function chooseLanguage(data, language) {
  const folder = path.join(data, 'data');
  const translation = path.join(folder, `translation-${language}.json`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    [language]: {
      hash: 'star-drafts',
      extensions: [{ extensionIdentifier: { id: 'star-drafts.translation' }, version: '1.0.0' }],
      translations: { vscode: translation },
      label: language,
    },
  };
  fs.writeFileSync(path.join(folder, 'languagepacks.json'), JSON.stringify(pack));
}

function keptToken(base) {
  const file = path.join(base, 'token');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}

function openBrowser(address) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function portAnswers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

async function until(condition, limit, late) {
  const end = Date.now() + limit;
  while (!(await condition())) {
    if (Date.now() > end) late();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) fail(`${path.basename(command)} ${args.join(' ')} failed.`);
}

function fail(text) {
  console.error(text);
  process.exit(2);
}
