import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseGuide } from '../../src/core/guide/parse';
import { readAnswer } from '../../src/core/read';
import { structureDraft } from '../../src/core/structure';
import { applyEdits } from '../../src/core/text/edit';
import { DEFAULT_SPEEDS } from '../../src/core/timing';
import { SKATING, THEATRE } from './support/stories';

const structured = (text: string): string | undefined => {
  const made = structureDraft(readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS }));
  return made && applyEdits(text, made.edits);
};

suite('Structure this draft', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    [
      'prose in English',
      `${Object.values(SKATING).join(' ')}\n`,
      `## Situation\n\n${SKATING.situation}\n\n## Task\n\n${SKATING.task}\n\n## Action\n\n${SKATING.action}\n\n## Result\n\n${SKATING.result}\n`,
    ],
    [
      'prose in Japanese',
      `${Object.values(THEATRE).join('')}\n`,
      `## 状況\n\n${THEATRE.situation}\n\n## 課題\n\n${THEATRE.task}\n\n## 行動\n\n${THEATRE.action}\n\n## 結果\n\n${THEATRE.result}\n`,
    ],
    [
      'letters as labels',
      `S: ${SKATING.situation}\nT: ${SKATING.task}\nA: ${SKATING.action}\nR: ${SKATING.result}\n`,
      `## Situation\n\n${SKATING.situation}\n## Task\n\n${SKATING.task}\n## Action\n\n${SKATING.action}\n## Result\n\n${SKATING.result}\n`,
    ],
    ['headings already', `## Situation\n${SKATING.situation}\n\n## Action\n${SKATING.action}\n`, undefined],
    ['nothing to part', 'One sentence only.\n', undefined],
    ['an empty file', '', undefined],
  ];
  for (const [title, text, expected] of cases) {
    test(title, () => {
      const made = structured(text);
      assert.equal(made?.trimEnd(), expected?.trimEnd());
    });
  }

  const told = Object.values(SKATING).join(' ');
  const toldInJapanese = Object.values(THEATRE).join('');
  const GUIDE = parseGuide(
    '---\ntype: interview-guide\n---\n# Rink\n\n## Rounds\n\n### 1. Talk\n\n1. One winter of yours, please. And its end.\n',
  ).guide;
  for (const [title, question, body] of [
    ['a question', 'What was your hardest winter?', told],
    ['an order to tell', 'Tell me about a busy week. What did you do?', told],
    ['a question in Japanese', 'いちばん忙しかった冬はいつですか。', toldInJapanese],
    ['an order in Japanese', '忙しかった冬について教えてください。', toldInJapanese],
    ['the words of the guide', 'One winter of yours, please. And its end.', told],
  ] as const) {
    for (const gap of ['\n', '\n\n', '\r\n\r\n']) {
      test(`${title} on the first line becomes the title (${JSON.stringify(gap)})`, () => {
        const text = `${question}${gap}${body}`;
        const made = structureDraft(readAnswer(text, GUIDE, { speeds: DEFAULT_SPEEDS }))!;
        const eol = gap.startsWith('\r') ? '\r\n' : '\n';
        assert.ok(applyEdits(text, made.edits).startsWith(`# ${question}${eol}${eol}## ${body === told ? 'Situation' : '状況'}${eol}`));
        assert.equal(made.counts.situation, 1);
      });
    }
  }

  test('a question inside a paragraph is no title', () => {
    const made = structured(`It snowed. What could we do?\n${told}`);
    assert.ok(made?.startsWith('## Situation'), made);
  });

  test('the front matter and the title stay where they are', () => {
    const head = '---\nquestion: busy-week\n---\n# Tell me about a busy week\n\n';
    const made = structured(head + Object.values(SKATING).join(' '));
    assert.ok(made?.startsWith(`${head}## Situation`), made);
  });

  test('no word is lost or made up, whatever is typed', () => {
    const sentence = fc.constantFrom(
      ...Object.values(SKATING),
      ...Object.values(THEATRE),
      '- A point of a list.',
      '<!-- a note -->',
      '> quoted words.',
      '\n\n',
      '1. First of all I rang.',
      '`code`',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.constantFrom(' ', '\n', '\r\n\r\n'), (parts, gap) => {
        const text = parts.join(gap);
        const made = structured(text);
        if (made === undefined) return;
        const letters = (words: string) => [...words.replace(/^##[^\r\n]*/gm, '').replace(/\s/g, '')].sort().join('');
        assert.equal(letters(made), letters(text));
      }),
      { numRuns: 300 },
    );
  });
});
