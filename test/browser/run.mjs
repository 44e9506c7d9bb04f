#!/usr/bin/env node
// Runs the browser tests: the packaged extension in the real workbench, driven through Chromium.
//   PART …     only the files whose names contain one of these
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';

const here = path.dirname(fileURLToPath(import.meta.url));
const mocha = new Mocha({ ui: 'tdd', timeout: 180000, reporter: 'spec', color: false, retries: 1 });
const parts = process.argv.slice(2);
const isWanted = (name) => parts.length === 0 || parts.some((part) => name.includes(part));
for (const name of fs.readdirSync(here).sort()) {
  if (name.endsWith('.test.mjs') && isWanted(name)) mocha.addFile(path.join(here, name));
}
await mocha.loadFilesAsync();
const again = [];
const runner = mocha.run((failures) => {
  if (again.length > 0) console.log(`${again.length} of these passed or failed at a second try:\n${again.join('\n')}`);
  process.exit(failures > 0 ? 1 : 0);
});
// One more try, because a window may lose its time on a busy machine; never a silent one.
runner.on('retry', (test, error) => again.push(`  ${test.fullTitle()}: ${String(error?.message ?? error).split('\n')[0]}`));
