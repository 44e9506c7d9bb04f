import { longSentence } from '../../../src/core/rules/long-sentence';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: longSentence,
  cases: [
    { title: 'far longer is more than a hint', text: `## Action\n⟦I rang ${'them and '.repeat(40)}went.⟧\n`, level: 'information' },
    { title: 'longer is a hint', text: `## Action\n⟦I rang ${'them and '.repeat(15)}went.⟧\n`, level: 'hint' },
    { title: 'far longer in Japanese', text: `## 行動\n⟦${'氷を切って、'.repeat(30)}売りました。⟧\n`, level: 'information' },
    {
      title: 'far longer where the point is to come first, in Japanese',
      kind: 'motivation',
      text: `⟦${'氷を切って、'.repeat(30)}売りました。⟧\n`,
      level: 'hint',
    },
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: '32 words',
      message: 'words',
      text: '## Action\n⟦I rang the schools and then wrote to the parents and then wrote to the parents and then wrote to the parents and then wrote to the parents and then wrote to the parents and then went.⟧\n',
    },
    {
      title: '64 characters',
      message: 'characters',
      text: '## 行動\n⟦私は学校に電話し、手紙も書き、学校に電話し、手紙も書き、学校に電話し、手紙も書き、学校に電話し、手紙も書き、学校に電話し、手紙も書き、待ちました。⟧\n',
    },
    {
      title: 'a long list of bullets',
      text: '## Action\n- I rang the three schools.\n- I wrote to the parents.\n- I moved the lessons to ten.\n- I stood at the door each Monday.\n- I asked them what they thought.\n',
    },
    {
      title: 'letters and digits are counted in Japanese, too',
      message: 'characters',
      text: '## 行動\n⟦私はGoogleAnalytics4とSpreadsheetの記録を突き合わせ、2019年の客と2020年の客とを比べて表にしました。⟧\n',
    },
  ],
});
