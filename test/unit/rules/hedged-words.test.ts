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
    {
      title: 'kinds of people and things are none',
      text: '## Action\nIt depends on the kind of guest. I tried some sort of glue and every other kind of tape. I learned what sort of knot holds. It was one kind of rope.\n',
    },
    { title: 'kind of late is one', text: '## Action\nIt was ⟦kind of⟧ late. I guess I sort of waited.\n' },
    {
      title: 'what is firmly held is none',
      text: '## Action\nI believe in a clean bench. I believe every child can swim. I believe that tools belong to those who use them. I rang.\n',
    },
    {
      title: 'what is believed to have been is one',
      text: '## Action\n⟦I believe⟧ the boiler was from May. I believe it leaked. I guess I rang.\n',
    },
    {
      title: 'polite conviction and how others put it are none, in Japanese',
      text: '## 行動\nどの現場にも学びがあると思っております。挨拶は基本だと思っております。四年生は「自分でやるのが伝統」という感じでした。職人は『見て覚えろ』という感じでした。\n',
    },
    {
      title: 'a doubt put politely is one, in Japanese',
      text: '## 行動\n私でもできるの⟦かなと⟧思っております。なんとなく自信がありませんでした。たぶん大丈夫です。\n',
    },
    {
      title: 'notes to oneself are not said',
      text: '## 行動\n私は店に電話しました。\n\n→たぶん日付っぽいものを足す\n\n※かもしれないを直す、ちょっと長い\n',
    },
    {
      title: 'the one on the result is marked',
      text: '## Situation\nI guess it was a bit late in the year.\n\n## Action\nI think I rang.\n\n## Result\nThings were ⟦probably⟧ better, more or less.\n',
    },
    {
      title: 'the one on the result is marked, in Japanese',
      text: '## 状況\nちょっと遅い時期でした。\n\n## 行動\nとりあえず電話しました。なんか静かでした。\n\n## 結果\n客は増えたの⟦かもしれ⟧ません。\n',
    },
    {
      title: 'the doubt at the end is marked, where there are no headings',
      text: 'I think the bus comes at six. I would ring the driver. I would say it is a bit late. He will understand, I hope. ⟦Maybe⟧ I would wait.\n',
    },
    {
      title: 'polite opinions beside a doubt, in Japanese',
      text: '## 行動\n朝が大事だ⟦と思います⟧。昼も大事だと思います。夜かもしれません。\n',
    },
    {
      title: 'one polite opinion, a wish and one doubt are manners, in Japanese',
      text: '## 行動\n朝が大事だと思います。行ってみたいと思っています。夜かもしれません。\n',
    },
  ],
});
