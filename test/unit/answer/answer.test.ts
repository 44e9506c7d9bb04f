import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertSection, muteHere, reorderSections, setField } from '../../../src/core/answer/edits';
import { isAnswerText, parseAnswer } from '../../../src/core/answer/parse';
import { SECTION_ROLES } from '../../../src/core/answer/section';
import { applyEdits } from '../../../src/core/text/edit';
import { slice } from '../../../src/core/text/span';

const roles = (text: string) => parseAnswer(text).sections.map(({ role, written }) => (written ? role : `(${role})`));
const spoken = (text: string) => parseAnswer(text).prose.replace(/\s+/g, ' ').trim();

suite('Sections of an answer', () => {
  for (const [what, text, wanted] of [
    ['headings', '## Situation\na\n## Task\nb\n## Action\nc\n## Result\nd\n', ['situation', 'task', 'action', 'result']],
    [
      'headings of other levels and words',
      '# Q?\n### Context\na\n### My goal:\nb\n### What I did\nc\n### Outcome\nd\n',
      ['situation', 'task', 'action', 'result'],
    ],
    ['numbers and times', '## 1. Situation (15 s)\na\n## 2) Task\nb\n', ['situation', 'task']],
    ['bold labels', '**Situation**\na\n\n**Task:** b\n\n**Action** - c\n', ['situation', 'task', 'action']],
    ['labels in the words of the writer', '**Where it was:** a\n\n**What we did**\nb\n\n【その後】c\n', ['situation', 'action', 'result']],
    [
      'more words of the writer',
      '**Where I come from:** a\n\n**What I am after.** b\n\n【やり方】\nc\n\n【見込み】\nd\n',
      ['situation', 'task', 'action', 'result'],
    ],
    ['the beginning of a sentence with a colon', 'Since then: nobody.\nAfterwards: nothing.\nその後：静か。\n', []],
    ['labels on their line', 'Situation: a\nTask: b\n', ['situation', 'task']],
    ['letters', 'S: a\nT: b\nA: c\nR: d\n', ['situation', 'task', 'action', 'result']],
    [
      'Japanese headings',
      '## 状況\na\n## 課題\nb\n## 行動\nc\n## 結果\nd\n## 学び\ne\n',
      ['situation', 'task', 'action', 'result', 'learning'],
    ],
    ['Japanese labels', '【状況】a\n【課題】\nb\n■行動\nc\n結果：d\n', ['situation', 'task', 'action', 'result']],
    [
      'labels in other brackets, or as points over a line',
      '〈状況〉a\n《課題》\nb\n・行動\nc\n・結果\n・d\n',
      ['situation', 'task', 'action'],
    ],
    [
      'labels behind the points of a word processor',
      '•\tSituation: a\n·\tTask: b\n\uf0b7 **Action:** c\no\tResult: d\n',
      ['situation', 'task', 'action', 'result'],
    ],
    ['a point of a word processor without a label', '•\tI told them so: it rains.\no\tso\n', []],
    ['underlined headings', 'Situation\n=========\na\n\nTask\n----\nb\n', ['situation', 'task']],
    ['what is not written yet', '## Situation\n<!-- What? -->\n\n## Task\n- \n## Action\nTODO\n', ['(situation)', '(task)', '(action)']],
    ['no sections', 'I told them so.\n\nA result is a result.\n', []],
    ['headings in code and comments', '```\n## Situation\n```\n<!--\n## Task\n-->\n', []],
    ['a heading inside a section', '## Action\na\n### First week\nb\n## Result\nc\n', ['action', 'result']],
  ] as const) {
    test(`are found by ${what}`, () => assert.deepEqual(roles(text), wanted));
  }

  test('a combined heading names both', () => {
    const [section] = parseAnswer('## Situation and Task\na\n').sections;
    assert.deepEqual([section?.role, section?.also], ['situation', ['task']]);
  });

  test('a heading inside a section belongs to its words', () => {
    const { sections, text } = parseAnswer('## Action\na\n### First week\nb\n## Result\nc\n');
    assert.ok(slice(text, sections[0]!.body).includes('b'));
  });

  test('a heading that names no section goes on with it, unless it stands over something beside the answer', () => {
    const text =
      '## 目標\n席を埋めます。\n\n## 現状の見方\n客席が空いています。\n\n## Risk\nThe price.\n\n## メモ\n電話する。\n\n## Notes\nRing them.\n';
    const { sections, prose } = parseAnswer(text);
    assert.deepEqual(
      sections.map(({ role, body }) => [role, prose.slice(body.start, body.end).split(/\s+/).filter(Boolean)]),
      [['task', ['席を埋めます。', '客席が空いています。', 'The', 'price.']]],
    );
  });
});

suite('What is spoken', () => {
  for (const [what, text, wanted] of [
    ['no front matter below an empty line', '\n \n---\nquestion: why\n---\nI rang.', 'I rang.'],
    ['no front matter of words behind a line across the page', '\n---\nI rang: a.\n\n---\nShe came.', 'I rang: a. She came.'],
    ['prose', 'One two.\n', 'One two.'],
    [
      'no front matter, headings, comments, code or quotes',
      '---\nquestion: x\n---\n# Q\n<!-- a -->\n```\ncode\n```\n> quoted\n\nSaid <!-- not --> so.\n',
      'Said so.',
    ],
    ['no marks', '- **One** _two_ `three` [four](http://x.y) ~~five~~\n1. six\n', 'One two three four five six'],
    ['no labels', '**Situation:** It rained.\n【課題】直すこと。\n', 'It rained. 直すこと。'],
    [
      'no labels of the writer’s own over text',
      '**What was odd**\nIt rained.\n\n【考え方】\n直すこと。\n\nSTAR: so it was.\n',
      'It rained. 直すこと。 so it was.',
    ],
    ['a line in bold type that is a sentence', '**It rained.**\nI left.\n', 'It rained. I left.'],
    ['a line in bold type inside a paragraph', 'I left\n**very wet**\nand cold.\n', 'I left very wet and cold.'],
    ['no placeholders', 'We grew by XX % and [metric] in ___ weeks. 〇〇です。\n', 'We grew by and in weeks. です。'],
    ['nothing of an open comment', 'Said.\n<!-- open\nnot said\n', 'Said.'],
    ['underscores inside words', 'snake_case and 2*3\n', 'snake_case and 2 3'],
  ] as const) {
    test(`is ${what}`, () => assert.equal(spoken(text), wanted));
  }

  test('stands at the same offsets, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '## Situation',
        '---',
        '```',
        '<!--',
        '-->',
        '**',
        '`',
        '[a](b)',
        '\r\n',
        '\n',
        '> ',
        '- ',
        'TODO',
        '【状況】',
        'question: x',
        '\ufeff',
        '| a |',
        '# ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const answer = parseAnswer(text);
        assert.equal(answer.prose.length, text.length);
        for (const section of answer.sections)
          assert.ok(section.span.start <= section.body.start && section.body.end === section.span.end && section.span.end <= text.length);
        for (const hole of [...answer.placeholders, ...answer.ignores.map((ignore) => ignore.span), answer.lead])
          assert.ok(hole.start <= hole.end && hole.end <= text.length);
      }),
      { numRuns: 600 },
    );
  });

  test('line ends stay where they are', () => {
    const text = '---\r\na: b\r\n---\r\n# Q\r\n\r\nOne.\rTwo.\n';
    const { prose } = parseAnswer(text);
    assert.deepEqual(
      [...prose.matchAll(/[\r\n]/g)].map(({ index }) => index),
      [...text.matchAll(/[\r\n]/g)].map(({ index }) => index),
    );
  });
});

suite('Front matter and placeholders', () => {
  test('every field is read with its place', () => {
    const text =
      '\ufeff---\nquestion: "How: so?" \nkind: process # mine\nskills:\n  - a\n  - b\nseconds: 75\nstatus: ready\nmute: [x, y]\nother: {a: 1}\n__proto__: z\n---\n';
    const { fields } = parseAnswer(text);
    assert.deepEqual(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, (field as { value: unknown }).value])), {
      question: 'How: so?',
      kind: 'process',
      skills: ['a', 'b'],
      seconds: 75,
      status: 'ready',
      mute: ['x', 'y'],
    });
    assert.equal(slice(text, fields.kind!.span), 'process');
  });

  for (const [text, count] of [
    ['TODO', 1],
    ['grew by XX%', 1],
    ['grew by xx percent', 1],
    ['[metric]', 1],
    ['in ____ weeks', 1],
    ['○○株式会社', 1],
    ['（ここに数字）', 1],
    ['{{name}}', 1],
    ['[a link](b)', 0],
    ['- [ ] task', 0],
    ['- [x] done', 0],
    ['[^1]', 0],
    ['todo lists', 0],
    ['`TODO`', 1],
    ['size XXL', 0],
    ['<!-- TODO -->', 0],
    ['an array[0]', 0],
    ['at the top of the board we call TODO', 0],
    ['視聴者は○人から○人になりました', 2],
    ['二〇人が来ました', 0],
    ['Forty came. -> ask Marek for the figures', 1],
    ['a -> b', 0],
    ['リンクの【指標名】を【期間】で上げます', 2],
    ['【指標】を上げます', 0],
    ['※値引きの話、聞かれたらどうする？　一旦このまま', 1],
    ['※対象は新規の方のみです。', 0],
    ['（→館長の手帳にあるはず。火曜に借りる）', 1],
    ['（館長の手帳にあります）', 0],
  ] as const) {
    test(`${text} holds ${count} placeholders`, () => assert.equal(parseAnswer(`${text}\n`).placeholders.length, count));
  }

  for (const [text, is] of [
    ['---\nquestion: x\n---\n', true],
    ['## Situation\n## Task\n## Action\n', true],
    ['## 状況\n## 行動\n## 結果\n', true],
    ['## Situation\n## Result\n', false],
    ['## Results\n## Discussion\n', false],
    ['', false],
    ['---\ntype: interview-guide\n---\n## Situation\n## Task\n## Action\n', false],
  ] as const) {
    test(`${JSON.stringify(text)} is ${is ? 'an' : 'no'} answer by itself`, () => assert.equal(isAnswerText(text), is));
  }
});

suite('Edits of an answer', () => {
  const apply = (text: string, edit: { span: { start: number; end: number }; newText: string }) => applyEdits(text, [edit]);
  for (const [what, text, key, value, wanted] of [
    ['adds', '---\na: b\n---\nx', 'status', 'ready', '---\na: b\nstatus: ready\n---\nx'],
    ['adds below an empty line', '\n\r\n---\na: b\n---\nx', 'status', 'ready', '\n\r\n---\na: b\nstatus: ready\n---\nx'],
    ['leaves a line across the page', '\n---\na: b\n\nx', 'c', 'd', '---\nc: d\n---\n\n\n---\na: b\n\nx'],
    ['changes', '---\nstatus: draft # c\n---\n', 'status', 'ready', '---\nstatus: ready # c\n---\n'],
    ['fills', '---\nstatus:\n---\n', 'status', 'ready', '---\nstatus: ready\n---\n'],
    ['removes', '---\na: b\nstatus: ready\n---\n', 'status', undefined, '---\na: b\n---\n'],
    ['takes out the block with its only line', '---\r\nstatus: ready\r\n---\r\n\r\nx\r\ny', 'status', undefined, 'x\r\ny'],
    ['leaves a comment in the block', '---\n# c\nstatus: ready\n---\nx', 'status', undefined, '---\n# c\n---\nx'],
    ['creates', 'x\r\ny', 'status', 'ready', '---\r\nstatus: ready\r\n---\r\n\r\nx\r\ny'],
    ['keeps a byte order mark first', '\ufeffx', 'a', 'b', '\ufeff---\na: b\n---\n\nx'],
    ['quotes', '', 'question', 'How: "so"? #1', '---\nquestion: "How: \\"so\\"? #1"\n---\n'],
    [
      'adds below the first line where the front matter is not closed',
      '---\na: b\n\nIt rained.',
      'c',
      'd',
      '---\nc: d\na: b\n\nIt rained.',
    ],
    ['adds to a line alone', '---', 'c', 'd', '---\nc: d\n'],
    ['lists', '---\nmute: [a]\n---\n', 'mute', ['a', 'b'], '---\nmute: [a, b]\n---\n'],
  ] as const) {
    test(`setField ${what}`, () => assert.equal(apply(text, setField(text, key, value)), wanted));
  }

  test('a value that was written is read back the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (value) => {
        const plain = value
          .replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' ')
          .replace(/\p{C}/gu, '')
          .trim();
        const text = apply('', setField('', 'question', plain));
        assert.equal(parseAnswer(text).fields.question?.value, plain);
      }),
      { numRuns: 500 },
    );
  });

  test('insertSection puts a section at its place, with the cursor on an empty line', () => {
    const text = '# Q\n\n## Situation\n\na\n\n## Action\n\nc\n';
    const { edit, cursor } = insertSection(parseAnswer(text), 'task', 'Task', ['What?']);
    const made = apply(text, edit);
    assert.deepEqual(roles(made), ['situation', '(task)', 'action']);
    assert.equal(made.slice(edit.span.start + cursor - 1, edit.span.start + cursor + 1), '\n\n');
  });

  test('reorderSections moves whole sections and keeps every word', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['situation', 'task', 'action', 'result'] as const, { minLength: 2 }), (order) => {
        const text = `# Q\n\n${order.map((role) => `## ${role}\n\nwords of ${role}\n`).join('\n')}`;
        const made = applyEdits(text, reorderSections(parseAnswer(text), SECTION_ROLES));
        assert.deepEqual(
          parseAnswer(made).sections.map(({ role }) => role),
          SECTION_ROLES.filter((role) => (order as readonly string[]).includes(role)),
        );
        const words = (one: string) => one.split(/\s+/).filter(Boolean).sort();
        assert.deepEqual(words(made), words(text));
      }),
    );
  });

  test('muteHere offers nothing where a comment would silence nothing', () => {
    for (const text of ['---\nquestion: It\n---\nyes', '---\nquestion: a\nIt rained', '<!-- a\nIt rained']) {
      const at = text.indexOf('It');
      assert.equal(muteHere(parseAnswer(text), 'own-part', { start: at, end: at + 2 }), undefined, text);
    }
  });

  test('muteHere silences the block it stands before', () => {
    const text = '# Q\n\nOne.\nTwo.\n\nThree.\n';
    const answer = parseAnswer(
      apply(text, muteHere(parseAnswer(text), 'own-part', { start: text.indexOf('Two'), end: text.indexOf('Two') + 3 })!),
    );
    const [ignore] = answer.ignores;
    assert.deepEqual(ignore?.rules, ['own-part']);
    const governed = slice(answer.text, ignore.span);
    assert.ok(governed.includes('One.\nTwo.') && !governed.includes('Three'));
  });
});
