#!/usr/bin/env node
// npm test: sets up what is missing, then types, lint, unit, integration and browser tests; ends with `N passed, N failed`.
// The integration suite runs three times: in the newest VS Code, in its browser-only form, and in the oldest one supported.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { canEmbed, installFloor, installProject, root, step } from './host/setup.mjs';

const MINUTE = 60 * 1000;
const bin = (name, file) => path.join(root, 'node_modules', name, file);

await installProject();

let passed = 0;
let failed = 0;
const node = process.execPath;

// What does not ask for the other is done at the same time.
await Promise.all([
  single('Types', [
    [node, bin('typescript', 'bin/tsc'), '-p', 'tsconfig.json'],
    [node, bin('typescript', 'bin/tsc'), '-p', 'src/core'],
  ]),
  canEmbed && installFloor(),
]);
await counted('Unit tests', [node, bin('mocha', 'bin/mocha.js')], 2 * MINUTE);
const [isBuilt] = await Promise.all([
  single('Build and package', [[node, 'test/host/package.mjs']]),
  single('Lint and layers', [[node, bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']]),
]);
if (isBuilt) {
  await counted('Integration tests', [node, 'test/integration/run.mjs'], 10 * MINUTE);
  if (canEmbed) {
    // These mostly wait, so they wait at the same time.
    await Promise.all([
      counted('Integration tests in the web worker', [node, 'test/integration/run.mjs', '--web'], 10 * MINUTE, 'at the end'),
      counted('Integration tests with several folders', [node, 'test/integration/run.mjs', '--roots'], 10 * MINUTE, 'at the end'),
      counted('Integration tests on the oldest VS Code', [node, 'test/integration/run.mjs', '--floor'], 10 * MINUTE, 'at the end'),
    ]);
    // So do these, with a server and a browser for each test.
    await Promise.all([
      counted('Browser tests of the main job', [node, 'test/browser/run.mjs', 'main-job', 'guides'], 10 * MINUTE),
      counted('The other browser tests', [node, 'test/browser/run.mjs', '!main-job', '!guides'], 10 * MINUTE, 'at the end'),
    ]);
  }
} else {
  failed += canEmbed ? 6 : 1;
  console.log('Without a build there are no integration and browser tests.');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Commands that count as one test together. */
async function single(title, commands) {
  let good = true;
  await headed(title, async () => {
    for (const command of commands) good = (await run(command, 5 * MINUTE)).status === 0 && good;
  });
  if (good) passed++;
  else failed++;
  return good;
}

/** A suite that says how many of its tests passed; one that says nothing, passes none or ends badly has failed. */
async function counted(title, command, limit, shown = 'as it comes') {
  await headed(title, async () => {
    const { status, output } = await run(command, limit, shown);
    if (shown === 'at the end') process.stdout.write(`\n=== ${title}: result\n${output}`);
    const good = lastNumber(output, /(\d+) (?:passing|passed)\b/g);
    const bad = lastNumber(output, /(\d+) (?:failing|failed)\b/g);
    passed += good;
    failed += bad;
    if (bad === 0 && (status !== 0 || good === 0)) {
      failed++;
      console.log(`${title} ended with ${status} after ${good} passing tests.`);
    }
  });
}

async function headed(title, work) {
  console.log(`\n=== ${title}`);
  await step(title, work);
}

function run([command, ...args], limit, shown = 'as it comes') {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
      detached: process.platform !== 'win32',
    });
    let output = '';
    const take = (data) => {
      output = (output + data).slice(-200000);
      if (shown === 'as it comes') process.stdout.write(data);
    };
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
      console.log(`Ended after ${limit / 1000} s without a result.`);
      stop();
    }, limit);
    process.once('exit', stop);
    child.on('error', (error) => console.log(String(error)));
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
