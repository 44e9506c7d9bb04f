import assert from 'node:assert/strict';
import { measureReading, SPEED_RANGES } from '../../src/core/calibrate';
import { LANGUAGES, languageById, languageOf } from '../../src/core/languages';
import { countSpoken, DEFAULT_SPEEDS, speakingSeconds } from '../../src/core/timing';

suite('Read Aloud Calibration', () => {
  for (const { id, passage } of LANGUAGES) {
    test(`the passage takes about a minute and is all in its language (${id})`, () => {
      const within = { start: 0, end: passage.length };
      const { words, characters } = countSpoken(passage, within);
      assert.equal(id === 'en' ? characters : words, 0);
      assert.equal(languageOf(passage).id, id);
      const seconds = speakingSeconds(passage, within, DEFAULT_SPEEDS);
      assert.ok(seconds > 50 && seconds < 70, String(seconds));
    });

    test(`a reading in the time of the default speed gives the default speed (${id})`, () => {
      const language = languageById(id)!;
      const wanted = id === 'en' ? DEFAULT_SPEEDS.wordsPerMinute : DEFAULT_SPEEDS.charactersPerMinute;
      const seconds = speakingSeconds(passage, { start: 0, end: passage.length }, DEFAULT_SPEEDS);
      assert.deepEqual(measureReading(language, seconds), { perMinute: wanted, verdict: 'fits' });
    });

    for (const [seconds, verdict] of [
      [0, 'not-read'],
      [-5, 'not-read'],
      [NaN, 'not-read'],
      [Infinity, 'not-read'],
      [3, 'not-read'],
      [601, 'not-read'],
      [15, 'too-fast'],
      [300, 'too-slow'],
    ] as const) {
      test(`${seconds} seconds are ${verdict} (${id})`, () => assert.equal(measureReading(languageById(id)!, seconds).verdict, verdict));
    }

    test(`a speed that fits can be set as it is (${id})`, () => {
      for (let seconds = 10; seconds <= 600; seconds += 7) {
        const { perMinute, verdict } = measureReading(languageById(id)!, seconds);
        assert.equal(verdict === 'fits', perMinute >= SPEED_RANGES[id].from && perMinute <= SPEED_RANGES[id].to);
      }
    });
  }
});
