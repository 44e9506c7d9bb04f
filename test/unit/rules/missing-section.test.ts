import { missingSection } from '../../../src/core/rules/missing-section';
import assert from 'node:assert/strict';
import { check, checkRule } from '../support/check-rule';
import { english, SKATING, THEATRE, japanese } from '../support/stories';

const { situation, task, action, result } = SKATING;

checkRule({
  rule: missingSection,
  cases: [
    {
      title: 'a motivation under three of the headings, in Japanese',
      kind: 'motivation',
      text: '## 状況\n市電の動画を見ています。\n\n## 行動\nコメントを読みました。\n\n## 結果\n志望しました。\n',
    },
    {
      title: 'a plan under headings of its own',
      kind: 'hypothetical',
      text: '## 前提\n売上は月に一億円です。\n\n## 目標\n一年で一割増やします。\n\n## 計画\n一か月目に試し、三か月目に広げます。\n\n## 測り方\n初めて買った人の数を見ます。\n',
    },
    {
      title: 'the same in English',
      kind: 'hypothetical',
      text: '## Situation\nSales stand still.\n\n## Goal\nTen per cent more in a year.\n\n## Plan\nI would try it for a month.\n\n## Limits\nWho gives too much.\n',
    },
    {
      title: 'a label of another kind for the problem that came up, in Japanese',
      text: '【背景】\n昨年の五月、リンクは空でした。\n\n【発生した問題】\n予約が半分になりました。\n\n【対応】\n私は学校に電話しました。\n\n【結果】\n九十人が来ました。\n',
    },
    { title: 'all are there', text: english(SKATING) },
    { title: 'all are there in Japanese', text: japanese(THEATRE) },
    {
      title: 'one is absent: the mark is on the heading before',
      text: `## ⟦Situation⟧\n${situation}\n\n## Action\n${action}\n\n## Result\n${result}\n`,
      message: 'missing',
    },
    {
      title: 'the last is absent',
      text: `## Situation\n${situation}\n\n## Task\n${task}\n\n## ⟦Action⟧\n${action}\n`,
      level: 'information',
    },
    {
      title: 'the first is absent: the mark is on the title',
      text: `# ⟦A full rink⟧\n\n## Task\n${task}\n\n## Action\n${action}\n\n## Result\n${result}\n`,
      message: 'missingFirst',
    },
    { title: 'Japanese headings', text: `## 状況\n${THEATRE.situation}\n\n## ⟦課題⟧\n${THEATRE.task}\n\n## 結果\n${THEATRE.result}\n` },
    {
      title: 'what follows stands already, though a part of it is empty',
      text: `## ⟦Situation⟧\n${situation}\n\n## Action\n${action}\n\n## Result\n`,
      message: 'passed',
    },
    {
      title: 'what follows stands already, though a part of it is empty, in Japanese',
      text: `## ⟦状況⟧\n${THEATRE.situation}\n\n## 行動\n${THEATRE.action}\n\n## 結果\n\n## 学び\n数えることを学びました。\n`,
      message: 'passed',
    },
    { title: 'waits while what follows has no heading', text: `## Situation\n${situation}\n\n## Action\n${action}\n` },
    { title: 'waits while nothing is done yet', text: `## Situation\n${situation}\n\n## Action\n\n## Result\n` },
    {
      title: 'all that was before the deeds',
      kind: 'hypothetical',
      text: `# ⟦What would you do for the rink?⟧\n\n## Action\nI gave every host a fixed hour and put the hours on a poster. I made a card with twelve questions. I asked them to start without waiting for people.\n\n## Result\nFrom nine shows a week we came to twenty-six.\n`,
      message: 'passed',
    },
    {
      title: 'a plan under two headings',
      kind: 'hypothetical',
      text: `## Action\nI would give every host a fixed hour and put the hours on a poster. I would make a card with twelve questions.\n\n## Result\nI expect twenty shows a week.\n`,
    },
    {
      title: 'the setting comes again behind the deeds: the mark is on the first',
      text: `## ⟦Situation⟧\n${situation}\n\n## Action\n${action}\n\n## Situation\nThe roof leaked too.\n\n## Result\n${result}\n`,
      message: 'missing',
    },
    {
      title: 'how I turned it around is what was done',
      text: `## Situation\n${situation}\n\n## Task\n${task}\n\n## ⟦How I turned it around⟧\n${action}\n`,
      message: 'missing',
    },
    { title: 'an empty section is not absent', text: english({ ...SKATING, task: '' }) },
    {
      title: 'an aim that is told under another heading',
      text: `## Situation\n${situation} ${task}\n\n## Action\n${action}\n\n## Result\n${result}\n`,
    },
    {
      title: 'an aim that is told under another heading, in Japanese',
      text: `## 状況\n${THEATRE.situation}春までに来場者を増やすよう頼まれました。\n\n## 行動\n${THEATRE.action}\n\n## 結果\n${THEATRE.result}\n`,
    },
    { title: 'two absent: still being drafted', text: english({ situation, action }) },
    {
      title: 'a heading that names two sections',
      text: `## Situation and Task\n${situation} ${task}\n\n## Action\n${action}\n\n## Result\n${result}\n`,
    },
    {
      title: 'Learning is asked for only by its format',
      text: `---\nformat: starl\n---\n## Situation\n${situation}\n\n## Task\n${task}\n\n## Action\n${action}\n\n## ⟦Result⟧\n${result}\n`,
    },
    {
      title: 'a heading that is not read is not absent',
      text: `## 状況\n${THEATRE.situation}\n\n＃＃ 課題\n${THEATRE.task}\n\n## 行動\n${THEATRE.action}\n\n## 結果\n${THEATRE.result}\n`,
    },
    {
      title: 'what stands in a block that is not closed is not absent',
      text: `${english({ situation, task, action })}\n\`\`\`\n${english({ result })}`,
    },
    {
      title: 'an outcome with its measures at the end of what was done',
      text: `## Situation\n${situation}\n\n## Task\n${task}\n\n## ⟦Action⟧\nI rang the three schools and asked what kept their pupils. So I moved the lessons to half past four, and the guests went up from forty to ninety a week, of whom thirty came twice.\n`,
      message: 'unheaded',
    },
    {
      title: 'points of a list as headings, in Japanese',
      text: `・⟦状況⟧\n${THEATRE.situation}\n\n・行動\n${THEATRE.action}\n\n・結果\n${THEATRE.result}\n`,
    },
    {
      title: 'the same words as points of a list',
      text: `## 状況\n${THEATRE.situation}\n\n## 課題\n${THEATRE.task}\n\n## 行動\n見たものは次のとおりです。\n・状況\n・結果\n\n${THEATRE.action}\n\n## 結果\n${THEATRE.result}\n`,
    },
    {
      title: 'where we were, what I was asked, what came out of it',
      text: `**Where we were:** ${situation}\n\n**What I was asked:** ${task}\n\n**What I did:** ${action}\n\n**What came out of it:** ${result}\n`,
    },
    { title: 'no headings', text: `${situation} ${task} ${action} ${result}\n` },
    {
      title: 'a task under other words',
      text: `## Situation\n${situation}\n\n## What had to be done\n${task}\n\n## What I did\n${action}\n\n## Result\n${result}\n`,
    },
    {
      title: 'where I was, what I was to do, what came of it',
      text: `**Where I was:** ${situation}\n\n**What I was to do:** ${task}\n\n**What I did:** ${action}\n\n**What came of it:** ${result}\n`,
    },
    {
      title: 'a story in parts of the writer’s own, none of which is the task',
      text: `**Where it was:** ${situation}\n\n**What we did:** ${action}\n\n**End:** ${result}\n`,
    },
    {
      title: 'headings of the writer’s own with nothing under them, once the others have their text',
      text: '---\nkind: hypothetical\n---\n## Goal\nTwo in ten.\n\n## Options\n- a card\n\n## ⟦Costs⟧\n\n## Plan\nFirst week: a trial.\n\n## ⟦What could go wrong⟧\n',
      message: 'empty',
    },
    {
      title: 'the same in Japanese',
      text: '---\nkind: hypothetical\n---\n## 目標と前提\n売上を一年で一割上げます。\n\n## 選択肢と基準\n1. 季節のギフト\n\n## 計画\n一か月目に作ります。\n\n## 測り方\n買った人の数です。\n\n## ⟦リスク⟧\n\n\n## ⟦自分の経験⟧\n',
      message: 'empty',
    },
    {
      title: 'headings of one’s own over deeper ones, a table or a note, and a draft that has only begun',
      text: '---\nkind: hypothetical\n---\n## Goal\nTwo in ten.\n\n## Options\n### One\nA card.\n\n## Costs\n| what | how much |\n|---|---|\n| card | 5 |\n\n## What could go wrong\nTBD\n',
    },
    ...['```\n12 a week\n```', '> They wrote: all went well.', '<https://example.org/plan>', '![chart](chart.png)', '1. [ ] ___'].map(
      (body) => ({
        title: `headings of one’s own over what is not spoken: ${body}`,
        text: `---\nkind: hypothetical\n---\n## Goal\nTwo in ten.\n\n## Plan\nFirst week: a trial.\n\n## Costs\nFive each.\n\n## Numbers\n${body}\n`,
      }),
    ),
    {
      title: 'a heading of one’s own with a line below it, a comment or a mark alone',
      text: '---\nkind: hypothetical\n---\n## Goal\nTwo in ten.\n\n## Plan\nFirst week: a trial.\n\n## Costs\nFive each.\n\n⟦Numbers⟧\n-------\n<!-- What\ncounts? -->\n\n## ⟦Risks⟧\n- \n',
      message: 'empty',
    },
    {
      title: 'headings of which few have their text',
      text: '---\nkind: hypothetical\n---\n## Goal\nTwo in ten.\n\n## Costs\n\n## What could go wrong\n',
    },
    {
      title: 'a slip has no Task',
      text: '# Tell me about a mistake.\n\n## Situation\nI had the keys.\n\n## Action\nI left the gate open and told the guard.\n\n## Result\nNobody came in.\n',
    },
    {
      title: 'a slip has no Task, in Japanese',
      text: '# ミスやヒヤリハットを一つ挙げてください。\n\n## 状況\n鍵を預かっていました。\n\n## 行動\n門を閉め忘れ、警備に伝えました。\n\n## 結果\n誰も入りませんでした。\n',
    },
    {
      title: 'a slip has its outcome',
      text: '# Tell me about a mistake.\n\n## Situation\nI had the keys.\n\n## Task\nI was to lock up.\n\n## ⟦Action⟧\nI left the gate open and told the guard.\n',
    },
  ],
});

test('a heading is called by its words, without its colon', () => {
  const text = `## Situation:\n${SKATING.situation}\n\n## Action:\n${SKATING.action}\n\n## Result:\n${SKATING.result}\n`;
  const { findings } = check(text, [missingSection]);
  assert.equal(findings[0]?.what.data['section'], 'Task');
  assert.equal(findings[0]?.next.data['before'], 'Situation');
});
