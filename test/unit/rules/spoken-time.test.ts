import { spokenTime } from '../../../src/core/rules/spoken-time';
import { checkRule } from '../support/check-rule';
import { english, SKATING } from '../support/stories';

/** 140 words are a minute. */
const words = (count: number) => `${Array.from({ length: count }, () => 'ice').join(' ')}.`;
const titled = (count: number) => `# ⟦A full rink⟧\n\n${words(count)}\n`;

checkRule({
  rule: spokenTime,
  cases: [
    { title: 'two and a half minutes are within the tolerance', text: `# A full rink\n\n${words(350)}\n` },
    { title: 'above two and a half minutes', text: titled(360), message: 'over', level: 'information' },
    { title: 'three minutes', text: titled(420), message: 'over' },
    { title: 'above three minutes', text: titled(430), message: 'farOver', level: 'warning' },
    { title: 'a plan may take three minutes', text: `# A full rink\n\n${words(420)}\n`, kind: 'hypothetical' },
    { title: 'a plan of nearly four', text: titled(530), kind: 'hypothetical', message: 'farOver' },
    { title: 'two minutes on how one works', text: `# A full rink\n\n${words(280)}\n`, kind: 'process' },
    { title: 'above two minutes on how one works', text: titled(290), kind: 'process', message: 'over' },
    { title: 'the own budget of the answer', text: `---\nseconds: 30\n---\n${titled(90)}`, message: 'over' },
    { title: 'far over the own budget', text: `---\nseconds: 30\n---\n${titled(120)}`, message: 'farOver' },
    { title: 'without a title the first sentence stands for the whole', text: `⟦${words(430)}⟧ It rained.\n` },
    { title: 'Japanese characters', text: `# ⟦満席⟧\n\n${'氷'.repeat(760)}。\n`, message: 'over' },
    {
      title: 'a whole story below half a minute',
      text: english({ situation: '⟦It rained.⟧', task: 'Fill it.', action: 'I rang.', result: 'Ten came.' }),
      message: 'under',
      level: 'information',
    },
    {
      title: 'below half of the shortest time',
      text: `# ⟦Full⟧\n\n${english({ situation: words(30), task: words(20), action: words(30), result: words(20) })}`,
      message: 'under',
    },
    {
      title: 'a short budget of its own',
      text: `---\nseconds: 12\n---\n${english({ situation: words(5), task: words(5), action: words(9), result: words(5) })}`,
    },
    { title: 'short and not yet whole', text: english({ ...SKATING, result: '' }) },
    { title: 'short prose without sections', text: '# Full\n\nIt rained.\n' },
    { title: 'two sentences that are over', text: '# ⟦Full⟧\n\nIt rained. I rang the schools.\n', message: 'under' },
    { title: 'two sentences, the second not over', text: '# Full\n\nIt rained. I rang the\n' },
    { title: 'two sentences, and a heading that waits', text: '# Full\n\n## Situation\nIt rained. I rang the schools.\n\n## Action\n' },
    { title: 'two sentences in Japanese', text: '# ⟦満席⟧\n\n雨でした。三校に電話しました。\n', message: 'under' },
    { title: 'nothing at all', text: '' },
    { title: 'a plan of nearly four minutes', text: titled(480), kind: 'hypothetical', message: 'over', level: 'information' },
    {
      title: 'a draft of which a part is a question of its template',
      text: `# Full\n\n## Situation\n(Where were you? What was going on?)\n\n## Task\n${words(20)}\n\n## Action\n${words(20)}\n\n## Result\n${words(10)}\n`,
    },
    {
      title: 'a list of ideas below half of the shortest time',
      text: '# ⟦Full⟧\n\nI would do these:\n\n1. A choir\n2. A raffle\n3. A quiz\n4. A cook\n5. A bus\n\nThey would come.\n',
      kind: 'hypothetical',
      message: 'list',
    },
    {
      title: 'a short plan with few points, in Japanese',
      text: '# ⟦満席⟧\n\n次のことをします。\n・合唱\n・くじ\n\n客が来ます。\n',
      kind: 'hypothetical',
      message: 'under',
    },
    {
      title: 'short, with a line that is a note',
      text: `# Full\n\n## Situation\nIt rained.\n\n## Task\nFill it.\n\n## Action\nI rang.\n- how many?? ask Dana\n\n## Result\nTen came.\n`,
    },
    {
      title: 'short, with a gap in a sentence',
      text: `# ⟦Full⟧\n\n## Situation\nIt rained.\n\n## Task\nFill it.\n\n## Action\nI rang.\n\n## Result\nXX came.\n`,
      message: 'under',
    },
    {
      title: 'one idea after the other',
      kind: 'hypothetical',
      message: 'list',
      text: '# ⟦リンクをどう満たしますか⟧\n\n音楽を流します。スタンプもいいと思います。それから、学校も呼びます。さらに屋台も出します。\n',
    },
    {
      title: 'a little above two minutes, where less is usual, is a hint',
      text: titled(290),
      kind: 'process',
      message: 'over',
      level: 'hint',
    },
    { title: 'far above two minutes is none', text: titled(312), kind: 'process', message: 'over', level: 'information' },
  ],
});
