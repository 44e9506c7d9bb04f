/** How one alternative of a pattern starts. */
export interface Opening {
  /** The alternative as written. */
  readonly source: string;
  /**
   * What its matches start with, in the order in which the pattern tries them; letters of ASCII in lower case. Empty where
   * nothing is known.
   */
  readonly texts: readonly string[];
  /** Whether the texts are all it matches, so that nothing is left to look at. */
  readonly whole: boolean;
  /** Where no text is known: letters of which every match has some; with an empty one among them nothing is known. */
  readonly holds: readonly string[];
  /** Where more is left to look at: texts of which every match has one, where a text may start. Empty where none are known. */
  readonly needs: readonly string[];
}

/** Texts of one alternative at most; behind that it is known by a shorter start. A list of words may be longer. */
const LIMIT = 20;
const LIST_LIMIT = 600;
/** So many texts at most are worth a look for whether one of them occurs at all, and so long is each looked for. */
const NEEDS_LIMIT = 80;
const NEEDS_LENGTH = 9;
const CLASS_LIMIT = 512;

interface Piece {
  readonly texts: readonly string[];
  readonly whole: boolean;
  /** Whether more may stand between these texts and what follows them. */
  readonly open: boolean;
  /** Behind an open start: texts of which every match has one. */
  readonly holds?: readonly string[];
  /** Behind an unknown start: texts of which every match has one, where a text may start. */
  readonly needs?: readonly string[];
  /** Whether it may take nothing, and whether a text may start behind it where it takes something. */
  readonly mayBeEmpty: boolean;
  readonly endsOutside: boolean;
}

const UNKNOWN: Piece = { texts: [''], whole: false, open: true, mayBeEmpty: true, endsOutside: false };
/** What is looked at and not taken: a boundary, something that must or must not stand beside. */
const LOOK: Piece = { texts: [''], whole: false, open: false, mayBeEmpty: true, endsOutside: true };

/** Nothing but words, with or without others to choose from: most entries of the word tables. */
const PLAIN_WORDS = /^[a-z' |\u3040-\u30ff\u4e00-\u9fff-]+$/i;
/** Letters that stand for themselves; of those beyond ASCII only what has no small and large form. */
const PLAIN = /[^()[\]|\\.^$?*+{}\u0080-\u200f\u2060-\u2fff\ua000-\uffff]+/y;

/**
 * The alternatives of a pattern, each with what it starts with. Understands what the word tables are written in; all else
 * counts as unknown, never as something that it is not.
 */
export function openingsOf(pattern: string, ignoreCase: boolean, hasSpaces: boolean): Opening[] {
  if (PLAIN_WORDS.test(pattern)) {
    return pattern.split('|').map((source) => ({ source, texts: [lower(source)], whole: true, holds: [], needs: [] }));
  }
  return new Reader(pattern, ignoreCase, hasSpaces).alternatives(({ texts, whole, holds, needs = [] }, source) => {
    if (!texts.includes('')) return { source, texts, whole, holds: [], needs: started(needs) };
    const letters = surely(source).toLowerCase();
    return { source, texts: [], whole: false, holds: letters.length >= shortest(holds ?? ['']) ? [letters] : (holds ?? []), needs: [] };
  });
}

class Reader {
  at = 0;

  constructor(
    readonly source: string,
    readonly ignoreCase: boolean,
    readonly hasSpaces: boolean,
  ) {}

  alternatives<T>(use: (piece: Piece, source: string) => T): T[] {
    const found: T[] = [];
    for (;;) {
      const start = this.at;
      const piece = this.sequence();
      found.push(use(piece, this.source.slice(start, this.at)));
      if (this.source[this.at] !== '|') return found;
      this.at++;
    }
  }

  sequence(): Piece {
    let texts: readonly string[] = [''];
    let whole = true;
    let open = false;
    let holds: readonly string[] | undefined;
    let needs: readonly string[] | undefined;
    let mayBeEmpty = true;
    let endsOutside = true;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const piece = this.letters() ?? this.repeated(this.atom());
      whole &&= piece.whole;
      const isLast = open || (piece.open && piece.texts.includes('')) || texts.length * piece.texts.length > LIMIT;
      const wanted = piece.texts.includes('') ? piece.needs : piece.texts;
      if (isLast && wanted && (!this.hasSpaces || endsOutside) && isRarer(wanted, needs ?? [''])) needs = wanted;
      endsOutside = piece.endsOutside && (!piece.mayBeEmpty || endsOutside);
      mayBeEmpty &&= piece.mayBeEmpty;
      if (open) {
        if (piece.texts.length <= LIMIT && shortest(piece.texts) > shortest(holds ?? [''])) holds = piece.texts;
        continue;
      }
      const limit = texts.length === 1 || texts.includes('') ? LIST_LIMIT : LIMIT;
      open = texts.length * piece.texts.length > limit;
      if (!open) texts = joined(texts, piece.texts);
      else {
        // Of too many texts their first letters may be few enough.
        const firsts = [...new Set(piece.texts.map((text) => text.slice(0, 1)))];
        if (texts.length * firsts.length <= limit) texts = joined(texts, firsts);
      }
      open ||= piece.open;
    }
    return { texts, whole: whole && !open, open, mayBeEmpty, endsOutside, ...(holds && { holds }), ...(needs && { needs }) };
  }

  /** Letters that stand for themselves, up to the last that is not repeated. */
  letters(): Piece | undefined {
    const start = this.at;
    PLAIN.lastIndex = start;
    if (!PLAIN.test(this.source)) return undefined;
    let end = PLAIN.lastIndex;
    if (end < this.source.length && isQuantifier(this.source.charCodeAt(end))) end--;
    if (end <= start) return undefined;
    this.at = end;
    return known([lower(this.source.slice(start, end))]);
  }

  repeated(piece: Piece): Piece {
    const mark = this.source[this.at];
    if (mark === undefined || !isQuantifier(mark.charCodeAt(0))) return piece;
    const least = mark === '+' || (mark === '{' && this.source[this.at + 1] !== '0') ? 1 : 0;
    this.at = mark === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 1;
    const isLazy = this.source[this.at] === '?';
    if (isLazy) this.at++;
    if (least > 0) return { ...piece, whole: false, open: true };
    if (mark !== '?' || isLazy) return { ...UNKNOWN, endsOutside: piece.endsOutside };
    const { needs: _, ...rest } = piece;
    return { ...rest, texts: [...piece.texts, ''], mayBeEmpty: true };
  }

  atom(): Piece {
    const unit = this.source[this.at++]!;
    if (unit === '(') return this.group();
    if (unit === '[') return this.oneOf();
    if (unit === '^' || unit === '$') return LOOK;
    if (unit === '.') return UNKNOWN;
    if (unit !== '\\') return this.literal(unit);
    if (this.source[this.at] === 'b' || this.source[this.at] === 'B') return (this.at++, LOOK);
    const escaped = this.escape();
    if (escaped === undefined) return UNKNOWN;
    return escaped.length === 1 ? this.literal(escaped) : known([...escaped]);
  }

  /** The character, or the characters, that an escape stands for; undefined where there are too many, or none. */
  escape(): string | undefined {
    const unit = this.source[this.at++]!;
    if (unit === 'u') {
      this.at += 4;
      return String.fromCharCode(parseInt(this.source.slice(this.at - 4, this.at), 16));
    }
    if (unit === 'd') return '0123456789';
    return /[a-zA-Z0-9]/.test(unit) ? undefined : unit;
  }

  group(): Piece {
    const mark = this.source[this.at] === '?' ? this.source[this.at + 1] : undefined;
    const isName = mark === '<' && !/[=!]/.test(this.source[this.at + 2] ?? '');
    const isLook = mark !== undefined && mark !== ':' && !isName;
    if (isName) this.at = this.source.indexOf('>', this.at) + 1;
    else if (mark !== undefined) this.at += mark === '<' ? 3 : 2;
    const inner = this.alternatives((piece) => piece);
    this.at++;
    if (isLook) return LOOK;
    const needs = inner.map((one) => (one.texts.includes('') ? one.needs : one.texts));
    return {
      texts: inner.flatMap(({ texts }) => texts),
      whole: inner.every(({ whole }) => whole),
      open: inner.some(({ open }) => open),
      mayBeEmpty: inner.some(({ mayBeEmpty }) => mayBeEmpty),
      endsOutside: inner.every(({ endsOutside }) => endsOutside),
      ...(needs.every((some) => some !== undefined) && { needs: needs.flat() }),
    };
  }

  oneOf(): Piece {
    let isKnown = this.source[this.at] !== '^';
    const units: string[] = [];
    while (this.source[this.at] !== ']') {
      const unit = this.source[this.at++]!;
      const some = unit === '\\' ? this.escape() : unit;
      if (some === undefined) isKnown = false;
      else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const last = this.source[this.at++]!;
        const to = (last === '\\' ? this.escape() : last)?.charCodeAt(0) ?? -1;
        if (to < 0 || to - some.charCodeAt(0) >= CLASS_LIMIT) isKnown = false;
        else for (let from = some.charCodeAt(0); from <= to; from++) units.push(String.fromCharCode(from));
      } else units.push(...some);
    }
    this.at++;
    if (!isKnown || units.length > CLASS_LIMIT) return UNKNOWN;
    return known([...new Set(units.flatMap((unit) => this.literal(unit).texts))]);
  }

  /** Letters of ASCII are compared in lower case; of other letters both cases are listed. */
  literal(unit: string): Piece {
    if (!this.ignoreCase || !hasTwoCases(unit, 0)) return known([lower(unit)]);
    return known([...new Set([unit, unit.toLowerCase(), unit.toUpperCase()])]);
  }
}

/** Whether some texts are likely to occur less often than others, and few enough to be looked for. */
function isRarer(texts: readonly string[], others: readonly string[]): boolean {
  const longer = shortest(texts) - shortest(others);
  return texts.length <= NEEDS_LIMIT && (longer > 0 || (longer === 0 && texts.length < others.length));
}

/** What takes one of some texts and nothing else. */
function known(texts: readonly string[]): Piece {
  return { texts, whole: true, open: false, mayBeEmpty: texts.includes(''), endsOutside: texts.every((text) => !/\w$/.test(text)) };
}

/** How texts start, without those that start with others. */
function started(texts: readonly string[]): string[] {
  const starts = [...new Set(texts.map((text) => text.slice(0, NEEDS_LENGTH)))].sort();
  return starts.filter((start) => !starts.some((other) => other !== start && start.startsWith(other)));
}

/** Every text with every end, in the order in which a pattern tries them. */
function joined(texts: readonly string[], ends: readonly string[]): readonly string[] {
  if (ends.length === 1 && ends[0] === '') return texts;
  if (texts.length === 1 && texts[0] === '') return ends;
  const all: string[] = [];
  for (const text of texts) for (const end of ends) all.push(text + end);
  return all;
}

function shortest(texts: readonly string[]): number {
  return texts.reduce((least, text) => Math.min(least, text.length), Infinity);
}

function isQuantifier(unit: number): boolean {
  return unit === 0x2a || unit === 0x2b || unit === 0x3f || unit === 0x7b;
}

/** A letter beyond ASCII that is written large and small; kana and kanji are none. */
function hasTwoCases(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80 || (unit >= 0x2010 && unit <= 0x205f) || (unit >= 0x3000 && unit <= 0x9fff)) return false;
  return text[at]!.toLowerCase() !== text[at]!.toUpperCase();
}

function lower(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (unit) => unit.toLowerCase()) : text;
}

/** The longest run of letters that stands in the pattern outside any group, and is neither optional nor repeated. */
function surely(source: string): string {
  const flat = source.replace(/\\[^a-zA-Z]|\\[a-zA-Z]/g, '.');
  let depth = 0;
  let best = '';
  let run = '';
  for (let at = 0; at < flat.length; at++) {
    const unit = flat[at]!;
    if (unit === '(') depth++;
    else if (unit === ')') depth--;
    const isPlain = depth === 0 && /[\p{L} ]/u.test(unit) && !/[?*{]/.test(flat[at + 1] ?? '');
    run = isPlain ? run + unit : '';
    if (run.length > best.length) best = run;
  }
  return best;
}
