import { sectionOrder } from '../../../src/core/rules/section-order';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

const { situation, task, action, result } = SKATING;

checkRule({
  rule: sectionOrder,
  cases: [
    {
      title: 'of a way of working it is at most a hint',
      kind: 'process',
      level: 'hint',
      text: '## Action\nI count the drugs twice and a colleague signs.\n\n## Result\nOne slip in two years.\n\n## ⟦Situation⟧\nA ward of thirty beds.\n',
    },
    {
      title: 'of a plan it is at most a hint',
      kind: 'hypothetical',
      level: 'hint',
      text: '## Action\nI would close the lane and ring the foreman.\n\n## Result\nNobody would be hurt.\n\n## ⟦Situation⟧\nA crack shows in the wall.\n',
    },
    {
      title: 'what happened is what came of it',
      text: '**What I saw.** The till was short on a Monday.\n\n**What I did.** I counted the drawer again and rang the bank.\n\n**What happened.** The forty pounds were in a wrong bag.\n\n**What I learned.** I keep a pad beside the drawer.\n',
    },
    { title: 'in order', text: english(SKATING) },
    {
      title: 'headings over each other’s text, which is in order',
      text: `## Situation\n${situation}\n\n## Task\n${task}\n\n## Result\n${action}\n\n## Action\n${result}\n`,
    },
    {
      title: 'in doubt it is silent: deeds under Result too',
      text: `## Task\n${task}\n\n## Situation\n${situation}\n\n## Result\n${action}\n\n## Action\nI wrote to every parent and stood at the door each Monday.\n`,
    },
    { title: 'in order with Learning last', text: english({ ...SKATING, learning: 'I ask first now.' }) },
    { title: 'in order with one absent', text: english({ situation, action, result }) },
    {
      title: 'Task before Situation',
      text: `## Task\n${task}\n\n## ⟦Situation⟧\n${situation}\n\n## Action\n${action}\n\n## Result\n${result}\n`,
      level: 'information',
    },
    {
      title: 'an order that is announced',
      text: `## Action\nI begin with what I did. ${action}\n\n## ⟦Situation⟧\n${situation}\n\n## Task\n${task}\n\n## Result\n${result}\n`,
      level: 'hint',
    },
    {
      title: 'an order that is announced afterwards',
      text: `## Action\n${action}\n\n## Result\n${result}\n\n## ⟦Situation⟧\nTo go back to the start: ${situation}\n\n## Task\n${task}\n`,
      level: 'hint',
    },
    {
      title: 'an order that is announced in Japanese',
      text: `## 行動\n${THEATRE.action}\n\n## ⟦状況⟧\n話が前後しますが、${THEATRE.situation}\n\n## 課題\n${THEATRE.task}\n\n## 結果\n${THEATRE.result}\n`,
      level: 'hint',
    },
    {
      title: 'an order that is announced in Japanese, in other words',
      text: `## 行動\n先に行動からお話しします。${THEATRE.action}\n\n## ⟦状況⟧\n${THEATRE.situation}\n\n## 結果\n${THEATRE.result}\n`,
      level: 'hint',
    },
    {
      title: 'a beginning from the end that is something else',
      text: `## Action\nI started with the back row. ${action}\n\n## ⟦Situation⟧\n${situation}\n\n## Result\n${result}\n`,
      level: 'warning',
    },
    { title: 'Result before Action', text: `## Situation\n${situation}\n\n## Result\n${result}\n\n## ⟦Action⟧\n${action}\n` },
    {
      title: 'more than one stands elsewhere',
      text: `## Result\n${result}\n\n## ⟦Action⟧\n${action}\n\n## Situation\n${situation}\n\n## Task\n${task}\n`,
      message: 'several',
    },
    {
      title: 'one stands elsewhere',
      text: `## Action\n${action}\n\n## ⟦Situation⟧\n${situation}\n\n## Result\n${result}\n`,
      message: 'order',
    },
    {
      title: 'one finding however much is out of order',
      text: `## Result\n${result}\n\n## ⟦Action⟧\n${action}\n\n## Task\n${task}\n\n## Situation\n${situation}\n`,
    },
    {
      title: 'the end told first, and all else in order',
      text: `## How it ended\n${result}\n\n## ⟦Situation⟧\n${situation}\n\n## Task\n${task}\n\n## Action\n${action}\n`,
      level: 'hint',
    },
    { title: 'Japanese', text: `## 結果\n${THEATRE.result}\n\n## ⟦状況⟧\n${THEATRE.situation}\n` },
    { title: 'Japanese in order', text: japanese(THEATRE) },
    { title: 'an empty section may stand anywhere', text: english({ result: '', situation, task }) },
    { title: 'a repeated section is no matter of order', text: english(SKATING) + '\n## Action\nI rang again.\n' },
    {
      title: 'the aim of a plan before what it assumes',
      kind: 'hypothetical',
      text: '## Goal\nNinety guests a week.\n\n## Situation\nI assume that they come by bus.\n\n## Action\nI would write to the drivers.\n\n## Result\nI would count the guests.\n',
    },
  ],
});
