import { Ids, questionSlug } from '../guide/ids';
import { safeStem } from '../guide/file-name';
import { fieldOfLabel } from '../guide/labels';
import type { Guide, NamedText, Question, Round, SkillArea, Tip } from '../guide/model';
import { parseGuide } from '../guide/parse';
import { serialiseGuide } from '../guide/serialise';
import { kindOfWording, languageById } from '../languages';
import { withCommonFacets } from '../skills/described';
import { fill } from '../message';
import { fold } from '../text/compare';
import { span } from '../text/span';
import { linkAreas } from './areas';
import type { Found, FoundNamed, FoundQuestion, FoundRound, ImportChoice, ImportedGuide, WriteUp } from './model';
import words from './words/guide.json';

const NOWHERE = span(0, 0);
const NO_CHOICE: ImportChoice = { dropped: [], kept: [], merged: [] };

/** The guide that a write-up becomes after the user's review. `parseGuide` reads its text back without a word lost or a problem found. */
export function guideOf(writeUp: WriteUp, choice: ImportChoice = NO_CHOICE): ImportedGuide {
  const language = languageById(writeUp.language) ?? languageById('en')!;
  const labels = words[language.id];
  const dropped = new Set(choice.dropped);
  const stays = (item: Found) => !dropped.has(item.id);
  const seen = new Set<string>();
  const ids = new Ids();
  const question = (found: FoundQuestion): Question[] => {
    const text = safeQuestion(found.text);
    if (text === '' || seen.has(fold(text))) return [];
    seen.add(fold(text));
    const kind = kindOfWording(text)?.id;
    return [
      {
        id: ids.derive(questionSlug(text), 'question'),
        idStated: false,
        text,
        origin: found.origin === 'reported' ? 'also-asked' : 'example',
        ...(kind && { kind }),
        primary: [],
        secondary: [],
        facets: [],
        notes: [],
        span: NOWHERE,
        textSpan: NOWHERE,
      },
    ];
  };
  const taken = takenIn(writeUp, choice);
  const drafts = mergedRounds(writeUp.rounds, choice, stays).map((round, at) =>
    roundOf(round, at + 1, withTaken(round.questions.filter(stays), taken.get(round.id)).flatMap(question)),
  );
  const loose = withTaken(writeUp.otherQuestions.filter(stays), taken.get('')).flatMap(question);
  // Questions of one talk without a name are a round all the same.
  const only = drafts.length === 0 && loose.length > 0;
  const rounds = only ? [{ ...EMPTY_ROUND, name: labels.interview, questions: loose }] : drafts;
  const others = only ? [] : loose;
  const areas = unique(writeUp.skillAreas.filter(stays)).map((found) => withCommonFacets(areaOf(found), language));
  const linked = linkAreas(rounds, others, areas, language);
  const unplaced = writeUp.unplaced.filter((item) => stays(item) && !choice.kept.some(({ id }) => id === item.id));
  const draft: Guide = {
    company: line(writeUp.company),
    role: line(writeUp.role),
    place: line(writeUp.place),
    language: language.id,
    interviewDate: '',
    title: titleOf(writeUp, labels),
    about: paragraphs(writeUp.about),
    responsibilities: unique(writeUp.responsibilities.filter(stays)).map(namedOf),
    rounds: linked.rounds,
    otherQuestions: linked.others,
    skillAreas: areas,
    tips: unique(writeUp.tips.filter(stays)).map((tip): Tip => ({ ...namedOf(tip), done: false, boxSpan: NOWHERE })),
    tags: unique(writeUp.tags.filter(stays).map((tag) => ({ ...tag, description: '' }))).flatMap((tag) => tagsOf(tag.text)),
    extras:
      unplaced.length > 0
        ? [{ owner: 'guide', text: `## ${labels.unplaced}\n\n${unplaced.map(({ text }) => `- ${line(text)}`).join('\n')}`, span: NOWHERE }]
        : [],
  };
  const text = serialiseGuide(draft);
  return { guide: parseGuide(text).guide, text, folderName: folderOf(writeUp, draft.title) };
}

/** Areas that are known and not done, which a plan may show as well. */
const KNOWLEDGE = /knowledge|understanding|familiarity|awareness|知識|理解|知見/i;

const EMPTY_ROUND: Round = {
  id: '',
  idStated: false,
  name: '',
  kind: '',
  interviewer: '',
  focus: '',
  notes: [],
  questions: [],
  span: NOWHERE,
  nameSpan: NOWHERE,
};

/** Items that were left out or unplaced and are wanted after all, by round; the empty key is no round. */
function takenIn(writeUp: WriteUp, choice: ImportChoice): Map<string, FoundQuestion[]> {
  const pool = new Map<string, Found>([...writeUp.leftOut, ...writeUp.unplaced].map((item) => [item.id, item]));
  const into = new Map(choice.merged.map(({ from, into: to }) => [from, to]));
  const taken = new Map<string, FoundQuestion[]>();
  for (const { id, round } of choice.kept) {
    const item = pool.get(id);
    if (!item) continue;
    const target = resolve(round ?? '', into);
    const key = target !== '' && writeUp.rounds.some((one) => one.id === target && !choice.dropped.includes(target)) ? target : '';
    taken.set(key, [...(taken.get(key) ?? []), { id, text: item.text, source: item.source, span: item.span, origin: 'example' }]);
  }
  return taken;
}

/** What is taken in stands behind the question that it stands behind in its text. */
function withTaken(questions: readonly FoundQuestion[], taken: readonly FoundQuestion[] = []): FoundQuestion[] {
  const all = [...questions];
  for (const one of taken) {
    const before = all.findLastIndex(({ source, span: at }) => source === one.source && at.start < one.span.start);
    all.splice(before < 0 && one.source > 0 ? all.length : before + 1, 0, one);
  }
  return all;
}

function resolve(round: string, into: ReadonlyMap<string, string>): string {
  let at = round;
  for (let turn = 0; turn < 100 && into.has(at); turn++) at = into.get(at)!;
  return at;
}

function mergedRounds(rounds: readonly FoundRound[], choice: ImportChoice, stays: (item: Found) => boolean): FoundRound[] {
  const into = new Map(choice.merged.map(({ from, into: to }) => [from, to]));
  const kept = rounds.filter(stays);
  return kept
    .filter((round) => resolve(round.id, into) === round.id || !kept.some(({ id }) => id === resolve(round.id, into)))
    .map((round) => {
      const joining = kept.filter((other) => other !== round && resolve(other.id, into) === round.id);
      return joining.length === 0 ? round : { ...round, questions: [round, ...joining].flatMap(({ questions }) => questions) };
    });
}

function roundOf(found: FoundRound, place: number, questions: readonly Question[]): Round {
  const field = (text: string) => line(text).replace(/ [·・|] /g, ', ');
  return {
    ...EMPTY_ROUND,
    name: withoutNumber(line(found.text).replace(/^\d{1,3}[.)．）]\s*/, ''), place) || '-',
    kind: field(found.kind),
    interviewer: field(found.interviewer),
    focus: field(found.focus),
    questions,
  };
}

/** “Stage 2 — Panel” is “Panel” where it stands second: the heading of a round has its number already. */
function withoutNumber(name: string, place: number): string {
  const found = /^(?:round|stage|step|phase|interview|ステップ|フェーズ)\s?#?(\d{1,2})\s?(?:[:：.–—]|\s-\s)\s*(?=\S)/iu.exec(
    name.normalize('NFKC'),
  );
  return found && Number(found[1]) === place ? name.slice(found[0].length) : name;
}

function areaOf({ text, description }: FoundNamed): SkillArea {
  const whole = line(text).replace(/\*/g, '');
  // A name is put between asterisks, which hold two hundred characters.
  const found = { text: whole.slice(0, 180), description: `${whole.slice(180)} ${description}`.trim() };
  return {
    id: '',
    idStated: false,
    name: line(found.text).replace(/\*/g, ''),
    description: paragraph(found.description),
    needs: KNOWLEDGE.test(found.text) ? 'knowledge' : 'action',
    facets: [],
    span: NOWHERE,
    nameSpan: NOWHERE,
  };
}

function namedOf(found: FoundNamed): NamedText {
  const name = line(found.text)
    .replace(/\*/g, '')
    .replace(/[:：\s]+$/, '')
    .slice(0, 190)
    .trim();
  const text = line(found.description);
  return { name, text, span: NOWHERE };
}

function unique<Item extends Found>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ text }) => line(text) !== '' && !seen.has(fold(text)) && seen.add(fold(text)));
}

function tagsOf(tag: string): string[] {
  return line(tag)
    .split(/\s*[·,、]\s*/)
    .filter((part) => part !== '' && !/^[-=+*#>`~_]/.test(part));
}

/** One line that opens no comment, names no id and cannot be taken for markup of the guide's own. */
function line(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029\ufeff]+/gu, ' ')
    .replace(/<!--/g, '<\\!--')
    .replace(/(\s?\{#[^\s{}]{1,80}\})+\s*$/g, '')
    .replace(/(?:(?:^|\s+)#+)+\s*$/g, '')
    .trim();
}

/** A question whose start is no field of the guide: “Kind: …” would be read as one. */
function safeQuestion(text: string): string {
  let words = line(text).replace(/^(?:\[[ xX]\]\s*)+/, '');
  for (let colon = labelEnd(words); colon > 0; colon = labelEnd(words)) words = `${words.slice(0, colon)} –${words.slice(colon + 1)}`;
  return words;
}

function labelEnd(words: string): number {
  const colon = words.slice(0, 40).search(/[:：]/);
  return colon > 0 && fieldOfLabel(words.slice(0, colon).replace(/\*/g, '')) ? colon : -1;
}

/** A paragraph that the Markdown of the guide reads as one. */
function paragraph(text: string): string {
  return line(text)
    .replace(/^(?=[#>|=+*-]|```|~~~|___)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((one) => (one.startsWith('- ') ? `- ${line(one.slice(2))}` : paragraph(one)))
    .filter((one) => one !== '' && one !== '- ')
    .join('\n')
    .replace(/\n(?=[^-])/g, '\n\n')
    .replace(/(?<=\n|^)(?!- )([^\n]+)\n- /g, '$1\n\n- ');
}

function titleOf(writeUp: WriteUp, labels: { readonly interview: string; readonly title: string }): string {
  const [role, company] = [line(writeUp.role), line(writeUp.company)];
  if (role !== '' && company !== '') return fill(labels.title, { role, company });
  return line(writeUp.title) || role || company || labels.interview;
}

function folderOf({ company, role, place, title }: WriteUp, fallback: string): string {
  const named = [company, role, place].map(line).filter((part) => part !== '');
  return safeStem((named.length > 1 ? named.join(' ') : shortened(line(title) || fallback)).toLowerCase());
}

/** A long title cut between two words. */
function shortened(title: string): string {
  const end = title.length > 48 ? title.lastIndexOf(' ', 48) : -1;
  return end > 12 ? title.slice(0, end) : title;
}
