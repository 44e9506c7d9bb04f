// Tables of weights as modules: names without what they share, numbers as digits or as bytes.
const { MARKS, moduleGetting, moduleWith } = require('./packing.cjs');

/** The first of the marks that no string has to mask. */
const DIGITS = MARKS.filter((digit) => digit !== '`').slice(0, 85);

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

module.exports = { moduleOfNumbers, moduleOfRows };
