import { experienceProofs } from '../../../src/core/rules/experience-proofs';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: experienceProofs,
  cases: [
    {
      title: 'three stations',
      kind: 'experience',
      text: '## Situation\nI have run desks.\n\n## Task\nAt Northgate I sold.\n\n## Action\nAt Harwood I taught. At Selby I cooked.\n\n## Result\nThis role is the same.\n',
    },
    {
      title: 'five stations',
      kind: 'experience',
      text: '# ⟦Tell me about your experience.⟧\n\n## Situation\nI have run desks.\n\n## Task\nAt Northgate I sold.\n\n## Action\nAt Harwood I taught. At Selby I cooked. As a volunteer I ran a till.\n\n## Result\nAt Millford I wrote. This role is the same.\n',
    },
    {
      title: 'five stations in Japanese',
      kind: 'experience',
      text: '# ⟦経験を教えてください。⟧\n\n## 状況\n前職では売りました。\n\n## 課題\n大学では教えました。\n\n## 行動\nアルバイトでは作りました。インターンでは書きました。\n\n## 結果\n入社して学びました。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
  ],
});
