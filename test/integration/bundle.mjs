// Puts the integration suite into one file that the web-worker extension host can load.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../host/setup.mjs';

/** Bundles the named test files; gives the path of the bundle. */
export async function bundleForBrowser(files) {
  const outfile = path.join(root, 'out', 'test', 'integration', 'browser.js');
  const here = path.join(root, 'test', 'integration');
  const requires = files.map((file) => `require(${JSON.stringify(path.join(here, file))});`);
  await esbuild.build({
    stdin: {
      contents: fs.readFileSync(path.join(here, 'browser.ts'), 'utf8').replace("require('./all');", requires.join('\n')),
      resolveDir: here,
      sourcefile: 'browser.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    // Mocha takes the door of the module for its own, so the suite takes it back at the end.
    format: 'iife',
    globalName: 'suiteInBrowser',
    footer: { js: 'module.exports = suiteInBrowser;' },
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    charset: 'utf8',
    alias: { 'node:assert/strict': path.join(here, 'support', 'assert-in-browser.cjs') },
    // What the libraries ask of Node at their start; the tests themselves find none.
    define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined', 'process.stderr': 'undefined' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
