import { sectionBalance } from '../../../src/core/rules/section-balance';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

const { situation, task, action, result } = SKATING;
const words = (count: number) => `${Array.from({ length: count }, () => 'ice').join(' ')}.`;
/** A story of so many words a section, with marks on the headings named. */
const shaped = (counts: readonly [number, number, number, number], ...marked: string[]) =>
  ['Situation', 'Task', 'Action', 'Result']
    .map((name, at) => `## ${marked.includes(name) ? `⟦${name}⟧` : name}\n${words(counts[at]!)}\n`)
    .join('\n');

checkRule({
  rule: sectionBalance,
  cases: [
    {
      title: 'what was learned is a part of the story, too',
      text: shaped([90, 35, 165, 35]) + `\n## Learning\n${words(60)}\n`,
    },
    {
      title: 'the same without it',
      text: shaped([90, 35, 165, 35], 'Situation'),
    },
    {
      title: 'half of the story is its setting, without headings',
      text: '---\nkind: behavioural\n---\n⟦Our rink was built in the eighties by a club of local skaters, and for many years it was the only one in the valley.⟧ It has a main hall, a small hall and a cafe, and it is run by nine people who share the work between them. The town owns the roof, the club owns the ice, and the cafe belongs to the family of the founder. Last winter it stood half empty on weekday afternoons, since a second rink had opened by the station. The people there have a car park and a bus, and we have neither. The club had talked about it for two years without an end. I counted the visitors at the door for two weeks and saw that pupils leave at four. So I rang the three schools nearby and moved the lessons from two to half past four. By March visits had gone from forty to ninety a week.\n',
      message: 'setupHeavy',
      level: 'information',
    },
    {
      title: 'half of the story is its setting, without headings, in Japanese',
      text: '---\nkind: behavioural\n---\n⟦市民劇場は昭和の終わりに地元の有志が建てたもので、長い間、この谷で唯一の劇場でした。⟧大ホールと小ホールと喫茶室があり、職員は九人です。屋根は市のもの、舞台は協会のもの、喫茶室は創立者の家のものです。客席は六百ほどで、前の三列だけが古い木の椅子で、残りは布張りの椅子でした。駐車場もありませんでした。駅前には新しい劇場があり、向こうには駐車場もバスもありましたが、こちらにはどちらもありませんでした。昨年の冬は、平日の客席が半分ほど空いている状態でした。私はまず入口で二週間、来場者を数えました。高校生が四時に帰ると分かったので、近くの三校に電話し、開演を二時から四時半に移しました。三月には来場者が週40人から90人になり、三校から翌年の予約もいただきました。\n',
      message: 'setupHeavy',
    },
    {
      title: 'a setting of less than half, without headings',
      text: '---\nkind: behavioural\n---\nOur rink was built in the eighties by a club of local skaters, and for many years it was the only one in the valley. It has a main hall, a small hall and a cafe, and it is run by nine people who share the work between them. Last winter it stood half empty on weekday afternoons, since a second rink had opened by the station. I counted the visitors at the door for two weeks and saw that pupils leave at four. So I rang the three schools nearby and moved the lessons from two to half past four. I wrote to every parent, and I stood at the door each Monday to hear what they said. I drew the new hours on a board by the gate and rang the bus company about a later bus. By March visits had gone from forty to ninety a week.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    { title: 'at every limit', text: shaped([25, 10, 50, 15]) },
    { title: 'setting heavy', text: shaped([96, 30, 147, 27], 'Situation'), message: 'setupHeavy', level: 'information' },
    {
      title: 'a setting a sentence too long',
      text: shaped([54, 18, 92, 22], 'Situation'),
      level: 'hint',
    },
    {
      title: 'setting heavy where time is missing',
      text: shaped([32, 10, 49, 9], 'Situation'),
      message: 'setupLong',
      level: 'information',
    },
    { title: 'setting too heavy to be made up for in time', text: shaped([90, 30, 70, 20], 'Situation'), message: 'setupHeavy' },
    { title: 'a heavy setting explains a thin Action', text: shaped([96, 30, 126, 48], 'Situation'), message: 'setupHeavy' },
    { title: 'a lead has no share', text: `# Q\n\n${words(12)}\n\n${shaped([32, 10, 49, 9], 'Situation')}`, message: 'setupLong' },
    { title: 'a thin Action that the setting does not explain', text: shaped([30, 20, 91, 59], 'Action'), message: 'actionThin' },
    { title: 'a gap is left, so that the shares are not known yet', text: shaped([30, 20, 91, 59]) + '\n[number] more came.\n' },
    { title: 'a very thin Action', text: shaped([15, 10, 40, 35], 'Action'), message: 'actionThinnest' },
    { title: 'little but Action', text: shaped([7, 5, 78, 10], 'Action'), message: 'actionOnly' },
    { title: 'a thin Result', text: shaped([15, 12, 68, 5], 'Result'), message: 'resultThin' },
    {
      title: 'a very thin Action that is told in full',
      text: shaped([30, 16, 106, 102], 'Action'),
      message: 'actionThinnest',
      level: 'hint',
    },
    {
      title: 'nothing is done under Action',
      text: `## Situation\n${words(40)}\n\n## Task\n${words(20)}\n\n## Action\n${'It rained on the second day. '.repeat(6)}\n\n## Result\n${words(20)}\n`,
    },
    { title: 'a part told twice', text: `${shaped([15, 10, 40, 25])}\n## Result\n${words(10)}\n` },
    { title: 'two things at once', text: shaped([32, 10, 20, 38], 'Situation', 'Action') },
    { title: 'a setting that a few words less would bring to its share', text: shaped([28, 10, 53, 9]) },
    { title: 'an Action that a few words more would bring to its share', text: shaped([15, 10, 48, 27]) },
    { title: 'a Result a few words short', text: shaped([15, 12, 65, 8]) },
    { title: 'not below half a minute', text: shaped([30, 10, 10, 10]) },
    { title: 'not before every section is written', text: english({ situation: words(80), task, action: '', result }) },
    {
      title: 'not under a heading that names Action and Result',
      text: `## Situation\n${words(60)}\n\n## Task\n${task}\n\n## Action and Result\n${action}\n`,
    },
    {
      title: 'not under headings over each other’s text',
      text: english({ situation, task, result: `${action} ${action}`, action: result }),
    },
    { title: 'not for other kinds', text: shaped([40, 20, 30, 10]), kind: 'motivation' },
    {
      title: 'not for a plan',
      text: english({ situation: words(60), task, action: 'I would ring the schools.', result: 'Visits would rise.' }),
    },
    { title: 'Learning does not count', text: english({ situation, task, action, result, learning: words(80) }) },
    {
      title: 'Japanese setting heavy',
      text: `## ⟦状況⟧\n${THEATRE.situation}劇場は五十年前に建てられ、町でただ一つの舞台でした。客席は三百で、小さな喫茶室も付いていました。当時は九人で受付と照明と音響を分けて受け持っていて、平日の公演は週に四回ありました。\n\n## 課題\n${THEATRE.task}\n\n## 行動\n${THEATRE.action}\n\n## 結果\n${THEATRE.result}\n`,
    },
    {
      title: 'a short Result that gives a figure and what it was before',
      text: `## Situation\n${words(30)}\n\n## Task\n${words(24)}\n\n## Action\n${words(130)}\n\n## Result\nIn April fourteen schools began, where we had hoped for five, and all stayed.\n`,
    },
    {
      title: 'a setting that is too long is why the Action is short',
      text: shaped([60, 24, 60, 40], 'Situation'),
    },
    {
      title: 'an Action of many deeds that is near its share',
      text: `## Situation\n${words(22)}\n\n## Task\n${words(20)}\n\n## Action\nI pulled the man aside once the queue had gone. I told him in the back room what I had heard, and why it was a danger to her. I moved her to a room on the fourth floor. I then took every third guest off him until midnight, so that he would not be slower than before. I wrote it down for the morning.\n\n## Result\n${words(34)}\n`,
    },
    {
      title: 'what was done besides, told with what came of it',
      text: `## Situation\n${words(40)}\n\n## Task\n${words(20)}\n\n## Action\nI carried the bags to the warm room myself, and took the first night off the bill. ${words(52)}\n\n## Result\n${words(30)} I rang the caretaker and got him to agree that each fault goes into his list on the same day, so that nobody has to ask twice.\n`,
    },
    {
      title: 'what was done besides, told with what came of it, in Japanese',
      text: `## 状況\n${THEATRE.situation}客席は三百で、小さな喫茶室も付いていました。\n\n## 課題\n${THEATRE.task}\n\n## 行動\n私はまず入口で来場者を数えました。三校に電話し、開演を四時半に移しました。理由も尋ねました。\n\n## 結果\n来場者は週90人になりました。翌月、私は数え方を紙にまとめて会議で話し、受付の日報に欄を加えてもらいました。さらに私は喫茶室の時間も見直しました。\n`,
    },
    {
      title: 'an Action with its deeds and their reasons that is the longest part, in Japanese',
      text: '## 状況\nスケート場で貸し靴を担当していました。平日は客席が半分ほど空いていました。\n\n## 課題\n平日の貸し出しを増やすことでした。\n\n## 行動\n私は二週間、入口で靴の大きさを尋ねて表にまとめました。帰る方の多くは、小さい靴が足りないためでした。全部を買い替える案もありましたが、費用がかさむため、私は小さい靴だけを三十足そろえることを所長に提案しました。\n\n## 結果\n三月には平日の貸し出しが一日40足から90足に増えました。待つ列は二十分から五分になりました。靴の傷みの訴えも月に三件まで減りました。翌年は近くの三校が、体育の時間に毎週来てくださっています。\n',
    },
    {
      title: 'an Action of a group, in Japanese',
      text: '## 状況\nスケート場で貸し靴を担当していました。平日は客席が半分ほど空いていました。\n\n## 課題\n平日の貸し出しを増やすことでした。\n\n## ⟦行動⟧\n私たちは靴の大きさを書き取りました。みんなで棚を並べ替え、全員で声をかけました。私たちは看板も作り、みんなで毎朝それを入口に出しました。全員で順番も決めました。\n\n## 結果\n三月には平日の貸し出しが一日40足から90足に増えました。待つ列は二十分から五分になりました。靴の傷みの訴えも月に三件まで減りました。翌年は近くの三校が、体育の時間に毎週来てくださっています。\n',
    },
  ],
});
