import assert from 'node:assert/strict';
import { addQuestion, addRound } from '../../../src/core/guide/edits';
import type { Guide } from '../../../src/core/guide/model';
import { parseGuide } from '../../../src/core/guide/parse';
import { applyEdits } from '../../../src/core/text/edit';

const front = (body: string) => `---\ntype: interview-guide\n---\n# Title\n\n${body}`;
const parse = (body: string): Guide => parseGuide(front(body)).guide;
const lines = (list: string) => list.split('|').map((one) => one.trim());

/** What stands under a heading, by the part that it is to be. */
const PARTS: Record<string, { headings: string[]; body: string; read: (guide: Guide) => unknown[] }> = {
  rounds: {
    headings: lines(
      'Rounds|Interview rounds|Stages|Interview stages|The interview process|Hiring process|Selection steps|Steps|Interview loop|Interview structure|Questions by round|2. Rounds|Rounds (4)|📋 Rounds:|ラウンド|面接ラウンド|面接の流れ|選考の流れ|選考フロー|選考ステップ|選考プロセス|面接ステップ|面接の段階|面接・選考の流れ|選考|面接内容|ラウンド別の質問|各ラウンドの質問|選考の流れ（全3回）|Questions|Interview questions|質問|質問例|面接の質問',
    ),
    body: '### 1. Talk\n\n1. Why us?\n',
    read: ({ rounds }) => rounds.flatMap(({ name, questions }) => [name, ...questions.map(({ text }) => text)]),
  },
  'other questions': {
    headings: lines(
      'Other questions|More questions|Further questions|Also asked|Other questions asked|Questions|Questions asked|Example questions|Common questions|その他の質問|ほかの質問|他の質問|その他に聞かれたこと|追加の質問|質問|質問例|想定質問|よくある質問|聞かれたこと|質問リスト',
    ),
    body: '- Talk\n- Why us?\n',
    read: ({ otherQuestions }) => otherQuestions.map(({ text }) => text),
  },
  'skill areas': {
    headings: lines(
      'Skill areas|Skills|Key skills|Required skills|Skills they look for|Skills assessed|Competencies|Core competencies|What they look for|What we look for|What the company looks for|What interviewers assess|Evaluation criteria|スキル領域|スキル|求められるスキル|求められる能力|評価されるスキル|必要なスキル|重視される力|コンピテンシー|評価項目|評価基準|評価ポイント|評価の観点|見られるポイント',
    ),
    body: '### Talk\n- **Why us?**: yes\n',
    read: ({ skillAreas }) => skillAreas.flatMap(({ name, facets }) => [name, ...facets.map((facet) => facet.name)]),
  },
  tips: {
    headings: lines(
      'Tips|Interview tips|Preparation|Preparation tips|Prep|Advice|How to prepare|Tips and advice|Tips & tricks|Preparation checklist|Checklist|ヒント|準備|準備のヒント|準備のポイント|準備すること|面接対策|対策|アドバイス|面接のコツ|チェックリスト|面接準備',
    ),
    body: '- [ ] Talk\n- [ ] Why us?\n',
    read: ({ tips }) => tips.map(({ text }) => text),
  },
  responsibilities: {
    headings: lines(
      'Responsibilities|Key responsibilities|Duties|Main tasks|What you would do|What you’ll do|担当業務|業務内容|仕事内容|職務内容|主な業務|業務範囲|役割',
    ),
    body: '- Talk\n- Why us?\n',
    read: ({ responsibilities }) => responsibilities.map(({ text }) => text),
  },
  tags: { headings: lines('Tags|Keywords|タグ|キーワード'), body: 'Talk · Why us?\n', read: ({ tags }) => [...tags] },
};

suite('Headings over the parts of a guide', () => {
  for (const [part, { headings, body, read }] of Object.entries(PARTS)) {
    for (const heading of headings) {
      test(`“${heading}” stands over ${part}`, () => {
        const guide = parse(`## ${heading}\n\n${body}`);
        assert.deepEqual(read(guide), ['Talk', 'Why us?']);
        assert.deepEqual(guide.extras, []);
      });
    }
  }

  for (const heading of lines(
    'Also asked|Other questions|Further questions|More questions asked|ほかに聞かれたこと|その他の質問|他に聞かれた質問',
  )) {
    test(`“${heading}” in a round stands over what was asked there, too`, () => {
      const body = `## ラウンド\n\n### 1. Talk\n\n1. Why us?\n\n#### ${heading}\n\n- Why now?\n`;
      const [round] = parse(body).rounds;
      assert.deepEqual(
        round!.questions.map(({ text, origin }) => [text, origin]),
        [
          ['Why us?', 'example'],
          ['Why now?', 'also-asked'],
        ],
      );
      const text = front(body);
      const { edits } = addQuestion(text, parseGuide(text).guide, 'Why here?', round!.id);
      assert.ok(applyEdits(text, edits).includes('1. Why us?\n2. Why here?\n'));
    });
  }

  for (const heading of lines('Questions to ask them|About the company|逆質問|会社について|Interviewer|面接官|My answers|Notes')) {
    test(`“${heading}” stands over nothing that we know`, () => {
      const guide = parse(`## ${heading}\n\n- Why us?\n`);
      assert.ok(guide.extras.every(({ owner }) => owner === 'guide'));
      assert.deepEqual([...guide.rounds, ...guide.otherQuestions, ...guide.skillAreas, ...guide.tips], []);
    });
  }

  test('other words count only where the guide does not have the part under our own', () => {
    const guide = parse('## Interview process\n\n- Three rounds, all online.\n\n## Rounds\n\n### 1. Talk\n\n1. Why us?\n');
    assert.deepEqual(
      guide.extras.map(({ owner }) => owner),
      ['guide', 'guide'],
    );
    assert.equal(guide.rounds.length, 1);
  });

  test('what is added goes under such a heading', () => {
    const text = front('## 選考ステップ\n');
    const { edits } = addRound(text, parseGuide(text).guide, '一次面接');
    assert.equal(applyEdits(text, edits), front('## 選考ステップ\n\n### 1. 一次面接\n'));
  });
});
