import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkAnswer } from '../../src/core/check';
import { parseGuide } from '../../src/core/guide/parse';
import { marksOf } from '../../src/core/marks';
import { readAnswer } from '../../src/core/read';
import { slice } from '../../src/core/text/span';
import { DEFAULT_SPEEDS } from '../../src/core/timing';
import { RINK_GUIDE } from './support/guides';

const { guide } = parseGuide(RINK_GUIDE);
const marks = (body: string) => {
  const read = readAnswer(`---\nquestion: busy-week\n---\n## Action\n${body}\n`, guide, { speeds: DEFAULT_SPEEDS });
  return marksOf(read, checkAnswer(read).evidence).map(({ span, kind }) => `${kind}: ${slice(read.answer.text, span)}`);
};

suite('Marks of evidence and measures', () => {
  for (const [what, body, wanted] of [
    ['a word only is mentioned', 'There was a timetable.', ['mentioned: timetable']],
    [
      'a deed shows, and its words are not marked twice',
      'I wrote a timetable for 12 people first, because two of them were away in May.',
      ['shown: I wrote a timetable for 12 people first, because two of them were away in May.', 'measure: 12'],
    ],
    ['a measure is marked wherever it stands', 'Visits rose by 40%.', ['measure: 40%']],
    ['a range is one figure', 'She gave us 9 out of 10 for the 5 nights.', ['measure: 9 out of 10', 'measure: 5']],
    ['the article of a number is none of it', 'It was a two-hour visit.', ['measure: two']],
    ['a word that counts nothing is no figure', '全員が納得し、誤出荷は30件から10件に減りました。', ['measure: 30件から10件']],
    ['a word beside a deed before others', 'There was a delay. I checked each checkpoint.', ['mentioned: checkpoint']],
    ['nothing', 'It rained.', []],
    ['no word of a comment or a heading', '<!-- timetable, 40% -->', []],
  ] as const)
    test(what, () => assert.deepEqual(marks(body), wanted));

  test('every place is marked once a kind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I wrote a timetable for 12 people.', 'A complaint came.', 'Delay!', 'We rose by 40%.', '\n')),
        (parts) => {
          const all = marks(parts.join(' '));
          assert.ok(all.every((mark) => mark.split(': ')[1] !== ''));
        },
      ),
      { numRuns: 60 },
    );
  });
});
