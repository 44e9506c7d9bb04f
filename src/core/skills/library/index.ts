import { perValue } from '../../kept';
import { lazy } from '../../lazy';
import type { SkillArea } from '../../guide/model';
import type { LanguageId } from '../../languages/language';
import { LEXICONS } from '../../phrases/lexicon';
import { listOf, Sign } from '../../phrases/sign';
import type { Competency, Hint } from './competency';
import { crossFunctional } from './cross-functional';
import { dataDriven } from './data-driven';
import table from './hints.json';
import { japaneseMarket } from './japanese-market';
import { liveStreaming } from './live-streaming';

export type { Competency, Proof, Scene } from './competency';

/** The more special ones first: an area is linked to the first that fits. */
export const COMPETENCIES: readonly Competency[] = [japaneseMarket, liveStreaming, crossFunctional, dataDriven];

/** The competency that an area of a guide is, as far as its words tell. */
export const competencyOf = perValue((area: SkillArea) => COMPETENCIES.find((competency) => competency.fits(area)));

type Rows = readonly { readonly sign: string; readonly about: readonly string[] }[];

function hintsIn(language: LanguageId): (competency: string) => readonly Hint[] {
  const rows = lazy(() =>
    Object.entries(table as Readonly<Record<string, Readonly<Record<LanguageId, Rows>>>>).flatMap(([competency, languages]) =>
      languages[language].map((row) => ({ competency, ...row })),
    ),
  );
  const lists = LEXICONS[language].add(() => rows().map(({ sign }) => listOf(sign, true)));
  const hints = lazy(() => {
    const byCompetency = new Map<string, Hint[]>();
    rows().forEach(({ competency, about }, number) => {
      const hints = byCompetency.get(competency) ?? [];
      byCompetency.set(competency, hints);
      hints.push({ sign: new Sign(lists, number), about });
    });
    return byCompetency;
  });
  return (competency) => hints().get(competency) ?? [];
}

const HINTS: Readonly<Record<LanguageId, (competency: string) => readonly Hint[]>> = { en: hintsIn('en'), ja: hintsIn('ja') };

/** What tells which facet of a competency a sentence is about; none for competencies without hints. */
export function hintsOf(competency: Competency, language: LanguageId): readonly Hint[] {
  return HINTS[language](competency.id);
}
