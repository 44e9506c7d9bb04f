import assert from 'node:assert/strict';
import { checkAnswer, DEFAULT_CHECK_SETTINGS, FINDING_LIMIT, isComplete, type CheckSettings } from '../../src/core/check';
import { KINDS } from '../../src/core/kinds';
import { fill } from '../../src/core/message';
import { readAnswer } from '../../src/core/read';
import { RULES } from '../../src/core/rules';
import type { Level, Report, Rule, RuleContext } from '../../src/core/rules/rule';
import { span } from '../../src/core/text/span';
import { DEFAULT_SPEEDS } from '../../src/core/timing';
import { english, japanese, SKATING, THEATRE } from './support/stories';

const read = (text: string) => readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
const run = (text: string, settings: Partial<CheckSettings>, ...rules: Rule[]) =>
  checkAnswer(read(text), { ...DEFAULT_CHECK_SETTINGS, ...settings }, rules);

/** A rule that reports what it is told to. */
function ruleThat(check: (context: RuleContext) => Iterable<Report>, change: Partial<Rule> = {}): Rule {
  return {
    id: 'sample',
    level: 'information',
    scope: 'sentence',
    why: '',
    source: '',
    messages: { said: { what: 'Seen: {word}.', next: 'Next.' } },
    thresholds: { most: { name: 'Most', value: 5, unit: 'count', min: 1, max: 9, source: '' } },
    check,
    ...change,
  };
}

/** Reports every place where a word stands in the text. */
const finds = (word: string, change: Partial<Rule> & { readonly report?: Partial<Report> } = {}) =>
  ruleThat(function* ({ answer }) {
    for (let at = answer.text.indexOf(word); at >= 0; at = answer.text.indexOf(word, at + 1)) {
      yield { message: 'said', data: { word }, span: span(at, at + word.length), ...change.report };
    }
  }, change);

suite('A finding on words that should go', () => {
  test('is left to the rule that says so; elsewhere it is told of', () => {
    const long = finds('a long tale', { id: 'long', yieldsTo: ['private'] });
    const said = (text: string, ...rules: Rule[]) =>
      run(text, {}, ...rules).findings.map(({ rule, span: { start } }) => `${rule} ${start}`);
    const text = '## Action\nShe told a long tale. He told a long tale.\n';
    assert.deepEqual(said(text, long, finds('long tale. He', { id: 'private' })), ['private 21', 'long 40']);
    assert.deepEqual(said(text, long, finds('He told', { id: 'private' })), ['long 19', 'private 32', 'long 40']);
  });
});

suite('The kind of an answer without a guide', () => {
  const story = '\n\n## Action\nI rang three schools.\n';
  for (const [text, kind] of [
    ['---\nquestion: cross-functional-goal\n---\n# Tell us about a time when you worked with another team.', 'behavioural'],
    ['---\nquestion: cross-functional-goal\n---', 'behavioural'],
    ['---\nquestion: Why do you want to work here?\n---', 'motivation'],
    ['# Why do you want to work here?', 'motivation'],
    ['---\nquestion: busy-week\nkind: process\n---', 'process'],
  ] as const) {
    test(`is ${kind} by: ${text}`, () => assert.equal(read(text + story).kind.id, kind));
  }

  test('is none where its wording says nothing, and is a story only where one is told', () => {
    for (const [question, plain, told] of [
      [
        'Which museum would please a stranger?',
        'The small one is by the river. It has nine rooms.',
        'I went there in May. I drew the nine rooms. They asked for the drawings and hung them on the wall.',
      ],
      ['最後に一言どうぞ', '私は海の近くで育っています。人と話すことが好きです。', '五月に祭りを開きました。九人が来ました。'],
    ] as const) {
      const [open, story] = [plain, told].map((words) => read(`---\nquestion: ${question}\n---\n\n## Action\n${words}\n`).kind);
      assert.deepEqual([open!.story, open!.parts, KINDS.includes(open!)], [false, [], false], question);
      assert.deepEqual([story!.story, story!.aim], [true, open!.aim], question);
    }
  });
});

suite('Checking an answer', () => {
  test('settings choose the level, a report only a lower one', () => {
    const cases: readonly [Level, Level | undefined, Level | undefined, Level | undefined][] = [
      // the rule's own, the setting, the report's, the finding's
      ['warning', undefined, undefined, 'warning'],
      ['warning', undefined, 'information', 'information'],
      ['information', undefined, 'warning', 'information'],
      ['information', 'warning', undefined, 'warning'],
      ['information', 'hint', 'warning', 'hint'],
      ['warning', 'off', undefined, undefined],
      ['off', undefined, undefined, undefined],
      ['off', 'hint', undefined, 'hint'],
    ];
    for (const [own, set, asked, expected] of cases) {
      const rule = finds('ice', { level: own, report: asked ? { level: asked } : {} });
      const { findings } = run('Some ice.', { levels: set ? { sample: set } : {} }, rule);
      assert.equal(findings[0]?.level, expected, `${own} ${set} ${asked}`);
    }
  });

  test('a level that does not exist leaves the rule as it is', () => {
    const { findings, failures } = run('Some ice.', { levels: { sample: 'loud' as Level, other: 'off' } }, finds('ice'));
    assert.deepEqual([findings[0]?.level, failures.length], ['information', 0]);
  });

  test('what is seldom amiss alone is a hint where little else is seen, unless its level was set', () => {
    const lone = finds('rang', { id: 'lone', seldomAlone: true });
    const others = [finds('schools', { id: 'one' }), finds('three', { id: 'other' }), finds('I ', { id: 'hint', level: 'hint' })];
    const level = (count: number, settings: Partial<CheckSettings> = {}) =>
      run('## Action\nI rang three schools.\n', settings, lone, ...others.slice(-count)).findings.find(({ rule }) => rule === 'lone')
        ?.level;
    assert.equal(level(1), 'hint');
    assert.equal(level(2), 'hint');
    assert.equal(level(3), 'information');
    assert.equal(level(1, { levels: { lone: 'information' } }), 'information');
    const among = [{ ...lone, believedAmong: 4 }, ...others];
    assert.equal(run('## Action\nI rang three schools.\n', {}, ...among).findings.find(({ rule }) => rule === 'lone')?.level, 'hint');
    const only = (seldomAlone: string) => run('Some ice.', {}, finds('ice', { seldomAlone })).findings[0]?.level;
    assert.equal(only('other'), 'information');
    assert.equal(only(Object.keys(finds('ice').messages)[0]!), 'hint');
  });

  test('front matter mutes a rule', () => {
    for (const mute of ['[sample]', '[other, sample]', 'sample']) {
      assert.equal(run(`---\nmute: ${mute}\n---\nSome ice.\n`, {}, finds('ice')).findings.length, 0, mute);
    }
    assert.equal(run('---\nmute: [other]\n---\nSome ice.\n', {}, finds('ice')).findings.length, 1);
  });

  test('a comment mutes the paragraph below it', () => {
    const cases: readonly [string, number][] = [
      ['<!-- star-ignore sample -->\nSome ice.\n\nMore ice.\n', 1],
      ['<!-- star-ignore -->\nSome ice.\n\nMore ice.\n', 1],
      ['<!-- star-ignore other -->\nSome ice.\n\nMore ice.\n', 2],
      ['<!-- star-ignore other, sample -->\nSome ice.\n\nMore ice.\n', 1],
      ['<!-- ignore sample -->\nSome ice.\n', 1],
    ];
    for (const [text, count] of cases) assert.equal(run(text, {}, finds(' ice')).findings.length, count, text);
  });

  test('thresholds come from the settings and stay within their range', () => {
    const cases: readonly [unknown, number][] = [
      [undefined, 5],
      [7, 7],
      [99, 9],
      [-3, 1],
      [Number.NaN, 5],
      [Number.POSITIVE_INFINITY, 5],
      ['7', 5],
    ];
    for (const [set, expected] of cases) {
      const rule = ruleThat(function* (context) {
        yield { message: 'said', data: { word: context.threshold('most') }, span: span(0, 1), measured: { value: 3, threshold: 'most' } };
      });
      const { findings } = run('Some ice.', { thresholds: { ...(set !== undefined && { 'sample.most': set as number }) } }, rule);
      assert.equal(findings[0]?.what.data['word'], expected, String(set));
      assert.deepEqual(findings[0]?.measured, { value: 3, threshold: 'most', limit: expected });
    }
  });

  test('a rule that fails is reported and the others run', () => {
    const faults: readonly [string, (context: RuleContext) => Iterable<Report>][] = [
      ['throws', () => assert.fail('Oh.')],
      ['throws later', function* () { yield* []; throw 'no error object'; }], // prettier-ignore
      ['reports outside the text', () => [{ message: 'said', span: span(5, 5000) }]],
      ['reports before the text', () => [{ message: 'said', span: span(-1, 2) }]],
      ['has no such message', () => [{ message: 'unsaid', span: span(0, 1) }]],
      ['has no such threshold', (context) => [{ message: 'said', span: span(0, context.threshold('least')) }]],
    ];
    for (const [id, check] of faults) {
      const { findings, failures } = run('Some ice.', {}, ruleThat(check, { id }), finds('ice'));
      assert.deepEqual([failures.map((failure) => failure.rule), findings.map((finding) => finding.rule)], [[id], ['sample']]);
    }
  });

  test('findings stand in the order of the text, and a hundred are shown at most', () => {
    const { findings } = run('snow ice snow ice', {}, finds('ice', { id: 'b' }), finds('snow', { id: 'c' }), finds('ice', { id: 'a' }));
    assert.deepEqual(
      findings.map((finding) => `${finding.rule}${finding.span.start}`),
      ['c0', 'a5', 'b5', 'c9', 'a14', 'b14'],
    );
    assert.equal(run('ice '.repeat(300), {}, finds('ice')).findings.length, FINDING_LIMIT);
  });

  test('a finding waits in its sentence, its section or the whole answer', () => {
    const text = '## Situation\nIt rained. Some ice.\n\n## Task\nFill it.\n';
    const quiet = (scope: Rule['scope']) => {
      const part = run(text, {}, finds('ice', { scope })).findings[0]!.quiet;
      return text.slice(part.start, part.end).trim();
    };
    assert.deepEqual(
      [quiet('sentence'), quiet('section'), quiet('answer')],
      ['Some ice.', '## Situation\nIt rained. Some ice.', text.trim()],
    );
  });

  test('a finding in a sentence waits until the next sentence or the next line', () => {
    const cases: readonly [string, string][] = [
      ['Some ice of ', 'Some ice of '],
      ['Some ice of  \r\n\r\nIt rained.', 'Some ice of  \r'],
      ['Some ice. It rained.', 'Some ice. '],
      ['Some ice.', 'Some ice.'],
      ['氷iceです。雨でした。', '氷iceです。'],
      ['氷iceです。\n\n雨でした。', '氷iceです。'],
      ['氷iceです。　雨でした。', '氷iceです。　'],
      ['# An ice \n\nIt rained.', 'ice '],
    ];
    for (const [text, expected] of cases) {
      const { quiet } = run(text, {}, finds('ice', { scope: 'sentence' })).findings[0]!;
      assert.equal(text.slice(quiet.start, quiet.end), expected);
    }
  });

  test('an answer is complete when every section of its format is written', () => {
    const cases: readonly [string, boolean][] = [
      [english(SKATING), true],
      [japanese(THEATRE), true],
      [english({ ...SKATING, task: '<!-- Which aim? -->' }), false],
      [english({ ...SKATING, task: 'TODO' }), false],
      ['## Situation and Task\nIt rained.\n\n## Action\nI rang.\n\n## Result\nTen came.\n', true],
      [`---\nformat: starl\n---\n${english(SKATING)}`, false],
      ['It rained.', false],
      ['', false],
    ];
    for (const [text, expected] of cases) assert.equal(isComplete(read(text)), expected, text);
  });

  test('a sound answer has no finding, nor has it while it is being written section by section', () => {
    for (const [write, story] of [
      [english, SKATING],
      [japanese, THEATRE],
    ] as const) {
      const roles = Object.keys(story) as (keyof typeof story)[];
      for (let written = 0; written <= roles.length; written++) {
        const text = write(
          Object.fromEntries(roles.map((role, at) => [role, at < written ? story[role] : '<!-- What was at stake? -->\n'])),
        );
        const { findings, failures } = checkAnswer(read(text));
        assert.deepEqual([findings.filter((finding) => finding.rule !== 'spoken-time'), failures], [[], []], text);
      }
    }
  });

  test('any text is checked without a failure', () => {
    const texts = [
      '',
      '\ufeff',
      '---',
      '---\nmute: [',
      '<!--',
      '```',
      '## Action',
      '# \n\n##  \n',
      '## 結果\n。',
      '\ud800',
      '[x](',
      '## Situation\n## Situation\n',
      '\r\r\n\n',
    ];
    for (const text of texts) assert.deepEqual(checkAnswer(read(text)).failures, [], JSON.stringify(text));
    for (const unit of ['ice ', '## Action\n', '<!-- ', '[a]', 'We did. ', '私たちは', '- ', '\n']) {
      assert.deepEqual(checkAnswer(read(unit.repeat(300)), DEFAULT_CHECK_SETTINGS, RULES).failures, [], unit);
    }
  });

  test('a word or a sentence of any length fails no rule', () => {
    for (const unit of ['a', '7', 'あ', '本', "a'", 'I had to ', 'zero ', 'ましたので']) {
      const text = `## Action\n\n${unit.repeat(Math.ceil(400_000 / unit.length))}`;
      assert.deepEqual(checkAnswer(read(text), DEFAULT_CHECK_SETTINGS, RULES).failures, [], unit);
    }
  });
});

suite('A habit instead of a story', () => {
  test('has no lesson to be asked for', () => {
    const text =
      '# Describe a conflict that you had to deal with.\n\nI usually listen to everyone when people disagree. I always stay calm and look for a way that suits all of them. I tend to speak with each person alone, and after that we often meet and talk it over until everybody is content with the way forward and can live with it, which in general is good for all sides and keeps the peace in a shop.\n';
    const rules = checkAnswer(read(text)).findings.map(({ rule }) => rule);
    assert.ok(rules.includes('no-single-episode'));
    assert.ok(!rules.includes('no-reflection'));
  });
});

suite('A message about a section', () => {
  const said = (text: string) => checkAnswer(read(text)).findings.map(({ what }) => fill(what.text, what.data));
  const story = (first: string, last: string) =>
    `**${first}**\n\nIn May our evening quiz lost its host.\n\n**Task**\n\nI had to keep the guests until ten.\n\n**Action**\n\nI rang two colleagues and read the first round myself, because people wait for a voice.\n\n**${last}**\n\nEverybody was very happy in the end.\n`;

  test('sets a name of several words in marks', () =>
    assert.ok(said(story('Where I was', 'How it turned out')).some((words) => words.startsWith('“How it turned out” has no figure'))));

  test('and no other name', () => assert.ok(said(story('Situation', 'Result')).some((words) => words.startsWith('Result has no figure'))));
});
