import { englishMeasures } from './en-measures';
import { englishSentences } from './en-sentences';
import { englishSignals } from './en-signals';
import { englishBindingWords, englishForms, englishFormsIn } from './en-words';
import { keptStem } from './en-stem';
import offered from './offered.json';
import halves from './en-halves.json';
import { englishPhrases } from './en-phrases';
import { halfReader } from './halves';
import { countScripts } from './scripts';
import { signalsAt } from './signals';
import { partOf } from '../kept';
import { placed } from '../text/span';
import type { Language } from './language';
import { wordMatcher } from './matcher';

export const english: Language = {
  id: 'en',
  name: 'English',
  headings: {
    situation: [
      'Situation',
      'Context',
      'Background',
      'Setting',
      'Circumstances',
      'Where I stood',
      'Where I was',
      'Where we were',
      'Where we stood',
      'What happened',
      'What had happened',
      'S',
    ],
    task: [
      'Task',
      'Goal',
      'Goals',
      'Objective',
      'Challenge',
      'Problem',
      'Mission',
      'Role',
      'Responsibility',
      'Target',
      'What had to be done',
      'What I had to do',
      'What I was asked',
      'What I was asked to do',
      'What I was to do',
      'What was to be done',
      'What I had to get done',
      'T',
    ],
    action: [
      'Action',
      'Actions',
      'Approach',
      'What I did',
      'What I would do',
      'How I turned it around',
      'How I solved it',
      'Steps',
      'Plan',
      'Activity',
      'Execution',
      'A',
    ],
    result: [
      'Result',
      'Results',
      'Outcome',
      'Outcomes',
      'Impact',
      'Effect',
      'What came of it',
      'What came out of it',
      'What changed',
      'How it ended',
      'How it went',
      'How it turned out',
      'R',
    ],
    learning: [
      'Learning',
      'Learnings',
      'Lesson',
      'Lessons',
      'Lesson learned',
      'Lessons learned',
      'Reflection',
      'Takeaway',
      'Takeaways',
      'What I learned',
      'What I learnt',
      'Learned',
      'Learnt',
      'What I took from it',
      'L',
    ],
  },
  headingForms: {
    situation:
      /^(?:where|when)(?: and when)? (?:it|this|that|i|we) (?:was|were|happened|took place|worked?|began|started)$|^how (?:it|this) (?:all )?(?:began|started|came about|looked before)$|^where (?:i|we) (?:come|start) from$|^(?:a word )?about me(?: first)?$|^what (?:went|was going) wrong$|^the (?:starting point|scene|setting|disagreement|conflict|complaint|mistake)$|^what we disagreed (?:about|on|over)$/,
    task: /^what (?:i|we) (?:needed|wanted|was told|were told|was supposed|were asked) to(?: do| reach)?$|^what (?:i|we) (?:am|are|was|were|would be|would) (?:after|there (?:for|to do)|responsible for|aim(?:ing)? (?:at|for))$|^what was mine(?: to do)?$|^my (?:job|part|task|role|aim|goal|charge)(?: in it)?$|^(?:the |my )?aim(?: for [\w ]{1,20})?$/,
    action:
      /^(?:what|how) (?:i|we) (?:then )?(?:did|dealt with|handled|went about|solved|settled|fixed|approached|changed|tried|go about|sort|would do|would change)(?: it| this| that| about it| here| there| first| last \w{2,8})?$|^what was done$|^(?:my )?strategy$|^how it was (?:done|solved|settled|handled|fixed|resolved)$/,
    result:
      /^(?:the )?end(?:ing)?$|^how (?:it|that|this|things?) (?:ended(?: up)?|came out|turned out|went(?: on)?|has gone|(?:is|are|was|were) (?:now|after(?:wards)?))$|^what (?:it|this|that) (?:brought|led to|changed|did|came to)$|^what (?:happened (?:next|then|in the end|after(?:wards)?)|became of it|is different now)$|^since then$|^afterwards?$|^what came out$|^where it went$|^expected(?: (?:results?|outcomes?|effects?))?$|^what i (?:would )?expect(?: (?:after|from|by) [\w ]{1,20})?$/,
    learning:
      /^what (?:i|we) (?:now )?(?:learn(?:ed|t)|took|take(?: away)?|know now|do differently|would do differently|keep)(?: (?:away|with me|from (?:it|this|that)|now|next time))*$|^what (?:it|this|that) (?:taught|showed) (?:me|us)$/,
  },
  kindNames: {
    behavioural: ['behavioural', 'behavioral', 'past event', 'behaviour', 'story'],
    experience: ['experience', 'background', 'record'],
    process: ['process', 'way of working', 'method'],
    hypothetical: ['hypothetical', 'situational', 'case', 'plan'],
    motivation: ['motivation', 'motivational', 'why us'],
  },
  get prompts() {
    return offered.en.prompts as unknown as Language['prompts'];
  },
  get asks() {
    return offered.en.asks;
  },
  get openers() {
    return offered.en.openers;
  },
  get passage() {
    return offered.en.passage;
  },
  askForFacet: (name) => `What did you do yourself, in detail, that shows “${name}”?`,
  fits: latinShare,
  sentences: englishSentences,
  measures: (prose, within) => placed(englishMeasures(partOf(prose, within)), within.start),
  measuresIn: englishMeasures,
  signalsIn: englishSignals,
  signals: (prose, sentence) => signalsAt(englishSignals(partOf(prose, sentence)), sentence.start),
  cue: englishPhrases.cue,
  cueIn: englishPhrases.cueIn,
  gives: englishPhrases.gives,
  mayGive: englishPhrases.mayGive,
  givenAmong: englishPhrases.givenAmong,
  halves: halfReader(() => halves),
  wordForms: englishForms,
  formsIn: englishFormsIn,
  bindingWords: englishBindingWords,
  sentenceLengths: { short: 40, long: 140 },
  contentWords: englishContentWords,
  dropsSubjects: false,
  matcher: wordMatcher,
};

/** Latin letters among all letters; a Japanese character weighs as much as three letters of a word. */
function latinShare(prose: string): number {
  const { latin, japanese } = countScripts(prose);
  return latin + japanese === 0 ? 0 : latin / (latin + 3 * japanese);
}

const FUNCTION_WORDS = new Set(
  'about after again also although always another because been before being between both could does doing done during each either ever every everything from have having here into just like made make many might more most much must need needed only other over same shall should since some such than that their them then there these they thing things this those through time until upon used very want wanted well were what when where which while whom whose will with without within would your asked told given give bring brought keep kept first last took take'.split(
    ' ',
  ),
);

function englishContentWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !FUNCTION_WORDS.has(word)).map(keptStem);
}
