// Packs the word tables of the core into the bundle: deflated, written as text, and unpacked at their first use; so are the long
// patterns of the import and of some others. What is looked for in sentences is made ready here, as it is needed for the first findings. Tables stay
// plain JSON in the repository and patterns plain code, and everything but the bundle reads them as such.
const { readdirSync, readFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const Module = require('node:module');
const path = require('node:path');
const { constants, deflateRawSync } = require('node:zlib');

const { Z_DEFAULT_STRATEGY, Z_FILTERED } = constants;

/** Shorter tables would gain nothing. */
const LEAST_LENGTH = 1500;
const UNPACK = 'unpack-table';

/** 91 printable characters, thirteen bits or fourteen as two of them: no double quote and no backslash, which a string would have to mask. */
const MARKS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((mark) => mark !== '\\');
/** The first of them that no string has to mask. */
const DIGITS = MARKS.filter((digit) => digit !== '`').slice(0, 85);

/** Where hiragana begins. */
const KANA = 0x3041;

/** Runs in the bundle; made text by esbuild. `inflateSync` must be told the length, so as not to guess and grow. */
const UNPACK_SOURCE = `
import { inflateSync } from 'fflate';
const decoder = new TextDecoder();
function bytesOf(packed, length, size) {
  const bytes = new Uint8Array(length + 2);
  const mark = (unit) => unit - 35 - (unit > 92);
  let bits = 0;
  let count = 0;
  for (let from = 0, to = 0; from < packed.length; from += 2) {
    const two = mark(packed.charCodeAt(from)) + 91 * mark(packed.charCodeAt(from + 1));
    bits |= two << count;
    count += (two & 8191) > 88 ? 13 : 14;
    for (; count > 7; count -= 8, bits >>>= 8) bytes[to++] = bits;
  }
  return inflateSync(bytes.subarray(0, length), { out: new Uint8Array(size) });
}
const wide = new TextDecoder('utf-16le');
export function unpack(packed, length, size) {
  const units = new Uint16Array(size);
  const bytes = bytesOf(packed, length, size);
  let count = 0;
  for (let at = 0; at < size; count++) {
    const byte = bytes[at++];
    if (byte > 31 && byte < 211) {
      units[count] = byte < 128 ? byte : byte + ${KANA - 128};
      continue;
    }
    const page = byte < 32 ? byte : byte - 179;
    units[count] = (page < 74 ? page + 78 : page < 75 ? 48 : page < 76 ? 255 : bytes[at++]) * 256 + bytes[at++];
  }
  return JSON.parse(wide.decode(units.subarray(0, count)));
}
export function unpackNumbers(packed, length, size, { parts, columns, ...table }) {
  const bytes = bytesOf(packed, length, size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const next = () => {
    const number = view.getInt8(at++);
    if (number !== -128) return number;
    at += 2;
    return view.getInt16(at - 2);
  };
  for (const part of parts) {
    const end = at + 4 + view.getUint32(at);
    let name = '';
    const names = decoder.decode(bytes.subarray(at + 4, end)).split('\\n');
    for (const one in names) names[one] = name = name.slice(0, names[one].charCodeAt(0) - 65) + names[one].slice(1);
    at = end;
    const width = next();
    const rows = names.map(() => []);
    for (let column = 0; column < width; column++) for (const row of rows) row.push(next());
    if (!columns) table[part] = Object.fromEntries(names.map((name, row) => [name, rows[row]]));
    else
      columns.forEach((key, column) => {
        const known = names.map((name, row) => [name, rows[row][column]]).filter(([, number]) => number !== 0);
        (table[key] ??= {})[part] = Object.fromEntries(known);
      });
  }
  return table;
}`;

/** A module whose default export unpacks the table when it is first read; esbuild keeps such a getter as it is. The library
 * is asked for there, too, as it builds tables of its own when it is loaded. */
function moduleOf(json) {
  return moduleWith(Buffer.from(Array.from(json.split(''), bytesOfUnit).flat()), 'unpack');
}

/**
 * A unit of JSON as few bytes: one for a letter and for hiragana, else one for its page, of those that Japanese is written with,
 * and one for its place there. JSON has no control characters, so that their bytes are free.
 */
function bytesOfUnit(letter) {
  const unit = letter.charCodeAt(0);
  if (unit < 128) return [unit];
  if (unit >= KANA && unit < KANA + 83) return [unit - KANA + 128];
  const high = unit >> 8;
  const page = high >= 78 && high < 152 ? high - 78 : high === 48 ? 74 : high === 255 ? 75 : 76;
  return [page < 32 ? page : page + 179, ...(page === 76 ? [high] : []), unit & 255];
}

function moduleWith(content, unpack, ...more) {
  const bytes = smallest(content);
  const given = [textOf(bytes), bytes.length, content.length, ...more].map((one) => JSON.stringify(one)).join(', ');
  return moduleGetting(`() => require('${UNPACK}').${unpack}(${given})`);
}

/** A module whose default export is made when it is first read; the code for that stands in the bundle once. */
function moduleGetting(make) {
  return `require('${GETTER}')(exports, ${make});`;
}

const GETTER = 'table-getter';
const GETTER_SOURCE = `
module.exports = (exports, make) => {
  let table;
  Object.defineProperties(exports, { __esModule: { value: true }, default: { enumerable: true, get: () => (table ??= make()) } });
};`;

/** Tables that are asked for in the same moments and have words in common: they are packed as one, in the order that shortens them most. */
const TOGETHER = [
  ['languages/en-halves', 'languages/offered', 'skills/library/hints', 'answer/lessons', 'languages/ja-halves'],
  ['answer/ill', 'answer/private', 'answer/notes'],
  ['import/words/en', 'import/words/job', 'import/words/ja', 'import/words/repairs', 'import/words/entities'],
].map((names) => names.map((name) => path.join(__dirname, `src/core/${name}.json`)));
const PACK = 'packed-together';

function packOf(number) {
  return moduleOf(JSON.stringify(TOGETHER[number].map((name) => JSON.parse(readFileSync(name, 'utf8')))));
}

/** Numbers and words are deflated best in different ways, so all are tried. */
function smallest(content) {
  const tries = [4, 5, 6, 7, 8, 9].flatMap((memLevel) =>
    [Z_DEFAULT_STRATEGY, Z_FILTERED].map((strategy) => deflateRawSync(content, { level: 9, memLevel, strategy })),
  );
  return tries.reduce((least, bytes) => (bytes.length < least.length ? bytes : least));
}

function textOf(bytes) {
  let text = '';
  let bits = 0;
  let count = 0;
  // Thirteen bits have two marks for each of their values, and some for a fourteenth.
  const put = () => {
    const isShort = (bits & 8191) > 88;
    const two = bits & (isShort ? 8191 : 16383);
    text += MARKS[two % 91] + MARKS[Math.floor(two / 91)];
    bits >>>= isShort ? 13 : 14;
    count -= isShort ? 13 : 14;
  };
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count > 13) put();
  }
  if (count > 0) put();
  return text;
}

/** Of these tables only the lexicons need what they hold, and the others no more than their keys. */
const IN_LEXICONS = /[\\/](?:(?:en|ja)-(?:cues|groups)|data-driven|cross-functional)\.json$/;
/** Of this one they need its patterns, and the others how many there are. */
const PATTERNS_IN_LEXICONS = /[\\/]scenes\.json$/;

/** What the first findings need is not deflated: the library alone takes longer to start than these take to be read. */
const FIRST = /[\\/](?:en-irregular|(?:en|ja)-signals)\.json$/;
/** The same of weights, a row of numbers for each name: they are written as digits, most of them one. */
const FIRST_NUMBERS = /[\\/]roles[\\/]weights\.json$/;

function plainModuleOf(json) {
  return moduleGetting(`() => JSON.parse(${JSON.stringify(json)})`);
}

function moduleOfRows({ features, ...rest }) {
  const rows = Object.values(features);
  return `
function read() {
  const numbers = ${JSON.stringify(rows.flat().map(digitsOf).join(''))};
  let at = 0;
  const next = () => {
    const unit = numbers.charCodeAt(at++);
    return unit - 35 - (unit > 92) - (unit > 96);
  };
  const features = {};
  let name = '';
  for (const coded of ${JSON.stringify(sharing(Object.keys(features)).join('\n'))}.split('\\n')) {
    name = name.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
    features[name] = Array.from({ length: ${rows[0].length} }, () => {
      const first = next();
      if (first < 82) return first - 41;
      return first > 83 ? next() * 85 + next() - 3612 : first < 83 ? -42 - next() : 41 + next();
    });
  }
  return { ...${JSON.stringify(rest)}, features };
}
${moduleGetting('read')}`;
}

/** A small number as one digit, a larger one as two of them, and what is larger still as three. */
function digitsOf(number) {
  if (number >= -41 && number < 41) return DIGITS[number + 41];
  if (number >= -126 && number < 126) return number < 0 ? DIGITS[82] + DIGITS[-42 - number] : DIGITS[83] + DIGITS[number - 41];
  return DIGITS[84] + DIGITS[Math.floor((number + 3612) / 85)] + DIGITS[(number + 3612) % 85];
}

function hollow(table) {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, Array.isArray(value) ? [] : hollow(value)]));
}

function withoutPatterns(table) {
  if (Array.isArray(table)) return table.map(() => '');
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, typeof value === 'object' ? withoutPatterns(value) : value]));
}

/** Tables of weights: a number for each name in each of several columns, or a row of numbers for each name. */
const OF_NUMBERS = /[\\/](?:(?:skills|import)[\\/]learnt[\\/]weights|telling[\\/]story)\.json$/;

/** Names are written once, each without what it shares with the one before it, and numbers as bytes, column by column. */
function moduleOfNumbers(table) {
  if (table.signs) {
    const { signs, ...rest } = table;
    return moduleWith(numbersOf(Object.keys(signs), Object.values(signs)), 'unpackNumbers', { parts: ['signs'], ...rest });
  }
  const columns = Object.keys(table);
  const parts = Object.keys(table[columns[0]]);
  const sections = parts.map((part) => {
    const names = [...new Set(columns.flatMap((column) => Object.keys(table[column][part])))].sort();
    return numbersOf(
      names,
      names.map((name) => columns.map((column) => table[column][part][name] ?? 0)),
    );
  });
  return moduleWith(Buffer.concat(sections), 'unpackNumbers', { parts, columns });
}

function numbersOf(names, rows) {
  const text = Buffer.from(sharing(names).join('\n'));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const numbers = [rows[0].length, ...rows[0].flatMap((_, column) => rows.map((row) => row[column]))];
  return Buffer.concat([length, text, ...numbers.map(byteOf)]);
}

/** Each name without what it shares with the one before it, behind a letter that says how much that is. */
function sharing(names) {
  return names.map((name, at) => {
    const before = names[at - 1] ?? '';
    let shared = 0;
    while (shared < 50 && shared < name.length && name[shared] === before[shared]) shared++;
    return String.fromCharCode(65 + shared) + name.slice(shared);
  });
}

/** A number as a byte; a larger one as three of them. */
function byteOf(number) {
  const bytes = Buffer.alloc(Math.abs(number) < 128 ? 1 : 3);
  if (bytes.length === 1) bytes.writeInt8(number);
  else {
    bytes.writeInt8(-128);
    bytes.writeInt16BE(number, 1);
  }
  return bytes;
}

/** A module with the lexicons made ready; the core itself is run to make them. */
async function lexicons(esbuild) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: `import './src/core/index'; export { LEXICONS } from './src/core/phrases/lexicon';`, resolveDir: __dirname },
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
    ([id, lexicon]) => `get ${id}() { return ${JSON.stringify(lexicon.packed())}; }`,
  );
  return {
    contents: `export const PREBUILT = { ${getters.join(', ')} };`,
    watchFiles: Object.keys(metafile.inputs)
      .filter((name) => name !== '<stdin>')
      .map((name) => path.join(__dirname, name)),
  };
}

/** The import of write-ups, which is asked for long after the start: its long patterns are packed together with one another. */
const WITH_PATTERNS = path.join(__dirname, 'src/core/import');
/** Those that tell a question's kind, the part under a heading and the like are packed by themselves, as they are few and tried sooner; never in a first check. */
const WITH_KINDS = [
  'languages/en-kinds',
  'languages/ja-kinds',
  'guide/headings',
  'parts',
  'structure',
  'rules/leftover-placeholder',
  'rules/misplaced-text',
  'rules/experience-figure',
  'rules/mixed-register',
  'rules/motivation-facts',
  'rules/motivation-own-use',
  'rules/motivation-praise',
  'rules/own-part',
  'rules/plan-choice',
  'rules/private-data',
  'rules/section-order',
  'skills/library/japanese-market',
].map((name) => path.join(__dirname, `src/core/${name}.ts`));
/** Shorter patterns would gain nothing. */
const LEAST_PATTERN = 60;
const PATTERNS = 'packed-patterns';

/** What stands for a pattern that is made when it is first tried. */
const PATTERNS_SOURCE = `
import literals from '${PATTERNS}.json';
import ofKinds from '${PATTERNS}-of-kinds.json';
class Pattern {
  constructor(at) {
    this.at = at;
  }
  get its() {
    if (!this.made) {
      const literal = this.at < 0 ? ofKinds[-1 - this.at] : literals[this.at];
      const end = literal.lastIndexOf('/');
      this.made = new RegExp(literal.slice(1, end), literal.slice(end + 1));
    }
    return this.made;
  }
  get source() {
    return this.its.source;
  }
  get flags() {
    return this.its.flags;
  }
  get lastIndex() {
    return this.its.lastIndex;
  }
  set lastIndex(at) {
    this.its.lastIndex = at;
  }
  test(text) {
    return this.its.test(text);
  }
  exec(text) {
    return this.its.exec(text);
  }
  [Symbol.match](text) {
    return text.match(this.its);
  }
  [Symbol.matchAll](text) {
    return text.matchAll(this.its);
  }
  [Symbol.replace](text, by) {
    return text.replace(this.its, by);
  }
  [Symbol.search](text) {
    return text.search(this.its);
  }
  [Symbol.split](text, limit) {
    return text.split(this.its, limit);
  }
}
const known = [];
export const packedPattern = (at) => (known[at] ??= new Pattern(at));`;

/** Where the long patterns of a file stand, less those of functions that know how far they have been tried. */
function patternsIn(name, text) {
  const ts = require('typescript');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  const found = [];
  const look = (node, isWithin) => {
    if (ts.isRegularExpressionLiteral(node) && node.text.length >= LEAST_PATTERN) {
      const keepsPlace = /[gy][a-z]*$/.test(node.text);
      if (!keepsPlace || !isWithin) found.push({ start: node.getStart(file), end: node.end, literal: node.text, keepsPlace });
    }
    ts.forEachChild(node, (child) => look(child, isWithin || ts.isFunctionLike(node)));
  };
  look(file, false);
  return found;
}

/** The files as the bundle has them, and the long patterns that are packed, none of them twice; those of kinds count from -1 down. */
function packedPatterns({ files: withReasons }) {
  const imports = readdirSync(WITH_PATTERNS, { recursive: true }).sort();
  const packs = { literals: [], ofKinds: [] };
  const files = new Map();
  for (const file of [...imports.map((name) => path.join(WITH_PATTERNS, name)), ...WITH_KINDS]) {
    if (!file.endsWith('.ts')) continue;
    const isOfKinds = WITH_KINDS.includes(file);
    const literals = isOfKinds ? packs.ofKinds : packs.literals;
    const text = withReasons.get(file) ?? readFileSync(file, 'utf8');
    const parts = [];
    let at = 0;
    for (const { start, end, literal, keepsPlace } of patternsIn(file, text)) {
      const known = keepsPlace ? -1 : literals.indexOf(literal);
      const number = known < 0 ? literals.push(literal) - 1 : known;
      parts.push(text.slice(at, start), `packedPattern(${isOfKinds ? -1 - number : number})`);
      at = end;
    }
    if (at > 0) files.set(file, `import { packedPattern } from '${PATTERNS}';\n${parts.join('')}${text.slice(at)}`);
  }
  return { ...packs, files };
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

/** Why a check matters and what it rests on is asked for by a hover alone: the sentences of all checks are packed together. */
const WITH_REASONS = path.join(__dirname, 'src/core/rules');
const REASONS = 'packed-reasons';
const REASONS_SOURCE = `
import reasons from '${REASONS}.json';
export const packedReasons = (source, why) => ({ get source() { return reasons[source]; }, get why() { return reasons[why]; } });`;

/** The files in which what says those sentences is inherited, which is shorter than getters at each place, and the sentences. */
function packedReasons() {
  const ts = require('typescript');
  const reasons = [];
  const files = new Map();
  for (const name of readdirSync(WITH_REASONS).sort()) {
    const file = path.join(WITH_REASONS, name);
    const text = withoutSigns(file, readFileSync(file, 'utf8')) ?? readFileSync(file, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
    const changes = [];
    const numberOf = (said) => {
      const known = reasons.indexOf(said);
      return known < 0 ? reasons.push(said) - 1 : known;
    };
    const look = (node) => {
      const said = ts.isObjectLiteralExpression(node)
        ? node.properties.filter(
            (one) => ts.isPropertyAssignment(one) && /^(?:why|source)$/.test(one.name.text) && ts.isStringLiteral(one.initializer),
          )
        : [];
      const numbers = Object.fromEntries(said.map((one) => [one.name.text, numberOf(one.initializer.text)]));
      for (const one of said) {
        const given = numbers.why === undefined ? numbers.source : `${numbers.source}, ${numbers.why}`;
        const instead = one === said[0] ? `__proto__: packedReasons(${given}),` : '';
        changes.push({ start: one.getStart(source), end: one.end + (text[one.end] === ',' ? 1 : 0), instead });
      }
      ts.forEachChild(node, look);
    };
    look(source);
    let changed = text;
    // From the end, so that places in front hold.
    for (const { start, end, instead } of changes.sort((one, other) => other.start - one.start))
      changed = changed.slice(0, start) + instead + changed.slice(end);
    files.set(file, changes.length > 0 ? `import { packedReasons } from '${REASONS}';\n${changed}` : text);
  }
  return { reasons, files };
}

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
    build.onStart(() => void (made = said = undefined));
    const reasons = () => (said ??= packedReasons());
    const patterns = () => (made ??= packedPatterns(reasons()));
    build.onLoad({ filter: /.*/, namespace: UNPACK }, ({ path: name }) => {
      const plain = { [UNPACK]: UNPACK_SOURCE, [GETTER]: GETTER_SOURCE, [PATTERNS]: PATTERNS_SOURCE, [REASONS]: REASONS_SOURCE }[name];
      const packed = () => (name.startsWith(REASONS) ? reasons().reasons : patterns()[name.includes('kinds') ? 'ofKinds' : 'literals']);
      const contents = plain ?? (name.startsWith(PACK) ? packOf(name.at(-1)) : moduleOf(JSON.stringify(packed())));
      return { contents, loader: 'js', resolveDir: __dirname };
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
      if (pack >= 0)
        return { contents: moduleGetting(`() => require('${PACK}-${pack}').default[${TOGETHER[pack].indexOf(name)}]`), loader: 'js' };
      const table = JSON.parse(await readFile(name, 'utf8'));
      if (IN_LEXICONS.test(name)) return { contents: JSON.stringify(hollow(table)), loader: 'json' };
      const json = JSON.stringify(PATTERNS_IN_LEXICONS.test(name) ? withoutPatterns(table) : table);
      if (FIRST.test(name)) return { contents: plainModuleOf(json), loader: 'js' };
      if (FIRST_NUMBERS.test(name)) return { contents: moduleOfRows(table), loader: 'js' };
      if (OF_NUMBERS.test(name)) return { contents: moduleOfNumbers(table), loader: 'js' };
      return json.length < LEAST_LENGTH ? { contents: json, loader: 'json' } : { contents: moduleOf(json), loader: 'js' };
    });
  },
};
