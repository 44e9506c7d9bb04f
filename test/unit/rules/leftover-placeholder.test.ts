import { leftoverPlaceholder } from '../../../src/core/rules/leftover-placeholder';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: leftoverPlaceholder,
  cases: [
    { title: 'none', text: english(SKATING) },
    { title: 'none in Japanese', text: japanese(THEATRE) },
    { title: 'a bracketed word', text: '## Result\nVisits rose to ⟦[number]⟧ a week.\n', level: 'information' },
    { title: 'two', text: '## Result\n⟦TODO⟧ ask the club. Visits rose by ⟦XX%⟧.\n' },
    {
      title: 'in an answer marked ready',
      text: '---\nstatus: ready\n---\n## Result\nVisits rose to ⟦[number]⟧ a week.\n',
      level: 'warning',
    },
    { title: 'Japanese', text: '## 結果\n来場者は⟦〇〇⟧人でした。\n' },
    { title: 'a link, a task box and a comment are none', text: '## Result\n- [ ] See [the list](list.md).\n\n<!-- TODO: ask -->\n' },
    { title: 'with what is still to be done', text: '## Result\n⟦TODO: ask the club for the figures⟧\n' },
    { title: 'with what is still to be done, in Japanese', text: '## 結果\n⟦TODO：アンケートの数字を入れる⟧\n' },
    { title: 'a gap in heavy brackets', text: '## 課題\n参加者を⟦【人数を入れる】⟧人にすることでした。\n' },
    { title: 'a gap in tortoise-shell brackets', text: '## 結果\n返事は⟦〔数字〕⟧通でした。\n' },
  ],
});
