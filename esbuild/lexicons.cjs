// What is looked for in sentences is made ready, and what then only the lexicons need is left out elsewhere.
const Module = require('node:module');
const path = require('node:path');
const { folded } = require('./folding.cjs');

const ROOT = path.join(__dirname, '..');

/** A module with the lexicons made ready; the core itself is run to make them. */
async function lexicons(esbuild) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: `import './src/core/index'; export { LEXICONS } from './src/core/phrases/lexicon';`, resolveDir: ROOT },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const made = new Module('lexicons');
  made.paths = module.paths;
  made._compile(outputFiles[0].text, path.join(__dirname, 'lexicons.cjs'));
  const getters = Object.entries(made.exports.LEXICONS).map(
    ([id, lexicon]) => `get ${id}() { return ${JSON.stringify(shorter(lexicon.packed()))}; }`,
  );
  return {
    contents: `export const PREBUILT = { ${getters.join(', ')} };`,
    watchFiles: Object.keys(metafile.inputs)
      .filter((name) => name !== '<stdin>')
      .map((name) => path.join(ROOT, name)),
  };
}

/** A lexicon of which all long texts are folded; the first two letters of each part of its tree are read before the part is. */
function shorter({ index, starts }) {
  const [size, ...parts] = index.trie.split('\n');
  const numbers = Object.keys(index.loose);
  const trie = folded(parts.map((part) => part.slice(2)));
  const entries = folded([index.entries]);
  const patterns = folded([...index.patterns, ...numbers.map((number) => index.loose[number].source)]);
  const loose = numbers.map((number, at) => [number, { ...index.loose[number], source: patterns.pieces[index.patterns.length + at] }]);
  return {
    index: {
      ...index,
      trie: [size, ...parts.map((part, at) => part.slice(0, 2) + trie.pieces[at])].join('\n'),
      entries: entries.pieces[0],
      patterns: patterns.pieces.slice(0, index.patterns.length),
      loose: Object.fromEntries(loose),
      signs: { trie: trie.signs, entries: entries.signs, patterns: patterns.signs },
    },
    starts,
  };
}

/** Of these tables only the lexicons need what they hold, and the others no more than their keys. */
const IN_LEXICONS = /[\\/](?:(?:en|ja)-(?:cues|groups)|data-driven|cross-functional)\.json$/;
/** Of this one they need its patterns, and the others how many there are. */
const PATTERNS_IN_LEXICONS = /[\\/]scenes\.json$/;

function hollow(table) {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, Array.isArray(value) ? [] : hollow(value)]));
}

function withoutPatterns(table) {
  if (Array.isArray(table)) return table.map(() => '');
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, typeof value === 'object' ? withoutPatterns(value) : value]));
}

/**
 * A file of the core without the patterns of its signs and the lists of its phrases, where it has some: they stand in the lexicons that are made ready, and
 * nothing in the bundle reads them where they are written.
 */
function withoutSigns(name, text) {
  if (!/\b(?:signs?|phrasesOf)\(/.test(text)) return undefined;
  const ts = require('typescript');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  const parts = [];
  let at = 0;
  const leaveOut = (nodes, instead) => {
    for (const one of nodes) {
      parts.push(text.slice(at, one.getStart(file)), instead);
      at = one.end;
    }
  };
  const look = (node) => {
    if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node;
      const called = expression.getText(file);
      // A pattern of its own, or a row of patterns of which each is made one.
      const isRow = given.length === 1 && /^\((\w+)\) => sign\('\w\w', \1\)$/.test(given[0].getText(file));
      const patterns = /^signs?$/.test(called) ? given : isRow ? expression.expression.elements : [];
      leaveOut(patterns.filter(ts.isRegularExpressionLiteral), '0');
      if (called === 'phrasesOf') leaveOut(given.filter(ts.isArrowFunction), '() => ({})');
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return at > 0 ? `${parts.join('')}${text.slice(at)}` : undefined;
}

module.exports = { IN_LEXICONS, PATTERNS_IN_LEXICONS, hollow, lexicons, withoutPatterns, withoutSigns };
