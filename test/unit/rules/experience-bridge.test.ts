import { experienceBridge } from '../../../src/core/rules/experience-bridge';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: experienceBridge,
  cases: [
    {
      title: 'which tools, where that is asked',
      kind: 'experience',
      text: '# Which systems have you used, and what is one thing you improved with them?\n\nI have used two tills for six years, one with a drawer and one in the cloud.\n\nThe rink sold ninety tickets a day. I kept the till and cut its form to five fields. The queue fell from twelve to four.\n',
    },
    {
      title: 'what the listener is about to do',
      kind: 'experience',
      text: '## Situation\nI have run desks.\n\n## Task\nThe rink sold ninety tickets a day.\n\n## Action\nI kept the till.\n\n## Result\nSince you change over in spring: at our change of tills I led the count.\n',
    },
    {
      title: 'the polite word for a bank, in Japanese',
      kind: 'experience',
      text: '## 状況\n窓口を六年担当しています。\n\n## 課題\n一日に90枚を売りました。\n\n## 行動\nレジを締めました。\n\n## 結果\n御行の窓口でも、落ち着いて数えます。\n',
    },
    {
      title: 'a bridge',
      kind: 'experience',
      text: '## Situation\nI have run desks.\n\n## Task\nThe rink sold ninety tickets a day.\n\n## Action\nI kept the till.\n\n## Result\nThis role needs the same calm.\n',
    },
    {
      title: 'no bridge',
      kind: 'experience',
      text: '# ⟦Tell me about your experience.⟧\n\n## Situation\nI have run desks.\n\n## Task\nThe rink sold ninety tickets.\n\n## Action\nI kept the till.\n\n## Result\nThe guests were calm.\n',
    },
    {
      title: 'no bridge in Japanese',
      kind: 'experience',
      text: '# ⟦経験を教えてください。⟧\n\n## 状況\n窓口を担当しました。\n\n## 課題\n90枚を売りました。\n\n## 行動\n帳簿を付けました。\n\n## 結果\n客は静かでした。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'the role as it was described',
      kind: 'experience',
      text: 'I have run desks for six years. That is the job you describe, only with more desks.\n',
    },
    {
      title: 'a record that ends with its last figure',
      kind: 'experience',
      text: '⟦I have run desks for six years.⟧ The last one sold ninety tickets a day.\n',
    },
    {
      title: 'whom one would help with it, in Japanese',
      kind: 'experience',
      text: '窓口の仕事を六年担当しています。目の前の方に答える力を、初めて窓口に立つ方のお手伝いに使いたいと考えています。\n',
    },
    {
      title: 'what one would like to try with it',
      kind: 'experience',
      text: 'I have run desks for six years. The last one sold ninety tickets a day to people who had been greeted by name, and it is what I would like to try with more of them.\n',
    },
    {
      title: 'an end that comes near to a bridge',
      kind: 'experience',
      level: 'hint',
      text: '⟦I have run desks for six years.⟧ The last one sold ninety tickets a day. So my experience is from the counter.\n',
    },
    {
      title: 'an end that comes near to a bridge, in Japanese',
      kind: 'experience',
      level: 'hint',
      text: '⟦窓口の仕事を六年担当しています。⟧一日に90枚を売りました。待つ方の気持ちが分かるようになりました。\n',
    },
    {
      title: 'live shows are what was told, and no bridge',
      kind: 'experience',
      level: 'information',
      text: '⟦I have run desks for six years.⟧ The shop began with live shows. They sold ninety tickets a day.\n',
    },
    {
      title: 'a voice of praise at the end, in Japanese',
      kind: 'experience',
      level: 'information',
      text: '⟦窓口の仕事を六年担当しています。⟧一日に90枚を売りました。安心だという声をいただきました。\n',
    },
    {
      title: 'two general sentences, which prove nothing yet',
      kind: 'experience',
      text: '⟦I have much experience with guests, mostly from the rink.⟧ Happy to go into detail on any of it.\n',
      level: 'hint',
    },
    {
      title: 'notes that come near to one, in Japanese',
      kind: 'experience',
      text: '⟦・窓口係（令和3年〜）⟧\n・一日90枚\n・多い日 1,900\n・失敗：札が足りない→紙で\n・学び　見られる側も客席を見たい的な\n\n文章にするのは日曜\n',
    },
    {
      title: 'accounts that are kept are no bridge, in Japanese',
      kind: 'experience',
      level: 'information',
      text: '⟦リンクの広報を三年間担当しています。⟧Instagram、X、TikTokの3つの公式アカウントを運用しています。毎朝、客室の写真を載せています。一日90枚の札が出ます。\n',
    },
    ...[
      'Explain your thesis to somebody who knows nothing of chemistry.',
      'Describe your field in plain words for people outside it.',
      '研究の内容を、専門外の人にもわかるように説明してください。',
      '卒業制作を小学生に伝わる言葉で話してください。',
    ].map((question) => ({
      title: `where outsiders are to understand a thing: ${question}`,
      kind: 'experience',
      text: /[ぁ-ん]/.test(question)
        ? `# ${question}\n\n冷えた米が硬くなるのを遅らせる研究を二年続けています。でんぷんはほどけた毛糸に似ています。間に繊維を入れると束に戻りません。硬さは六割で止まりました。\n`
        : `# ${question}\n\nFor two years I have studied why cold rice goes hard. Starch is like a ball of wool. Put a thread between and it cannot close. The rice stayed soft for three days.\n`,
    })),
    {
      title: 'what one can do for it, at the end',
      kind: 'experience',
      text: 'I have run the tills of two rinks for six years. One sold ninety tickets a day. The other had a cafe. I have done every desk there is, so I can step in at any of them.\n',
    },
    {
      title: 'what one can do for it, at the end, in Japanese',
      kind: 'experience',
      text: 'リンクの窓口を六年担当しました。一日90枚を売りました。喫茶も受け持ちました。受付から締めまでひととおり経験しておりますので、どの窓口でも対応できると考えております。\n',
    },
    {
      title: 'comfort with all of it is none',
      kind: 'experience',
      text: '# ⟦What have you run?⟧\n\nI have run the tills of two rinks for six years. One sold ninety tickets a day. The other had a cafe. So I have a wide range of experience, and I am very comfortable at any of them.\n',
    },
  ],
});
