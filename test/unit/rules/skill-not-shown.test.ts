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
  ],
});
