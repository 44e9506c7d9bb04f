import assert from 'node:assert/strict';
import { checkAnswer } from '../../../src/core/check';
import { toldOf } from '../../../src/core/content';
import { readAnswer } from '../../../src/core/read';
import { isWeighed, lackOf, type LearntPart } from '../../../src/core/telling/story';
import { shareOfTrade } from '../../../src/core/telling/story-signs';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

const read = (text: string) => readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });

function lackIn(text: string, part: LearntPart): number {
  const answer = read(text);
  const told = toldOf(answer);
  return lackOf({ language: answer.language, sentences: answer.sentences, told: () => told }, part);
}

const level = (text: string, rule: string) => checkAnswer(read(text)).findings.find((finding) => finding.rule === rule)?.level;

const BAKERY = '# Why do you want to work for our bakery?\n\n';
const NURSERY = '# なぜ当園で働きたいのですか。\n\n';
const GARDENS = '# How would you win back members who have left our allotment society?\n\n';
const GARDENS_JA = '# 退会した会員をどう呼び戻しますか。\n\n';
const PLAN =
  'I would ring the eleven who did not renew and ask each of them what kept them away. My guess is that it is the water. If it is, I would ask the parish for a second tap before I print anything. Then I would offer each of them a half plot, because a whole one is too much for most.';
const PLAN_JA =
  '更新しなかった十一名に電話をし、足が遠のいた理由を一人ずつ聞きます。おそらく水場の遠さだと思います。そうであれば、案内を刷る前に蛇口を一つ増やしてもらいます。次に、半分の区画を用意します。';

/** The same question answered twice: once with the part, told by deeds, and once without. */
const PAIRS: readonly { readonly part: LearntPart; readonly rule: string; readonly told: string; readonly without: string }[] = [
  {
    part: 'facts',
    rule: 'motivation-facts',
    told: `${BAKERY}My gran bought her rye loaf from your van on Tuesdays, and I rode along with Pete, who drove it, for a whole summer when I was fifteen. He knew which of the farms had a freezer and which had three children. Nobody else round here still goes up the valley as far as Hollins. I have baked at the college kitchen for two years and I would gladly take the early shift that starts at two. I could also do the round when Pete is away, as I have the licence for it.\n`,
    without: `${BAKERY}I have always loved baking and I am passionate about quality. A bakery is a warm place where people come together. I am hard-working and a fast learner. I believe I would fit in well with a friendly team. It would be a great chance for me to grow and to learn new skills.\n`,
  },
  {
    part: 'contribution',
    rule: 'motivation-contribution',
    told: `${NURSERY}妹が三年間こちらに通い、毎朝門で園長先生に名前を呼ばれていました。泥んこの日の洗濯物の多さは、家族の笑い話です。園庭の柿の木を切らずに園舎を建てたと、説明会で伺いました。私は高校で和太鼓を続けてきたので、秋の祭りでは年長さんと太鼓を組めます。朝の受け入れも、早番で入ります。\n`,
    without: `${NURSERY}子どもが好きで、保育の仕事に憧れていました。保育は未来を育てる大切な仕事だと思います。貴園の温かい雰囲気に惹かれました。子どもたちの笑顔に囲まれて成長していきたいです。先輩方から多くのことを学びたいと考えています。\n`,
  },
  {
    part: 'ownPast',
    rule: 'plan-own-past',
    told: `${GARDENS}${PLAN} At the swimming club we did that with half lanes, and nine of fourteen came back. I would count again in May.\n`,
    without: `${GARDENS}${PLAN} If nobody takes one, I would stop after a season. I would count again in May.\n`,
  },
  {
    part: 'ownPast',
    rule: 'plan-own-past',
    told: `${GARDENS_JA}${PLAN_JA}水泳クラブでは半レーンの会員をつくり、十四名のうち九名が戻りました。五月にもう一度数えます。\n`,
    without: `${GARDENS_JA}${PLAN_JA}希望者がいなければ一季でやめます。五月にもう一度数えます。\n`,
  },
];

suite('Parts of other answers', () => {
  for (const { part, rule, told, without } of PAIRS) {
    test(`${part} told by deeds: ${told.slice(2, 24)} …`, () => {
      assert.ok(lackIn(told, part) < lackIn(without, part) - 1, `${lackIn(told, part)} ${lackIn(without, part)}`);
      assert.notEqual(level(told, rule), 'information');
      assert.notEqual(level(without, rule), undefined);
    });
  }

  test('a part that is likely missing is told of in full, and one that may be told as a hint', () => {
    assert.equal(level(PAIRS[0]!.without, 'motivation-facts'), 'information');
    assert.equal(level(PAIRS[0]!.told, 'motivation-facts'), 'hint');
  });

  test('only parts whose absence nothing else shows are weighed', () => {
    for (const part of ['choice', 'figure', 'headline', 'criteria', 'reason']) assert.equal(isWeighed(part), false, part);
    for (const { part } of PAIRS) assert.equal(isWeighed(part), true, part);
  });

  test('words of the trade are counted by sentences', () => {
    assert.equal(shareOfTrade(read('The viewers wrote. The bus came. The chat was quiet. The rain fell.\n')), 0.5);
    assert.equal(shareOfTrade(read('')), 0);
  });

  test('no text at all has every part to be told', () => {
    for (const { part } of PAIRS) assert.ok(Number.isFinite(lackIn('', part)));
  });
});
