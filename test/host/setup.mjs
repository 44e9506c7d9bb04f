#!/usr/bin/env node
// Installs what a fresh clone lacks: the project's own packages and, where it can run, the embedded VS Code.
// Knows nothing but Node's built-ins, because it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const hostDir = path.join(root, 'test', 'host');
/** The oldest VS Code that the manifest allows; it lies beside the newest one. */
export const floorDir = path.join(hostDir, 'floor');

/** The embedded VS Code is built for this system only. */
export const canEmbed = process.platform === 'linux' && process.arch === 'x64';

/** Runs a step and says how long it took. */
export async function step(title, work) {
  const start = Date.now();
  process.stdout.write(`${title} …\n`);
  const result = await work();
  process.stdout.write(`${title}: ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}

/** The project's own packages. */
export async function installProject() {
  await withStamp(root, path.join(root, 'node_modules', '.ready'), 'Installing the project', () => npm(root, 'ci'));
}

/** A VS Code server with its workbench, a Node it can run on, and a Chromium, all pinned by the lock file of the host. */
export async function installHost() {
  await withStamp(hostDir, path.join(hostDir, 'node_modules', '.ready'), 'Installing VS Code and a browser', async () => {
    npm(hostDir, 'ci');
    npm(hostDir, 'ci', '--prefix', 'node_modules/code-server/lib/vscode', '--legacy-peer-deps', '--omit=dev', '--omit=optional');
    const packed = path.join(hostDir, 'node_modules/@sparticuz/chromium/bin/chromium.br');
    await pipeline(
      fs.createReadStream(packed),
      createBrotliDecompress(),
      fs.createWriteStream(path.join(hostDir, 'node_modules', '.chromium'), { mode: 0o755 }),
    );
  });
}

/** The server of the oldest VS Code that is supported. It shares the browser of the newest. */
export async function installFloor() {
  await installHost();
  await withStamp(floorDir, path.join(floorDir, 'node_modules', '.ready'), 'Installing the oldest supported VS Code', () => {
    npm(floorDir, 'ci');
    npm(floorDir, 'ci', '--prefix', 'node_modules/code-server/lib/vscode', '--legacy-peer-deps', '--omit=dev', '--omit=optional');
    // Its package for searching files fetches the program in an install script, which does not run here; the newest brings one along.
    const inside = 'node_modules/code-server/lib/vscode/node_modules/@vscode';
    const bin = path.join(floorDir, inside, 'ripgrep', 'bin');
    fs.mkdirSync(bin, { recursive: true });
    fs.copyFileSync(path.join(hostDir, inside, 'ripgrep-universal', 'bin', 'linux-x64', 'rg'), path.join(bin, 'rg'));
  });
}

/** Does the work when the lock file has changed since it was last done; two processes at once do it one after the other. */
async function withStamp(folder, stamp, title, work) {
  const want = createHash('sha256')
    .update(fs.readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  const done = () => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === want;
  if (done()) return;
  const lock = path.join(folder, '.installing');
  await takeLock(lock);
  try {
    if (done()) return;
    await step(title, work);
    fs.writeFileSync(stamp, want);
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

async function takeLock(lock) {
  const until = Date.now() + 10 * 60 * 1000;
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(fs.readFileSync(lock, 'utf8'));
    if (!isAlive(owner) || Date.now() > until) fs.rmSync(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function npm(cwd, ...args) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...args, ...flags], { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!process.argv.includes('--hosts')) await installProject();
  if (canEmbed) await (process.argv.includes('--floor') ? installFloor() : installHost());
}
