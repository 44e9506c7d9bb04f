import { storyForPlan } from '../../../src/core/rules/story-for-plan';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

const TOLD =
  '## Situation\nThe rink was empty in the mornings.\n\n## Task\nI was to fill it.\n\n## Action\nI counted the guests and rang four schools. A driver came at ten and waited.\n\n## Result\nNinety pupils skated by March, and most of them came again.';
const TOLD_IN_JAPANESE =
  '## 状況\n朝のリンクは空いていました。\n\n## 課題\n客を増やすことでした。\n\n## 行動\n客を数え、四校に電話しました。運転手に十時に来てもらい、帰りも待ってもらうことにしました。\n\n## 結果\n三月には九十人が滑り、その多くが翌月も来ました。';

checkRule({
  rule: storyForPlan,
  cases: [
    { title: 'a past story that stops there', kind: 'hypothetical', text: `# ⟦How would you fill the rink?⟧\n\n${TOLD}\n` },
    { title: 'the same in Japanese', kind: 'hypothetical', text: `# ⟦どのようにリンクを埋めますか。⟧\n\n${TOLD_IN_JAPANESE}\n` },
    {
      title: 'without a word on who acted',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nIt was empty in the mornings.\n\n## Task\nI was to fill it.\n\n## Action\nIt was decided that each school gets a fixed day, and a lamp was bought. Posters were hung in the hall, and the hours were collected in a list.\n\n## Result\nThe mood was good after a while.\n',
    },
    {
      title: 'carried over by what the writer would do, in Japanese',
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n${TOLD_IN_JAPANESE}私なら、そちらの運転手にもまず話を聞きます。喜ばれました。\n`,
    },
    { title: 'carried over at the end', kind: 'hypothetical', text: `${TOLD} For your hall I would begin the same way.\n` },
    { title: 'carried over in other words', kind: 'hypothetical', text: `${TOLD} At TikTok the same could be done.\n` },
    { title: 'carried over at the start', kind: 'hypothetical', text: `I would do what I did at our rink.\n\n${TOLD}\n` },
    { title: 'carried over in Japanese', kind: 'hypothetical', text: `${TOLD_IN_JAPANESE}御社でも、まず四校に聞きます。\n` },
    {
      title: 'carried over to what is asked about, in Japanese',
      kind: 'hypothetical',
      text: `${TOLD_IN_JAPANESE}ライブでも同じ形を試したいです。\n`,
    },
    { title: 'said to work elsewhere', kind: 'hypothetical', text: `${TOLD} I believe the same approach would work for live streams.\n` },
    {
      title: 'said to be of use, in Japanese',
      kind: 'hypothetical',
      text: `${TOLD_IN_JAPANESE}この経験を活かして、皆さまを支えたいと考えています。\n`,
    },
    {
      title: 'ideas with one thing that was done',
      kind: 'hypothetical',
      text: '**1. Bonus.** Whoever skates five times a week gets a badge.\n\n**2. Start.** New guests are greeted at the door.\n\n**3. Reminder.** A message every day at six.\n\nWe did point 1 in our agency and it worked well, they came daily.\n',
    },
    {
      title: 'ideas with one thing that was done, in Japanese',
      kind: 'hypothetical',
      text: '- 初回の特典\n- 毎日来た方へのバッジ\n- 人気者との企画\n- 機材の貸し出し\n\n私たちが前職でいろいろな施策を行ったときも、参加者はかなり増えました。多くの方が楽しめると思います。\n',
    },
    { title: 'too little to judge', kind: 'hypothetical', text: 'The rink was empty. I rang four schools. They came.\n' },
    { title: 'where a past event is asked for', text: english(SKATING) },
    { title: 'the same steps', kind: 'hypothetical', text: `${TOLD} The same steps with you: find the hour, choose a group, count.\n` },
    { title: 'a plan at the end', kind: 'hypothetical', text: `${TOLD} I plan to ask four schools first. I want to count for a month.\n` },
    {
      title: 'what would be done here, in Japanese',
      kind: 'hypothetical',
      text: `${TOLD_IN_JAPANESE}\n\n**こちらで行うなら** やめた方に理由を聞くところから始めます。\n`,
    },
    {
      title: 'the plan said first, in Japanese',
      kind: 'hypothetical',
      text: `私の答えは、朝の教室を呼ぶことです。${TOLD_IN_JAPANESE}\n`,
    },
    {
      title: 'the question asks for what is or was: a system that one knows',
      kind: 'hypothetical',
      text: `# Walk us through a system you know well. What was your part in it?\n\n${TOLD}\n`,
    },
    {
      title: 'the question asks for what is or was: what was the hardest',
      kind: 'hypothetical',
      text: `# What was the hardest order of last year, and how would you rate it?\n\n${TOLD}\n`,
    },
    {
      title: 'the question asks for what is or was: a line that one has run',
      kind: 'hypothetical',
      text: `# Take a production line you have run and explain how it works.\n\n${TOLD}\n`,
    },
    {
      title: 'the question asks for what is or was: how it was done',
      kind: 'hypothetical',
      text: `# How did you fill a hall that nobody wanted?\n\n${TOLD}\n`,
    },
    {
      title: 'the question asks for what is or was: a time that was',
      kind: 'hypothetical',
      text: `# Think of the last time you filled a hall.\n\n${TOLD}\n`,
    },
    {
      title: 'the question asks for what was, in Japanese: 間に合わせたか',
      kind: 'hypothetical',
      text: `# 物量が想定を超えた日に、どうやって出荷を間に合わせましたか。\n\n${TOLD_IN_JAPANESE}\n`,
    },
    {
      title: 'the question asks for what was, in Japanese: 経験',
      kind: 'hypothetical',
      text: `# 空いた時間を埋めた経験を教えてください。\n\n${TOLD_IN_JAPANESE}\n`,
    },
    {
      title: 'the question asks for what was, in Japanese: こと',
      kind: 'hypothetical',
      text: `# 客を増やしたときのことを話してください。\n\n${TOLD_IN_JAPANESE}\n`,
    },
    {
      title: 'a plan is asked for: a case with a past',
      kind: 'hypothetical',
      text: `# ⟦The hall was sold twice and nobody told the school. What would you do?⟧\n\n${TOLD}\n`,
    },
    { title: 'a plan is asked for: plain', kind: 'hypothetical', text: `# ⟦How would you fill our hall in the mornings?⟧\n\n${TOLD}\n` },
    {
      title: 'a plan is asked for, in Japanese: 前置き',
      kind: 'hypothetical',
      text: `# ⟦同じ日に二組の予約が入ってしまいました。どうしますか。⟧\n\n${TOLD_IN_JAPANESE}\n`,
    },
    {
      title: 'a plan is asked for, in Japanese: 言われたら',
      kind: 'hypothetical',
      text: `# ⟦客に「高い」と言われたら、どう対応しますか。⟧\n\n${TOLD_IN_JAPANESE}\n`,
    },
  ],
});
