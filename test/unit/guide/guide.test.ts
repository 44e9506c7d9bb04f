import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseAnswer } from '../../../src/core/answer/parse';
import { toggleTip } from '../../../src/core/guide/edits';
import { allQuestions, areasOf, facetsOf, findQuestion, nearestQuestion } from '../../../src/core/guide/find';
import type { Guide } from '../../../src/core/guide/model';
import { isGuide, parseGuide } from '../../../src/core/guide/parse';
import { serialiseGuide } from '../../../src/core/guide/serialise';
import { KIND_IDS } from '../../../src/core/kinds';
import { applyEdits } from '../../../src/core/text/edit';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const bundled = (language: string) => readFileSync(path.join(ROOT, `media/guides/tiktok-live-japan/guide.${language}.md`), 'utf8');

/** A value without its places in the text. */
function withoutSpans<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutSpans) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (/[sS]pan$/.test(key) ? [] : [[key, withoutSpans(entry as unknown)]])),
  ) as Value;
}

const front = (body: string) => `---\ntype: interview-guide\n---\n${body}`;
const parse = (body: string) => parseGuide(front(body)).guide;

suite('The bundled guide', () => {
  const { guide, problems } = parseGuide(bundled('en'));

  test('has no problem and nothing that is not understood', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(guide.extras, []);
  });

  test('carries the nine questions as asked, in their rounds', () => {
    assert.deepEqual(
      guide.rounds.map((round) => round.questions.filter(({ origin }) => origin === 'example').map(({ text }) => text)),
      [
        [
          'What excites you about TikTok and its platform?',
          'Tell me about your experience with user engagement or live-streaming platforms.',
          'How do you prioritize tasks when managing multiple projects?',
        ],
        [
          'How would you increase engagement for TikTok Live in Japan?',
          'Describe a situation where you used data to drive a strategic decision. What tools did you use?',
          'Tell us about a challenging event you organized and how you turned it around.',
        ],
        [
          'What strategies would you implement to encourage more creators to go live regularly?',
          'How would you optimize the gift strategy to boost revenue in Japan?',
          'Tell us about a time when you had to work with a cross-functional team to achieve a goal. How did you ensure everyone was aligned?',
        ],
      ],
    );
  });

  test('carries company, role, place, rounds, areas, tips, responsibilities and tags', () => {
    assert.deepEqual([guide.company, guide.role, guide.place, guide.language], ['TikTok', 'User Operations, TikTok LIVE', 'Japan', 'en']);
    assert.ok(guide.about.length > 100);
    assert.deepEqual(
      guide.rounds.map(({ seconds }) => seconds),
      [90, 150, 180],
    );
    assert.ok(guide.rounds.every(({ kind, interviewer, focus }) => kind && interviewer && focus));
    assert.deepEqual(
      guide.skillAreas.map(({ name, needs, facets }) => [name, needs, facets.length]),
      [
        ['Data-driven decision making', 'action', 6],
        ['Cross-functional collaboration', 'action', 6],
        ['Understanding of live streaming', 'knowledge', 6],
        ['Japanese market knowledge', 'knowledge', 6],
      ],
    );
    assert.equal(guide.responsibilities.length, 4);
    assert.equal(guide.tips.length, 4);
    assert.equal(guide.tags.length, 39);
    assert.equal(new Set(guide.tags).size, 39);
  });

  test('has three behavioural, three hypothetical, one of each other kind among the nine', () => {
    const kinds = guide.rounds.flatMap((round) => round.questions.filter(({ origin }) => origin === 'example').map(({ kind }) => kind));
    assert.deepEqual(
      KIND_IDS.map((id) => kinds.filter((kind) => kind === id).length),
      [3, 1, 1, 3, 1],
    );
  });

  test('names only facets and areas that it has, and asks for each facet', () => {
    for (const { question } of allQuestions(guide)) {
      assert.equal(facetsOf(guide, question).length, question.facets.length, question.id);
      assert.equal(areasOf(guide, question).length, question.primary.length + question.secondary.length, question.id);
    }
    for (const facet of guide.skillAreas.flatMap(({ facets }) => facets))
      assert.ok(facet.ask.endsWith('?') && facet.terms.length >= 6, facet.id);
  });

  test('has the same shape in Japanese, with every question as asked beside its translation', () => {
    const japanese = parseGuide(bundled('ja'));
    assert.deepEqual(japanese.problems, []);
    const shape = (one: Guide) => [
      ...allQuestions(one).map(({ question, round }) => [
        question.id,
        question.kind,
        question.origin,
        question.primary.length,
        question.secondary.length,
        question.facets.length,
        round?.id,
      ]),
      ...one.rounds.map(({ id, seconds }) => [id, seconds]),
      ...one.skillAreas.map(({ id, needs, facets }) => [id, needs, facets.map((facet) => facet.id)]),
      [one.tips.length, one.tags.length, one.responsibilities.length],
    ];
    assert.deepEqual(shape(japanese.guide), shape(guide));
    const asked = allQuestions(japanese.guide)
      .filter(({ question }) => question.origin === 'example')
      .map(({ question }) => question.asked);
    assert.deepEqual(
      asked,
      allQuestions(guide)
        .filter(({ question }) => question.origin === 'example')
        .map(({ question }) => question.text),
    );
  });

  test('is what its model writes', () => {
    for (const language of ['en', 'ja']) {
      const read = parseGuide(bundled(language)).guide;
      assert.deepEqual(withoutSpans(parseGuide(serialiseGuide(read)).guide), withoutSpans(read));
    }
  });
});

suite('Reading a guide', () => {
  test('only a text whose front matter says so is one', () => {
    for (const [text, is] of [
      [front('# A\n'), true],
      ['\ufeff' + front('# A\n'), true],
      [front('# A\n').replace(/\n/g, '\r\n'), true],
      ['---\ntype: "interview-guide"\n---\n', true],
      ['---\ntype: Interview guide\n---\n', true],
      ['---\ntype: interview_guide\n---\n', true],
      ['---\ntype: recipe\n---\n', false],
      ['---\ntype: interview guides\n---\n', false],
      ['# type: interview-guide\n', false],
      ['', false],
    ] as const) {
      assert.equal(isGuide(text), is, JSON.stringify(text));
    }
  });

  for (const [what, body, wanted] of [
    ['numbered and bulleted questions', '## Rounds\n### 1. A\n1. One?\n2) Two?\n- Three?\n* Four?\n', ['One?', 'Two?', 'Three?', 'Four?']],
    ['a question over two lines', '## Rounds\n### A\n1. One and\n   a half? {#x}\n', ['One and a half?']],
    [
      'Japanese labels',
      '## 面接の流れ\n### 1. 一次\n- 種類：人事面接 ・ 面接官：人事\n1. なぜですか。\n   - 種類: 志望動機\n#### ほかに聞かれたこと\n- 何ですか。\n',
      ['なぜですか。', '何ですか。'],
    ],
    ['CRLF', '## Rounds\r\n### A\r\n1. One?\r\n', ['One?']],
    ['questions without a round', '## Other questions\n- Loose?\n', ['Loose?']],
    ['no blank lines and odd spaces', '##   Rounds\n###  1.   A  \n1.   One?  \n', ['One?']],
  ] as const) {
    test(`takes ${what}`, () => {
      assert.deepEqual(
        allQuestions(parse(body)).map(({ question }) => question.text),
        wanted,
      );
    });
  }

  test('reads the fields of a round and of a question', () => {
    const guide = parse(
      '## Rounds\n### 2. Talk {#t}\n- Kind: phone · Interviewer: A · B · Focus: fit\n- Seconds: 75\n- Note: short\n1. Why? {#why}\n   - Kind: hypothetical\n   - Skill areas: **One**, Two, **Three**\n   - Facets: x, y\n   - Seconds: 60 s\n   - Note: n1\n   - Note: n2\n#### Also asked\n- How?\n   - Source: likely\n',
    );
    const [round] = guide.rounds;
    assert.deepEqual(
      [round?.id, round?.name, round?.kind, round?.interviewer, round?.focus, round?.seconds, round?.notes],
      ['t', 'Talk', 'phone', 'A · B', 'fit', 75, ['short']],
    );
    const [why, how] = round?.questions ?? [];
    assert.deepEqual(
      [why?.id, why?.kind, why?.primary, why?.secondary, why?.facets, why?.seconds, why?.notes, why?.origin],
      ['why', 'hypothetical', ['One', 'Three'], ['Two'], ['x', 'y'], 60, ['n1', 'n2'], 'example'],
    );
    assert.equal(how?.origin, 'likely');
  });

  test('keeps what it does not understand, where it stood', () => {
    const odd = [
      'A paragraph in the middle.',
      '   - Colour: blue',
      '## My own part',
      'Anything at all.',
      '- Source: heaven',
      '```js\ncode();\n\nmore();\n```',
    ];
    const guide = parse(
      `# T\n\n## Rounds\n\n### 1. A\n\n1. One?\n${odd[1]}\n   ${odd[4]}\n\n${odd[0]}\n\n${odd[5]}\n\n${odd[2]}\n\n${odd[3]}\n`,
    );
    const written = serialiseGuide(guide);
    for (const text of odd) assert.ok(written.includes(text), text);
    assert.equal(serialiseGuide(parseGuide(written).guide), written);
  });

  test('says nothing of a round that waits for its questions', () => {
    assert.deepEqual(parseGuide(front('## Rounds\n\n### 1. A\n\n- Focus:\n')).problems, []);
  });

  test('marks the very name that is unknown', () => {
    const text = front('## Rounds\n### A\n1. Why?\n   - Kind: sung\n   - Skill areas: **Baking**, Nothing\n## Skill areas\n### Baking\n');
    assert.deepEqual(
      parseGuide(text).problems.map(({ span }) => text.slice(span.start, span.end)),
      ['sung', 'Nothing'],
    );
  });

  for (const [code, body] of [
    ['no-rounds', '# A\n'],
    ['no-questions', '## Rounds\n### A\nWhy us?\n'],
    ['question-without-round', '## Rounds\n1. Why us?\n### A\n'],
    ['same-question-twice', '## Rounds\n### A\n1. Why us?\n2. “Why us” ?\n'],
    ['unknown-skill-area', '## Rounds\n### A\n1. Why?\n   - Skill areas: **Nothing**\n'],
    ['unused-skill-area', '## Rounds\n### A\n1. Why?\n## Skill areas\n### Lonely\n'],
    ['unknown-kind', '## Rounds\n### A\n1. Why?\n   - Kind: sung\n'],
    ['duplicate-id', '## Rounds\n### A\n1. Why? {#x}\n2. How? {#x}\n'],
  ] as const) {
    test(`tells of ${code}`, () => {
      assert.ok(parseGuide(front(body)).problems.some((problem) => problem.code === code));
    });
  }

  for (const [what, code, body] of [
    ['a fence', 'unclosed-fence', '# B\n\n⟦```⟧\n\n## Rounds\n### A\n1. Why? {#x}\n2. How? {#x}\n'],
    [
      'a comment',
      'unclosed-comment',
      '# B\n\n## Rounds\n### A\n1. Why?\n   - Skill areas: Planning\n⟦<!--⟧ more\n## Skill areas\n### Planning\n',
    ],
    ['versions in the text', 'conflict-markers', '## Rounds\n### A\n⟦<<<<<<< HEAD⟧\n1. Why? {#x}\n=======\n1. How? {#x}\n>>>>>>> draft\n'],
  ] as const) {
    test(`tells of ${what} that keeps the rest from being read, and of nothing that follows from it`, () => {
      const marked = front(body);
      const text = marked.replace(/[⟦⟧]/g, '');
      assert.deepEqual(
        parseGuide(text).problems.map((problem) => [problem.code, text.slice(problem.span.start, problem.span.end)]),
        [[code, /⟦(.*)⟧/.exec(marked)![1]]],
      );
    });
  }

  test('tells of front matter that is not closed', () => {
    const text = '---\ntype: interview-guide\n\n# B\n\n## Rounds\n### A\n1. Why?\n';
    assert.deepEqual(
      parseGuide(text).problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      [['unclosed-front-matter', '---']],
    );
  });

  test('a guide over the limit is empty and says so', () => {
    const { guide, problems } = parseGuide(front('x'.repeat(1024 * 1024 + 1)));
    assert.deepEqual([guide.rounds.length, problems.map(({ code }) => code)], [0, ['too-large']]);
  });

  test('any text gives a guide, and every line of it is kept', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '## Rounds',
        '### 1. A',
        '- Kind: x',
        '1. Why?',
        '   - Kind: motivation',
        '#### Also asked',
        '## Skill areas',
        '- **F**: d',
        '  - Ask: q',
        '## Tips',
        '- [ ] t',
        '## Tags',
        'a · b',
        '',
        '```',
        '<!--',
        '-->',
        '# T',
        '---',
        '| a |',
        '> q',
        '## ?',
      ),
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { guide } = parseGuide(front(lines.join('\n')));
        const written = serialiseGuide(guide);
        for (const extra of guide.extras) assert.ok(written.includes(extra.text));
        for (const { question } of allQuestions(guide)) assert.ok(written.includes(question.text));
      }),
      { numRuns: 400 },
    );
  });

  test('parse ∘ serialise is the identity on guides', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    const id = fc.stringMatching(/^[a-z]{3,8}$/);
    const part = { idStated: fc.constant(true) };
    const where = { start: 0, end: 0 };
    const question = fc.record({
      text: phrase.map((text) => `${text}?`),
      kind: fc.constantFrom(...KIND_IDS),
      primary: fc.array(phrase, { maxLength: 2 }),
      secondary: fc.array(phrase, { maxLength: 2 }),
      facets: fc.array(phrase, { maxLength: 2 }),
      notes: fc.array(phrase, { maxLength: 2 }),
      seconds: fc.integer({ min: 10, max: 300 }),
      ...part,
    });
    const facet = fc.record({ name: phrase, description: phrase, ask: phrase, terms: fc.array(phrase, { maxLength: 3 }), ...part });
    const guides = fc.record({
      company: phrase,
      role: phrase,
      place: phrase,
      language: fc.constantFrom('en', 'ja'),
      interviewDate: fc.constantFrom('', '2026-12-01'),
      title: phrase,
      about: phrase,
      responsibilities: fc.array(fc.record({ name: phrase, text: phrase }), { maxLength: 3 }),
      rounds: fc.array(
        fc.record({
          name: phrase,
          kind: phrase,
          interviewer: phrase,
          focus: phrase,
          notes: fc.array(phrase, { maxLength: 2 }),
          examples: fc.array(question, { maxLength: 3 }),
          reported: fc.array(question, { maxLength: 2 }),
          ...part,
        }),
        { minLength: 1, maxLength: 3 },
      ),
      others: fc.array(question, { maxLength: 2 }),
      areas: fc.array(
        fc.record({
          name: phrase,
          description: phrase,
          needs: fc.constantFrom('action', 'knowledge'),
          facets: fc.array(facet, { maxLength: 3 }),
          ...part,
        }),
        { maxLength: 3 },
      ),
      tips: fc.array(fc.record({ name: phrase, text: phrase, done: fc.boolean() }), { maxLength: 3 }),
      tags: fc.array(phrase, { maxLength: 4 }),
      ids: fc.uniqueArray(id, { minLength: 40, maxLength: 40 }),
    });
    fc.assert(
      fc.property(guides, ({ ids, rounds, others, areas, ...rest }) => {
        const next = () => ids.pop() ?? 'none';
        const asked = (origin: string) => (one: object) => ({ ...one, id: next(), origin, span: where, textSpan: where });
        const guide = {
          ...rest,
          rounds: rounds.map(({ examples, reported, ...round }) => ({
            ...round,
            id: next(),
            questions: [...examples.map(asked('example')), ...reported.map(asked('also-asked'))],
          })),
          otherQuestions: others.map(asked('also-asked')),
          skillAreas: areas.map(({ facets, ...area }) => ({ ...area, id: next(), facets: facets.map((one) => ({ ...one, id: next() })) })),
          extras: [],
        } as unknown as Guide;
        assert.deepEqual(sorted(withoutSpans(parseGuide(serialiseGuide(guide)).guide)), sorted(withoutSpans(guide)));
      }),
      { numRuns: 150 },
    );
  });
});

/** Keys in one order, for comparing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}

suite('Finding the question of an answer', () => {
  const guide = parseGuide(bundled('ja')).guide;
  for (const [what, text, id] of [
    ['its id', '---\nquestion: gift-strategy-japan\n---\n', 'gift-strategy-japan'],
    ['its words', '---\nquestion: 複数のプロジェクトを進めるとき、どのように優先順位をつけますか。\n---\n', 'prioritize-tasks'],
    ['its words as asked', '---\nquestion: How do you prioritize tasks when managing multiple projects\n---\n', 'prioritize-tasks'],
    [
      'its title, in another width and without its marks',
      '# ＴｉｋＴｏｋ とそのプラットフォームのどこに魅力を感じますか\n',
      'excites-about-tiktok',
    ],
    ['its title, without the spaces around a foreign word', '# TikTokとそのプラットフォームのどこに魅力を感じますか。\n', 'excites-about-tiktok'],
    ['nothing that fits', '# Something else\n', undefined],
    [
      'front matter that fits nothing, whatever the title says',
      '---\nquestion: nothing\n---\n# How do you prioritize tasks when managing multiple projects?\n',
      undefined,
    ],
  ] as const) {
    test(`goes by ${what}`, () => {
      assert.equal(findQuestion(guide, parseAnswer(text))?.question.id, id);
    });
  }

  test('offers the one most like the words', () => {
    assert.equal(nearestQuestion(guide, 'A time you prioritized several projects')?.question.id, 'prioritize-tasks');
  });

  test('offers the one most like any of several texts, as a title, the name of a file and a first line', () => {
    const texts = ['My notes of Sunday', 'prioritize-tasks', 'In spring we had three projects at once.'];
    assert.equal(nearestQuestion(guide, ...texts)?.question.id, 'prioritize-tasks');
  });
});

test('a tip is ticked by one character', () => {
  const text = front('## Tips\n- [ ] **A**: b\n- [x] c\n- d\n');
  const [first, second, third] = parseGuide(text).guide.tips;
  assert.ok(applyEdits(text, [toggleTip(first!, true)]).includes('- [x] **A**: b'));
  assert.ok(applyEdits(text, [toggleTip(second!, false)]).includes('- [ ] c'));
  assert.ok(applyEdits(text, [toggleTip(third!, true)]).includes('- [x] d'));
});
