import assert from 'node:assert/strict';
import { checkAnswer } from '../../src/core/check';
import { forgetParts, partOf, perPart, perText } from '../../src/core/kept';
import { LANGUAGES } from '../../src/core/languages';
import { CUES, type Language } from '../../src/core/languages/language';
import { readAnswer } from '../../src/core/read';
import { span, type Span } from '../../src/core/text/span';
import { DEFAULT_SPEEDS } from '../../src/core/timing';

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

  test('tell by one look at all of them which cues none of them gives', () => {
    for (const language of LANGUAGES) {
      const words = SENTENCES[language.id];
      const sentences = [{ part: partOf(words, span(0, words.length)) }, { part: partOf('12.', span(0, 3)) }];
      const given = CUES.filter((cue) => sentences.some(({ part }) => language.gives(cue, part)));
      assert.deepEqual(
        given.filter((cue) => !language.mayGive(cue, sentences)),
        [],
      );
      assert.ok(CUES.some((cue) => !language.mayGive(cue, sentences)));
    }
  });
});

suite('What is kept of an answer', () => {
  const ANSWERS = {
    en: `---\nquestion: Tell me about a time you led\nkind: behavioural\n---\n\n# A rink\n\n## Situation\n${SENTENCES.en}\n\n## Action\n- I rang nine of them [names].\n\n## Result\nVisits rose by 12%.\n`,
    ja: `---\nquestion: 周囲を巻き込んだ経験を教えてください\n---\n\n## 状況\n${SENTENCES.ja}\n\n【行動】三校に電話をかけました（要確認）。\n\n## 結果\n来場者が3割増えた。\n`,
  };
  const TYPED = [
    '.',
    ' I',
    '\n',
    '\n\n## ',
    ' <!-- ',
    ' --> ',
    '**Result:** ',
    '[TODO]',
    ' “said”',
    '---',
    '。',
    '\r\n',
    'です。',
    '（例）',
    '```',
  ];

  /** The findings of an answer, and all that they are found by. */
  function seen(text: string) {
    const read = readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
    const { answer, kind, sentences, timing } = read;
    const said = sentences.map(({ span: at, section, part }) => [at, section, part.text]);
    return JSON.stringify([answer, kind.id, said, timing, checkAnswer(read)]);
  }

  for (const [language, text] of Object.entries(ANSWERS)) {
    test(`is the same as what is found anew, whatever is typed: ${language}`, () => {
      for (let at = 1; at < text.length; at += 7) {
        const typed = text.slice(0, at) + TYPED[at % TYPED.length]! + text.slice(at);
        const kept = [text, typed, text].map(seen);
        const anew = [text, typed, text].map((one) => (forgetParts(), seen(one)));
        assert.deepEqual(kept, anew, typed);
      }
    });
  }

  test('lines and sections are looked into once, and very long ones each time', () => {
    let looks = 0;
    const length = perText((text) => (looks++, text.length));
    for (const text of ['', 'a line', 'a line', '', 'x'.repeat(5000), 'x'.repeat(5000)]) assert.equal(length(text), text.length);
    assert.equal(looks, 4);
    for (let number = 0; number < 1000; number++) length(`line ${number}`);
    assert.equal(length('line 999'), 8);
    assert.equal(looks, 1004);
  });
});
