import type { PhraseList } from '../phrases';
import { LEXICONS } from '../phrases/lexicon';
import { phrasesOf } from './cues';
import cues from './ja-cues.json';
import words from './ja-signals.json';

/** Everything that is looked for in Japanese sentences by its words. */
export const japanesePhrases = phrasesOf(
  LEXICONS.ja,
  () => cues,
  ['deed', 'ownSubject', 'otherSubject', 'group', 'outcome', 'negation', 'claim', 'plan', 'reason', 'size'],
  () => ({
    /** A deed told as done, in polite, plain or joining form. */
    deed: ofWords(words.deeds),
    ownSubject: ofWords(words.ownSubjects),
    otherSubject: ofWords(words.otherSubjects),
    group: ofWords(words.groups),
    outcome: ofWords(words.outcomes),
    negation: ofWords(words.negations),
    claim: ofWords(words.claims),
    plan: ofWords(words.plans),
    reason: ofWords(words.reasons),
    /** Words that size something by themselves. */
    size: ofWords([
      '半減|倍増|半分|過半数|三分の一|首位|トップ(?:に|の成績|となり)|ゼロ(?:に|件|と|で|。|、|$)',
      '一(?:度|回|件|人)だけ|なし(?:に|で)なりました|数十|数百|数倍|全員|全店',
    ]),
  }),
  false,
);

function ofWords(entries: readonly string[]): PhraseList {
  return { entries, before: '', after: '', ignoreCase: false };
}
