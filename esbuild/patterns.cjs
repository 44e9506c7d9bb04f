// Long patterns that are tried late are packed, and made when they are first tried.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

/** The import of write-ups, which is asked for long after the start: its long patterns are packed together with one another. */
const WITH_PATTERNS = path.join(ROOT, 'src/core/import');
/** Those that tell a question's kind, the part under a heading and the like are packed by themselves, as they are few and tried sooner; never in the check of a first sentence or two. */
const WITH_KINDS = [
  'languages/kind-signs',
  'asked-parts',
  'guide/headings',
  'parts',
  'structure',
  'rules/experience-bridge',
  'rules/hedged-words',
  'rules/goal-not-closed',
  'rules/leftover-placeholder',
  'rules/misplaced-text',
  'rules/experience-figure',
  'rules/experience-proofs',
  'rules/plan-steps',
  'rules/mixed-register',
  'rules/motivation-facts',
  'rules/motivation-own-use',
  'rules/motivation-praise',
  'rules/no-obstacle',
  'rules/no-reflection',
  'own-part',
  'telling/deeds',
  'rules/plan-choice',
  'rules/private-data',
  'rules/process-criteria',
  'rules/section-order',
  'rules/story-for-plan',
  'skills/library/fitting',
  'skills/library/japanese-market',
].map((name) => path.join(ROOT, `src/core/${name}.ts`));
/** Shorter patterns would gain nothing. */
const LEAST_PATTERN = 50;
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

module.exports = { PATTERNS, PATTERNS_SOURCE, packedPatterns };
