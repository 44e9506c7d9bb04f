import { isPointed } from '../asked-parts';
import { asksFor } from '../parts';
import { tellsOf } from '../telling/words';
import { slice } from '../text/span';
import { askedIn } from '../shape';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A record that does not open with what it amounts to. */
export const experienceHeadline: Rule = Object.freeze<Rule>({
  id: 'experience-headline',
  level: 'information',
  scope: 'sentence',
  part: 'headline',
  why: 'The listener keeps what comes first; one sentence on what you are and for how long frames the rest.',
  // Taken from blog.markormesher.ca.
  source: 'Guides to “tell me about yourself” open with the present.',
  messages: {
    none: {
      what: 'The first sentence does not say what your experience is.',
      next: 'Open with what you have done, in what, and for how long.',
    },
  },
  *check(context) {
    if (!asksFor(context, 'headline')) return;
    const opening = context.sentences.filter((sentence) => !isLabel(context, sentence)).slice(0, OPENING);
    const [first] = opening;
    if (!first || SINCE.test(first.part.text) || isPointed(askedIn(context))) return;
    const isHeadline = (sentence: Sentence) =>
      (sentence === first && COUNT.test(sentence.part.text)) ||
      (OWN.test(sentence.part.text) &&
        ((sentence === first && context.language.measuresIn(sentence.part).length > 0) || tellsOf(sentence, context.language, 'outline')));
    const isSure = isList(context) || tellsOf(first, context.language, 'modest');
    if (!isSure && opening.some(isHeadline)) return;
    yield { message: 'none', span: first.span, ...(!isSure && { level: 'hint' }) };
  },
});

/** A question for how many, or which, is answered first of all. */
const COUNT = /^\W*(?:one|two|three|four|five|six|seven|both|yes|no)[,.:;—–]/i;

/** What one is, or does, since which year. */
const SINCE =
  /\b(?:since|from) (?:\w+ )?(?:19|20)\d\d[^.]{0,12}\bI(?:['’]ve| have| am|['’]m)\b|\bI(?:['’]ve| have| am|['’]m)\b[^.]{0,60}\bsince (?:\w+ )?(?:19|20)\d\d\b/i;

/** In Japanese the writer goes unsaid. */
const OWN = /\b(?:I|my|me|our|we)\b|[ぁ-ん]|\byears\b/i;

/** One year after the other, as in a record on paper, or one post after the other. */
function isList({ language, sentences }: RuleContext): boolean {
  const dated = sentences.filter((sentence) => tellsOf(sentence, language, 'dated'));
  if (dated.length > 1 && dated[0] === sentences.find(({ part }) => part.text.length > 12)) return true;
  const posts = sentences.filter((sentence) => tellsOf(sentence, language, 'post'));
  return posts.length > 2 && posts.length * 5 >= sentences.length * 2 && posts[0] === sentences[0];
}

/** The headline may need a second sentence. */
const OPENING = 2;

/** What it looks at, for the table of checks. */
export const summary = 'An account of your experience that does not open with its headline.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'experience',
    text: '## Situation\nI have run ticket desks for six years.\n\n## Task\nThe first was at a rink.\n\n## Action\nIt sold ninety tickets a day.\n\n## Result\nThis role needs the same calm.\n',
  },
  {
    good: true,
    kind: 'experience',
    text: '## 状況\n窓口の仕事を六年担当しています。\n\n## 課題\n最初はスケート場でした。\n\n## 行動\n一日に90枚を売りました。\n\n## 結果\nこの仕事でも活かせます。\n',
  },
  {
    good: false,
    kind: 'experience',
    text: '## Situation\nThank you for the question.\n\n## Task\nThe first rink sold ninety tickets a day.\n\n## Action\nGuests came from the station.\n\n## Result\nThis role needs the same calm.\n',
  },
  {
    good: false,
    kind: 'experience',
    text: '## 状況\nご質問ありがとうございます。\n\n## 課題\nスケート場では一日に90枚を売りました。\n\n## 行動\n駅から客が来ました。\n\n## 結果\nこの仕事でも活かせます。\n',
  },
];

/** A line that is no more than the name of a section. */
function isLabel({ answer, language }: RuleContext, { span }: Sentence): boolean {
  const text = slice(answer.text, span).replace(/[:：\s]+$/, '');
  return text.length < 40 && Object.values(language.headings).some((names) => names.includes(text));
}
