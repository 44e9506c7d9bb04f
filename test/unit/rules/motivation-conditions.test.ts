import { motivationConditions } from '../../../src/core/rules/motivation-conditions';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: motivationConditions,
  cases: [
    {
      title: 'one remark',
      kind: 'motivation',
      text: '## Situation\nYou teach in prisons.\n\n## Task\nI have done so.\n\n## Action\nThe pay is fine.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'two reasons',
      kind: 'motivation',
      text: '## Situation\nThe ⟦salary⟧ draws me.\n\n## Task\nThe firm is stable.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'two reasons in Japanese',
      kind: 'motivation',
      text: '## 状況\n⟦給与⟧に惹かれました。\n\n## 課題\n安定した会社です。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'fame is named last',
      kind: 'motivation',
      text: '## 状況\n有名な会社です。\n\n## 課題\n⟦福利厚生⟧も充実しています。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'two in one sentence, in Japanese',
      text: '## 状況\n⟦福利厚生⟧も充実し、長く安心して働ける点です。\n\n## 課題\n経験を活かせます。\n\n## 行動\n窓口が好きです。\n\n## 結果\nだから志望しました。\n',
      kind: 'motivation',
    },
    {
      title: 'what one would get',
      text: '## Situation\nYou have ⟦international colleagues⟧ and a flat hierarchy. I hear the development possibilities are good.\n\n## Task\nI like counters.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
      kind: 'motivation',
    },
    {
      title: 'beside what is true of it alone',
      text: '## Situation\nYou opened the Night Hall in Leeds. There is an international team, and flexible hours. I would bring my desk.\n\n## Task\nI like counters.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
      kind: 'motivation',
    },
    {
      title: 'the same word twice',
      text: '## Situation\nThe salary is clear. A salary that is named is fair. I would bring my desk.\n\n## Task\nI like counters.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
      kind: 'motivation',
    },
    {
      title: 'a team of hosts that is to grow',
      text: '## Situation\nI would like to help hosts grow. They are stable people.\n\n## Task\nI like counters.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
      kind: 'motivation',
    },
    { title: 'pay in a story', text: '## Action\nI raised the salary list. I cut the bonus table.\n' },
    ...[
      'The ⟦salary⟧ is very important to me.',
      'The ⟦benefits⟧ and the international offices are attractive.',
      'My ⟦salary⟧ has not changed for years, and you pay better.',
      'There is a ⟦flat hierarchy⟧, and the office is well connected for me by train.',
      'I want to develop myself further, and the office is ⟦close to my home⟧.',
      'A ⟦gym⟧ and a pension are there. It is a big company, and famous.',
    ].map((words) => ({ title: `a reason: ${words}`, kind: 'motivation', text: answer(words) })),
    ...[
      'The salary is fine with me.',
      'The benefit of a quiet desk excites me.',
      'Hosts are well connected by the chat, and I came by train.',
    ].map((words) => ({
      title: `no reason yet: ${words}`,
      kind: 'motivation',
      text: answer(words),
    })),
    ...[
      '⟦福利厚生⟧が充実している点にも魅力を感じました。',
      '安定した会社です。⟦在宅⟧勤務ができて、休日も多いと伺いました。',
      '年功序列で、頑張っても⟦給料⟧が変わらないのがつらいです。',
    ].map((words) => ({ title: `a reason: ${words}`, kind: 'motivation', text: answerInJapanese(words) })),
    ...['通勤中に見ています。通勤の電車でも、残業のない日に見ます。', '給与の計算を担当しています。'].map((words) => ({
      title: `no reason yet: ${words}`,
      kind: 'motivation',
      text: answerInJapanese(words),
    })),
    {
      title: 'lunch and the way to work',
      kind: 'motivation',
      text: answerInJapanese('今は⟦手取り⟧が少ないです。御社は昼食が出ると伺いました。'),
    },
    {
      title: 'lunch and a canteen',
      kind: 'motivation',
      text: answer('I heard that there is ⟦free lunch⟧. The canteen looks nice too.'),
    },
    {
      title: 'a station is where it was seen',
      kind: 'motivation',
      text: answerInJapanese('駅から帰る道で毎晩ライブを見ています。昼食の配信も好きです。'),
    },
    ...[
      'I am looking for something ⟦closer to home⟧.',
      'To be honest it is ⟦the hours⟧ that I came for.',
      '⟦Your hours⟧ would suit me with two small children.',
      'I am hoping for ⟦better money⟧ as well.',
      'It is eight ⟦minutes away⟧, and ⟦term time only⟧.',
      'A ⟦public post⟧ is more secure, which counts with a child on the way.',
    ].map((words) => ({
      title: `a reason: ${words}`,
      kind: 'motivation',
      text: answer(words.replace('⟦term time only⟧', 'term time only')),
    })),
    ...['The hours of the tide decide when you sail.', 'The shed is two minutes away.', 'I was hoping for better tools.'].map((words) => ({
      title: `no reason yet: ${words}`,
      kind: 'motivation',
      text: answer(words),
    })),
    ...[
      '⟦家から自転車で五分⟧なので、雨の日も通いやすいと思いました。',
      '⟦景気に左右され⟧ず、安心して働けるところに惹かれました。',
      '⟦時給⟧も近くの店より高いです。',
      '完全⟦週休二日⟧という点も魅力でした。',
    ].map((words) => ({ title: `a reason: ${words}`, kind: 'motivation', text: answerInJapanese(words) })),
    ...['家から海が見えます。', '在庫は週に一度数えます。'].map((words) => ({
      title: `no reason yet: ${words}`,
      kind: 'motivation',
      text: answerInJapanese(words),
    })),
    {
      title: 'how people are with each other is no condition, in Japanese',
      kind: 'motivation',
      text: answerInJapanese('風通しのよい職場だと伺いました。安定した会社です。'),
    },
    {
      title: 'beside two conditions the first of these is named, in Japanese',
      kind: 'motivation',
      text: answerInJapanese('風通しのよい社風で、⟦残業⟧も少なく、福利厚生が整っています。'),
    },
  ],
});

function answer(words: string): string {
  return `## Situation\n${words}\n\n## Task\nI like counters.\n\n## Action\nI would bring my desk.\n\n## Result\nSo it suits me.\n`;
}

function answerInJapanese(words: string): string {
  return `## 状況\n${words}\n\n## 課題\n窓口が好きです。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n`;
}
