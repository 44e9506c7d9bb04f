import { skillNotShown } from '../../../src/core/rules/skill-not-shown';
import { checkRule } from '../support/check-rule';
import { RINK_GUIDE as guide } from '../support/guides';
import { english, japanese } from '../support/stories';

const BARE = {
  situation: 'Three tours came at once.',
  task: 'It was a full week.',
  action: 'I stayed late every evening.',
  result: 'All were content.',
};
const SHOWN = { ...BARE, action: 'I drew up a timetable of nine days and rang the drivers first, because they start at five.' };
const JAPANESE = {
  situation: '団体が三組来ました。',
  task: '忙しい週でした。',
  action: '毎晩遅くまで残りました。',
  result: '皆さんに喜ばれました。',
};
const OTHER_TRADE = { ...BARE, action: 'I rang six bakers on Monday. I then carried forty loaves to the school myself.' };
const OF_KNOWLEDGE = guide.replace('- Needs: action', '- Needs: knowledge');
/** Areas of which there is a name and a description, as a write-up gives them. */
const described = (questions: string) =>
  `---\ntype: interview-guide\nlanguage: en\n---\n# Bakery\n\n## Other questions\n\n${questions}\n\n## Skill areas\n\n### Care of machines\n\nYou hear when a mixer is about to fail, and you see to it that the belts and bearings are changed in time.\n\n- Needs: action\n\n### Patience with regulars\n\nYou listen to the old man with his one roll as to the hotel with its forty.\n\n- Needs: action\n`;
const BAKERY = described(
  [
    '- Tell me about a machine that failed. {#machine}\n  - Kind: behavioural\n  - Skill areas: **Care of machines**',
    '- Tell me about a night that went well. {#night}\n  - Kind: behavioural\n  - Skill areas: Care of machines',
    '- The big mixer stops at two in the morning. What would you do? {#stops}\n  - Kind: hypothetical\n  - Skill areas: **Care of machines**',
    '- Why our bakery? {#why}\n  - Kind: motivation\n  - Skill areas: **Care of machines**',
  ].join('\n'),
);
const JAPANESE_BAKERY = `---\ntype: interview-guide\nlanguage: ja\n---\n# パン工房\n\n## その他の質問\n\n- 機械が止まった時の経験を教えてください。 {#machine}\n  - 種類: 過去の行動\n  - スキル領域: **機械の手入れ**\n- なぜ当店ですか。 {#why}\n  - 種類: 志望動機\n  - スキル領域: **機械の手入れ**\n- 夜中にミキサーが止まったら、どうしますか。 {#stops}\n  - 種類: 仮定\n  - スキル領域: **機械の手入れ**\n\n## スキル領域\n\n### 機械の手入れ\n\nベルトや軸受けの音の変化に気づき、止まる前に取り替えているか。\n\n- 必要な根拠: 行動\n`;
/** An area whose facets are those of a common competency, as they are put in with its name. */
const FITTED = BAKERY.replace(
  '- Needs: action\n',
  '- Needs: action\n- **Checks**\n  - Ask: What did you do yourself, in detail, that shows “Checks”?\n  - Mentioned by: inspection, checklist\n',
);
const JAPANESE_FITTED = `${JAPANESE_BAKERY}- **点検**\n  - 問い: 「点検」が分かる自分の行動を、具体的に一つ挙げると何ですか。\n  - 手がかり: 点検、検査\n`;
const ask = (question: string) => `\n<!-- ${question} -->\n`;

checkRule({
  rule: skillNotShown,
  cases: [
    { title: 'shown', text: english(SHOWN), question: 'busy-week', guide },
    {
      title: 'absent: the mark is on the title',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english(BARE)}`,
      guide,
      message: 'absent',
      level: 'information',
    },
    {
      title: 'mentioned only',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english({ ...BARE, situation: 'There was a timetable.' })}`,
      guide,
      message: 'mentioned',
    },
    {
      title: 'without a title the question of the front matter is marked',
      text: `---\nquestion: ⟦busy-week⟧\n---\n${english(BARE)}`,
      guide,
    },
    { title: 'Japanese', text: `---\nquestion: ⟦busy-week⟧\n---\n${japanese(JAPANESE)}`, guide },
    {
      title: 'a secondary area counts where there is no primary one',
      text: `# ⟦Tell me about a guest you remember.⟧\n\n${english(BARE)}`,
      guide,
    },
    { title: 'a question that probes none', text: `# Tell me about the rink you know best.\n\n${english(BARE)}`, guide },
    { title: 'no question of the guide', text: `# Something else\n\n${english(BARE)}`, guide },
    { title: 'no guide', text: english(BARE) },
    {
      title: 'a section in front is left out, and nothing follows',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english({ ...BARE, task: '', action: 'I stayed late every evening. It was hot.' })}`,
      guide,
    },
    { title: 'not before every section is written', text: `# Tell me about a busy week.\n\n${english({ ...BARE, result: '' })}`, guide },
    {
      title: 'prose without headings, long enough',
      text: `# ⟦Tell me about a busy week.⟧\n\n${'The hall was full of guests from morning to night. '.repeat(12)}\n`,
      guide,
    },
    { title: 'prose without headings, still short', text: '# Tell me about a busy week.\n\nThe hall was full of guests.\n', guide },
    {
      title: 'the questions wait in the text',
      text: `# Tell me about a busy week.\n\n${english({ ...BARE, action: BARE.action + ask('What did you do first, and why?') + ask('How did you see a delay coming?') })}`,
      guide,
    },
    {
      title: 'a story of another trade, where the area is one of knowledge',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english(OTHER_TRADE)}`,
      guide: OF_KNOWLEDGE,
      message: 'elsewhere',
      level: 'hint',
    },
    {
      title: 'a story of another trade in Japanese',
      text: `---\nquestion: ⟦busy-week⟧\n---\n${japanese({ ...JAPANESE, action: '私は地図を200枚作りました。次に、私はその地図を六軒の店に配りました。' })}`,
      guide: OF_KNOWLEDGE,
      message: 'elsewhere',
    },
    {
      title: 'a word of it is there',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english({ ...OTHER_TRADE, situation: 'There was a timetable.' })}`,
      guide: OF_KNOWLEDGE,
      message: 'elsewhere',
    },
    {
      title: 'in a plan a word of it is a part of what would be done, and nothing else is seen',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english({ ...BARE, action: 'I would hang up a timetable. It would be late.' })}`,
      kind: 'hypothetical',
      guide: OF_KNOWLEDGE,
      message: 'used',
      level: 'hint',
    },
    {
      title: 'a word of it for what is there, in a plan',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english({ ...BARE, situation: 'A timetable hung there.', action: 'I would stay late. It would be late.' })}`,
      kind: 'hypothetical',
      guide: OF_KNOWLEDGE,
      message: 'mentioned',
      level: 'information',
    },
    {
      title: 'a word of it has its reason, in Japanese',
      text: `---\nquestion: ⟦busy-week⟧\n---\n${japanese({ ...JAPANESE, action: '予定表があると落ち着くので、壁に貼ります。' })}`,
      kind: 'hypothetical',
      guide: OF_KNOWLEDGE,
      message: 'used',
      level: 'hint',
    },
    {
      title: 'own use is told with a word of it',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english({ ...BARE, action: 'A timetable hung there. I watch live evenings and comment every week.' })}`,
      kind: 'motivation',
      guide: OF_KNOWLEDGE,
      message: 'used',
      level: 'hint',
    },
    {
      title: 'no deed is told',
      text: `# ⟦Tell me about a busy week.⟧\n\n${english({ ...BARE, action: 'It was late every evening.' })}`,
      guide: OF_KNOWLEDGE,
      message: 'elsewhere',
    },
    {
      title: 'an area that is described and asked for first of all',
      text: `# ⟦Tell me about a machine that failed.⟧\n\n${english(BARE)}`,
      guide: BAKERY,
      message: 'plain',
      level: 'hint',
    },
    { title: 'one that is described and only touched', text: `# Tell me about a night that went well.\n\n${english(BARE)}`, guide: BAKERY },
    {
      title: 'one that is described, and what would be done',
      text: '# The big mixer stops at two in the morning. What would you do?\n\nFirst I would pull the plug and look at the fuse. Then I would ring the owner of the shop next door. I would bake the rolls by hand. I would tell the drivers that we are late.\n',
      guide: BAKERY,
    },
    {
      title: 'one that is described, and why somebody comes',
      text: '# Why our bakery?\n\nI grew up three streets from your shop. My grandmother bought her rye there every Friday. You are the last ones in town who bake at night. I would bring the recipes that I wrote down in Lyon.\n',
      guide: BAKERY,
    },
    {
      title: 'one that is described, in Japanese',
      text: `---\nquestion: ⟦machine⟧\n---\n${japanese(JAPANESE)}`,
      guide: JAPANESE_BAKERY,
    },
    {
      title: 'one that is described, and what would be done, in Japanese',
      text: '---\nquestion: stops\n---\nまず電源を切り、周りに人がいないか確かめます。次に店長へ電話します。生地は手でこねて続けます。配達の担当には、三十分遅れると先に伝えます。\n',
      guide: JAPANESE_BAKERY,
    },
    {
      title: 'one with the facets of a common competency, asked for first of all',
      text: `# ⟦Tell me about a machine that failed.⟧\n\n${english(BARE)}`,
      guide: FITTED,
      message: 'plain',
      level: 'hint',
    },
    {
      title: 'one with the facets of a common competency, only touched',
      text: `# Tell me about a night that went well.\n\n${english(BARE)}`,
      guide: FITTED,
    },
    {
      title: 'one with the facets of a common competency, and what would be done',
      text: '# ⟦The big mixer stops at two in the morning. What would you do?⟧\n\nIt would depend on the night. I would stay calm and be patient with everybody, because that is what counts. I would ask what the others think. I would do my best for the guests. A good atmosphere matters a lot to me, and so does a friendly word in a difficult moment, for the people behind the counter as well as for those before it. In the end it is about finding a way that everybody is comfortable with.\n',
      guide: FITTED,
      message: 'planned',
      level: 'hint',
    },
    {
      title: 'one with the facets of a common competency, in Japanese',
      text: `---\nquestion: ⟦machine⟧\n---\n${japanese(JAPANESE)}`,
      guide: JAPANESE_FITTED,
      message: 'plain',
      level: 'hint',
    },
    {
      title: 'one that is described, and why somebody comes, in Japanese',
      text: '---\nquestion: why\n---\n祖母が毎週金曜にこちらのライ麦パンを買っていました。夜に焼いている店は町でここだけです。リヨンで書きためた配合を持っていきたいです。朝の早い仕事にも慣れています。\n',
      guide: JAPANESE_BAKERY,
    },
  ],
});
