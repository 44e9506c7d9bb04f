import { hedgedWords } from '../../../src/core/rules/hedged-words';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: hedgedWords,
  cases: [
    {
      title: 'half of the sentences in doubt, in Japanese',
      text: '## 行動\n最後に責任を取るのは店長だ⟦と思うから⟧です。そうでないこともあるかもしれません。会議の場ではなく、二人になれる夕方の時間を選び、角が立たないように短く話すようにしていると思います。昨年は、秋の催しを続けるには人手が少し足りないのではないか、と感じました。当番の表を作り、水曜だけ一人足りないことを見せました。店長の側にもいろいろな事情があるのだろうと思い、それ以上は申し上げませんでした。両方の気持ちを大事にしていけたらいいのかなと思っています。\n',
    },
    {
      title: 'a wish held for long, in Japanese',
      text: '## 行動\nたぶん早かったのかもしれません。いつか教えたいと思ってきました。\n',
    },
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
    {
      title: 'examples, a question, a comparison and such things as plans are none, in Japanese',
      text: '## 行動\n私は洗車とか、引っ越しとか、普通のことを数えました。いつ話せばよいということか。予定なんか立てず、競馬みたいに実況しました。\n',
    },
    {
      title: 'a word before its noun is one, in Japanese',
      text: '## 行動\n⟦なんか⟧予定が合わず、メモとか、書いたりして、たぶん早かったです。\n',
    },
    {
      title: 'comparisons and things are none',
      text: '## Action\nI ran a weekly chart, like a show on television. I sold seasonal stuff. Maybe it was late.\n',
    },
    { title: 'so this and that is one, in Japanese', text: '## 行動\n⟦いろいろ⟧とありました。たぶん早かったのかもしれません。\n' },
    {
      title: 'pieces of other words, and rows of examples, in Japanese',
      text: '## 行動\n待つ人がいることか。静かなところで、そのままあけておき、増えたぶんを戻しました。洗車とか、引っ越しとか、予定なんか要りません。やってみたいです。一応募者としてというかたちでした。\n',
    },
  ],
});
