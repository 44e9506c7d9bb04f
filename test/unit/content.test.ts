import assert from 'node:assert/strict';
import { resultMeasures, sectionsTold, toldOf } from '../../src/core/content';
import { hedgesOf } from '../../src/core/hedges';
import { readAnswer } from '../../src/core/read';
import { isMostlyGroup } from '../../src/core/roles/group';
import { DEFAULT_SPEEDS } from '../../src/core/timing';
import { english, japanese, SKATING, THEATRE } from './support/stories';

const plain = (story: object) => `${Object.values(story).join('\n\n')}\n`;
const read = (text: string) => readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });

suite('Sections by content', () => {
  const cases: { title: string; text: string; told: string }[] = [
    { title: 'headings', text: english(SKATING), told: 'situation task action result' },
    { title: 'the same without headings', text: plain(SKATING), told: 'situation task action result' },
    { title: 'Japanese headings', text: japanese(THEATRE), told: 'situation task action result' },
    { title: 'the same without headings, in Japanese', text: plain(THEATRE), told: 'situation task action result' },
    { title: 'no result', text: plain({ ...SKATING, result: '' }), told: 'situation task action' },
    { title: 'no task', text: plain({ ...SKATING, task: '' }), told: 'situation action result' },
    { title: 'a claim', text: 'I am very good with data and I love live streaming.\n', told: '' },
    { title: 'nothing', text: '', told: '' },
  ];
  for (const { title, text, told } of cases) {
    test(title, () => {
      const answer = read(text);
      const has = sectionsTold(toldOf(answer), answer);
      assert.equal(
        Object.entries(has)
          .filter(([, there]) => there)
          .map(([role]) => role)
          .join(' '),
        told,
      );
    });
  }
});

suite('Roles by content', () => {
  const { situation, task, action, result } = SKATING;
  const roles = (text: string) =>
    toldOf(read(text))
      .map(({ role }) => role?.charAt(0) ?? '-')
      .join('');

  test('sections out of order are taken at their word', () => {
    assert.equal(roles(english({ result, situation, task, action })), 'rstaaa');
    assert.equal(roles(english({ action, result, situation, task })), 'aaarst');
  });

  test('headings over each other’s text are not', () => {
    assert.equal(roles(`## Situation\n${situation}\n\n## Task\n${task}\n\n## Result\n${action}\n\n## Action\n${result}\n`), 'staaar');
  });
});

suite('Wording by content', () => {
  test('measures of the outcome only', () => {
    const answer = read(plain(SKATING));
    assert.deepEqual(
      resultMeasures(answer, toldOf(answer)).map(({ start, end }) => answer.answer.text.slice(start, end)),
      ['forty', 'ninety'],
    );
  });

  test('measures of a past story told for a plan, in Japanese', () => {
    const text =
      '---\nkind: hypothetical\n---\n## 状況\n町の工房で、仕事場の中継を世話していました。続けて出るのは二軒だけでした。\n\n## 課題\n秋までに八軒に増やすのが目標でした。\n\n## 行動\n最初は挨拶をせず、手元だけを映すよう勧めました。話すのが苦手な方には、家族と並んで座ってもらいました。\n\n## 結果\n毎週出る工房は九軒になりました。\n';
    const answer = read(text);
    assert.deepEqual(
      resultMeasures(answer, toldOf(answer)).map(({ start, end }) => text.slice(start, end)),
      ['九軒'],
    );
  });

  test('measures of an outcome that still holds, in Japanese', () => {
    const text =
      '## 状況\n歯科医院の受付で、予約の日に来ない方が多くいました。\n\n## 行動\n私は来なかった方に理由を伺い、夕方の枠を三十分後ろに動かしました。\n\n## 結果\n来ない方は月に四十三人から十五人に減り、延ばした枠もほとんど埋まっています。\n';
    const answer = read(text);
    assert.deepEqual(
      resultMeasures(answer, toldOf(answer)).map(({ start, end }) => text.slice(start, end)),
      ['四十三人', '十五人'],
    );
  });

  test('a group acts', () => {
    const group = read('## Action\nWe counted the visitors. We rang the schools. I wrote the list.\n');
    assert.equal(isMostlyGroup(toldOf(group), 'en'), true);
    assert.equal(isMostlyGroup(toldOf(read(english(SKATING))), 'en'), false);
    // A subject that Japanese leaves out is the last one named; one of a clause is not.
    const deeds = '古い録音を探しました。歌詞を書き写しました。机を並べました。';
    assert.equal(isMostlyGroup(toldOf(read(`## 行動\n私たちは一人ずつ聞いて回りました。${deeds}\n`)), 'ja'), true);
    assert.equal(isMostlyGroup(toldOf(read(`## 行動\n私たちは話し合いました。私は一人ずつ聞いて回りました。${deeds}\n`)), 'ja'), false);
    assert.equal(isMostlyGroup(toldOf(read(`## 行動\n余るのは私たちが出した箱だけでした。控えを束ねました。${deeds}\n`)), 'ja'), false);
    // A word for what a group is is no subject.
    assert.equal(
      isMostlyGroup(toldOf(read('## 行動\n毎週の会議に出席しました。ワンチームで取り組むという意識を常に持っていました。\n')), 'ja'),
      false,
    );
  });

  test('hedges', () => {
    const counts: [string, number][] = [
      ['Maybe it was late, I guess.', 2],
      ['たぶん遅かったのかもしれません。', 2],
      ['えっと、配信の仕事ではありません。売上は、うーん、分けていませんでした。', 2],
      [plain(SKATING), 0],
      // Neither what others might own, nor what is about the same.
      ['Some of them might have a lamp in the boot. Two might have the keys.', 0],
      ['だいたい同じ時刻に来ます。', 0],
      ['It might have helped. It may have been the rain.', 2],
      // Wishes and what was thought at the time; one polite opinion is courtesy, two are one hedge.
      ['人を支える仕事をしてみたいと思っています。書く前に確かめたいと思いました。何が違うのかと思っていたので、聞きました。', 0],
      ['朝の一言が大事だと思います。', 0],
      ['朝の一言が大事だと思います。夜も同じだと思います。', 1],
      // About how many, how somebody spoke and how it went.
      ['I asked maybe forty people, perhaps a dozen of them twice.', 0],
      ['Maybe I asked. Perhaps twelve came.', 1],
      ['A child is left standing, and I mean that. It went on well, particularly at night. I told them honestly what was broken.', 0],
      ['I mean, it went on. Well, it was late. Honestly, I had no plan.', 3],
      ['We lost a bit of time.', 0],
      ['It was a bit late.', 1],
    ];
    for (const [text, count] of counts) assert.equal(hedgesOf(read(`${text}\n`)).length, count, text);
  });
});
