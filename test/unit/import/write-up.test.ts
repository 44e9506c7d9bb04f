import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { guideOf, parseGuide, readWriteUp, serialiseGuide, type WriteUp } from '../../../src/core';

const FIXTURES = path.join(__dirname, '..', '..', '..', '..', 'test', 'fixtures', 'write-ups');
const read = (name: string) => readWriteUp(readFileSync(path.join(FIXTURES, name), 'utf8'));
const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);
const asked = (writeUp: WriteUp, origin: 'example' | 'reported') =>
  writeUp.rounds.map((round) => texts(round.questions.filter((question) => question.origin === origin)));

suite('A whole write-up', () => {
  const writeUp = read('ferry-operations.txt');

  test('has its rounds and the questions of each', () => {
    assert.deepEqual(texts(writeUp.rounds), [
      'First Call (People Team Interview)',
      'Practical and Behavioral Interview (Second Round)',
      'Final Interview (With Head of Fleet)',
    ]);
    assert.deepEqual(asked(writeUp, 'example'), [
      [
        'What draws you to Harbourlink and its ships?',
        'Tell me about your experience with guests who stay overnight.',
        'How do you decide what comes first when three ships need you?',
      ],
      [
        'How would you fill the night boats to Bergen in February?',
        'Describe a situation where you used figures to change a plan. Which reports did you read?',
        'Tell us about an evening that went wrong and how you saved it.',
      ],
      [
        'What would you do to bring more families on board in autumn?',
        'How would you change the price of cabins to earn more in Norway?',
        'Tell us about a time when you had to work with people from another port to reach a goal. How did you keep everyone in step?',
      ],
    ]);
  });

  test('keeps what is only told to have been asked, reworded as grammar needs', () => {
    assert.deepEqual(asked(writeUp, 'reported'), [
      ['Why do you want to work at Harbourlink, particularly on the night boats?', 'How do you book your own trips?'],
      ['Provide concrete examples from your previous work in hotels.', 'How would you handle theme nights that nobody visits?'],
      ["How would you balance the crew's rest with the guests' wishes?"],
    ]);
    assert.deepEqual(texts(writeUp.otherQuestions), ['How would you tailor evenings specifically for guests from the fjords?']);
  });

  test('has areas, tips, responsibilities and tags, with the garbled word repaired', () => {
    assert.deepEqual(texts(writeUp.skillAreas), [
      'Decisions From Figures',
      'Working Across Ports',
      'Understanding of Life on Board',
      'Knowledge of Norway',
    ]);
    assert.match(writeUp.skillAreas[1]!.description, /^Harbourlink values candidates who/);
    assert.deepEqual(texts(writeUp.tips), [
      'Take the Boat',
      'Bring Examples With Figures',
      'Be Ready for Other Ports',
      'Think of the Guest First',
    ]);
    assert.deepEqual(texts(writeUp.responsibilities), ['Cabin Strategy', 'Evening Planning', 'Work With Other Ports', 'Booking Analysis']);
    assert.equal(writeUp.tags.length, 8);
    assert.deepEqual(new Set(writeUp.repairs.map(({ from, to }) => `${from} ${to}`)), new Set(['candipublishDates candidates']));
    assert.equal(writeUp.repairs.length, 3);
  });

  test('names company, role and place', () => {
    const { company, role, place, language, confidence } = writeUp;
    assert.deepEqual(
      { company, role, place, language, confidence },
      { company: 'Harbourlink', role: 'Guest Operations - Harbourlink Night', place: 'Norway', language: 'en', confidence: 'high' },
    );
  });

  test('points into the text with every item', () => {
    for (const round of writeUp.rounds) {
      for (const { text, span, origin, source } of round.questions) {
        if (origin === 'example') assert.equal(writeUp.sources[source]!.slice(span.start, span.end), text);
      }
    }
  });

  test('becomes a guide that is read back whole and without a problem', () => {
    const { guide, text, folderName } = guideOf(writeUp);
    const parsed = parseGuide(text);
    assert.deepEqual(parsed.problems, []);
    assert.deepEqual(parsed.guide, guide);
    assert.equal(serialiseGuide(guide), text);
    assert.equal(folderName, 'harbourlink-guest-operations-harbourlink-night-norway');
    assert.equal(guide.rounds.flatMap((round) => round.questions).length, 14);
    assert.ok(guide.skillAreas.some((area) => area.facets.length > 0));
  });
});

suite('Company and post of a Japanese title', () => {
  const body = '\n\n一次面接\n・志望動機を教えてください。\n・学生時代に力を入れたことは何ですか？\n';
  for (const [title, company, role] of [
    ['青葉書店　企画職　面接体験記', '青葉書店', '企画職'],
    ['株式会社さくら商事 営業職の面接', 'さくら商事', '営業職'],
    ['2025年 面接体験記', '', ''],
  ] as const) {
    test(title, () => {
      const found = readWriteUp(title + body);
      assert.deepEqual({ company: found.company, role: found.role }, { company, role });
    });
  }
});

test('A sentence that only reports a question is not kept a second time as unplaced', () => {
  const found = readWriteUp(
    'Baker\n\nRound 1: Shop\n- Why bread?\n- Why us?\n\nThey also asked how I keep the kitchen clean.\n\nThe bus stops at the door.\n',
  );
  assert.deepEqual(texts(found.rounds[0]!.questions), ['Why bread?', 'Why us?', 'How do you keep the kitchen clean?']);
  assert.ok(!texts(found.unplaced).some((text) => text.includes('kitchen')));
});
