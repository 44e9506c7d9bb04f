import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addQuestion, addRound, addSkillArea, type Addition } from '../../../src/core/guide/edits';
import { blankGuide, usualRounds } from '../../../src/core/guide/blank';
import { allQuestions } from '../../../src/core/guide/find';
import { guideFixes } from '../../../src/core/guide/fixes';
import { parseGuide } from '../../../src/core/guide/parse';
import { applyEdits } from '../../../src/core/text/edit';

const front = '---\ntype: interview-guide\n---\n';
const guideOf = (text: string) => parseGuide(text).guide;

/** The text after an addition; the words that it says it added must stand where it says. */
function after(text: string, { edits, added }: Addition, words: string): string {
  const result = applyEdits(text, edits);
  assert.equal(result.slice(added.start, added.end), words);
  return result;
}

suite('A question added to a guide', () => {
  const add = (body: string, round?: string) => {
    const head = body.includes('\r') ? front.replaceAll('\n', '\r\n') : front;
    const text = head + body;
    const result = after(text, addQuestion(text, guideOf(text), 'New?', round), 'New?');
    return result.slice(head.length);
  };
  for (const [what, body, round, wanted] of [
    [
      'goes on with the numbers',
      '## Rounds\n\n### 1. Talk\n\n1. One?\n2. Two?\n',
      'talk',
      '## Rounds\n\n### 1. Talk\n\n1. One?\n2. Two?\n3. New?\n',
    ],
    [
      'stands behind fields and lines that are not understood',
      '## Rounds\n\n### Talk\n\n1. One?\n   - Kind: process\n   - Odd\n\n     more\n\nSome prose.\n\n### Later\n',
      'talk',
      '## Rounds\n\n### Talk\n\n1. One?\n   - Kind: process\n   - Odd\n\n     more\n2. New?\n\nSome prose.\n\n### Later\n',
    ],
    [
      'stands before what was also asked',
      '## Rounds\n\n### Talk\n- Focus: you\n\n#### Also asked\n\n- Why?\n',
      'talk',
      '## Rounds\n\n### Talk\n- Focus: you\n\n1. New?\n\n#### Also asked\n\n- Why?\n',
    ],
    [
      'keeps one number for all',
      '## Rounds\n\n### Talk\n\n1. One?\n1. Two?\n',
      'talk',
      '## Rounds\n\n### Talk\n\n1. One?\n1. Two?\n1. New?\n',
    ],
    ['keeps the bullets', '## Rounds\n\n### Talk\n\n* One?', 'talk', '## Rounds\n\n### Talk\n\n* One?\n* New?'],
    [
      'keeps a loose list loose',
      '## Rounds\n\n### Talk\n\n1. One?\n\n2. Two?\n',
      'talk',
      '## Rounds\n\n### Talk\n\n1. One?\n\n2. Two?\n\n3. New?\n',
    ],
    [
      'starts the list of an empty round',
      '## Rounds\n\n### Talk\n\n### Later\n',
      'talk',
      '## Rounds\n\n### Talk\n\n1. New?\n\n### Later\n',
    ],
    [
      'keeps the line ends',
      '## Rounds\r\n\r\n### Talk\r\n\r\n1. One?\r\n',
      'talk',
      '## Rounds\r\n\r\n### Talk\r\n\r\n1. One?\r\n2. New?\r\n',
    ],
    ['joins those without a round', '## Other questions\n\n- One?\n', undefined, '## Other questions\n\n- One?\n- New?\n'],
    [
      'makes the part for those without a round at its place',
      '## Rounds\n\n### Talk\n\n## Tips\n\n- [ ] Eat\n',
      undefined,
      '## Rounds\n\n### Talk\n\n## Other questions\n\n- New?\n\n## Tips\n\n- [ ] Eat\n',
    ],
    ['makes it at the end', '# Baker\n', undefined, '# Baker\n\n## Other questions\n\n- New?\n'],
  ] as const) {
    test(what, () => assert.equal(add(body, round), wanted));
  }
});

suite('A round added to a guide', () => {
  const add = (body: string, behind?: string) => {
    const text = front + body;
    return after(text, addRound(text, guideOf(text), 'New', behind), 'New').slice(front.length);
  };
  for (const [what, body, behind, wanted] of [
    [
      'counts on',
      '## Rounds\n\n### 1. Talk\n\n1. One?\n\n## Tips\n',
      undefined,
      '## Rounds\n\n### 1. Talk\n\n1. One?\n\n### 2. New\n\n## Tips\n',
    ],
    [
      'between two lets the later ones count on',
      '## Rounds\n\n### 1. Talk\n\n### 2. Test\n\n### 3. End\n',
      'talk',
      '## Rounds\n\n### 1. Talk\n\n### 2. New\n\n### 3. Test\n\n### 4. End\n',
    ],
    [
      'leaves odd numbers alone',
      '## Rounds\n\n### 1. Talk\n\n### 5. Test\n',
      'talk',
      '## Rounds\n\n### 1. Talk\n\n### 2. New\n\n### 5. Test\n',
    ],
    ['has no number among rounds without', '## Rounds\n\n### Talk\n', undefined, '## Rounds\n\n### Talk\n\n### New\n'],
    ['fills an empty part', '## Rounds\n\nSoon.\n\n## Tips\n', undefined, '## Rounds\n\nSoon.\n\n### 1. New\n\n## Tips\n'],
    ['makes the part', '# Baker\n\n## Tips\n', undefined, '# Baker\n\n## Rounds\n\n### 1. New\n\n## Tips\n'],
  ] as const) {
    test(what, () => assert.equal(add(body, behind), wanted));
  }

  test('a skill area is added behind the others', () => {
    const text = `${front}## Skill areas\n\n### Baking\nShapes it.\n\n## Tips\n`;
    assert.equal(
      after(text, addSkillArea(text, guideOf(text), 'Planning'), 'Planning'),
      `${front}## Skill areas\n\n### Baking\nShapes it.\n\n### Planning\n\n## Tips\n`,
    );
  });

  test('whatever the guide, every byte that stood there stays and the new question is read', () => {
    const line = fc.constantFrom(
      '## Rounds',
      '### 1. Talk',
      '### Later',
      '1. One?',
      '   - Kind: process',
      '- x',
      'prose',
      '',
      '  deep',
      '#### Also asked',
      '## Tips',
      '## Other questions',
      '```',
      '<!-- a',
      'b -->',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(3), (lines, at) => {
        const text = front + lines.join('\n');
        const guide = guideOf(text);
        const round = guide.rounds[at];
        for (const { edits } of [addQuestion(text, guide, 'Really new?', round?.id), addRound(text, guide, 'Brand new', round?.id)]) {
          const inserted = edits.filter((edit) => edit.span.start === edit.span.end);
          assert.equal(inserted.length, 1);
          assert.ok(edits.every((edit) => edit.span.start === edit.span.end || /^\d+$/.test(text.slice(edit.span.start, edit.span.end))));
        }
        const open = /```|<!-- a/.test(text);
        const next = guideOf(applyEdits(text, addQuestion(text, guide, 'Really new?', round?.id).edits));
        if (!open) {
          assert.equal(allQuestions(next).filter(({ question }) => question.text === 'Really new?').length, 1, text);
          assert.equal(allQuestions(next).length, allQuestions(guide).length + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

suite('A guide from nothing', () => {
  for (const language of ['en', 'ja']) {
    test(`in ${language} holds what was said and has no problem`, () => {
      const { guide, problems } = parseGuide(blankGuide({ company: 'Acme: 1', role: 'Baker', language, rounds: usualRounds(language) }));
      assert.deepEqual(problems, []);
      assert.equal(guide.company, 'Acme: 1');
      assert.equal(guide.role, 'Baker');
      assert.equal(guide.language, language);
      assert.deepEqual(
        guide.rounds.map(({ name }) => name),
        usualRounds(language),
      );
      assert.match(guide.title, /Acme: 1/);
    });
  }

  test('takes any words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (company, role) => {
        parseGuide(blankGuide({ company, role, language: 'en', rounds: [role] }));
      }),
    );
  });
});

suite('What can be done about a problem of a guide', () => {
  const fix = (body: string, code: string, at = 0) => {
    const text = front + body;
    const parsed = parseGuide(text);
    const problem = parsed.problems.find((one) => one.code === code);
    assert.ok(problem, `${code} in ${parsed.problems.map((one) => one.code).join(', ')}`);
    const chosen = guideFixes(text, parsed, problem)[at];
    assert.ok(chosen);
    const result = applyEdits(text, chosen.edits);
    assert.ok(
      parseGuide(result).problems.filter((one) => one.code === code).length < parsed.problems.filter((one) => one.code === code).length,
    );
    return [chosen.title.text, result.slice(front.length)];
  };
  for (const [what, body, code, at, title, wanted] of [
    [
      'a misspelt skill area',
      '## Rounds\n\n### T\n\n1. Q?\n   - Skill areas: **Planing**\n\n## Skill areas\n\n### Planning\n',
      'unknown-skill-area',
      0,
      'Change to “{name}”',
      '## Rounds\n\n### T\n\n1. Q?\n   - Skill areas: **Planning**\n\n## Skill areas\n\n### Planning\n',
    ],
    [
      'a skill area that is not there',
      '## Rounds\n\n### T\n\n1. Q?\n   - Skill areas: Baking\n',
      'unknown-skill-area',
      0,
      'Add the skill area “{area}”',
      '## Rounds\n\n### T\n\n1. Q?\n   - Skill areas: Baking\n\n## Skill areas\n\n### Baking\n',
    ],
    [
      'an unknown kind',
      '## Rounds\n\n### T\n\n1. Tell me about a time you failed.\n   - Kind: sung\n',
      'unknown-kind',
      0,
      'Change to “{name}”',
      '## Rounds\n\n### T\n\n1. Tell me about a time you failed.\n   - Kind: behavioural\n',
    ],
    [
      'an id that is there twice',
      '## Rounds\n\n### T\n\n1. A? {#x}\n2. B? {#x}\n',
      'duplicate-id',
      0,
      'Change the id to “{id}”',
      '## Rounds\n\n### T\n\n1. A? {#x}\n2. B? {#x-2}\n',
    ],
    [
      'a question before the first round',
      '## Rounds\n\n1. A?\n\n### 1. T\n\n1. B?\n',
      'question-without-round',
      0,
      'Add a round above',
      '## Rounds\n\n### 1. First interview\n\n1. A?\n\n### 2. T\n\n1. B?\n',
    ],
    [
      'a fence that is not closed',
      '# B\n\n```\nx\n\n## Rounds\n',
      'unclosed-fence',
      0,
      'Close the code block after its first paragraph',
      '# B\n\n```\nx\n```\n\n## Rounds\n',
    ],
    [
      'a comment that is not closed',
      '# B\n\n<!-- x\n\n## Rounds\n',
      'unclosed-comment',
      0,
      'Close the comment at the end of this line',
      '# B\n\n<!-- x -->\n\n## Rounds\n',
    ],
    ['no rounds', '# B\n', 'no-rounds', 0, 'Add a round', '# B\n\n## Rounds\n\n### 1. First interview\n'],
  ] as const) {
    test(what, () => assert.deepEqual(fix(body, code, at), [title, wanted]));
  }

  test('the same question twice gets an id of its own', () => {
    const text = `${front}## Rounds\n\n### T\n\n1. A?\n2. A?\n`;
    const parsed = parseGuide(text);
    const problem = parsed.problems.find((one) => one.code === 'same-question-twice')!;
    const [only] = guideFixes(text, parsed, problem);
    assert.equal(applyEdits(text, only!.edits), `${front}## Rounds\n\n### T\n\n1. A?\n2. A? {#a-2}\n`);
  });
});
