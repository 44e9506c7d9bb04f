import { noObstacle } from '../../../src/core/rules/no-obstacle';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: noObstacle,
  cases: [
    {
      title: 'somebody who shouts',
      text: '# Tell me about a good week.\n\n## Situation\nLast May I ran the rink, and a guest was shouting at us.\n\n## Task\nI was asked to bring in schools.\n\n## Action\nI counted the guests. I wrote to four schools, because they are near.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'a room that was given away in Japanese',
      text: '# 良かった週について教えてください。\n\n## 状況\n昨年の五月、オーバーブッキングがありました。\n\n## 課題\n学校を招くことでした。\n\n## 行動\n私は客を数えました。近いため、四校に手紙を出しました。\n\n## 結果\n週に90人が来ました。\n',
    },
    ...['The nets were slow in coming, and the first lot had to be hung twice.', 'The barrier wouldn’t hold on the ice.'].map((said) => ({
      title: `trouble told as what would not be: ${said}`,
      text: `# Tell me about a good week.\n\n## Situation\nLast May I ran the rink.\n\n## Task\nI was asked to bring in schools.\n\n## Action\nI counted the guests. ${said} I wrote to four schools, because they are near.\n\n## Result\nNinety pupils came a week.\n`,
    })),
    {
      title: 'trouble told as what could not be done, in Japanese',
      text: '# 良かった週について教えてください。\n\n## 状況\n昨年の五月です。先生方には目も合わせてもらえませんでした。\n\n## 課題\n学校を招くことでした。\n\n## 行動\n私は客を数えました。近いため、四校に手紙を書きました。\n\n## 結果\n週に90人が来ました。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'nothing in the way',
      text: '# ⟦Tell me about a good week.⟧\n\n## Situation\nLast May I ran the rink.\n\n## Task\nI was asked to bring in schools.\n\n## Action\nI counted the guests. I wrote to four schools, because they are near.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'nothing in the way in Japanese',
      text: '# ⟦良かった週について教えてください。⟧\n\n## 状況\n昨年の五月です。\n\n## 課題\n学校を招くことでした。\n\n## 行動\n私は客を数えました。近いため、四校に手紙を出しました。\n\n## 結果\n週に90人が来ました。\n',
    },
    {
      title: 'a past story told for a question about a plan',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nLast May I ran a small rink.\n\n## Task\nI was asked to bring in schools.\n\n## Action\nI counted the guests and wrote to four schools. I built a sign.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'a plan',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'what may not be',
      text: '## Situation\nLast May the rink was open.\n\n## Task\nI was asked to fill it.\n\n## Action\nThe costumes may not be squeezed. I built a shelf.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'what was not there',
      text: '## Situation\nLast May the rink was open, and there was not a breath of wind for the kites.\n\n## Task\nI was asked to fill it.\n\n## Action\nI built a shelf.\n\n## Result\nNinety pupils came a week.\n',
    },
  ],
});
