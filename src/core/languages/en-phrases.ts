import type { After, PhraseList } from '../phrases';
import { LEXICONS } from '../phrases/lexicon';
import { phrasesOf } from './cues';
import cues from './en-cues.json';
import words from './en-signals.json';
import { wordsOf } from './en-words';

LEXICONS.en.partBy(wordsOf);

const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|dozens|hundreds|thousands';

/** Everything that is looked for in English sentences by its words. */
export const englishPhrases = phrasesOf(
  LEXICONS.en,
  () => cues,
  ['outcome', 'reason', 'claim', 'plan', 'negation', 'date', 'group', 'number', 'size'],
  () => ({
    outcome: ofWords(words.outcomePhrases),
    reason: ofWords(words.reasons),
    claim: ofWords(words.claims),
    plan: ofWords(words.plans, '(?=[\\s,.;:!?]|$)'),
    negation: ofWords([
      "(?:I|we) (?:(?:really|actually|simply|just) )?(?:did not|didn['’]t|do not|don['’]t|have not|haven['’]t|had not|hadn['’]t|never|could not|couldn['’]t|cannot|can['’]t|was not|wasn['’]t|am not)",
      'nobody',
      'no one',
      'none of us',
    ]),
    date: {
      ...ofWords([
        'January|February|March|April|June|July|August|September|October|November|December',
        'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
        'Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays',
        '(?:19|20)\\d\\d',
      ]),
      ignoreCase: false,
    },
    group: ofWords([
      "we(?:['’]ve|['’]d|['’]re|['’]ll)?",
      'our (?:team|group|department|squad|crew)',
      'the (?:whole |entire )?team',
      'my team and I',
      'the (?:two|three) of us',
    ]),
    /** Numbers in words; which of them size something is another question. */
    number: ofWords([`(?:(?:a|one) )?(?:${NUMBER_WORD})(?:[ -](?:and |a )?(?:${NUMBER_WORD}|one)){0,4}`]),
    /** Words that size something by themselves. */
    size: ofWords([
      'twice|thrice|doubled?(?! (?:work|shifts?|rooms?|checks?|bookings?|beds?|espressos?|doors?|decker|standards?))|doubling|tripled?|trebled?|quadrupled?|halved|halving|two-?thirds',
      '(?:a|one|by|to|than) (?:half|third|quarter|fifth|tenth)(?! (?:past|to))',
      'half (?:of|the|as|a|an|our|my)',
      '\\w{3,10}fold',
      'zero',
      '(?:came|finished|placed|ranked) (?:first|second|third|fourth|fifth|last)',
    ]),
  }),
  true,
);

function ofWords(entries: readonly string[], after: After = '\\b'): PhraseList {
  return { entries, before: '\\b', after, ignoreCase: true };
}
