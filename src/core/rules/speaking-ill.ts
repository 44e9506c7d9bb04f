import ill from '../answer/ill.json';
import { perPart, type Part } from '../kept';
import type { LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import { message } from '../message';
import { asOne } from '../related';
import { matchesOf } from '../text/matches';
import { overlaps, placed, slice, span, type Span } from '../text/span';
import type { Example, Rule } from './rule';

/** Words that speak ill of somebody at work. */
export const speakingIll: Rule = Object.freeze<Rule>({
  id: 'speaking-ill',
  level: 'information',
  scope: 'sentence',
  why: 'The listener has heard one side only, and wonders what you will say of them.',
  // Taken from ashishps1/awesome-behavioral-interviews.
  source: 'Common advice on behavioural interviews.',
  messages: {
    word: { what: '“{words}” speaks badly of others.', next: 'Say what happened and what you did about it.' },
    blame: { what: '“{words}” puts the blame on others.', next: 'Say what you could have done, and what you did.' },
  },
  *check({ answer, kind, language, sentences }) {
    // Who says why they want to leave speaks of an employer; elsewhere the same words may tell what made it hard.
    const isLeaving = kind.parts.includes('facts');
    for (const { span: sentence, part } of sentences) {
      const judged = JUDGED[language.id](part);
      const left = isLeaving ? LEFT[language.id](part).filter((one) => !judged.some((other) => overlaps(one, other))) : NOBODY;
      const places = placed([...judged, ...left], sentence.start);
      const isBlame = places.length > 0 && BLAME.test(slice(answer.text, places[0]!));
      yield* asOne(isBlame ? 'blame' : 'word', places, answer.text, message('These words do so, too'));
    }
  },
});

/** Who says so may be right, and is not asked who was to blame. */
const BLAME = /down to us|(?:our|my) fault|, as (?:usual|always|ever)|^if |(?:せい|責任|ミス|落ち度)では|^[ほ他]/i;

/** What it looks at, for the table of checks. */
export const summary = 'Words that speak badly of a manager, a colleague or an employer.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Situation\nMy manager was away and the order was late.\n' },
  { good: true, text: '## 状況\n上司は出張中で、発注が遅れていました。\n' },
  { good: false, text: '## Situation\nMy manager was lazy and the order was late.\n' },
  { good: false, text: '## 状況\n上司が無能で、発注が遅れていました。\n' },
];

const NOBODY: readonly Span[] = [];

/** What judges somebody, and what is said of an employer by who wants to leave. */
const JUDGED = { en: judgedBy('en', () => ill.judged), ja: judgedBy('ja', () => ill.judged) };
const LEFT = { en: judgedBy('en', () => ill.left), ja: judgedBy('ja', () => ill.left) };

/** Finds where a sentence judges somebody, counted from its start. Without one of the likely words of a group its wide patterns are not read. */
function judgedBy(language: LanguageId, groups: () => typeof ill.judged): (part: Part) => readonly Span[] {
  const read = lazy(() =>
    groups().map((group) => ({
      likely: new RegExp(group.likely[language], 'i'),
      pattern: lazy(() => {
        const all = group[language].join('|').replaceAll('{who}', ill.who[language]);
        return language === 'ja' ? new RegExp(all, 'g') : new RegExp(`(?<![\\w'’-])(?:${all})(?!\\w)`, 'gi');
      }),
    })),
  );
  return perPart(({ text }) => {
    const found = read().flatMap(({ likely, pattern }) => (likely.test(text) ? matchesOf(pattern(), text) : []));
    if (found.length === 0) return NOBODY;
    const places = found.map(({ index, 0: words }) => wholeWords(text, index, index + words.length));
    let end = 0;
    return places.sort((one, other) => one.start - other.start).filter((one) => one.start >= end && (end = one.end) > 0);
  });
}

/** Japanese words from where they begin to where their ending ends. */
function wholeWords(text: string, start: number, end: number): Span {
  const before = /[一-龥ァ-ヶー]{0,6}$/.exec(text.slice(Math.max(0, start - 6), start))![0];
  const behind = /^[ぁ-ん]{0,10}?(?=と[思考感申言しいの]|ので|から|[^ぁ-ん]|$)/.exec(text.slice(end, end + 12))?.[0] ?? '';
  return span(start - before.length, end + behind.length);
}
