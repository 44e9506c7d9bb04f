#!/usr/bin/env node
// Runs the integration suite in a real extension host: in a desktop VS Code where one can be had, else in an embedded one.
//   --web      the web-worker extension host, without a server, on a virtual workspace
//   --floor    the oldest VS Code that is supported
//   --roots    several folders in one window: the files *.roots.test.ts
//   PART …     only the files whose names contain one of these
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { copyFixture } from '../host/sample.mjs';
import { canEmbed, hostDir, installFloor, root } from '../host/setup.mjs';

const args = process.argv.slice(2);
const web = args.includes('--web');
const floor = args.includes('--floor');
const roots = args.includes('--roots');
const parts = args.filter((arg) => !arg.startsWith('--'));

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sd-ws-'));
copyFixture('sample', path.join(folder, 'first'));
const opened = path.join(folder, roots ? 'two.code-workspace' : 'first');
if (roots) {
  fs.mkdirSync(path.join(folder, 'second'));
  fs.writeFileSync(opened, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }));
}

let status = 1;
try {
  if ((web || floor) && !canEmbed) throw new Error('--web and --floor need the embedded VS Code, which runs on Linux x64 only.');
  if (floor) await installFloor();
  status = web ? await runInBrowser() : await runWhereItCan();
} catch (error) {
  console.error(error?.message ?? error);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

/** A named VS Code first, then a download, then the embedded one; says which. */
async function runWhereItCan() {
  const common = {
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/integration/index.js'),
    extensionTestsEnv: { STAR_TESTS: parts.join(' '), STAR_TEST_HOST: floor ? 'floor' : 'newest' },
    launchArgs: [opened, '--disable-workspace-trust', '--disable-extensions'],
  };
  if (!floor && process.env.VSCODE_PATH) {
    console.log(`Host: ${process.env.VSCODE_PATH}`);
    return runTests({ ...common, vscodeExecutablePath: process.env.VSCODE_PATH });
  }
  if (!floor && (!canEmbed || process.env.VSCODE_DOWNLOAD === '1')) {
    console.log('Host: desktop VS Code, downloaded');
    return runTests({ ...common, version: process.env.VSCODE_VERSION ?? 'stable' });
  }
  return runTests({ ...common, vscodeExecutablePath: path.join(hostDir, 'code.mjs') });
}

async function runInBrowser() {
  const host = floor ? 'floor' : 'newest';
  const { embeddedVersion, SUITE_SETTINGS } = await import('../host/session.mjs');
  const { listenTo } = await import('../host/report.mjs');
  const { serveWeb } = await import('../host/web.mjs');
  const { openSuiteWindow } = await import('../host/window.mjs');
  const { bundleForBrowser } = await import('./bundle.mjs');
  const names = fs.readdirSync(path.join(root, 'test', 'integration')).filter((name) => /^[\w-]+\.test\.ts$/.test(name));
  const tests = await bundleForBrowser(names.filter((name) => parts.length === 0 || parts.some((part) => name.includes(part))));
  const server = await serveWeb({ host, tests, files: filesIn(opened), settings: SUITE_SETTINGS });
  const window = await openSuiteWindow();
  console.log(`Host: VS Code ${embeddedVersion(host)} in Chromium without a server, web-worker extension host, virtual workspace`);
  try {
    const result = await listenTo(window);
    await window.open(server.url);
    return (await result()) ? 0 : 1;
  } finally {
    await window.close();
    void server.stop();
  }
}

/** The texts of a folder by their relative paths. */
function filesIn(place) {
  const names = fs.readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(place, file).split(path.sep).join('/'), fs.readFileSync(file, 'utf8')];
    }),
  );
}
