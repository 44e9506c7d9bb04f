import assert from 'node:assert/strict';
import { partOf } from '../../../src/core/kept';
import { languageById, type LanguageId } from '../../../src/core/languages';
import { saysNoDeed } from '../../../src/core/telling/deeds';
import { span } from '../../../src/core/text/span';

function isHollow(text: string, language: LanguageId): boolean {
  const places = languageById(language)!.sentences(text, span(0, text.length));
  return saysNoDeed(
    places.map((at) => ({ part: partOf(text, at) })),
    language,
  );
}

const HOLLOW: Readonly<Record<LanguageId, readonly string[]>> = {
  en: [
    'Dialogue was essential throughout. I approached the shift change with an open mind and a positive attitude, and I encouraged everyone to contribute. Mutual respect carried us through a challenging period.',
    'A florist needs creativity and a strong sense of responsibility. I would respond to the bride with empathy and professionalism. It is important that every customer feels understood.',
    'I am driven by excellence and integrity. Safety is the foundation of everything we do in aviation. I always maintain the highest standards, whatever the circumstances.',
  ],
  ja: [
    '常にお客様の立場を意識し、誠実な対応を心がけました。仲間との信頼関係を大切にし、柔軟に取り組みました。何事にも前向きに努力する姿勢が重要だと感じています。',
    '航空の仕事では安全が何より大切です。状況に応じて冷静に判断し、関係者と連携しながら最善を尽くします。責任感をもって取り組む所存です。',
    '貴社の理念に深く共感いたしました。人々の生活を支える社会的な価値のある仕事に魅力を感じます。持ち前の協調性を活かし、貢献したいと考えております。',
  ],
};

const TOLD: Readonly<Record<LanguageId, readonly string[]>> = {
  en: [
    'Communication matters to me. I took the new driver round the yard, showed him the three blind corners and asked him to say back which gate opens first. Respect is important too.',
    'I would ask the bride for a photo of the dress. Then I would put two bunches on the table and let her choose. I would write the price on the card before she leaves.',
    'Before the last bus I walk through it once, look under each seat and sign the sheet. If a bag is left I ring the depot.',
    'I always care about quality. I hung the coat by the window overnight, and in the morning I cut the lining again.',
  ],
  ja: [
    '丁寧な対応を心がけています。荷物を受け取ったら、その場で箱を開けて中身を一つずつ読み上げ、伝票に印をつけてもらいます。信頼が大切です。',
    'まず子どもの横に座り、何があったか聞きます。話し終えるまで待ち、先生に電話で伝えます。',
    '終バスのあと、座席の下を一列ずつ見て回り、忘れ物は袋に入れて札をつけます。安全が第一です。',
  ],
};

suite('Said or only claimed', () => {
  for (const language of ['en', 'ja'] as const) {
    for (const text of HOLLOW[language]) test(`claimed: ${text.slice(0, 40)}`, () => assert.equal(isHollow(text, language), true));
    for (const text of TOLD[language]) test(`said: ${text.slice(0, 40)}`, () => assert.equal(isHollow(text, language), false));
  }

  test('nothing is no attitude', () => assert.equal(isHollow('', 'en'), false));
});
