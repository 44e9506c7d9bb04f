import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadAnswer } from '../../../src/core';
import type { Told } from '../../../src/core/told';
import { roleModel, toldBy, toldOf, type RoleModel } from '../../../src/core/content';
import { areaPassages } from '../areas-material';
import { learnAreas, type Teller } from './areas';
import { crossValidate } from './folds';
import { samplesIn, type Sample } from './material';
import { sectionDrafts } from '../sections-material';
import { labelledQuestions, shapedQuestions } from '../kinds-material';
import { crossValidateKinds, evaluateBlind, learnableOf, learnKinds } from './kinds';
import { crossValidateLines, learnLines } from './lines';
import { crossValidateParts, learnParts, OF_OTHERS, OF_STORIES } from './story-parts';
import { crossValidateFaults, faultRows, learnFaults } from './faults';
import { crossValidateHalves, learnHalves } from './halves';
import { faultPassages, FAULTS_KEPT_ASIDE } from '../faults-material';
import { HALVES_KEPT_ASIDE, halfSamples } from '../halves-material';
import { learnGroup } from './group';
import { learnPresence } from './presence';
import { learnRoles } from './roles';
import { passagesIn, VAGUE_KEPT } from '../vague-material';
import { crossValidateVague, learnVague } from './vague';
import { crossValidateStories, learnStories, paragraphsIn, competencyParagraphsIn } from './stories';
import { writeUpsIn } from './write-ups';
import { KEPT_ASIDE as PARTS_KEPT_ASIDE, partSamples } from '../parts-material';

/** Sets that nothing is learnt from: only their scores are looked at. */
const KEPT_ASIDE: readonly string[] = [
  'answers5',
  'answers17',
  'answers18',
  'answers20',
  'answers23',
  'answers25',
  'answers27',
  'answers29',
  'answers31',
  'transfer4.json',
  'transfer5.json',
  'transfer6.json',
];

/** Sets whose labels say by the same habits which sections a plan, a motive or a record has. */
const OF_PRESENCE: readonly string[] = ['answers19', 'answers21', 'answers22', 'answers24', 'answers26', 'answers28', 'answers30', 'answers32', 'answers33', 'answers34'];

/**
 * `npm run learn`: writes the weights that ship from the labelled answers of the project. With `--tune` only from the
 * half that is tuned on, to see what the weights are worth on the other half; with `--folds` nothing is written, and what
 * is printed are the scores of weights on answers that they were not learnt from. For write-ups, `--sets` does the same
 * with one set left out at a time, `--without writeups11` for that set alone, and `--misses` shows what is not right.
 * Run from the project's folder.
 */
function main(args: readonly string[]): void {
  const root = process.cwd();
  const home = join(root, 'test/evaluation');
  const folders = readdirSync(home)
    .filter((name) => /^answers\d*$/.test(name) && ![...KEPT_ASIDE, ...OF_PRESENCE].includes(name))
    .sort()
    .map((name) => join(home, name));
  const only = args.includes('--tune') ? 'tune' : undefined;
  const what = args.find((arg) => /^(?:answers|areas|faults|group|halves|kinds|lines|parts|presence|roles|stories|vague)$/.test(arg));
  if (what === undefined || what === 'lines') lines(home, root, args);
  if (what === 'lines') return;
  if (what === undefined || what === 'kinds') kinds(root, args);
  if (what === 'kinds') return;
  if (what === undefined || what === 'vague') vague(root, args);
  if (what === 'vague') return;
  if (what === 'parts') return parts(root, args);
  if (what === 'halves') return halves(root, args);
  if (what === 'faults') return faults(home, root, folders, args);
  if (what === 'roles') return void roles([...samplesIn(folders, root), ...samplesOfPresence(home, root)], root);
  if (what === 'presence') return presence([...samplesIn(folders, root), ...samplesOfPresence(home, root)], root);
  if (what === 'group') return group([...samplesIn(folders, root), ...samplesOfPresence(home, root)], toldOf, root);
  if (what === 'areas') return areas([...samplesIn(folders, root, only), ...samplesOfPresence(home, root)], toldOf, root);
  const files = transferFiles(home);
  const passages = competencyParagraphsIn(join(home, 'competencies.json'));
  if (args.includes('--folds')) {
    if (what !== 'stories') crossValidate(samplesIn(folders, root, only), areaPassages(root));
    crossValidateStories(files, passages);
    if (what !== 'stories') parts(root, args);
    return;
  }
  const stories = learnStories(
    files.flatMap((file) => paragraphsIn(file, only)),
    passages,
  );
  write(join(root, 'src/core/skills/learnt/story.json'), stories);
  if (what === 'stories') return;
  const samples = [...samplesIn(folders, root, only), ...samplesOfPresence(home, root, only)];
  const model = roles(samples, root);
  areas(samples, (read) => toldBy(read, model), root);
  group(samples, (read) => toldBy(read, model), root);
  presence(samples, root);
  console.log(`Weights learnt from ${samples.length} answers.`);
}

/** The weights of what a sentence is for. */
function roles(samples: readonly Sample[], root: string): RoleModel {
  const { weights, signs } = learnRoles([...samples, ...sectionDrafts(root)]);
  write(join(root, 'src/core/roles/weights.json'), weights);
  write(join(root, 'src/core/roles/sign-weights.json'), signs);
  return roleModel(weights, signs);
}

/** Which sections an answer has, by what weights say of its sentences that were not learnt from them. */
function presence(samples: readonly Sample[], root: string): void {
  const told = new Map<ReadAnswer, readonly Told[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { weights, signs } = learnRoles([...samples.filter((_, at) => at % FOLDS !== fold), ...sectionDrafts(root)]);
    const model = roleModel(weights, signs);
    for (const { read } of samples.filter((_, at) => at % FOLDS === fold)) told.set(read, toldBy(read, model));
  }
  const own = samples.filter(({ folder }) => OF_PRESENCE.includes(folder));
  write(
    join(root, 'src/core/roles/presence.json'),
    learnPresence(own, (read) => told.get(read)!),
  );
}

const FOLDS = 4;

/** The weights of skill areas. */
function areas(samples: readonly Sample[], tell: Teller, root: string): void {
  const passages = areaPassages(root);
  const { weights, signs } = learnAreas(samples, tell, passages);
  write(join(root, 'src/core/skills/learnt/weights.json'), weights);
  write(join(root, 'src/core/skills/learnt/sign-weights.json'), signs);
  console.log(`Weights of areas learnt from ${samples.length} answers and ${passages.length} passages.`);
}

/** The weights of who acts. */
function group(samples: readonly Sample[], tell: Teller, root: string): void {
  write(join(root, 'src/core/roles/group.json'), learnGroup(samples, tell));
}

function samplesOfPresence(home: string, root: string, only?: 'tune'): Sample[] {
  return samplesIn(
    OF_PRESENCE.map((name) => join(home, name)),
    root,
    only,
  );
}

/** Last, as it asks what sentences are for. */
function parts(root: string, args: readonly string[]): void {
  const samples = partSamples(root, (set) => !PARTS_KEPT_ASIDE.includes(set));
  const only = args.find((arg) => /^(?:story|others)$/.test(arg));
  const without = args.includes('--without') ? args[args.indexOf('--without') + 1] : undefined;
  for (const [name, table] of Object.entries({ story: OF_STORIES, others: OF_OTHERS })) {
    if (only && only !== name) continue;
    if (args.includes('--folds') || without) crossValidateParts(samples, table, without);
    else write(join(root, `src/core/telling/${name}.json`), learnParts(samples, table));
  }
  console.log(`Weights of parts learnt from ${samples.length} answers.`);
}

/** Last, as it asks what sentences are for and which parts they tell. */
function halves(root: string, args: readonly string[]): void {
  const samples = halfSamples(root, (set) => !HALVES_KEPT_ASIDE.includes(set));
  if (args.includes('--folds')) return crossValidateHalves(samples);
  write(join(root, 'src/core/telling/half.json'), learnHalves(samples));
  console.log(`Weights of halves learnt from ${samples.length} drafts.`);
}

/** Last, as the sentences are left out of which a rule speaks already. Answers of all trades, as what is no fault is told otherwise in each. */
function faults(home: string, root: string, folders: readonly string[], args: readonly string[]): void {
  const passages = faultPassages(root, (set) => !FAULTS_KEPT_ASIDE.includes(set));
  const answers = [
    ...samplesIn(folders, root),
    ...samplesOfPresence(home, root),
    ...partSamples(root, (set) => !PARTS_KEPT_ASIDE.includes(set)),
    ...halfSamples(root, (set) => !HALVES_KEPT_ASIDE.includes(set)),
    ...transferFiles(home).flatMap((file) => paragraphsIn(file)),
    ...competencyParagraphsIn(join(home, 'competencies.json')),
  ];
  const rows = faultRows(
    passages,
    answers.map(({ read }) => read),
  );
  if (args.includes('--folds')) return crossValidateFaults(rows);
  write(join(root, 'src/core/telling/fault-weights.json'), learnFaults(rows));
  console.log(`Weights of faults learnt from ${rows.length} sentences.`);
}

/** Files of paragraphs that may be learnt from. */
function transferFiles(home: string): string[] {
  return readdirSync(home)
    .filter((name) => /^transfer\d*\.json$/.test(name) && !KEPT_ASIDE.includes(name))
    .sort()
    .map((name) => join(home, name));
}

function kinds(root: string, args: readonly string[]): void {
  const labelled = labelledQuestions(root);
  const questions = learnableOf([...labelled, ...shapedQuestions(root, labelled)]);
  if (args.includes('--folds')) return crossValidateKinds(questions, args.includes('--misses'));
  if (args.includes('--blind')) return evaluateBlind(questions);
  write(join(root, 'src/core/languages/kind-weights.json'), learnKinds(questions));
  console.log(`Weights learnt from ${questions.length} questions.`);
}

function vague(root: string, args: readonly string[]): void {
  const passages = passagesIn(root, (set) => set !== VAGUE_KEPT);
  if (args.includes('--folds')) return crossValidateVague(passages, args.includes('--misses'));
  write(join(root, 'src/core/telling/deeds.json'), learnVague(passages));
  console.log(`Weights learnt from ${passages.length} passages.`);
}

function lines(home: string, root: string, args: readonly string[]): void {
  const texts = writeUpsIn(home);
  const only = args[args.indexOf('--without') + 1];
  const misses = args.includes('--misses');
  if (args.includes('--without') && only) return crossValidateLines(texts, 'set', misses, only);
  if (args.includes('--sets')) return crossValidateLines(texts, 'set', misses);
  if (args.includes('--folds')) return crossValidateLines(texts, 'eighth', misses);
  write(join(root, 'src/core/import/learnt/weights.json'), learnLines(texts));
  console.log(`Weights learnt from ${texts.length} write-ups.`);
}

/** A line a name, so that a change of weights can be read. */
function write(file: string, value: unknown): void {
  const text = JSON.stringify(value, undefined, 1).replace(/\[[^[\]]*\]/g, (row) =>
    row.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
  writeFileSync(file, `${text}\n`);
}

main(process.argv.slice(2));
