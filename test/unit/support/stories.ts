/** Two sound answers to build cases from: about three quarters of a minute each, nothing to find but what a case breaks. */
export const SKATING = {
  situation: 'Last winter our small rink stood half empty on weekday afternoons.',
  task: 'I was asked to bring visits up by spring.',
  action:
    'I counted visitors at the door for two weeks and saw that pupils left at four. So I rang the three schools nearby, asked what kept them, and moved the lessons from two to half past four. I wrote to every parent, and I stood at the door each Monday to hear what they said.',
  result: 'By March visits had gone from forty to ninety a week, and the schools booked again.',
};

export const THEATRE = {
  situation: '昨年の冬、平日の客席が半分ほど空いていました。',
  task: '春までに来場者を増やすことでした。',
  action:
    '私はまず二週間、入口で来場者を数えました。高校生が四時に帰ることに気づき、近くの三校に電話で事情を尋ねました。そのうえで、開演を二時から四時半に移しました。保護者には手紙を書き、毎週月曜日には入口で感想を聞きました。',
  result: '三月には来場者が週40人から90人に増え、三校から翌年の予約もいただきました。',
};

export type Story = Partial<Record<'situation' | 'task' | 'action' | 'result' | 'learning', string>>;

/** The sections of a story in the order given, under English headings. */
export function english(story: Story): string {
  return Object.entries(story)
    .map(([role, text]) => `## ${role.charAt(0).toUpperCase()}${role.slice(1)}\n${text}\n`)
    .join('\n');
}

const HEADINGS = { situation: '状況', task: '課題', action: '行動', result: '結果', learning: '学び' };

export function japanese(story: Story): string {
  return Object.entries(story)
    .map(([role, text]) => `## ${HEADINGS[role as keyof Story]}\n${text}\n`)
    .join('\n');
}
