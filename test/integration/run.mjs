#!/usr/bin/env node
// Runs the integration suite in a real extension host: in a desktop VS Code where one can be had, else in the embedded one.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { copyFixture } from '../host/sample.mjs';
import { canEmbed, hostDir, root } from '../host/setup.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sd-ws-'));
copyFixture('sample', folder);
const common = {
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, 'out/test/integration/index.js'),
  launchArgs: [folder, '--disable-workspace-trust', '--disable-extensions'],
};

let status = 1;
try {
  status = await runWhereItCan();
} catch (error) {
  console.error(error?.message ?? error);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

/** A named VS Code first, then a download, then the embedded one; says which. */
async function runWhereItCan() {
  if (process.env.VSCODE_PATH) {
    console.log(`Host: ${process.env.VSCODE_PATH}`);
    return runTests({ ...common, vscodeExecutablePath: process.env.VSCODE_PATH });
  }
  if (!canEmbed || process.env.VSCODE_DOWNLOAD === '1') {
    console.log('Host: desktop VS Code, downloaded');
    return runTests({ ...common, version: process.env.VSCODE_VERSION ?? 'stable' });
  }
  return runTests({ ...common, vscodeExecutablePath: path.join(hostDir, 'code.mjs') });
}
