import { experienceFigure } from '../../../src/core/rules/experience-figure';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: experienceFigure,
  cases: [
    {
      title: 'a figure',
      kind: 'experience',
      text: '## Situation\nI have run desks.\n\n## Task\nThe rink sold ninety tickets a day.\n\n## Action\nI kept the till.\n\n## Result\nThis role needs the same calm.\n',
    },
    {
      title: 'no figure',
      kind: 'experience',
      text: '# ⟦Tell me about your experience.⟧\n\n## Situation\nI have run desks.\n\n## Task\nThe rink sold tickets.\n\n## Action\nI kept the till.\n\n## Result\nThis role needs the same calm.\n',
    },
    {
      title: 'no figure in Japanese',
      kind: 'experience',
      text: '# ⟦経験を教えてください。⟧\n\n## 状況\n窓口を担当しました。\n\n## 課題\n券を売りました。\n\n## 行動\n帳簿を付けました。\n\n## 結果\nこの仕事でも活かせます。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    { title: 'years only', kind: 'experience', text: '⟦I have run desks for six years.⟧ Guests came from the station.\n' },
    { title: 'years only, in Japanese', kind: 'experience', text: '⟦窓口の仕事を六年担当しています。⟧客は駅から来ます。\n' },
    {
      title: 'minutes that people wait',
      kind: 'experience',
      text: 'I have run desks for six years. The wait fell from 25 minutes to nine.\n',
    },
    ...['Ninety tickets went in a day.', 'Visits went from two to six an evening.'].map((words) => ({
      title: `told: ${words}`,
      kind: 'experience',
      text: `I have run desks for six years. ${words}\n`,
    })),
    ...['The firm had 40 branches.', 'It was a five-star hotel.', 'The desk was open 24 hours a day.', 'We sold in three countries.'].map(
      (words) => ({ title: `not told: ${words}`, kind: 'experience', text: `⟦I have run desks for six years.⟧ ${words}\n` }),
    ),
    ...['一日に90枚を売りました。', '一千人の客が来ました。'].map((words) => ({
      title: `told: ${words}`,
      kind: 'experience',
      text: `窓口の仕事を六年担当しています。${words}\n`,
    })),
    ...['24時間体制で働きました。', 'はじめは私一人で立ちました。', '十点満点で選んでもらいました。'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'experience',
      text: `⟦窓口の仕事を六年担当しています。⟧${words}\n`,
    })),
    {
      title: 'a gap for a number, in Japanese',
      kind: 'experience',
      text: '窓口の仕事を六年担当しています。客は○人から○人になりました。\n',
    },
    {
      title: 'how often is a number, and no proof',
      kind: 'experience',
      level: 'hint',
      text: '---\nquestion: ⟦x⟧\n---\n週に一回ほど、リンクから配信をしていました。お客様に喜ばれました。\n',
    },
    {
      title: 'a part of a word is no number',
      kind: 'experience',
      level: 'information',
      text: '---\nquestion: ⟦x⟧\n---\n三年ほど、リンクで受付をしておりました。御社でも精一杯努めます。\n',
    },
    {
      title: 'all, and a day of somebody, are no size',
      kind: 'experience',
      level: 'information',
      text: '---\nquestion: ⟦x⟧\n---\n三年ほど、リンクで受付をしておりました。名前は全員覚えました。選手の一日を紹介する記事も書きました。\n',
    },
  ],
});
