import { hedgedWords } from '../../../src/core/rules/hedged-words';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: hedgedWords,
  cases: [
    { title: 'plain words', text: english(SKATING) },
    { title: 'plain words in Japanese', text: japanese(THEATRE) },
    { title: 'many hedges', text: '## Action\n⟦Maybe⟧ I rang the schools. I guess it was kind of late.\n', level: 'information' },
    { title: 'many hedges in Japanese', text: '## 行動\n⟦たぶん⟧早かったのかもしれません。なんか難しかったです。\n' },
    { title: 'two hedges', text: '## Action\nMaybe I rang the schools. I guess it was late.\n' },
    { title: 'many hedges in a comment', text: '## Action\n<!-- maybe, probably, I guess, kind of -->\nI rang the schools.\n' },
    {
      title: 'many things are no hedge, in Japanese',
      text: '## 行動\n私はいろいろな学校に電話しました。色々な時刻を試し、いろいろな方に聞きました。\n',
    },
    { title: 'so this and that is one, in Japanese', text: '## 行動\n⟦いろいろ⟧とありました。たぶん早かったのかもしれません。\n' },
  ],
});
