import assert from 'node:assert/strict';
import { describeFinding } from '../../src/core/describe';
import { RULE_TABLE } from './support/rule-table';
import { RULES } from '../../src/core/rules';
import { spokenTime } from '../../src/core/rules/spoken-time';
import { check } from './support/check-rule';

suite('Explaining', () => {
  test('a finding with a measured value', () => {
    const [finding] = check(`# Full\n\n${'ice '.repeat(430)}.\n`, [spokenTime]).findings;
    const described = describeFinding(finding!);
    assert.equal(described.why.text, spokenTime.why);
    assert.equal(described.source.text, spokenTime.source);
    assert.deepEqual(
      { ...described.measured, name: described.measured?.name.text, source: undefined },
      {
        value: 154,
        limit: 150,
        unit: 'percent',
        name: 'Far more than the longest time to aim for',
        setting: 'spoken-time.farPercent',
        source: undefined,
      },
    );
  });

  test('a finding without one', () => {
    const [finding] = check('## Action\nI rang.\n\n## Action\nI wrote.\n', RULES).findings;
    assert.equal(finding?.rule, 'repeated-section');
    assert.equal(describeFinding(finding!).measured, undefined);
  });

  test('the table has a row for every rule and the key of every threshold', () => {
    assert.deepEqual(
      RULE_TABLE.map((row) => row.id),
      RULES.map((rule) => rule.id),
    );
    const keys = RULE_TABLE.flatMap((row) => row.thresholds.map((threshold) => threshold.key));
    assert.ok(keys.includes('section-balance.setupMost'));
    assert.equal(new Set(keys).size, keys.length);
  });
});
