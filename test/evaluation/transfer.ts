import { readFileSync } from 'node:fs';
import { assessArea, DEFAULT_SPEEDS, parseGuide, readAnswer, type ReadAnswer, type SkillArea } from '../../src/core';
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

/** A paragraph, read, with the area that it is held against and whether it shows it. */
export interface ReadParagraph {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly language: string;
  readonly read: ReadAnswer;
  readonly area: SkillArea;
  readonly truth: boolean;
}

/** The paragraphs of a file, each read with a guide that knows no more than the area's name and description. */
export function paragraphsIn(file: string, only?: 'tune' | 'keep'): ReadParagraph[] {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Area[];
  return readIn(only === undefined ? all : all.filter((_, at) => (at % 2 === 0) === (only === 'tune')));
}

/** A common competency: passages that show it and that do not, and what a firm might call it. */
interface Passages {
  readonly id: string;
  readonly areas: readonly Pick<Area, 'language' | 'name' | 'description'>[];
  readonly texts: readonly (Paragraph & { readonly language: Area['language'] })[];
}

/** Passages are held against their own area; those that show another competency against it as well. */
export function competencyParagraphsIn(file: string): ReadParagraph[] {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Passages[];
  return readIn(
    all.flatMap(({ id, areas, texts }, at) =>
      areas.map(({ language, name, description }): Area => {
        const own = texts.filter((text) => text.language === language);
        const others = OTHERS.map((step) => {
          const shown = all[(at + step) % all.length]!.texts.filter((text) => text.language === language && text.kind === 'shows');
          return { text: shown[(at + step) % shown.length]!.text, kind: 'other-skill' };
        });
        const evidences = own.filter(({ kind }) => kind === 'shows');
        return { id, name, description, language, evidences, does_not: [...others, ...own.filter(({ kind }) => kind !== 'shows')] };
      }),
    ),
  );
}

/** How many competencies further on the others stand. */
const OTHERS = [7, 19];

function readIn(areas: readonly Area[]): ReadParagraph[] {
  return areas.flatMap(({ id, name, description, language, evidences, does_not: others }) => {
    const headings = language === 'ja' ? '## 求められる力' : '## Skill areas';
    const { guide } = parseGuide(
      `---\ntype: interview-guide\nlanguage: ${language}\n---\n# ${id}\n\n${headings}\n\n### ${name}\n${description}\n`,
    );
    const area = guide.skillAreas[0];
    if (!area) throw new Error(`the area ${id} was not read`);
    const read = ({ text, kind }: Paragraph, truth: boolean): ReadParagraph => ({
      id,
      text,
      kind,
      language,
      read: readAnswer(text, guide, { speeds: DEFAULT_SPEEDS }),
      area,
      truth,
    });
    return [...evidences.map((paragraph) => read(paragraph, true)), ...others.map((paragraph) => read(paragraph, false))];
  });
}

/** Holds paragraphs against skill areas of which only name and description are known. The last line printed is JSON. */
export function evaluateTransfer(file: string, only?: 'tune' | 'keep'): void {
  const scores = new Scores();
  for (const { id, text, kind, language, read, area, truth } of paragraphsIn(file, only)) {
    const found = assessArea(read, area).level >= 2;
    scores.add(['all', kind, language], found, truth);
    if (found !== truth) console.log(`${id} (${kind}): ${truth ? 'missed' : 'credited'}: ${text}\n`);
  }
  console.log(scores.table('areas never seen'), '\n');
  console.log(JSON.stringify(scores.figures));
}
