import { lazy } from '../lazy';
import { span, type Span } from '../text/span';
import { englishMeasures } from './en-measures';
import { irregularVerbs, stem } from './en-stem';
import type { Signals } from './language';
import words from './en-signals.json';

const TOKEN = /[A-Za-z0-9À-ɏ]+(?:['’-][A-Za-z0-9À-ɏ]+)*/g;
const lexicon = lazy(() => ({
  stative: new Set(words.stative.map(stem)),
  adverbs: new Set(words.adverbs),
  noPast: new Set(words.endingInEdButNoVerb),
  noDiaryStart: new Set(words.noDiaryStart),
  outcome: new Set(words.outcomeVerbs.map(stem)),
  outcomePhrase: new RegExp(`\\b(?:${words.outcomePhrases.join('|')})\\b`, 'gi'),
  reason: new RegExp(`\\b(?:${words.reasons.join('|')})\\b`, 'gi'),
  claim: new RegExp(`\\b(?:${words.claims.join('|')})\\b`, 'gi'),
  plan: new RegExp(`\\b(?:${words.plans.join('|')})(?=[\\s,.;:!?]|$)`, 'gi'),
}));
const NEGATION =
  /\b(?:I|we) (?:(?:really|actually|simply|just) )?(?:did not|didn['’]t|do not|don['’]t|have not|haven['’]t|had not|hadn['’]t|never|could not|couldn['’]t|cannot|can['’]t|was not|wasn['’]t|am not)\b|\b(?:nobody|no one|none of us)\b/gi;
const QUOTED = /["“][^"“”\n]{2,200}["”]/g;
const DATE =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|(?:19|20)\d\d)\b/g;
const GROUP =
  /\b(?:we(?:['’]ve|['’]d|['’]re|['’]ll)?|our (?:team|group|department|squad|crew)|the (?:whole |entire )?team|my team and I|the (?:two|three) of us)\b/gi;
/** "The plan was approved": something done without saying by whom. */
const OTHER_SUBJECT = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'that', 'you']);

interface Token {
  readonly word: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** What an English sentence does; see `Signals`. */
export function englishSignals(prose: string, sentence: Span): Signals {
  const text = prose.slice(sentence.start, sentence.end);
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => span(sentence.start + match.index, sentence.start + match.index + match[0].length));
  const tokens: Token[] = [...text.matchAll(TOKEN)].map((match) => ({
    word: match[0],
    lower: match[0].toLowerCase().replace(/’/g, "'"),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const plan = all(lexicon().plan);
  return {
    ownAction: ownActions(text, tokens, sentence.start),
    group: all(GROUP),
    detail: [...englishMeasures(prose, sentence), ...all(QUOTED), ...all(DATE), ...names(tokens, text, sentence.start)].sort(
      (a, b) => a.start - b.start,
    ),
    outcome: [
      ...tokens
        .filter((token) => lexicon().outcome.has(stem(token.lower)) && isPast(token.lower))
        .map(({ start, end }) => span(start, end)),
      ...all(lexicon().outcomePhrase),
    ].sort((a, b) => a.start - b.start),
    negated: all(NEGATION),
    claim: all(lexicon().claim),
    plan,
    reason: all(lexicon().reason),
  };
}

/** "I pulled … and joined …": the deeds of the writer, verb by verb. */
function ownActions(text: string, tokens: readonly Token[], offset: number): Span[] {
  const found: Span[] = [];
  let subject: 'own' | 'other' | 'none' = 'none';
  let subjectAt = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.word === 'I' || token.lower === "i've") {
      subject = 'own';
      subjectAt = at;
      continue;
    }
    const isObject = token.lower === 'it' && subject === 'own' && isPast(tokens[at - 1]?.lower ?? '');
    if (!isObject && (OTHER_SUBJECT.has(token.lower) || token.lower === 'we' || token.lower === 'which')) subject = 'other';
    if (subject === 'none' && at === 0 && isDeed(token.lower) && isPast(token.lower) && !lexicon().noDiaryStart.has(token.lower)) {
      found.push(span(token.start, token.end));
      subject = 'own';
      continue;
    }
    if (subject !== 'own' || !isPast(token.lower) || !isDeed(token.lower)) continue;
    if (directlyAfter(tokens, subjectAt, at) || coordinated(text, tokens, at, offset) || arranged(tokens, subjectAt, at))
      found.push(span(tokens[subjectAt]!.start, token.end));
  }
  return found;
}

/** Only adverbs, "have" and "then" stand between the subject and its verb. */
function directlyAfter(tokens: readonly Token[], subject: number, verb: number): boolean {
  for (let at = subject + 1; at < verb; at++) {
    const { lower } = tokens[at]!;
    if (!lexicon().adverbs.has(lower) && !lower.endsWith('ly')) return false;
  }
  return verb - subject <= 4;
}

/** "I had the light mended": done by somebody else at the writer's word. */
function arranged(tokens: readonly Token[], subject: number, verb: number): boolean {
  return (
    verb - subject >= 3 &&
    verb - subject <= 6 &&
    /^(?:had|got)$/.test(tokens[subject + 1]!.lower) &&
    /^(?:it|them|the|a|all|two|three|my|our|this|that|each|every)$/.test(tokens[subject + 2]!.lower)
  );
}

/** A further verb of the same subject: behind "and", "then" or a comma. */
function coordinated(text: string, tokens: readonly Token[], at: number, offset: number): boolean {
  let before = at - 1;
  while (before > 0 && (lexicon().adverbs.has(tokens[before]!.lower) || tokens[before]!.lower.endsWith('ly'))) before--;
  const link = tokens[before]?.lower;
  if (link === 'and' || link === 'then' || link === 'but' || link === 'so') return true;
  const previous = tokens[at - 1];
  return previous !== undefined && /^[,;:–—]\s*$/.test(text.slice(previous.end - offset, tokens[at]!.start - offset));
}

function isPast(lower: string): boolean {
  return (lower.endsWith('ed') && lower.length > 3 && !lexicon().noPast.has(lower)) || irregularVerbs().has(lower);
}

function isDeed(lower: string): boolean {
  return !lexicon().stative.has(stem(lower));
}

/** Proper names and named tools: capitals inside the sentence, or all capitals. */
function names(tokens: readonly Token[], text: string, offset: number): Span[] {
  return tokens
    .filter((token, at) => {
      if (token.word.length < 2 || !/^[A-Z]/.test(token.word) || /^I['’]/.test(token.word)) return false;
      if (/^[A-Z]{2,}s?$/.test(token.word) || /[a-z][A-Z]|\d/.test(token.word)) return true;
      return at > 0 && !/[.!?:"“]\s*$/.test(text.slice(Math.max(0, token.start - offset - 4), token.start - offset));
    })
    .map(({ start, end }) => span(start, end));
}
