// Builds the one bundle that the Node and the web-worker extension host both run.
import * as esbuild from 'esbuild';
import tables from './esbuild.tables.cjs';

const production = process.argv.includes('--production');
const options = {
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  plugins: [tables.packedTables],
  logLevel: 'warning',
};

if (process.argv.includes('--watch')) {
  const context = await esbuild.context({ ...options, logLevel: 'info' });
  await context.watch();
} else {
  await esbuild.build(options);
}
