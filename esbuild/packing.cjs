// Modules of which what they export is deflated, written as text, and unpacked at its first use.
const { deflateRawSync } = require('node:zlib');

const UNPACK = 'unpack-table';

/** The 116 characters of one byte that no string has to mask, whichever quotes it has: no end of a line, either, which an editor may change. */
const MARKS = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit)).filter((mark) => !/[\0\x07-\r\x1b"\\`]/.test(mark));
/** Which of them a unit is. */
const MARK_OF_UNIT = 'unit - 1 - 7 * (unit > 13) - (unit > 27) - (unit > 34) - (unit > 92) - (unit > 96)';

/** Thirteen bits as two of them, or fourteen where the thirteen are below this. */
const SPARE = MARKS.length ** 2 - 8192;

/** Where hiragana begins. */
const KANA = 0x3041;

/** Runs in the bundle; made text by esbuild. `inflateSync` must be told the length, so as not to guess and grow. */
const UNPACK_SOURCE = `
import { inflateSync } from 'fflate';
const decoder = new TextDecoder();
function bytesOf(packed, length, size) {
  const bytes = new Uint8Array(length + 2);
  const mark = (unit) => ${MARK_OF_UNIT};
  let bits = 0;
  let count = 0;
  for (let from = 0, to = 0; from < packed.length; from += 2) {
    const two = mark(packed.charCodeAt(from)) + ${MARKS.length} * mark(packed.charCodeAt(from + 1));
    bits |= two << count;
    count += (two & 8191) >= ${SPARE} ? 13 : 14;
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
let view;
let at;
function next() {
  const number = view.getInt8(at++);
  if (number !== -128) return number;
  at += 2;
  return view.getInt16(at - 2);
}
function rowsOf(names) {
  const width = next();
  const rows = names.map(() => []);
  for (let column = 0; column < width; column++) for (const row of rows) row.push(next());
  return rows;
}
function tableOf(names) {
  const rows = rowsOf(names);
  return Object.fromEntries(names.map((name, row) => [name, rows[row]]));
}
export function unpackSigns(packed, length, size, count) {
  const bytes = bytesOf(packed, length, size);
  view = new DataView(bytes.buffer);
  at = 0;
  let sign = 0;
  return {
    signs: tableOf(
      Array.from({ length: count }, () => {
        for (; bytes[at] === 255; at++) sign += 255;
        return (sign += bytes[at++]);
      }),
    ),
  };
}
export function unpackNumbers(packed, length, size, { parts, columns, ...table }) {
  const bytes = bytesOf(packed, length, size);
  view = new DataView(bytes.buffer);
  at = 0;
  for (const part of parts) {
    const end = at + 4 + view.getUint32(at);
    let name = '';
    const names = decoder.decode(bytes.subarray(at + 4, end)).split('\\n');
    for (const one in names) names[one] = name = name.slice(0, names[one].charCodeAt(0) - 65) + names[one].slice(1);
    at = end;
    if (!columns) {
      table[part] = tableOf(names);
      continue;
    }
    const rows = rowsOf(names);
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

async function moduleWith(content, unpack, ...more) {
  const bytes = await smallest(content);
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

/**
 * What ships is deflated by Zopfli, which looks for the shortest way to say the same: a sixteenth less than zlib's best, and
 * some seconds for all tables, which no other build has to wait.
 */
function smallest(content) {
  if (!packing.toShip) return deflateRawSync(content);
  // Asked for here, as it takes all errors of its process for its own.
  const { deflateAsync } = require('@gfx/zopfli');
  return deflateAsync(content, { numiterations: ROUNDS });
}

/** Whether the bundle at hand is one that ships; the plugin says so before anything is packed. */
const packing = { toShip: false };

/** More of them gain nothing that can be seen. */
const ROUNDS = 30;

function textOf(bytes) {
  let text = '';
  let bits = 0;
  let count = 0;
  const put = () => {
    const isShort = (bits & 8191) >= SPARE;
    const two = bits & (isShort ? 8191 : 16383);
    text += MARKS[two % MARKS.length] + MARKS[Math.floor(two / MARKS.length)];
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

function plainModuleOf(json) {
  return moduleGetting(`() => JSON.parse(${JSON.stringify(json)})`);
}

module.exports = {
  packing,
  UNPACK,
  UNPACK_SOURCE,
  GETTER,
  GETTER_SOURCE,
  MARKS,
  MARK_OF_UNIT,
  moduleOf,
  moduleWith,
  moduleGetting,
  plainModuleOf,
};
