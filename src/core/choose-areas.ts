import { addSkillArea, type Addition } from './guide/edits';
import type { Guide, SkillArea } from './guide/model';
import { allQuestions } from './guide/find';
import { labelsFor } from './guide/labels';
import { parseGuide } from './guide/parse';
import { endOfItem } from './guide/places';
import { serialiseGuide } from './guide/serialise';
import { linkAreas } from './import/areas';
import { languageById, languageOf } from './languages';
import { commonCompetencies, facetsOf, scoresOf } from './skills/library/common';
import { fittingOf } from './skills/library/fitting';
import type { Edit } from './text/edit';
import { lineEndOf, scanLines } from './text/lines';
import { span } from './text/span';

/** A common competency as a skill area that a guide could have. */
export interface OfferedArea {
  readonly area: SkillArea;
  /** Whether the guide speaks of it. */
  readonly spoken: boolean;
}

/** Words of a competency that a guide has to hold to speak of it, as weights; a rare word weighs nearly one. */
const LEAST_SPOKEN = 1;
const MOST_SPOKEN = 12;

/** The common competencies that a guide has no skill area for, in its language: those that it speaks of most come first. */
export function offeredAreas(text: string, guide: Guide): OfferedArea[] {
  const language = languageById(guide.language) ?? languageOf(text);
  const said = [
    guide.role,
    guide.about,
    ...guide.responsibilities.map((one) => `${one.name} ${one.text}`),
    ...allQuestions(guide).map(({ question }) => question.text),
  ].join('\n');
  const scores = scoresOf(language, said, [span(0, said.length)]);
  const had = new Set(guide.skillAreas.flatMap((area) => fittingOf(area, language)));
  const order = scores.map((_, at) => at).filter((at) => !had.has(at));
  const spoken = new Set(
    order
      .filter((at) => scores[at]! >= LEAST_SPOKEN)
      .sort((one, other) => scores[other]! - scores[one]!)
      .slice(0, MOST_SPOKEN),
  );
  return [...spoken, ...order.filter((at) => !spoken.has(at))].map((at) => {
    const competency = commonCompetencies()[at]!;
    const [name = ''] = competency.name[language.id].split(/[,、]/);
    const area: SkillArea = { ...BARE, name, needs: /knowledge|知識/i.test(name) ? 'knowledge' : 'action' };
    return { area: { ...area, facets: facetsOf(competency, language, area) }, spoken: spoken.has(at) };
  });
}

const NOWHERE = span(0, 0);
const BARE = { id: '', idStated: false, description: '', facets: [], span: NOWHERE, nameSpan: NOWHERE };

/**
 * Adds skill areas with their facets behind those that a guide has, and their names to the questions that name none and are
 * like them; a guide without any gets the heading for them.
 */
export function addSkillAreas(text: string, guide: Guide, areas: readonly SkillArea[]): Addition {
  const language = languageById(guide.language) ?? languageOf(text);
  const eol = lineEndOf(text);
  const lines = scanLines(text);
  const { fields, comma } = labelsFor(language.id);
  const linked = linkAreas(guide.rounds, guide.otherQuestions, areas, language);
  const named: Edit[] = [...linked.rounds.flatMap(({ questions }) => questions), ...linked.others].flatMap((question, at) => {
    const { primary, secondary } = allQuestions(guide)[at]!.question;
    const names = [...question.primary.map((name) => `**${name}**`), ...question.secondary];
    if (primary.length + secondary.length > 0 || names.length === 0) return [];
    const from = lines.findIndex(({ next, end }) => next > question.span.start || end > question.span.start);
    const { end } = endOfItem(text, lines, from);
    return [{ span: span(end, end), newText: `${eol}   - ${fields['skill-areas'][0]}: ${names.join(comma)}` }];
  });
  const written = serialiseGuide({ ...parseGuide('').guide, language: language.id, skillAreas: areas });
  const blocks = written.slice(written.indexOf('### ') + 4).trimEnd();
  const { edits, added } = addSkillArea(text, guide, blocks.replaceAll('\n', eol));
  const shift = named.filter((one) => one.span.start <= edits[0]!.span.start).reduce((sum, { newText }) => sum + newText.length, 0);
  return { edits: [...named, ...edits], added: span(added.start + shift, added.end + shift) };
}
