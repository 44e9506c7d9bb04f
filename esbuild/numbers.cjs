// Tables of weights as modules: names without what they share, numbers as digits or as bytes.
const { folded } = require('./folding.cjs');
const { MARKS, MARK_OF_UNIT, moduleGetting, moduleWith } = require('./packing.cjs');

/** Numbers up to this one, above and below 0, are one digit. */
const MOST_OF_ONE = (MARKS.length - 4) / 2;
/** Of three digits the first says so, and the others are a number above 0. */
const HALF = MARKS.length ** 2 / 2;
/** What a digit says first: two digits of a number below 0, two of one above, three. */
const [BELOW, ABOVE, THREE] = [1, 2, 3].map((more) => 2 * MOST_OF_ONE + more);

function moduleOfRows({ features, ...rest }) {
  const rows = Object.values(features);
  const { pieces, signs } = folded([sharing(Object.keys(features)).join('\n')]);
  return `
import { unfolding } from '../phrases/fold';
function read() {
  const numbers = ${JSON.stringify(rows.flat().map(digitsOf).join(''))};
  ${NEXT}
  const features = {};
  let name = '';
  for (const coded of unfolding(${JSON.stringify(signs)})(${JSON.stringify(pieces[0])}).split('\\n')) {
    name = name.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
    features[name] = Array.from({ length: ${rows[0].length} }, next);
  }
  return { ...${JSON.stringify(rest)}, features };
}
${moduleGetting('read')}`;
}

/** Signs that are numbers, in ascending order, each as what it is above the one before it and its row of weights, all as digits: nothing is deflated. */
function moduleOfSigns({ signs, weights }) {
  const width = weights.length / signs.length;
  const digits = signs.map((sign, at) => {
    const step = sign - (signs[at - 1] ?? 0) - MOST_OF_ONE;
    if (step >= HALF) throw new Error(`Nothing is near the sign ${sign}.`);
    return [step, ...weights.slice(at * width, (at + 1) * width)].map(digitsOf).join('');
  });
  return `
function read() {
  const numbers = ${JSON.stringify(digits.join(''))};
  ${NEXT}
  const signs = [];
  const weights = [];
  for (let sign = 0; at < numbers.length; ) {
    signs.push((sign += next() + ${MOST_OF_ONE}));
    for (let column = 0; column < ${width}; column++) weights.push(next());
  }
  return { signs, weights };
}
${moduleGetting('read')}`;
}

/** Reads the next of the digits in `numbers`. */
const NEXT = `
  let at = 0;
  const unitAt = () => {
    const unit = numbers.charCodeAt(at++);
    return ${MARK_OF_UNIT};
  };
  const next = () => {
    const first = unitAt();
    if (first < ${BELOW}) return first - ${MOST_OF_ONE};
    if (first === ${THREE}) return unitAt() * ${MARKS.length} + unitAt() - ${HALF};
    return first === ${ABOVE} ? ${MOST_OF_ONE + 1} + unitAt() : ${-MOST_OF_ONE - 1} - unitAt();
  };`;

/** A small number as one digit, a larger one as two of them, and what is larger still as three. */
function digitsOf(number) {
  const beyond = Math.abs(number) - MOST_OF_ONE - 1;
  if (beyond < 0) return MARKS[number + MOST_OF_ONE];
  if (beyond < MARKS.length) return MARKS[number < 0 ? BELOW : ABOVE] + MARKS[beyond];
  return MARKS[THREE] + MARKS[Math.floor((number + HALF) / MARKS.length)] + MARKS[(number + HALF) % MARKS.length];
}

/** Names are written once, each without what it shares with the one before it, and numbers as bytes, column by column. */
function moduleOfNumbers(table) {
  if (table.signs) {
    const { signs, ...rest } = table;
    if (/^\d/.test(Object.keys(signs)[0])) return moduleWith(numberedOf(signs), 'unpackSigns', Object.keys(signs).length);
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

/** Signs that are numbers, in ascending order: what each is above the one before it, and behind them their weights. */
function numberedOf(signs) {
  const rows = Object.values(signs);
  const steps = Object.keys(signs).flatMap((sign, at, all) => stepOf(sign - (all[at - 1] ?? 0)));
  const numbers = [rows[0].length, ...rows[0].flatMap((_, column) => rows.map((row) => row[column]))];
  return Buffer.concat([Buffer.from(steps), ...numbers.map(byteOf)]);
}

/** A step as bytes, of which all but the last are 255 and stand for as many. */
function stepOf(step) {
  return [...Array(Math.floor(step / 255)).fill(255), step % 255];
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

module.exports = { moduleOfNumbers, moduleOfRows, moduleOfSigns };
