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
    [
      'labels behind the points of a word processor',
      `Situation:\u00a0 ${SKATING.situation}\n•\tTask: ${SKATING.task}\n•\tAction: ${SKATING.action}\n•\tResult: ${SKATING.result}\n`,
      `## Situation\n\n${SKATING.situation}\n## Task\n\n${SKATING.task}\n## Action\n\n${SKATING.action}\n## Result\n\n${SKATING.result}\n`,
    ],
    [
      'an end told before the deeds',
      'Last summer I worked in a hotel in Palma, a guest came at eleven.\n\nI had to make she not leave the hotel.\n\nAt the end the guest stayed and she was very happy and she put a good review. I think we learned a lot.\n\nFirst I listened to her and I apologised. We called the manager and we checked the system. Then we look for other room and I offer her a spa ticket\n',
      '## Situation\n\nLast summer I worked in a hotel in Palma, a guest came at eleven.\n\n## Task\n\nI had to make she not leave the hotel.\n\n## Action\n\nFirst I listened to her and I apologised. We called the manager and we checked the system. Then we look for other room and I offer her a spa ticket\n\n## Result\n\nAt the end the guest stayed and she was very happy and she put a good review.\n\n## Learning\n\nI think we learned a lot.\n',
    ],
    [
      'an end told before who tells it, and where',
      'This time it was 3. The year before, 60 people had gone home.\n\nI was an usher at the theatre. The box office and the school each had a list.\n\nI was asked to bring it to one list by May.\n\nI rang both of them each morning and wrote the seats on a board by the door. I counted the chairs and found nine more.\n',
      '## Situation\n\nI was an usher at the theatre. The box office and the school each had a list.\n\n## Task\n\nI was asked to bring it to one list by May.\n\n## Action\n\nI rang both of them each morning and wrote the seats on a board by the door. I counted the chairs and found nine more.\n\n## Result\n\nThis time it was 3. The year before, 60 people had gone home.\n',
    ],
    [
      'what breaks off does not run on into what was said elsewhere',
      'Last summer I worked in a hotel in Palma and a guest was shouting at\n\nMy task was to keep her in the house.\n\nThere were forty rooms that year, and they were full.\n\nFirst I listened to her and I apologised. Then I called the manager and I checked the system.\n\nShe stayed for five nights and wrote a good review.\n',
      '## Situation\n\nLast summer I worked in a hotel in Palma and a guest was shouting at\n\nThere were forty rooms that year, and they were full.\n\n## Task\n\nMy task was to keep her in the house.\n\n## Action\n\nFirst I listened to her and I apologised. Then I called the manager and I checked the system.\n\n## Result\n\nShe stayed for five nights and wrote a good review.\n',
    ],
    [
      'what the template asks for above the sections',
      `<!-- What is it, in one sentence? -->\n\n${Object.values(SKATING).join(' ')}\n`,
      `<!-- What is it, in one sentence? -->\n\n## Situation\n\n${SKATING.situation}\n\n## Task\n\n${SKATING.task}\n\n## Action\n\n${SKATING.action}\n\n## Result\n\n${SKATING.result}\n`,
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
