// Compiles what is needed and evaluates (`npm run evaluate -- answers FOLDER`) or learns weights (`npm run learn`).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts=false', '--no-audit', '--no-fund', '--silent'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}
const { build } = await import('esbuild');
const learns = process.argv[2] === 'learn';
const outfile = join(root, 'out', learns ? 'learn.cjs' : 'evaluate.cjs');
await build({
  entryPoints: [join(root, learns ? 'test/evaluation/learn/index.ts' : 'test/evaluation/index.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile,
  logLevel: 'warning',
});
// Paths are as seen from where the command was given, or from the project.
const args = process.argv
  .slice(2)
  .map((arg) => (existsSync(join(process.env['INIT_CWD'] ?? '.', arg)) ? resolve(process.env['INIT_CWD'] ?? '.', arg) : arg));
try {
  execFileSync(process.execPath, [outfile, ...args], { cwd: root, stdio: 'inherit' });
} catch (error) {
  process.exitCode = error.status ?? 1;
}
