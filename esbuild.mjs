// Builds the one bundle that the Node and the web-worker extension host both run.
import fs from 'node:fs';
import * as esbuild from 'esbuild';
import { shipped } from './esbuild/shipped.cjs';
import tables from './esbuild.tables.cjs';

/** Each part of the API of VS Code is one variable of the bundle, so that its name stands there once and not at every use: 7 kB. */
const apiByName = {
  name: 'api-by-name',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api', sideEffects: false },
    );
    build.onLoad({ filter: /.*/, namespace: 'api' }, () => {
      const sources = fs.readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
      const used = sources.flatMap((name) => [...fs.readFileSync(`src/${name}`, 'utf8').matchAll(/\bvscode\.(\w+)/g)]);
      // What is only a type has no value and is not asked for, because nothing in the bundle uses it.
      const names = [...new Set(used.map(([, name]) => name))];
      const parts = names.map((name) => `export const ${name} = /* @__PURE__ */ part('${name}');`);
      return { contents: [`const api = require('vscode');`, 'const part = (name) => api[name];', ...parts].join('\n') };
    });
  },
};

const production = process.argv.includes('--production');
const options = {
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  plugins: [tables.packedTables, apiByName],
  logLevel: 'warning',
};

if (process.argv.includes('--watch')) {
  const context = await esbuild.context({ ...options, logLevel: 'info' });
  await context.watch();
} else if (production) {
  const { outputFiles, metafile } = await esbuild.build({ ...options, write: false, metafile: true });
  const libraries = Object.keys(metafile.inputs).filter((name) => name.startsWith('node_modules/'));
  fs.mkdirSync('dist', { recursive: true });
  fs.writeFileSync(options.outfile, await shipped(outputFiles[0].text, libraries, options));
} else {
  await esbuild.build(options);
}
