import { placesOf } from '../wording';
import { message } from '../message';
import { missingOwnPart } from '../own-part';
import { isHabit } from '../parts';
import { headOf, isWhole, nameOf, sectionsOf, sentencesOfRole } from '../shape';
import { isDeed, saysNoDeed } from '../telling/deeds';
import { findTold } from '../telling/words';
import { overlaps, placed, slice } from '../text/span';
import type { Example, Rule, RuleContext } from './rule';

/** An Action whose deeds are told with verbs that hide them, or that tells none. */
export const weakVerbs: Rule = Object.freeze<Rule>({
  id: 'weak-verbs',
  level: 'information',
  scope: 'section',
  why: '“Helped with” may be anything from making tea to leading; the plain action says more.',
  // Taken from joblabs, impactlogr.
  source: 'Advice of interview coaches; the count is our estimate.',
  messages: {
    weak: { what: '{count} verbs here hide what you did.', next: 'Name the action itself: wrote, called, decided, built.' },
    manner: {
      what: '{section} tells how it was done, and hardly what.',
      next: 'Say one thing that you did, as somebody in the room would have seen it.',
    },
  },
  thresholds: {
    least: {
      name: 'Verbs that hide an action',
      value: 3,
      unit: 'count',
      min: 1,
      max: 30,
      source: 'Our estimate: one or two of them are ordinary speech.',
    },
  },
  *check(context) {
    const { answer, kind, language, sentences } = context;
    // A record without headings is one account of deeds.
    const isRecord = kind.parts.includes('headline') && answer.sections.length === 0;
    const told = placesOf(context, 'weakVerb', isRecord ? sentences : sentencesOfRole(context, 'action')).filter(
      (place) => !isRecord || !PLAIN.test(slice(answer.text, place)),
    );
    const duties = isRecord ? sentences.flatMap((one) => placed(findTold(one, language, 'duty'), one.span.start)) : [];
    const weak = [...told, ...duties.filter((one) => !told.some((other) => overlaps(one, other)))].sort(
      (one, other) => one.start - other.start,
    );
    const [first, ...others] = weak;
    if (!first || weak.length < context.threshold('least')) {
      if (isMannerOnly(context))
        yield {
          message: 'manner',
          level: 'hint',
          data: { section: nameOf('action', context) },
          span: sectionsOf(answer, 'action')[0]?.heading.textSpan ?? headOf(context),
        };
      return;
    }
    const words = new Set(weak.map((place) => slice(answer.text, place)));
    if (isRecord && (words.size < 2 || weak.length * 3 < sentences.length)) return;
    yield {
      message: 'weak',
      data: { count: weak.length },
      span: first,
      measured: { value: weak.length, threshold: 'least' },
      related: others.slice(0, 9).map((place) => ({ span: place, message: message('Another such verb') })),
    };
  },
});

/** Nothing of what was done could have been seen or heard, whoever did it: where the writer's own part is missing, that is told. */
function isMannerOnly(context: RuleContext): boolean {
  const { kind, language, sentences } = context;
  if (!kind.story || sentences.length < LEAST || !isWhole(context)) return false;
  const settings = new Set(context.told().flatMap(({ role, sentence }) => (role === 'situation' ? sentence : [])));
  const others = sentences.filter((one) => !settings.has(one));
  const headed = sentencesOfRole(context, 'action');
  const acts = headed.length > 0 ? headed : others;
  return (
    acts.length >= (headed.length > 0 ? LEAST_HEADED : LEAST) &&
    saysNoDeed(acts, language.id) &&
    // Deeds may stand under another heading.
    !others.some((one) => !acts.includes(one) && one.signals.ownAction.length > 0 && isDeed(one.part, language.id)) &&
    // What is done as a rule is no event yet, and told of as such.
    sentences.filter((one) => isHabit(context, one)).length < 2 &&
    missingOwnPart(context).next().done === true
  );
}

/** Fewer sentences are a beginning. */
const LEAST = 4;
const LEAST_HEADED = 2;

/** What one was in charge of, did or did for years is plain enough in a record. */
const PLAIN = /担当|行|携わ/;

/** What it looks at, for the table of checks. */
export const summary =
  'Several verbs in the Action, or in an account of your experience, that hide what you did: worked on, helped, handled; 携わる, サポートする. An Action that tells how it was done, and nothing that could have been seen.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI helped with the doors. I rang three schools and moved the lessons.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n会場の準備に携わりました。私は三校に電話しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI worked on the timetable. I was involved in the talks with schools, and I handled the doors.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: false,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n時間割の作成に携わりました。学校との話し合いをサポートしました。当日の受付も手伝いました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
];
