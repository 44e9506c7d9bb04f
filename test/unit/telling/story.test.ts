import assert from 'node:assert/strict';
import { checkAnswer } from '../../../src/core/check';
import { LANGUAGE_IDS } from '../../../src/core/languages/language';
import { readAnswer } from '../../../src/core/read';
import { lackOf, lacksBy, partModel, signsOfAnswer } from '../../../src/core/telling/story';
import { namesOfSigns, numbersIn } from '../../../src/core/telling/story-signs';
import others from '../../../src/core/telling/others.json';
import story from '../../../src/core/telling/story.json';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';
import { toldOf } from '../../../src/core/content';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

function read(text: string) {
  const { language, sentences, ...rest } = readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
  const told = toldOf({ language, sentences, ...rest });
  return { language, sentences, told: () => told };
}

suite('Parts of a story', () => {
  test('weights are of names that are seen', () => {
    const seen = new Set(LANGUAGE_IDS.flatMap((id) => namesOfSigns(id)));
    const ofAnswer = [...signsOfAnswer([], 0).keys()].sort();
    for (const { sentence, answer } of [...Object.values(story), ...Object.values(others)]) {
      assert.deepEqual(
        Object.keys(sentence).filter((name) => !seen.has(name)),
        [],
      );
      assert.deepEqual(
        Object.keys(answer).filter((name) => !ofAnswer.includes(name)),
        [],
      );
    }
    // Of stories it is not asked of what trade they are.
    for (const { answer } of Object.values(story))
      assert.deepEqual(
        Object.keys(answer).sort(),
        ofAnswer.filter((name) => !name.endsWith('trade')),
      );
    for (const { answer } of Object.values(others)) {
      assert.ok(Object.keys(answer).length > 5);
    }
  });

  test('every number has its name, and none is seen twice', () => {
    for (const text of [english(SKATING), japanese(THEATRE)]) {
      const story = read(text);
      const names = namesOfSigns(story.language.id);
      assert.equal(new Set(names).size, names.length);
      for (const numbers of numbersIn(story)) {
        assert.ok(numbers.every((number) => names[number] !== undefined));
        assert.equal(new Set(numbers).size, numbers.length);
      }
    }
  });

  test('a story with a reason lacks it less than the same one without', () => {
    const without = { ...SKATING, action: 'I counted visitors. I rang the schools. I moved the lessons. I wrote to every parent.' };
    assert.ok(lackOf(read(english(without)), 'reason') > lackOf(read(english(SKATING)), 'reason'));
  });

  test('what stands alone in the table decides alone', () => {
    const model = partModel({ reason: { sentence: { any: -300, 'cue reason': 600 }, answer: { any: 100, best: -200 } } });
    const lack = (text: string) => lacksBy(model, read(text)).get('reason')!;
    assert.equal(lack('I rang them. I moved the lessons because the buses come late.'), -2);
    assert.equal(lack('I rang them. I moved the lessons.'), 4);
  });

  test('no text at all is no story', () => {
    assert.equal(Number.isFinite(lackOf(read(''), 'obstacle')), true);
    assert.deepEqual(checkAnswer(readAnswer('', undefined, { speeds: DEFAULT_SPEEDS })).failures, []);
  });
});
