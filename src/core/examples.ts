import type { Part } from './kinds/kind';
import type { Example } from './rules/rule';

/** Example answers of which one sentence can be left out: what is left lacks that part and nothing else. */
interface Sample {
  readonly kind: string;
  readonly headings: readonly [string, string, string, string];
  /** Sentences by section, each under the part that it tells; a name that is no part is never left out. */
  readonly sections: readonly Readonly<Partial<Record<Part | 'other' | 'more', string>>>[];
}

const ENGLISH = ['Situation', 'Task', 'Action', 'Result'] as const;
const JAPANESE = ['状況', '課題', '行動', '結果'] as const;

const SAMPLES: readonly Sample[] = [
  {
    kind: 'behavioural',
    headings: ENGLISH,
    sections: [
      { other: 'Last winter we opened the hall at nine.' },
      { other: 'I was asked to bring in morning classes.' },
      {
        obstacle: 'The caretaker refused at first.',
        other: 'I counted the doors and rang three schools.',
        reason: 'I moved the lessons to ten because the buses come at half past nine.',
      },
      { other: 'Visits went from forty to ninety a week.', reflection: 'I learned to ask the caretaker first.' },
    ],
  },
  {
    kind: 'behavioural',
    headings: JAPANESE,
    sections: [
      { other: '昨年の冬、ホールは九時に開いていました。' },
      { other: '朝の教室を増やすことでした。' },
      {
        obstacle: '管理人は反対しました。',
        other: '私は三校に電話しました。',
        reason: 'バスが九時半に着くため、開始を十時に移しました。',
      },
      { other: '来場者は週40人から90人になりました。', reflection: '早く話す大切さを学びました。' },
    ],
  },
  {
    kind: 'hypothetical',
    headings: ENGLISH,
    sections: [
      { assumption: 'I assume that most guests come by bus.' },
      { goal: 'The goal is ninety tickets a show.' },
      {
        other: 'Drivers would get a free seat.',
        schedule: 'In the first week I would write to the drivers.',
        ownPast: 'At my rink I did the same with a ski bus.',
      },
      { measuring: 'I would compare the tickets of both halls.', risk: 'The price carries a risk for small clubs.' },
    ],
  },
  {
    kind: 'hypothetical',
    headings: JAPANESE,
    sections: [
      { assumption: '多くの客はバスで来るという前提です。' },
      { goal: '目標は一公演90枚です。' },
      {
        other: '運転手に招待席を渡します。',
        schedule: '最初の週に運転手に手紙を書きます。',
        ownPast: '前職でもスキーバスを走らせました。',
      },
      { measuring: '二つのホールの枚数を比べます。', risk: '小さな団体に負担が出ます。' },
    ],
  },
  {
    kind: 'motivation',
    headings: ENGLISH,
    sections: [
      { facts: 'You opened the Night Hall in Leeds.' },
      { ownUse: 'I watched the morning class from the gallery.' },
      { contribution: 'I would bring the ticket desk that I built at school.' },
      { other: 'That is why the hall suits me.' },
    ],
  },
  {
    kind: 'motivation',
    headings: JAPANESE,
    sections: [
      { facts: '御社は「夜のホール」を2019年に仙台で開きました。' },
      { ownUse: '私も朝の教室を見ていました。' },
      { contribution: '学校で作った受付の仕組みを活かせます。' },
      { other: 'だからこのホールが合っています。' },
    ],
  },
  {
    kind: 'experience',
    headings: ENGLISH,
    sections: [
      { headline: 'I work at ticket counters.' },
      { figure: 'Our desk sold ninety tickets a day.' },
      { other: 'Guests came from the station.' },
      { bridge: 'This role needs the same calm.' },
    ],
  },
  {
    kind: 'experience',
    headings: JAPANESE,
    sections: [
      { headline: '窓口の仕事を担当しています。' },
      { figure: '一日に90枚の券を売りました。' },
      { other: '駅から来る客が多くいました。' },
      { bridge: '落ち着きはこの仕事でも活かせます。' },
    ],
  },
  {
    kind: 'process',
    headings: ENGLISH,
    sections: [
      { criteria: 'I sort the work by deadline.' },
      { other: 'Every request gets a card.' },
      { telling: 'I tell each guest what has to stay open.', example: 'Last winter both tours left on time.' },
      { other: 'So the desk stays calm.' },
    ],
  },
  {
    kind: 'process',
    headings: JAPANESE,
    sections: [
      { criteria: '仕事は締め切りで並べます。' },
      { other: '仕事は一件ごとに札にします。' },
      { telling: '残る仕事は客に伝えます。', example: '昨年は二つの団体が時間どおりに出発しました。' },
      { other: '窓口は静かです。' },
    ],
  },
];

/** Answers that tell a part, and the same answers without the sentence that tells it. */
export function leavingOut(part: Part): readonly Example[] {
  return SAMPLES.filter(({ sections }) => sections.some((section) => part in section)).flatMap(({ kind, headings, sections }) =>
    [true, false].map((good) => ({
      good,
      kind,
      text: sections
        .map((section, at) => {
          const said = Object.entries(section).filter(([name]) => good || name !== part);
          const sentences = said.map(([, sentence]) => sentence).join(headings === ENGLISH ? ' ' : '');
          return `## ${headings[at]}\n${sentences || (headings === ENGLISH ? 'The hall is small.' : 'ホールは川沿いです。')}\n`;
        })
        .join('\n'),
    })),
  );
}
