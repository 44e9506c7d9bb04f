import assert from 'node:assert/strict';
import { checkAnswer } from '../../../src/core/check';
import { readAnswer } from '../../../src/core/read';
import { mixedRegister } from '../../../src/core/rules/mixed-register';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: mixedRegister,
  cases: [
    {
      title: 'two sayings that are taken up together',
      text: '## 結果\n来場者は90人になりました。数える前に、門の外で待つ。口頭は伝えたうちに入らない。この二つを今も守っています。手紙も書きました。\n',
    },
    {
      title: 'what was thought, and what a rule says',
      text: '## 行動\n記録を分けて調べました。人を呼んでも、返事がなければ残らない。そう考えて案を見送りました。「遅れても責めない。ただし知らせる」という決まりを作りました。私は週に一度集まりを開きました。\n',
    },
    {
      title: 'half and half over a whole answer',
      message: 'mixed',
      text: '## 行動\n三校に電話しました。⟦返事は遅かった。⟧そこで手紙を書きました。二校は断った。一校が来てくれました。席は埋まったのである。\n',
    },
    {
      title: 'plain throughout but for a greeting',
      text: '## 行動\nよろしくお願いします。返事は遅かった。二校は断った。席は埋まったのである。\n',
    },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    { title: 'a plain ending', text: '## 行動\n私は電話しました。⟦返事は遅かった。⟧手紙を書きました。\n' },
    {
      title: 'several plain endings: one remark',
      text: '## 行動\n私は電話しました。⟦返事は遅かった。⟧手紙を書きました。二校は断った。一校が来てくれました。続けました。\n',
    },
    {
      title: 'nearly half, most of them verbs as dictionaries have them',
      message: 'mixed',
      text: '## 行動\n⟦まず三校に手紙を出す。⟧返事を待ちます。来る人が増えるはずだ。教室を四時に移します。保護者とも会うようにする。表示を直しました。最後に全員に広げる。客が来ます。続けます。\n',
    },
    {
      title: 'one verb as dictionaries have it names a goal',
      text: '## 課題\n朝に来る人を増やす。\n\n## 行動\n電話しました。返事を待ちました。\n',
    },
    {
      title: 'plain but for the end',
      text: '## 行動\n⟦返事は遅かった。⟧二校は断った。席は埋まったのである。大変でしたが、やって良かったです。\n',
      message: 'mixed',
    },
    { title: 'plain but for thanks at the end', text: '## 行動\n返事は遅かった。二校は断った。席は埋まった。ありがとうございました。\n' },
    { title: 'English', text: english(SKATING) },
    { title: 'polite throughout', text: '## 行動\n私は電話しました。返事はありませんでした。\n' },
    { title: 'plain throughout', text: '## 行動\n私は電話した。返事はなかった。手紙を書いた。\n' },
    {
      title: 'one picture that the next sentence takes up',
      text: '## 行動\n聞かれると、その場で耳を触って答える。このやりとりが好きでした。毎週続けました。\n',
    },
    { title: 'a noun at the end', text: '## 行動\n私は電話しました。返事は三通。手紙を書きました。\n' },
    {
      title: 'three of many, one with a verb on まる',
      message: 'mixed',
      text: '## 行動\n私は電話しました。⟦客の数で収入が決まる。⟧手紙も書きました。席を足しました。だから来月も来る。これは有効な方法である。札も貼りました。客は来ました。満席でした。\n',
    },
    {
      title: 'with what the items of a list open',
      text: '## 行動\n次の三つを行います。\n1. 三校に手紙を出す。返事は九通ありました。\n2. 時間帯を固定する。客が増えました。\n3. 札を貼る。見やすくなりました。\n',
    },
    {
      title: 'a sentence of an item that tells what was',
      text: '## 行動\n・教室を開きました。⟦人気があった。⟧\n・席を足しました。客が来ました。\n・札を貼りました。来月も続きます。\n',
    },
    {
      title: 'a section that is there twice, once in notes',
      text: '## 状況\n客がいませんでした。\n\n## 行動\n三校に電話した。\n\n## 行動\n私は三校に電話しました。返事を待ちました。\n',
    },
    {
      title: 'what each side wanted',
      text: '## 行動\n三者の話を聞きました。製造は機械を止めたくない。安全の担当は書類をそろえたい。私は表にまとめました。\n',
    },
    {
      title: 'one plain ending among many, of what was so',
      level: 'hint',
      text: '## 行動\n開演が近づいていました。受付は二人でした。お客様が列を作られました。私は券を数えました。⟦扉は内側から閉まっていて、案内にも書かれていなかった。⟧係の方に声をかけました。列を二つに分けました。十分で全員が入られました。お礼も言っていただきました。\n',
    },
    {
      title: 'one plain ending among many, of a deed',
      level: 'information',
      text: '## 行動\n開演が近づいていました。受付は二人でした。お客様が列を作られました。私は券を数えました。⟦私は扉を開けた。⟧係の方に声をかけました。列を二つに分けました。十分で全員が入られました。お礼も言っていただきました。\n',
    },
  ],
});

suite('The words by which a plain ending is named', () => {
  for (const [sentence, words] of [
    ['返事は遅かった。', '返事は遅かった。'],
    ['壁の紙には、遅れる便はすぐに知らせることと書いてあった。', '…知らせることと書いてあった。'],
    ['倉庫の人たちは、その便はもう出たと言った。', '…便はもう出たと言った。'],
    ['どうにもならなかったのである。', 'どうにもならなかったのである。'],
  ] as const)
    test(`begin where a word does: ${sentence}`, () => {
      const read = readAnswer(`## 行動\n私は電話しました。${sentence}手紙を書きました。\n`, undefined, { speeds: DEFAULT_SPEEDS });
      const found = checkAnswer(read).findings.filter(({ rule }) => rule === mixedRegister.id);
      assert.deepEqual(
        found.map(({ what }) => what.data?.['words']),
        [words],
      );
    });
});
