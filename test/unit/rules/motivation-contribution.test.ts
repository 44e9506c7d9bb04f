import { motivationContribution } from '../../../src/core/rules/motivation-contribution';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: motivationContribution,
  cases: [
    {
      title: 'a heading for it',
      kind: 'motivation',
      text: '## Why TikTok\nMy pupils have watched the test on it.\n\n## What I like\nThe comments are where it happens.\n\n## Why me\nI am used to explaining one thing in ten ways.\n',
    },
    {
      title: 'where one is of use, and what one would do once there, in Japanese',
      kind: 'motivation',
      text: '## 状況\n「夜のホール」が仙台にあります。\n\n## 課題\n朝の教室も見ました。\n\n## 行動\n窓口が好きで、私はそこで役に立てます。\n\n## 結果\n入社後は、目の見えない方の案内を作ります。\n',
    },
    {
      title: 'what the writer would bring',
      kind: 'motivation',
      text: '## Situation\nYou opened the Night Hall in Leeds.\n\n## Task\nI watched the morning class from the gallery.\n\n## Action\nI like counters.\n\n## Result\nI would bring the ticket desk that I built.\n',
    },
    {
      title: 'nothing to bring',
      kind: 'motivation',
      text: '## Situation\n⟦You opened the Night Hall in Leeds.⟧\n\n## Task\nI watched the morning class from the gallery.\n\n## Action\nI like counters.\n\n## Result\nSo it suits me.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'nothing to bring in Japanese',
      kind: 'motivation',
      text: '## 状況\n⟦「夜のホール」が仙台にあります。⟧\n\n## 課題\n朝の教室も見ました。\n\n## 行動\n窓口が好きです。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'the wish to help build',
      kind: 'motivation',
      text: '# What excites you about our app?\n\n## Situation\nYou opened the Night Hall in Leeds.\n\n## Task\nI watched the morning class from the gallery.\n\n## Action\nI like counters.\n\n## Result\nI should like to help other shops to find it.\n',
    },
    {
      title: 'the wish to work on a part of it',
      kind: 'motivation',
      text: '# What excites you about our app?\n\n## Situation\nYou opened the Night Hall in Leeds.\n\n## Task\nI watched the morning class from the gallery.\n\n## Action\nI like counters.\n\n## Result\nI would like to work on the queue at the door.\n',
    },
    {
      title: 'the wish to make it possible for others',
      kind: 'motivation',
      text: '# What excites you about our app?\n\n## Situation\nYou opened the Night Hall in Leeds.\n\n## Task\nI watched the morning class from the gallery.\n\n## Action\nI like counters.\n\n## Result\nI would like to spend my days on making that possible for more shops.\n',
    },
    {
      title: 'the work in which one wants to be of use, in Japanese',
      kind: 'motivation',
      text: '## 状況\n「夜のホール」が仙台にあります。\n\n## 課題\n朝の教室も見ました。\n\n## 行動\n窓口が好きです。\n\n## 結果\n初めての方を席まで案内する仕事で、お役に立ちたいです。\n',
    },
    {
      title: 'the side on which one wants to stand, in Japanese',
      kind: 'motivation',
      text: '初めての人が歌える場所だと感じました。私は最初の一回を支える側に回りたいです。\n',
    },
    {
      title: 'what one has to add, at the end of the sentence in Japanese',
      text: '「夜のホール」が仙台にあります。話すのが苦手な方が席を立たずに済むように支えることが、私の加えられるものです。\n',
      kind: 'motivation',
    },
    {
      title: 'what one can hand on',
      text: 'You opened the Night Hall in Leeds. I can tell a beginner what the fourth evening feels like.\n',
      kind: 'motivation',
    },
    {
      title: 'what one brings, told first',
      text: 'You opened the Night Hall in Leeds. Six years at a counter is what I would bring.\n',
      kind: 'motivation',
    },
    {
      title: 'zeal only, in Japanese',
      text: '⟦「夜のホール」が仙台にあります。⟧私にできることは何でも全力でがんばります。\n',
      kind: 'motivation',
    },
    {
      title: 'a bridge between two teams',
      kind: 'motivation',
      text: 'Your hall shows choirs from two countries. I can be a bridge between them.\n',
    },
    ...[
      'I would bring my ticket desk.',
      'I want to work with the ushers on the queue.',
      'I would like to be the one who greets new guests.',
    ].map((words) => ({ title: `told: ${words}`, kind: 'motivation', text: `You opened the Night Hall in Leeds. ${words}\n` })),
    ...[
      'I would love to be part of it.',
      'I want to be in a place where I can grow.',
      'I want to work for a firm like that.',
      'I would bring my passion and energy to it.',
      'I would leverage my drive to create synergies.',
    ].map((words) => ({ title: `not told: ${words}`, kind: 'motivation', text: `⟦You opened the Night Hall in Leeds.⟧ ${words}\n` })),
    ...[
      '初めての方の支えになれると思います。',
      '私は券の売り方を若い方に広めたいです。',
      '御社で夜の枠の進行をしたいです。',
      '六年の窓口の経験を活かして、列の作り方を教えられます。',
    ].map((words) => ({ title: `told: ${words}`, kind: 'motivation', text: `「夜のホール」が仙台にあります。${words}\n` })),
    ...[
      '体力と気づく力を活かし、発展に貢献したいです。',
      '長く安心できると感じました。',
      '御社のサイトを拝見し、このような環境で成長したいと思いました。',
      '自分の幅を広げられると思います。',
      '笑顔をお届けしたいです。',
      '社会に新しい価値を届けたいです。',
    ].map((words) => ({ title: `not told: ${words}`, kind: 'motivation', text: `⟦「夜のホール」が仙台にあります。⟧${words}\n` })),
    ...['I want to be the part of this change.', 'I would like to be a small part of it.'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'motivation',
      text: `⟦You opened the Night Hall in Leeds.⟧ ${words}\n`,
    })),
    ...['その経験を活かして、御社の成長に貢献したいです。', '御社のさらなる発展に貢献したいと考えております。'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'motivation',
      text: `⟦「夜のホール」が仙台にあります。⟧${words}\n`,
    })),
    {
      title: 'what would be done for it, in Japanese',
      kind: 'motivation',
      text: '「夜のホール」が仙台にあります。受付で初めての方を案内した経験を活かし、新人の方の最初の一か月を支え、御社の成長に貢献したいです。\n',
    },
  ],
});
