// What ships is shorter than what esbuild makes of it: names of what is ours alone, and what is said again and again.
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { ownNames } = require('./names.cjs');
const { saidOnce } = require('./once.cjs');

const ROOT = path.join(__dirname, '..');

const filesIn = (folder, kind) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter((name) => kind.test(name) && !name.includes('node_modules'))
    .map((name) => path.join(ROOT, folder, name));

/** The bundle of the extension as it ships, of its minified text and the libraries in that. */
async function shipped(bundle, libraries, { charset, platform, target }) {
  const { names, taken } = ownNames({
    root: ROOT,
    files: filesIn('src', /\.ts$/),
    libraries,
    outside: [...filesIn('test/integration', /\.ts$/), ...filesIn('test/browser', /\.mjs$/)],
    manifest: JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')),
    bundle,
  });
  const { code } = await esbuild.transform(saidOnce(bundle), {
    charset,
    platform,
    target,
    format: 'cjs',
    minify: true,
    mangleProps: new RegExp(`^(?:${names.join('|')})$`),
    mangleCache: Object.fromEntries(taken.map((name) => [name, false])),
  });
  return code;
}

module.exports = { shipped };
