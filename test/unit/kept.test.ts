import assert from 'node:assert/strict';
import { forgetParts, partOf, perPart } from '../../src/core/kept';
import { LANGUAGES } from '../../src/core/languages';
import { CUES, type Language } from '../../src/core/languages/language';
import { span, type Span } from '../../src/core/text/span';

const SENTENCES = {
  en: 'In May we lost 12 of 40 customers, so I rang nine of them and wrote down “what each one missed”.',
  ja: '5月に顧客40社のうち12社を失ったため、私は9社に電話をかけて「足りなかったもの」を書き出しました。',
};

/** All that a language finds in one sentence, counted from its start. */
function foundIn(language: Language, prose: string, sentence: Span) {
  const signals = language.signals(prose, sentence);
  const matcher = language.matcher(['customers', '顧客']);
  const found: readonly (readonly Span[])[] = [
    language.measures(prose, sentence),
    ...(['ownAction', 'group', 'detail', 'outcome', 'negated', 'claim', 'plan', 'reason'] as const).map((signal) => signals[signal]),
    ...CUES.map((cue) => language.cue(cue, prose, sentence)),
    matcher.find(prose, sentence).map((match) => match.span),
  ];
  return found.map((spans) => spans.map(({ start, end }) => [start - sentence.start, end - sentence.start]));
}

suite('Sentences that are kept', () => {
  for (const language of LANGUAGES) {
    test(`mean the same wherever they stand: ${language.name}`, () => {
      const words = SENTENCES[language.id];
      forgetParts();
      const alone = foundIn(language, words, span(0, words.length));
      assert.ok(alone.flat().length > 8, 'there is something to find');
      for (const before of ['', 'x', 'They left. ', '私たちは'.repeat(200)]) {
        const at = span(before.length, before.length + words.length);
        assert.deepEqual(foundIn(language, `${before}${words} I did.`, at), alone, 'kept');
        forgetParts();
        assert.deepEqual(foundIn(language, `${before}${words} I did.`, at), alone, 'found anew');
      }
    });
  }

  test('are looked into once, however often they are met', () => {
    let looks = 0;
    const length = perPart(({ text }) => (looks++, text.length));
    for (let more = 0; more < 20; more++) assert.equal(length(partOf(`${'a'.repeat(more)} kept here.`, span(more + 1, more + 11))), 10);
    assert.equal(looks, 1);
  });

  test('are dropped when many others were met since, and found anew', () => {
    const met: string[] = [];
    const note = perPart(({ text }) => met.push(text));
    const all = Array.from({ length: 5000 }, (_, number) => `Number ${number}.`);
    for (const prose of [...all, all[4999]!, all[3500]!, all[0]!]) note(partOf(prose, span(0, prose.length)));
    assert.deepEqual(met, [...all, all[0]!]);
  });

  test('know a stem that a matcher asks for only later', () => {
    const prose = 'She quibbled over the zebras.';
    const [english] = LANGUAGES;
    const whole = span(0, prose.length);
    assert.deepEqual(english!.matcher(['customers']).find(prose, whole), []);
    assert.deepEqual(
      english!
        .matcher(['zebra'])
        .find(prose, whole)
        .map((match) => match.span),
      [span(22, 28)],
    );
  });
});
