import { readFileSync } from 'node:fs';
import { assessArea, DEFAULT_SPEEDS, parseGuide, readAnswer } from '../../src/core';
import { Scores } from './score';

interface Area {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly language: 'en' | 'ja';
  readonly evidences: readonly Paragraph[];
  readonly does_not: readonly Paragraph[];
}

interface Paragraph {
  readonly text: string;
  readonly kind: string;
}

/** Holds paragraphs against skill areas of which only name and description are known. The last line printed is JSON. */
export function evaluateTransfer(file: string, only?: 'tune' | 'keep'): void {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Area[];
  const areas = only === undefined ? all : all.filter((_, at) => (at % 2 === 0) === (only === 'tune'));
  const scores = new Scores();
  for (const area of areas) {
    const headings = area.language === 'ja' ? '## 求められる力' : '## Skill areas';
    const guide = parseGuide(
      `---\ntype: interview-guide\nlanguage: ${area.language}\n---\n# ${area.id}\n\n${headings}\n\n### ${area.name}\n${area.description}\n`,
    ).guide;
    const known = guide.skillAreas[0];
    if (!known) throw new Error(`the area ${area.id} was not read`);
    const judge = ({ text, kind }: Paragraph, truth: boolean) => {
      const evidence = assessArea(readAnswer(text, guide, { speeds: DEFAULT_SPEEDS }), known);
      const found = evidence.level >= 2;
      scores.add(['all', kind, area.language], found, truth);
      if (found !== truth) console.log(`${area.id} (${kind}): ${truth ? 'missed' : 'credited'}: ${text}\n`);
    };
    for (const paragraph of area.evidences) judge(paragraph, true);
    for (const paragraph of area.does_not) judge(paragraph, false);
  }
  console.log(scores.table('areas never seen'), '\n');
  console.log(JSON.stringify(scores.figures));
}
