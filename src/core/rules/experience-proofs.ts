import { message } from '../message';
import { asksFor, gives } from '../parts';
import { headOf, isFinished } from '../shape';
import { tellsOf } from '../telling/words';
import { slice } from '../text/span';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A record of more stations than a listener keeps, or a life told by its years. */
export const experienceProofs: Rule = Object.freeze<Rule>({
  id: 'experience-proofs',
  level: 'information',
  scope: 'answer',
  why: 'Two or three proofs are remembered; a list of everything is not.',
  // Taken from blog.markormesher.ca, career-ops.
  source: 'Guides to “tell me about yourself” advise two or three proofs.',
  messages: {
    many: {
      what: '{count} jobs or projects are listed here.',
      next: 'Keep the two or three that matter for this role, and leave the others for questions.',
    },
    dated: {
      what: 'This goes from year to year, as a CV does.',
      next: 'Open with what it amounts to for this question, and keep the posts that show it, with what came of each.',
    },
    life: {
      what: 'A CV in order of its years is no reason.',
      next: 'Say what you want to do there and why, and keep the one post that shows it.',
    },
  },
  thresholds: {
    most: {
      name: 'Jobs or projects',
      value: 4,
      unit: 'count',
      min: 1,
      max: 20,
      source: 'Two or three proofs are advised; one more is left room for.',
    },
  },
  *check(context) {
    const { kind } = context;
    const dated = kind.parts.includes('headline') || kind.parts.includes('facts') ? datedIn(context) : [];
    if (dated.length > 0 && isFinished(context)) {
      yield {
        message: kind.parts.includes('facts') ? 'life' : 'dated',
        span: headOf(context),
        related: dated.map(({ span }) => ({ span, message: message('One more of them') })),
      };
      return;
    }
    if (!asksFor(context, 'figure')) return;
    const most = context.threshold('most');
    const posts = context.sentences.filter((sentence) => tellsOf(sentence, context.language, 'post'));
    // Where one post follows the other, most sentences open with the next.
    const isList = posts.length > most && posts.length * 5 >= context.sentences.length * 2;
    const stations = isList ? posts : context.sentences.filter((sentence) => gives(context, sentence, 'station'));
    if (stations.length <= most) return;
    yield {
      message: 'many',
      data: { count: stations.length },
      span: headOf(context),
      measured: { value: stations.length, threshold: 'most' },
      related: stations.slice(most, most + 9).map(({ span }) => ({ span, message: message('One more of them') })),
    };
  },
});

/** The sentences that go from post to post by their years, where so many years are named; what came of a post is a proof. */
function datedIn({ sentences }: RuleContext): readonly Sentence[] {
  const isProof = ({ part, signals }: Sentence) => signals.outcome.some((at) => !NO_OUTCOME.test(slice(part.text, at)));
  const isPost = ({ part }: Sentence) => OPENS.test(part.text) || POST.test(part.text);
  const dated = sentences.filter((one) => isPost(one) && YEARS.test(one.part.text) && !THEIRS.test(one.part.text) && !isProof(one));
  const years = dated.reduce((sum, { part }) => sum + part.text.split(YEARS).length - 1, 0);
  return years >= MANY_YEARS ? dated : [];
}

/** One post may have its first and its last year. */
const YEARS =
  /(?:(?<!\d)(?:19|20)\d\d(?!\d)|(?:昭和|平成|令和)(?:\d{1,2}|元)年)(?:[年月\d\s]{0,6}(?:[-–—~〜～]|to\b|until\b|から)\s?(?:19|20)\d\d)?/;

const OPENS = /^\P{L}{0,4}(?:(?:19|20)\d\d|(?:昭和|平成|令和)[\d元])/u;

const POST =
  /\b(?:graduat|apprentic|joined|moved|worked|became|start(?:ed)? (?:at|as|in|with)|went to|came back|been (?:an?|the|in|with)|(?:I am|I was|was|am) (?:an?|the|at|in)|internship|stud(?:y|ied))|[入退]社|入[行職庁局]|卒業|異動|配属|転職|就職|退職|復職|移り|勤務|働/i;

/** From one year to the next nothing grows. */
const NO_OUTCOME = /(?:19|20)\d\d|^came/;

/** The years of those one writes to. */
const THEIRS = /\byour?\b|[御貴当弊][社院校園店行庁]/i;

/** Who names three years may place three proofs. */
const MANY_YEARS = 4;

/** What it looks at, for the table of checks. */
export const summary =
  'An account of your experience with more jobs or projects than a listener remembers, or a CV told year by year, also as a motivation.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: false,
    kind: 'experience',
    text: '# これまでの経歴を教えてください。\n\n平成22年に銀行に入行しました。平成25年に支店へ異動しました。令和元年に退職し、会計事務所に転職しました。令和4年から法人を担当しています。\n',
  },
  {
    good: true,
    kind: 'experience',
    text: '## Situation\nI have run desks for six years.\n\n## Task\nAt Northgate I sold tickets.\n\n## Action\nAt Harwood I wrote the rota for nine people.\n\n## Result\nThis role needs the same calm.\n',
  },
  {
    good: true,
    kind: 'experience',
    text: '## 状況\n窓口を六年担当しています。\n\n## 課題\n前職では券を売りました。\n\n## 行動\nその後、劇場で九人の勤務表を作りました。\n\n## 結果\nこの仕事でも活かせます。\n',
  },
  {
    good: false,
    kind: 'experience',
    text: '## Situation\nI have run desks for six years.\n\n## Task\nAt Northgate I sold tickets. At Harwood I wrote the rota.\n\n## Action\nAt Millford I kept the till. As an assistant I taught. At Selby I cooked.\n\n## Result\nThis role needs the same calm.\n',
  },
  {
    good: false,
    kind: 'experience',
    text: '## 状況\n窓口を六年担当しています。\n\n## 課題\n大学では券を売りました。アルバイトでは勤務表を作りました。\n\n## 行動\nインターンでは教えました。新卒で入社しました。その後、店長をしました。\n\n## 結果\nこの仕事でも活かせます。\n',
  },
];
