import { habitsAlone, waysAlone } from '../parts';
import { headOf, isWhole } from '../shape';
import { tellsOf } from '../telling/words';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A past event was asked for, and a habit is told. */
export const noSingleEpisode: Rule = Object.freeze<Rule>({
  id: 'no-single-episode',
  level: 'warning',
  scope: 'answer',
  why: 'A story of one event raises the judgement of listeners; a description of habits lowers it.',
  // Taken from Bangerter, Corvalan and Cavin 2014: stories raised the recommendation, self-descriptions lowered it.
  source: 'A study of 62 real interviews (Bangerter and others, 2014).',
  messages: {
    habit: {
      what: 'This tells what you usually do, not one event.',
      next: 'Pick one episode: when was it, where, and what did you do then?',
    },
  },
  thresholds: {
    habitLeast: {
      name: 'Sentences about habits',
      value: 2,
      unit: 'count',
      min: 1,
      max: 20,
      source: 'Our estimate: one such sentence often frames an episode.',
    },
  },
  *check(context) {
    const { complete, kind, sentences, timing } = context;
    // A habit shows sooner than the rest of an answer: a quarter of its time is enough to judge.
    if (!(kind.story || kind.parts.includes('headline')) || !(complete || timing.seconds >= timing.budget.from / 4)) return;
    const habits = habitsAlone(context);
    if (habits.length < context.threshold('habitLeast')) {
      const ways = kind.story && isWhole(context) ? waysAlone(context) : [];
      if (ways.length >= context.threshold('habitLeast'))
        yield { message: 'habit', span: headOf(context), level: 'information', measured: { value: ways.length, threshold: 'habitLeast' } };
      return;
    }
    // A record need not be of one event; that it is of habits only is said where it is of hardly anything else.
    const isRest = !kind.story && habits.length * 2 <= sentences.length;
    if (isRest && !tellsDuties(context)) return;
    yield {
      message: 'habit',
      span: headOf(context),
      ...(isRest && { level: 'information' as const }),
      measured: { value: habits.length, threshold: 'habitLeast' },
    };
  },
});

/** A description of a job: from its first sentence to its last nothing is told that ever happened. */
function tellsDuties({ answer, language, sentences }: RuleContext): boolean {
  if (sentences.length < LEAST_DUTIES || answer.placeholders.length > 0) return false;
  // What grows is something that came of it where it has its size.
  const isSized = ({ part, signals }: Sentence) => signals.outcome.length > 0 && language.measuresIn(part).length > 0;
  return sentences.every((one) => tellsOf(one, language, 'goesOn') && !isSized(one));
}

const LEAST_DUTIES = 6;

/** What it looks at, for the table of checks. */
export const summary = 'An answer about a past event, or about your experience, that tells what is usually done and no single episode.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nI usually ran the late shift. One evening last May the till broke.\n\n## Action\nI wrote the bills by hand.\n',
  },
  {
    good: true,
    text: '## 状況\nいつもは三人で店を回しています。昨年の五月にレジが止まりました。\n\n## 行動\n私は伝票を手で書きました。\n',
  },
  {
    good: false,
    text: 'I usually listen to everyone when people disagree. I always stay calm and I try to find a solution that suits all of them. In general it works well, because people feel heard and respected. I tend to speak with each person alone, and after that we often meet and talk it over until everybody is happy with the way forward.\n',
  },
  {
    good: false,
    text: '私は意見が分かれたとき、いつも全員の話を聞くようにしています。基本的に落ち着いて話すことを大切にしており、普段は一人ずつと話します。常に相手の立場を考え、みんなが納得できる方法を探します。そうすればたいていうまくいきます。話し合いの場では、相手の言葉を最後まで聞くことを心がけています。\n',
  },
];
