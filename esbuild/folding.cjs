// Texts in which what they say again and again is one sign: they are shorter, and can still be read bit by bit. `unfolding` in
// `src/core/phrases/fold.ts` makes them what they were.

/** Signs of one byte that no text has, and that a string need not mask. */
const SHORT = Array.from({ length: 128 }, (_, unit) => unit).filter(
  (unit) => (unit > 0 && unit < 7) || (unit > 13 && unit < 32 && unit !== 27) || unit === 127,
);
/** Longer ones take two bytes. */
const LONG = Array.from({ length: 0x800 - 0xa1 }, (_, at) => 0xa1 + at).filter((unit) => unit !== 0xad);
/** From here on a number is that of a pair. */
const PAIRS = 0x10000;
const MOST_NUMBERS = 0x20000;
const LEAST_TIMES = 3;
const BACKSLASH = 0x5c;
/** Parts the lines of signs. */
const LINE = 0x0a;

/**
 * Pieces of a text with signs in them, and the signs, one a line: each stands before what it stands for, in which signs of lines before it may be.
 * Pairs that stand often become one, then pairs of those; in the end what gains nothing is written out again.
 */
function folded(pieces) {
  const rows = pieces.map((piece) => Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at)));
  const used = new Set(rows.flat());
  const free = [...SHORT, ...LONG].filter((unit) => !used.has(unit));
  /** By number of the pair: what it stands for. */
  const parts = [];
  for (let isPaired = true; isPaired && parts.length < MOST_NUMBERS - PAIRS;) isPaired = pairUp(rows, parts);
  // A backslash must be masked, so that a sign for it alone is shorter.
  const masked = PAIRS + parts.push([BACKSLASH]) - 1;
  for (const row of [...rows, ...parts.slice(0, -1)]) row.forEach((one, at) => one === BACKSLASH && (row[at] = masked));
  return written(rows, parts, free);
}

/** Makes the pairs that stand most often one; false where none stands often enough. */
function pairUp(rows, parts) {
  const pairs = new Pairs(sum(rows.map(({ length }) => length)));
  for (const row of rows) {
    let last = -1;
    for (let at = 1; at < row.length; at++) {
      const [one, other] = [row[at - 1], row[at]];
      const isLine = one === LINE || other === LINE;
      const pair = isLine ? -1 : pairs.of(one, other);
      // Three alike are one pair and one more.
      if (pair === last && one === other && row[at - 2] === other) {
        last = -1;
        continue;
      }
      last = pair;
      if (!isLine) pairs.times[pair]++;
    }
  }
  const most = pairs.met().filter(({ count }) => count >= LEAST_TIMES);
  most.sort((one, other) => other.count - one.count);
  if (most.length === 0) return false;
  const chosen = new Map();
  const taken = new Set();
  for (const { one, other, count } of most) {
    if (count * 3 < most[0].count) break;
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    // No number is in two of them, so that the first one tells the pair.
    chosen.set(one, { other, pair: PAIRS + parts.push([one, other]) - 1 });
  }
  for (const row of rows) {
    let to = 0;
    for (let at = 0; at < row.length; at++, to++) {
      const starts = chosen.get(row[at]);
      const pair = starts && starts.other === row[at + 1] ? starts.pair : undefined;
      row[to] = pair ?? row[at];
      if (pair !== undefined) at++;
    }
    row.length = to;
  }
  return true;
}

/** How often pairs of numbers stand in a text of so many: a table of its own, as a `Map` of so many keys takes four times as long. */
class Pairs {
  constructor(most) {
    this.mask = 2 ** Math.ceil(Math.log2(2 * most + 2)) - 1;
    this.firsts = new Int32Array(this.mask + 1).fill(-1);
    this.seconds = new Int32Array(this.mask + 1);
    this.times = new Int32Array(this.mask + 1);
    this.places = [];
  }

  /** Where a pair stands in the table. */
  of(one, other) {
    let at = (Math.imul(one, 0x9e3779b1) + Math.imul(other, 0x85ebca6b)) >>> 0;
    for (at = (at ^ (at >>> 15)) & this.mask; this.firsts[at] >= 0; at = (at + 1) & this.mask) {
      if (this.firsts[at] === one && this.seconds[at] === other) return at;
    }
    this.firsts[at] = one;
    this.seconds[at] = other;
    this.places.push(at);
    return at;
  }

  /** All pairs in the order in which they were met. */
  met() {
    return this.places.map((at) => ({ one: this.firsts[at], other: this.seconds[at], count: this.times[at] }));
  }
}

function written(rows, parts, free) {
  const isKept = parts.map(() => true);
  let signs;
  for (;;) {
    const times = timesOf(rows, parts, isKept);
    const order = [...parts.keys()].filter((one) => isKept[one]).sort((one, other) => times[other] - times[one]);
    signs = new Map(order.slice(0, free.length).map((one, at) => [one, free[at]]));
    const bytes = (unit) => (unit < PAIRS ? bytesOf(unit) : bytesOf(signs.get(unit - PAIRS) ?? 0x7ff));
    const gains = order.map((one) => {
      const size = sum(out(parts, isKept, one).map(bytes));
      const own = bytes(PAIRS + one);
      return { one, gain: signs.has(one) ? times[one] * (size - own) - size - own - 1 : -1 };
    });
    const losses = gains.filter(({ gain }) => gain <= 0).sort((one, other) => one.gain - other.gain);
    if (losses.length === 0) break;
    // What is written out changes what the others gain.
    for (const { one } of losses.slice(0, Math.ceil(losses.length / 4))) isKept[one] = false;
  }
  const text = (row) => row.map((unit) => String.fromCharCode(unit < PAIRS ? unit : signs.get(unit - PAIRS))).join('');
  const lines = [...parts.keys()].filter((one) => isKept[one]);
  // The backslash is the last of the numbers and stands in others.
  lines.sort((one, other) => Number(parts[other].length === 1) - Number(parts[one].length === 1));
  return {
    pieces: rows.map((row) => text(flat(row, parts, isKept))),
    signs: lines.map((one) => text([PAIRS + one]) + text(out(parts, isKept, one))).join('\n'),
  };
}

/** How often each sign stands in what is written. */
function timesOf(rows, parts, isKept) {
  const times = parts.map(() => 0);
  const look = (row) => {
    for (const unit of flat(row, parts, isKept)) if (unit >= PAIRS) times[unit - PAIRS]++;
  };
  rows.forEach(look);
  parts.forEach((part, one) => isKept[one] && look(part));
  return times;
}

const out = (parts, isKept, one) => flat(parts[one], parts, isKept);

/** A row with the pairs written out that are not kept. */
function flat(row, parts, isKept) {
  return row.flatMap((unit) => (unit < PAIRS || isKept[unit - PAIRS] ? [unit] : flat(parts[unit - PAIRS], parts, isKept)));
}

function bytesOf(unit) {
  if (unit === BACKSLASH) return 2;
  return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
}

function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}

module.exports = { folded };
