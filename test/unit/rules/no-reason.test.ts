import { noReason } from '../../../src/core/rules/no-reason';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: noReason,
  cases: [
    {
      title: 'an Action under which nothing done is told',
      text: '## Situation\nLast summer I was worked in a hotel in Palma, a guest come at 11 in the night and her room was gave to other person, she was shouting at\n\n## Task\nI had to make she not leave the hotel.\n\n## Action\nAt the end the guest stayed and she was very happy and she put a good review. I think we learned a lot\n\n## Result\nFirst I listened to her and I apologised. We called the manager and we checked the system. Then we look for other room and I offer her a spa ticket\n',
    },
    {
      title: 'what was believed is a reason',
      text: '## Situation\nThe rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI believed the guests were only cold. I built a stove. I wrote to four schools.\n\n## Result\nNinety pupils came.\n',
    },
    {
      title: 'what was believed is a reason, in Japanese',
      text: '## 状況\nリンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n客は寒いだけだと考えました。私は四校に手紙を出しました。\n\n## 結果\n90人が来ました。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'deeds without a reason',
      text: '## Situation\nThe rink was empty.\n\n## Task\nI was asked to fill it.\n\n## ⟦Action⟧\nI counted the guests. I wrote to four schools.\n\n## Result\nNinety pupils came.\n',
    },
    {
      title: 'deeds without a reason in Japanese',
      text: '## 状況\nリンクは空でした。\n\n## 課題\n埋めることでした。\n\n## ⟦行動⟧\n私は客を数えました。私は四校に手紙を出しました。\n\n## 結果\n90人が来ました。\n',
    },
    {
      title: 'a short story that is brought to its end',
      text: '⟦Last March the ferry lost its booking list.⟧ We met in the office in the morning. I phoned all the guests and wrote a new list by hand. The ferry left on Friday with forty guests, and the captain was very pleased with all of us.\n',
    },
    {
      title: 'a story that is not at its end',
      text: 'Last March the ferry lost its booking list. We met in the office in the morning. I phoned all the guests and wrote a new list by hand, and the ferry left on Friday with forty guests and\n',
    },
    {
      title: 'a plan',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'deeds of nobody in particular, of which the own part is missed first',
      text: '# Tell me about a launch.\n\n## Situation\nLast winter the old booking system was switched off.\n\n## Task\nThe new page had to be online by May.\n\n## Action\nThe developers built the page and the lawyers checked the conditions. Marketing made a video. There was a chat.\n\n## Result\nThe page was online in April with 35 percent of all bookings.\n',
    },
  ],
});
