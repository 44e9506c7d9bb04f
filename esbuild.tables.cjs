// Packs the word tables of the core into the bundle: deflated, written as text, and unpacked at their first use; so are the long
// patterns of the import and of some others. What is looked for in sentences is made ready here, as it is needed for the first findings. Tables stay
// plain JSON in the repository and patterns plain code, and everything but the bundle reads them as such. What packs them stands in `esbuild/`.
const { readFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { IN_LEXICONS, PATTERNS_IN_LEXICONS, hollow, lexicons, withoutPatterns, withoutSigns } = require('./esbuild/lexicons.cjs');
const { moduleOfNumbers, moduleOfRows, moduleOfSigns } = require('./esbuild/numbers.cjs');
const { GETTER, GETTER_SOURCE, UNPACK, UNPACK_SOURCE, moduleGetting, moduleOf, packing, plainModuleOf } = require('./esbuild/packing.cjs');
const { PATTERNS, PATTERNS_SOURCE, packedPatterns } = require('./esbuild/patterns.cjs');
const { REASONS, REASONS_SOURCE, packedReasons } = require('./esbuild/reasons.cjs');

/** Tables that are asked for in the same moments and have words in common: they are packed as one, in the order that shortens them most. */
const TOGETHER = [
  ['languages/en-halves', 'languages/offered', 'skills/library/hints', 'answer/lessons', 'languages/ja-halves'],
  ['answer/ill', 'answer/private', 'answer/notes'],
  ['import/words/en', 'import/words/job', 'import/words/ja', 'import/words/repairs', 'import/words/entities'],
].map((names) => names.map((name) => path.join(__dirname, `src/core/${name}.json`)));
const PACK = 'packed-together';

/** With the last of them the patterns of the import are packed, as all is asked for with them. */
const OF_IMPORT = TOGETHER.length - 1;

function packOf(number, patterns) {
  const tables = TOGETHER[number].map((name) => JSON.parse(readFileSync(name, 'utf8')));
  return moduleOf(JSON.stringify(number === OF_IMPORT ? [...tables, patterns] : tables));
}

function partOf(pack, at) {
  return moduleGetting(`() => require('${PACK}-${pack}').default[${at}]`);
}

/** Shorter tables would gain nothing. */
const LEAST_LENGTH = 1500;

/** Tables of weights: a number for each name in each of several columns, or a row of numbers for each name. */
const OF_NUMBERS = /[\\/](?:(?:skills|import)[\\/]learnt[\\/]weights|telling[\\/](?:story|others|half)|languages[\\/]kind-weights)\.json$/;

/** What the first findings need is not deflated: the library alone takes longer to start than these take to be read. */
const FIRST = /[\\/](?:en-irregular|(?:en|ja)-signals)\.json$/;
/** The same of weights, a row of numbers for each name: they are written as digits, most of them one. */
const FIRST_NUMBERS = /[\\/]roles[\\/]weights\.json$/;
/** And of weights of signs by number. */
const FIRST_SIGNS = /[\\/](?:fault|sign)-weights\.json$/;

/** The plugin of esbuild. */
exports.packedTables = {
  name: 'packed-tables',
  setup(build) {
    build.onResolve(
      { filter: new RegExp(`^(?:${UNPACK}|${GETTER}|${REASONS}(?:\\.json)?|${PATTERNS}(?:(?:-of-kinds)?\\.json)?|${PACK}-\\d)$`) },
      ({ path: name }) => ({
        path: name,
        namespace: UNPACK,
      }),
    );
    let made;
    let said;
    build.onStart(() => {
      made = said = undefined;
      packing.toShip = build.initialOptions.minify ?? false;
    });
    const reasons = () => (said ??= packedReasons());
    const patterns = () => (made ??= packedPatterns(reasons()));
    build.onLoad({ filter: /.*/, namespace: UNPACK }, async ({ path: name }) => {
      const plain = { [UNPACK]: UNPACK_SOURCE, [GETTER]: GETTER_SOURCE, [PATTERNS]: PATTERNS_SOURCE, [REASONS]: REASONS_SOURCE }[name];
      const packed = () => {
        if (name.startsWith(PACK)) return packOf(Number(name.at(-1)), patterns().literals);
        if (name === `${PATTERNS}.json`) return partOf(OF_IMPORT, TOGETHER[OF_IMPORT].length);
        return moduleOf(JSON.stringify(name.startsWith(REASONS) ? reasons().reasons : patterns().ofKinds));
      };
      return { contents: plain ?? (await packed()), loader: 'js', resolveDir: __dirname };
    });
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.ts$/ }, ({ path: name }) => {
      const contents = patterns().files.get(name);
      return contents && { contents, loader: 'ts' };
    });
    build.onLoad(
      { filter: /[\\/]src[\\/]core[\\/](?:(?:rules|skills|answer|telling)[\\/].*|languages[\\/]..-phrases)\.ts$/ },
      async ({ path: name }) => {
        const contents = reasons().files.get(name) ?? withoutSigns(name, await readFile(name, 'utf8'));
        return contents && { contents, loader: 'ts' };
      },
    );
    build.onLoad({ filter: /[\\/]phrases[\\/]prebuilt\.ts$/ }, () => lexicons(build.esbuild));
    build.onLoad({ filter: /[\\/]phrases[\\/]pack\.ts$/ }, () => ({
      contents: `export function packed() { throw new Error('Lexicons are made when the extension is built'); }`,
    }));
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.json$/ }, async ({ path: name }) => {
      const pack = TOGETHER.findIndex((names) => names.includes(name));
      if (pack >= 0) return { contents: partOf(pack, TOGETHER[pack].indexOf(name)), loader: 'js' };
      const table = JSON.parse(await readFile(name, 'utf8'));
      if (IN_LEXICONS.test(name)) return { contents: JSON.stringify(hollow(table)), loader: 'json' };
      const json = JSON.stringify(PATTERNS_IN_LEXICONS.test(name) ? withoutPatterns(table) : table);
      if (FIRST.test(name)) return { contents: plainModuleOf(json), loader: 'js' };
      if (FIRST_NUMBERS.test(name)) return { contents: moduleOfRows(table), loader: 'js' };
      if (FIRST_SIGNS.test(name)) return { contents: moduleOfSigns(table), loader: 'js' };
      if (OF_NUMBERS.test(name)) return { contents: await moduleOfNumbers(table), loader: 'js' };
      return json.length < LEAST_LENGTH ? { contents: json, loader: 'json' } : { contents: await moduleOf(json), loader: 'js' };
    });
  },
};
