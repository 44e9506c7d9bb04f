import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';

/** Runs the integration tests inside the Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60000, reporter: process.env['VSCODE_TEST_REPORTER'] ?? 'spec', color: false });
  console.log(`VS Code ${vscode.version} (${vscode.env.appHost}), Node ${process.versions.node}`);
  const only = (process.env['STAR_TESTS'] ?? '').split(' ').filter((part) => part !== '');
  const wanted = (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? /\.roots\.test\.js$/ : /^[\w-]+\.test\.js$/;
  for (const name of readdirSync(__dirname).sort()) {
    if (wanted.test(name) && (only.length === 0 || only.some((part) => name.includes(part)))) mocha.addFile(path.join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} integration tests failed.`);
}
