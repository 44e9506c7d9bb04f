// The reasons and the sources of checks are packed.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { withoutSigns } = require('./lexicons.cjs');

/** Why a check matters and what it rests on is asked for by a hover alone: the sentences of all checks are packed together. */
const WITH_REASONS = path.join(__dirname, '../src/core/rules');
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

module.exports = { REASONS, REASONS_SOURCE, packedReasons };
