import { areaSigns } from '../../../src/core';
import { PRESENT_ROLES } from '../../../src/core/roles/presence';
import { resultMeasures, roleModel, sectionsTold, toldBy } from '../../../src/core/content';
import { limitOf } from '../../../src/core/skills/assess';
import { competencyOf } from '../../../src/core/skills/library';
import { AREA_GRAIN, signsOfArea } from '../../../src/core/skills/learnt/weigh';
import type { AreaPassage } from '../areas-material';
import { Scores } from '../score';
import { chancesBy, learnAreas, seenIn, type AreasLearnt, type Teller } from './areas';
import type { Sample } from './material';
import { learnRoles } from './roles';

const FOLDS = 8;

/** Prints how weights score on answers that they were not learnt from, each answer once. */
export function crossValidate(samples: readonly Sample[], passages: readonly AreaPassage[]): void {
  const skills = new Scores();
  const sections = new Scores();
  const quantified = new Scores();
  const scores: { score: number; truth: boolean }[] = [];
  const hard = { answers: 0, credited: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = samples.filter((_, at) => at % FOLDS !== fold);
    const { weights, signs: ofWords } = learnRoles(rest);
    const roles = roleModel(weights, ofWords);
    const tell: Teller = (read) => toldBy(read, roles);
    const areas = learnAreas(rest, tell, passages);
    for (const { read, labels } of samples.filter((_, at) => at % FOLDS === fold)) {
      const told = tell(read);
      let isCreditedFalsely = false;
      for (const area of read.guide!.skillAreas) {
        const signs = areaSigns(read, area);
        const score = scoreBy(areas, competencyOf(area)!.id, read, signs, told) - limitOf(signs);
        const truth = labels.skills[area.id] === true;
        scores.push({ score, truth });
        skills.add(['all', area.id, labels.language], score > 0, truth);
        isCreditedFalsely ||= score > 0 && !truth;
      }
      if (labels.hard === 'negative') {
        hard.answers++;
        if (isCreditedFalsely) hard.credited++;
      }
      const has = sectionsTold(told, read);
      for (const role of PRESENT_ROLES) sections.add(['all', role, labels.language], has[role], labels.sections[role]);
      quantified.add(['all', labels.language], resultMeasures(read, told).length > 0, labels.quantified_result);
    }
  }
  console.log(skills.table('skill areas'), `\nhard negatives credited: ${hard.credited} of ${hard.answers}\n`);
  console.log(sections.table('sections'), `\naccuracy ${sections.of('all').accuracy.toFixed(3)}\n`);
  console.log(quantified.table('measured result'), '\n');
  for (const limit of [-0.6, -0.4, -0.2, 0, 0.2, 0.4]) {
    const counts = new Scores();
    for (const { score, truth } of scores) counts.add([`limits moved by ${limit}`], score > limit, truth);
    console.log(counts.table('').split('\n')[1]);
  }
}

/** How far an answer shows an area, by what was learnt; as `weigh` says it by the shipped weights. */
function scoreBy(
  { weights, signs }: AreasLearnt,
  competency: string,
  read: Sample['read'],
  area: ReturnType<typeof areaSigns>,
  told: ReturnType<Teller>,
): number {
  const inWhole = (table: Readonly<Record<string, number>>) => Object.entries(table).map(([name, weight]) => [name, weight / 100] as const);
  const { sentence, answer } = weights[competency]!;
  const columns = Object.keys(weights);
  const column = columns.indexOf(competency);
  const ofSigns = signs.signs.map((sign, at) => [String(sign), signs.weights[at * columns.length + column]! * AREA_GRAIN] as const);
  const chances = chancesBy(new Map([...inWhole(sentence), ...ofSigns]), seenIn(read));
  const known = new Map(inWhole(answer));
  return [...signsOfArea(read, area, chances, told)].reduce((sum, [name, size]) => sum + (known.get(name) ?? 0) * size, 0);
}
