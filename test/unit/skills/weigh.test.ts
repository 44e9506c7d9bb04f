import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer } from '../../../src/core/read';
import { areaSigns, assessArea } from '../../../src/core/skills/assess';
import { signsOf } from '../../../src/core/skills/learnt/signs';
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
    assert.ok(signsOf(answer)[2]!.hits.has('collect'));
  });
});
