import { quoteValue } from '../text/front-matter';
import { safeStem } from './file-name';
import { slug } from './ids';
import { labelsFor } from './labels';

export interface BlankGuide {
  readonly company: string;
  readonly role: string;
  /** A language id; the guide is written in it. */
  readonly language: string;
  readonly rounds: readonly string[];
}

const PROMPTS = {
  en: {
    title: (role: string, company: string) => `${role} at ${company}`,
    about: 'What the role is, in your own words.',
    areas: 'What the company looks for: “### Planning”, a description under it, and its name under a question as “Skill areas: Planning”.',
    tips: 'What to do before the day.',
    rounds: ['First interview', 'Second interview', 'Final interview'],
  },
  ja: {
    title: (role: string, company: string) => `${company} ${role}`,
    about: 'どんな仕事かを、自分の言葉で。',
    areas: '会社が求めるもの：「### 計画性」のように見出しを立てて説明を書き、質問の下に「スキル領域: 計画性」と書きます。',
    tips: '面接の日までにすること。',
    rounds: ['一次面接', '二次面接', '最終面接'],
  },
};

/** The rounds that most interviews in this language have, as a start. */
export function usualRounds(language: string): readonly string[] {
  return promptsFor(language).rounds;
}

/** A guide from nothing, ready to be filled: its rounds with their fields, and comments that say what goes where. */
export function blankGuide({ company, role, language, rounds }: BlankGuide): string {
  const { parts, fields } = labelsFor(language);
  const prompts = promptsFor(language);
  const field = (key: string, value: string) => (value === '' ? `${key}:` : `${key}: ${quoteValue(value)}`);
  const front = [
    'type: interview-guide',
    field('company', company),
    field('role', role),
    'place:',
    field('language', language),
    'interview-date:',
  ];
  const blocks = [
    `---\n${front.join('\n')}\n---\n# ${company === '' || role === '' ? role || company : prompts.title(role, company)}`,
    `<!-- ${prompts.about} -->`,
    `## ${parts.rounds[0]}`,
    ...rounds.map((name, at) => `### ${at + 1}. ${name}\n\n- ${fields.interviewer[0]}:\n- ${fields.focus[0]}:`),
    `## ${parts['skill-areas'][0]}`,
    `<!-- ${prompts.areas} -->`,
    `## ${parts.tips[0]}`,
    `<!-- ${prompts.tips} -->`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A name for the folder of a guide: safe everywhere, made of the company and the role. */
export function folderNameFor(company: string, role: string): string {
  return safeStem(slug(`${company} ${role}`) || 'guide');
}

function promptsFor(language: string): (typeof PROMPTS)['en'] {
  return language === 'ja' ? PROMPTS.ja : PROMPTS.en;
}
