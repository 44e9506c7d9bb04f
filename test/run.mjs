#!/usr/bin/env node
// npm test: sets up what is missing, then types, lint, unit, integration and browser tests; ends with `N passed, N failed`.
// The integration suite runs in the newest VS Code; in its browser-only form and in the oldest one supported, the files that have to do with what differs there.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { canEmbed, installProject, root } from './host/setup.mjs';

const MINUTE = 60 * 1000;
const CORES = availableParallelism();
const bin = (name, file) => path.join(root, 'node_modules', name, file);

let passed = 0;
let failed = 0;
const node = process.execPath;

// What VS Code and the browser need is fetched meanwhile.
const fetching = ['test/host/setup.mjs', '--hosts', '--floor'];
const hosts = canEmbed && headed('VS Code and a browser', async () => (await run([node, ...fetching], 10 * MINUTE)).output);
await installProject();

const integration = (title, ...args) => counted(`Integration tests ${title}`, [node, 'test/integration/run.mjs', ...args], 10 * MINUTE);
const inBrowser = (name) => counted(`Browser tests, ${name}`, [node, 'test/browser/run.mjs', name], 10 * MINUTE);
/** What speaks most with VS Code; `npm run test:floor` runs all files, and those left out here are about the import, hovers and lenses, odd files, steps of undo and a clock that runs. */
const ON_OLDEST = ['activation', 'checks', 'draft', 'questions-view'];
/** What reads and writes where there is neither a disk nor Node; `npm run test:web` runs all files. */
const IN_WORKER = ['activation', 'draft', 'files', 'import', 'privacy'];
const inWorkbenches = canEmbed
  ? [
      () => integration('on the oldest VS Code', '--floor', ...ON_OLDEST),
      () => integration('on the newest VS Code'),
      () => integration('in the web worker', '--web', ...IN_WORKER),
      ...browserTests().map((name) => () => inBrowser(name)),
      () => integration('with several folders', '--roots'),
    ]
  : [() => integration('on a desktop VS Code')];
const types = once(() =>
  single('Types', [
    [node, bin('typescript', 'bin/tsc'), '-p', 'tsconfig.json'],
    [node, bin('typescript', 'bin/tsc'), '-p', 'src/core'],
  ]),
);
const build = once(() => single('Build and package', [[node, 'test/host/package.mjs']]));
const isReady = once(async () => {
  await Promise.all([types(), hosts]);
  if (await build()) return true;
  failed += inWorkbenches.length;
  console.log('Without a build there are no integration and browser tests.');
  return false;
});
// A window waits for a third of its time, so one more at once than there are cores; twice as many took longer, all in all.
await pooled(CORES + 1, [
  types,
  build,
  () => single('Lint and layers', [[node, bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']]),
  async () => {
    await types();
    await counted('Unit tests', [node, bin('mocha', 'bin/mocha.js')], 5 * MINUTE);
  },
  ...inWorkbenches.map((work) => async () => (await isReady()) && work()),
]);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Commands that count as one test together. */
async function single(title, commands) {
  let good = true;
  await headed(title, async () => {
    let output = '';
    for (const command of commands) {
      const result = await run(command, 5 * MINUTE);
      good = result.status === 0 && good;
      output += result.output;
    }
    return output;
  });
  if (good) passed++;
  else failed++;
  return good;
}

/** A suite that says how many of its tests passed; one that says nothing, passes none or ends badly has failed. */
async function counted(title, command, limit) {
  await headed(title, async () => {
    const { status, output } = await run(command, limit);
    let said = output;
    const good = lastNumber(output, /(\d+) (?:passing|passed)\b/g);
    const bad = lastNumber(output, /(\d+) (?:failing|failed)\b/g);
    passed += good;
    failed += bad;
    if (bad === 0 && (status !== 0 || good === 0)) {
      failed++;
      said += `${title} ended with ${status} after ${good} passing tests.\n`;
    }
    return said;
  });
}

/** Does the work when it is first asked for; later calls give the same promise. */
function once(work) {
  let done;
  return () => (done ??= work());
}

/** Does the works, so many at once, each begun in its order. */
async function pooled(atOnce, works) {
  const left = [...works];
  const worker = async () => {
    for (let work = left.shift(); work; work = left.shift()) await work();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The files of browser tests by what their names begin with, the longest of them first. */
function browserTests() {
  const files = readdirSync(path.join(root, 'test', 'browser')).filter((name) => name.endsWith('.test.mjs'));
  const tests = (name) => readFileSync(path.join(root, 'test', 'browser', name), 'utf8').split(/\btest\(/).length;
  return files.sort((a, b) => tests(b) - tests(a)).map((name) => name.slice(0, -'.test.mjs'.length));
}

/** Says what begins, and at its end what it said, in one piece and with the seconds it took. */
async function headed(title, work) {
  const start = Date.now();
  console.log(`${title} …`);
  const output = await work();
  console.log(`\n=== ${title}: ${((Date.now() - start) / 1000).toFixed(0)} s\n${output.trimEnd()}\n`);
}

function run([command, ...args], limit) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
      detached: process.platform !== 'win32',
    });
    let output = '';
    const take = (data) => (output = (output + data).slice(-200000));
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const stop = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    };
    const timer = setTimeout(() => {
      take(`\nEnded after ${limit / 1000} s without a result.\n`);
      stop();
    }, limit);
    process.once('exit', stop);
    child.on('error', (error) => take(`${error}\n`));
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      process.removeListener('exit', stop);
      resolve({ status: status ?? signal, output });
    });
  });
}

function lastNumber(output, pattern) {
  const all = [...output.matchAll(pattern)];
  return Number(all.at(-1)?.[1] ?? 0);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
