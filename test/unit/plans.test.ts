import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkAnswer } from '../../src/core/check';
import { readAnswer } from '../../src/core/read';
import { DEFAULT_SPEEDS } from '../../src/core/timing';

const HOME = path.join(__dirname, '..', '..', '..', 'test', 'fixtures', 'plans');

/** What a row of ideas lacks, whatever they are. */
const LACKED = ['plan-goal', 'plan-measure', 'plan-risk', 'plan-steps'];

suite('Plans in words of their own', () => {
  for (const name of readdirSync(HOME).sort()) {
    const text = readFileSync(path.join(HOME, name), 'utf8');
    const rules = checkAnswer(readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS }))
      .findings.filter(({ rule, level }) => rule.startsWith('plan-') && level !== 'hint')
      .map(({ rule }) => rule);
    if (name.startsWith('sound-')) {
      test(`${name} lacks no part of a plan`, () => assert.deepEqual(rules, []));
    } else {
      test(`${name} is told what it lacks`, () =>
        assert.deepEqual(
          LACKED.filter((rule) => rules.includes(rule)),
          LACKED,
        ));
    }
  }
});
