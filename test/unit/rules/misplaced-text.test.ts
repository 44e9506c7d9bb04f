import { misplacedText } from '../../../src/core/rules/misplaced-text';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

const { situation, task, action, result } = SKATING;
const sections = (...parts: readonly (readonly [string, string])[]) =>
  parts.map(([heading, text]) => `## ${heading}\n${text}\n`).join('\n');

const GUEST = {
  action:
    'First I listened to her and I apologised. We called the manager and we checked the system. Then we look for other room and I offer her a spa ticket.',
  result: 'At the end the guest stayed and she was very happy and she put a good review.',
};

checkRule({
  rule: misplacedText,
  cases: [
    {
      title: 'an outcome and deeds in each other’s place, in Japanese',
      text: '## 状況\n2023年の冬、誤出荷が月に30件くらい出ていて、センター長に怒られておりました。\n\n## 課題\n目標は、月末までに誤出荷を10件に減らすことでした。\n\n## ⟦行動⟧\n誤出荷はかなり減って、みんな喜んでくれました。すごく成長できたと思います。\n\n## ⟦結果⟧\nまず全員の話を聞いて、みんなで原因を考えました。それから私達は棚の配置を変えることにしました。パートさんと一緒にラベルを貼りました。\n',
    },
    {
      title: 'an outcome with a lesson of us all under Action, and deeds of which some are of us all under Result',
      text: `## Situation\nLast summer I worked in a hotel in Palma. A guest came at eleven at night.\n\n## Task\nI had to keep her in the house.\n\n## ⟦Action⟧\n${GUEST.result} I think we learned a lot.\n\n## ⟦Result⟧\n${GUEST.action}\n`,
    },
    {
      title: 'an outcome with a lesson of us all under Result',
      text: `## Situation\nLast summer I worked in a hotel in Palma. A guest came at eleven at night.\n\n## Task\nI had to keep her in the house.\n\n## Action\n${GUEST.action}\n\n## Result\n${GUEST.result} I think we learned a lot.\n`,
    },
    { title: 'each text under its heading', text: english(SKATING) },
    { title: 'each text under its heading, in Japanese', text: japanese(THEATRE) },
    {
      title: 'sections out of order are no matter of headings',
      text: sections(['Result', result], ['Situation', situation], ['Task', task], ['Action', action]),
    },
    {
      title: 'deeds under Result and the outcome under Action',
      text: sections(['Situation', situation], ['Task', task], ['⟦Result⟧', action], ['Action', result]),
      message: 'shifted',
      level: 'information',
    },
    {
      title: 'the same in Japanese',
      text: sections(['状況', THEATRE.situation], ['課題', THEATRE.task], ['⟦結果⟧', THEATRE.action], ['行動', THEATRE.result]),
      message: 'shifted',
    },
    {
      title: 'aim and setting in each other’s place are told, at least',
      text: sections(['Situation', task], ['Task', situation], ['Action', action], ['Result', result]),
    },
    { title: 'what was learned may stand under Result', text: english({ ...SKATING, result: 'I learned to ask the caretaker first.' }) },
    { title: 'a draft without headings', text: `${situation}\n\n${action}\n` },
    { title: 'a motivation', text: sections(['Result', action], ['Action', result]), kind: 'motivation' },
    { title: 'empty sections', text: sections(['Situation', ''], ['Task', ''], ['Action', ''], ['Result', '']) },
    {
      title: 'a charge told under Situation',
      text: sections(
        ['Task', situation],
        ['Situation', 'It had fallen to me to get the lanterns up, and to keep two departments on one way in.'],
        ['⟦Result⟧', action],
        ['Action', result],
      ),
    },
    {
      title: 'each heading over the text of another, the text in no order',
      text: sections(['⟦Situation⟧', action], ['⟦Task⟧', result], ['⟦Action⟧', task], ['⟦Result⟧', situation]),
      level: 'information',
    },
    {
      title: 'the same in Japanese',
      text: sections(['⟦状況⟧', THEATRE.action], ['⟦課題⟧', THEATRE.result], ['⟦行動⟧', THEATRE.task], ['⟦結果⟧', THEATRE.situation]),
      level: 'information',
    },
    {
      title: 'wrong headings throughout, with a count under the first, which is Result',
      text: sections(
        ['⟦結果⟧', '昨年の冬、三つの組の平日の客席が半分ほど空いていました。'],
        ['行動', THEATRE.task],
        ['状況', THEATRE.action],
        ['課題', THEATRE.result],
      ),
      message: 'shifted',
    },
    {
      title: 'an event is named under Situation, and what went wrong stands under Action',
      text: sections(
        [
          'Situation',
          'Last November I organised the open evening of our nursery school for the first time. It was a very difficult evening. We expected about sixty parents and one hundred and forty came, because the local paper had printed the date as "for all children of the district". It rained so nobody could stay in the yard. We had one coat rack and thirty-five small chairs (for children!).',
        ],
        [
          'Task',
          'As the youngest teacher but with most experience from shops I was asked by the head to be responsible for the whole evening: invitations, the rooms, the snacks and the tour through the groups.',
        ],
        [
          '⟦Action⟧',
          'Everything came at once. The fire warden from the town said that more than eighty persons may not be in the hall. In the baby room a father opened the door to the kitchen and the alarm went on. The juice was finished after a quarter of an hour. Parents asked me about places and prices, and I did not have the new price list because it was still at the printer. One mother was crying since she had lost sight of her son, he was under a table the whole time. My colleague had to leave at six for her bus. I was running from one room to the other and I had not eaten since breakfast, and the slides did not start. I can say it was the hardest evening that I had in that job.',
        ],
        ['Result', 'At the end it was a nice evening and 31 children were registered, where the year before it had been 18.'],
      ),
    },
    {
      title: 'the steps of a plan under Situation, its setting under Result',
      text: sections(
        ['⟦Situation⟧', 'In the first week I would write to the drivers. Then I would offer each of them a seat in the warm stand.'],
        ['Task', 'The goal is ninety tickets a show.'],
        ['Action', 'I would stop if it annoyed the clubs.'],
        ['⟦Result⟧', 'I am the caretaker of a rink. Most guests come by bus.'],
      ),
      kind: 'hypothetical',
    },
    {
      title: 'the same in Japanese',
      text: sections(
        ['⟦状況⟧', '運転手に手紙を出します。そのうえで、暖かい席を一つずつ用意します。'],
        ['課題', '目標は90枚です。'],
        ['行動', '嫌がられたら、すぐにやめます。'],
        ['⟦結果⟧', '私は現在、リンクの管理をしています。客の多くはバスで来ます。'],
      ),
      kind: 'hypothetical',
    },
    {
      title: 'a plan in its order',
      text: sections(
        ['Situation', 'I am the caretaker of a rink. Most guests come by bus.'],
        ['Task', 'The goal is ninety tickets a show.'],
        ['Action', 'In the first week I would write to the drivers. Then I would offer each of them a seat in the warm stand.'],
        ['Result', 'I would compare both halls.'],
      ),
      kind: 'hypothetical',
    },
    {
      title: 'a plan in its order, in Japanese',
      text: sections(
        ['状況', '私は現在、リンクの管理をしています。'],
        ['課題', '目標は90枚です。'],
        ['行動', '運転手に手紙を出します。'],
        ['結果', '枚数を比べます。'],
      ),
      kind: 'hypothetical',
    },
    {
      title: 'deeds under Action and under Result, and no end',
      text: sections(
        ['Situation', situation],
        ['Task', task],
        ['Action', 'We all kept each other informed. I rang eighty families and put it all into one table.'],
        ['⟦Result⟧', action],
      ),
      message: 'noEnd',
    },
    {
      title: 'the same in Japanese',
      text: sections(
        [
          '背景',
          '私は盲導犬の訓練所で、引退した犬の引き取り先を探す係でした。獣医、訓練士、広報、寄付の窓口が別々に動いており、一頭の行き先が決まるまで平均で五か月かかっていました。',
        ],
        ['目標', '春までに、これを三か月に縮めることでした。'],
        [
          'やったこと',
          '全員で報・連・相を徹底しました。私は、待っている家庭八十軒に電話をし、階段の数、ほかの動物の有無を聞いて一枚の表にしました。',
        ],
        [
          '⟦成果⟧',
          'その表を持って、獣医に「階段は何段までか」と聞きに行きました。次に訓練士にも、留守番が苦手な犬を教えてもらい、表に書き足しました。広報には、写真を撮る日を引退の日の前に移すよう頼みました。寄付の窓口には、お礼状の文面を私が書いて渡しました。',
        ],
      ),
      message: 'noEnd',
    },
  ],
});
