import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toldOf } from '../../../src/core/content';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer, type ReadAnswer } from '../../../src/core/read';
import { areaSigns, assessArea } from '../../../src/core/skills/assess';
import { namesOf, signsOf } from '../../../src/core/skills/learnt/signs';
import { AREA_GRAIN, chanceOf, signsOfArea, weigh } from '../../../src/core/skills/learnt/weigh';
import signTable from '../../../src/core/skills/learnt/sign-weights.json';
import weights from '../../../src/core/skills/learnt/weights.json';
import { signsOfPart } from '../../../src/core/signs/weights';
import { slice } from '../../../src/core/text/span';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const guide = parseGuide(readFileSync(path.join(ROOT, 'media/guides/tiktok-live-japan/guide.en.md'), 'utf8')).guide;
const read = (text: string) => readAnswer(text, guide, { speeds: DEFAULT_SPEEDS });
const DATA = guide.skillAreas.find(({ id }) => id === 'data-driven-decision-making')!;

/** A count taken by hand that overturned a plan, told without a word of data. */
const COUNT = [
  'At the swimming pool everybody thought that children forget their towels because they are in a hurry.',
  'I was asked to find shelves for the lost ones.',
  'For three weeks I wrote on a sheet by the door where each towel had been found, and forty-one of the fifty-two lay under the same two hooks, which are too high.',
  'So I left the shelves and had a second row of hooks put up at the height of my belt.',
  'In the next three weeks we found six towels.',
].join(' ');

const WEIGHTS: Readonly<Record<string, Readonly<Record<'sentence' | 'answer', Readonly<Record<string, number>>>>>> = weights;

function namesIn(answer: ReadAnswer): string[][] {
  const signs = signsOf(answer);
  return signs.map((one, at) => namesOf(one, slice(answer.answer.prose, answer.sentences[at]!.span), answer.language, signs[at + 1]));
}

/** What the weights of its signs make of each sentence for one competency. */
function signSums({ sentences, language }: ReadAnswer, column: number): number[] {
  const { signs, weights: steps } = signTable;
  const width = steps.length / signs.length;
  const rows = new Map(signs.map((sign, at) => [sign, steps.slice(at * width, (at + 1) * width)]));
  return sentences.map(({ part }) =>
    [...new Set(signsOfPart(part, language.id))].reduce((sum, sign) => sum + (rows.get(sign)?.[column] ?? 0) * AREA_GRAIN, 0),
  );
}

suite('Weighed evidence', () => {
  test('finds a count by hand that changed a plan', () => assert.ok(assessArea(read(COUNT), DATA).level >= 2));

  test('points to the sentence of the count', () => {
    const answer = read(COUNT);
    const spans = assessArea(answer, DATA).facets.flatMap(({ level, spans }) => (level >= 2 ? spans : []));
    assert.ok(spans.some(({ start, end }) => answer.answer.text.slice(start, end).includes('on a sheet by the door')));
  });

  for (const { title, text } of [
    {
      title: 'the words of the area alone',
      text: 'Data, SQL, dashboards, cohorts, funnels, insight, hypothesis, A/B tests, retention, KPI.',
    },
    { title: 'a claim about oneself', text: 'I am very data-driven and I always base my decisions on data, metrics and insights.' },
    { title: 'a number in the result alone', text: `I moved the stall to the gate. Sales rose by 40% and everyone was pleased.` },
    { title: 'a count that changed nothing', text: 'I counted the visitors every evening. We went on as before.' },
    { title: 'nothing', text: '' },
  ]) {
    test(`is not found in ${title}`, () => assert.ok(assessArea(read(text), DATA).level < 2));
  }

  for (const { title, question, asked } of [
    { title: 'first of all', question: 'data-strategic-decision', asked: 'primary' },
    { title: 'not at all', question: 'nothing that the guide knows', asked: undefined },
  ]) {
    test(`knows that the question asks for the area ${title}`, () =>
      assert.equal(areaSigns(read(`---\nquestion: ${question}\n---\n${COUNT}`), DATA).asked, asked));
  }

  test('has one list of signs for each sentence', () => {
    const answer = read(COUNT);
    assert.equal(signsOf(answer).length, answer.sentences.length);
    assert.ok(namesIn(answer)[2]!.includes('collect'));
  });

  const PIECES = [
    ...COUNT.split(' '),
    ...'I counted 40 visits and agreed a plan with the sales team, whose "viewers" didn’t stay. Tokyo’s well-known fans preferred it; we would measure twice.'.split(
      ' ',
    ),
    ...'視聴者の反応を集計し、営業部と合意しました。|私は三割の利用者に聞きました。|日本の習慣とは違うので、データを比べて決めます。|Ｃコメントがー々'.split(
      '|',
    ),
  ];
  for (const seed of [1, 2, 3, 4, 5]) {
    test(`weighs numbers as it would weigh names (${seed})`, () => {
      const soup = Array.from({ length: 200 }, (_, at) => PIECES[(Math.imul(seed * 7919 + at, 2654435761) >>> 8) % PIECES.length]!);
      for (const answer of [read(COUNT), read(soup.join(' ')), read(soup.filter((piece) => /[ぁ-ん]/.test(piece)).join(''))]) {
        for (const [competency, { sentence, answer: whole }] of Object.entries(WEIGHTS)) {
          const of = (table: Readonly<Record<string, number>>, name: string) => (table[name] ?? 0) / 100;
          const ofSigns = signSums(answer, Object.keys(WEIGHTS).indexOf(competency));
          const chances = namesIn(answer).map((names, at) => chanceOf(names.reduce((sum, name) => sum + of(sentence, name), ofSigns[at]!)));
          const area = { detector: seed % 2 === 0, scene: false, mentioned: seed, asked: undefined };
          const score = [...signsOfArea(answer, area, chances, toldOf(answer))].reduce(
            (sum, [name, size]) => sum + of(whole, name) * size,
            0,
          );
          assert.deepEqual(weigh(competency, answer, area), { chances, score });
        }
      }
    });
  }
});
