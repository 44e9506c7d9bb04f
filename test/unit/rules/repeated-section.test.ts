import { repeatedSection } from '../../../src/core/rules/repeated-section';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: repeatedSection,
  cases: [
    {
      title: 'a label that parts the background further',
      text: '---\nkind: behavioural\n---\n**Background:** In my last branch I worked with a manager of long standing.\n\n**What we disagreed about:** I wanted the register checked every week. She said monthly was fine.\n\n**What I did:** I did the whole count myself on a Friday and showed her the gap.\n\n**Outcome:** It was done every week, and in eight months nothing was missing.\n',
    },
    {
      title: 'the same part of a plan twice',
      text: '---\nkind: hypothetical\n---\n## Action\nFirst I would ask ten of them.\n\n## ⟦Action⟧\nThen I would call the rest.\n',
      message: 'plain',
    },
    {
      title: 'a plan and its steps under labels of their own',
      text: '---\nkind: hypothetical\n---\n- What I would do: a gift for the first evening.\n- Test: two weeks.\n- Steps: the picture in week one, the gift in week three.\n',
    },
    {
      title: 'the same in Japanese',
      text: '---\nkind: hypothetical\n---\n【打ち手】最初の晩に小さなギフトを置きます。\n\n【検証】二週間試します。\n\n【手順】一週目に絵を、三週目にギフトを出します。\n',
    },
    { title: 'each comes once', text: english(SKATING) },
    { title: 'each comes once in Japanese', text: japanese(THEATRE) },
    { title: 'twice in a row', text: '## Action\nI rang.\n\n## ⟦Action⟧\nI wrote.\n', level: 'warning' },
    { title: 'twice under different words', text: '## Action\nI rang.\n\n## ⟦What I did⟧\nI wrote.\n' },
    { title: 'what happened behind the background', text: '**Background:** It rained.\n\n**What happened:** I rang, and they came.\n' },
    { title: 'the same in Japanese, 経緯', text: '## 背景\n雨でした。\n\n## 経緯\n電話しました。\n' },
    { title: 'what happened twice', text: '## What happened\nIt rained.\n\n## ⟦What happened⟧\nIt snowed.\n' },
    { title: 'apart', text: '## Situation\nIt rained.\n\n## Action\nI rang.\n\n## ⟦Situation⟧\nIt snowed.\n' },
    {
      title: 'two whole stories are one finding',
      text: `${english(SKATING)}\n## ⟦Situation⟧\nIt snowed.\n\n## Task\nFill it.\n\n## Action\nI wrote.\n\n## Result\nTen came.\n`,
    },
    { title: 'Japanese', text: '## 行動\n電話しました。\n\n## ⟦行動⟧\n手紙を書きました。\n' },
    { title: 'a deeper heading is part of the section above', text: '## Action\nI rang.\n\n### Steps\nI wrote.\n' },
    {
      title: 'a heading of the writer’s own that comes twice',
      text: '---\nkind: experience\n---\n## Headline\nI am a manager.\n\n## Live streaming\nI ran the streams.\n\n## Chat\nI built it.\n\n## ⟦Live streaming⟧\nI did one for charity.\n',
      message: 'plain',
      level: 'information',
    },
    {
      title: 'a heading of the writer’s own below two others',
      text: '---\nkind: hypothetical\n---\n## Option one\n### Costs\nLittle.\n\n## Option two\n### Costs\nMore.\n',
    },
    {
      title: 'a heading of the writer’s own twice below the second of two others',
      text: '---\nkind: hypothetical\n---\n## Option one\n### Costs\nLittle.\n\n## Option two\n### Costs\nMore.\n\n### ⟦Costs⟧\nMuch.\n',
      message: 'plain',
    },
    {
      title: 'a heading of the writer’s own below two sections',
      text: '---\nkind: hypothetical\n---\n## Action\n### Costs\nLittle.\n\n## Result\n### Costs\nMore.\n',
    },
  ],
});
