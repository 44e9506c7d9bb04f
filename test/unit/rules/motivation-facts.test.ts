import { motivationFacts } from '../../../src/core/rules/motivation-facts';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: motivationFacts,
  cases: [
    {
      title: 'two facts',
      kind: 'motivation',
      text: '## Situation\nYou opened the Night Hall in Leeds.\n\n## Task\nI watched the morning class from the gallery.\n\n## Action\nI like counters.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'own use is a fact',
      kind: 'motivation',
      text: '## Situation\nI watch your classes.\n\n## Task\nI use your app every day.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'praise only',
      kind: 'motivation',
      text: '# ⟦Why us?⟧\n\n## Situation\nThe company leads.\n\n## Task\nThe culture is warm.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'praise only in Japanese',
      kind: 'motivation',
      text: '# ⟦志望動機は何ですか。⟧\n\n## 状況\n業界を代表しています。\n\n## 課題\n社風が温かいです。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'what is paid is no fact of the company',
      kind: 'motivation',
      text: '# ⟦What excites you about our app?⟧\n\n## Situation\nThe salary is 20% above the market.\n\n## Task\nRemote work is allowed on Mondays and Fridays.\n\n## Action\nI would bring my energy.\n\n## Result\nSo it suits me.\n',
    },
  ],
});
