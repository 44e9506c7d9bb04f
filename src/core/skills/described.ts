import type { SkillArea } from '../guide/model';
import type { TermMatcher } from '../languages/language';
import type { ReadAnswer } from '../read';
import type { Sentence } from '../rules/rule';
import type { Span } from '../text/span';

/** Own deeds that a paragraph about an area tells at least; a single one is often only the setting. */
const DEEDS = 2;
/** Words that stand in every description and tell nothing of the area. */
const COMMON =
  /^(?:about|after|being|those|these|their|there|where|which|while|would|other|others|people|person|thing|things|skills?|ability|able|clear|clearly|right|under|every|makes?|keeps?|finds?|takes?|gives?|works?|knows?|strong|good|well|with|from|into|that|this|what|when|them|they)$/i;

/** Where an area of which no more than name and description is known is shown: own deeds in or beside what it is about. */
export function shownByDescription(read: ReadAnswer, area: SkillArea, sentences: readonly Sentence[]): Span[] {
  const deeds = sentences.filter(({ signals }) => signals.ownAction.length > 0 && signals.ownAction.length >= signals.claim.length);
  if (deeds.length < DEEDS) return [];
  const matcher = matcherOf(read, area);
  const about = sentences.some((sentence) => matcher.find(read.answer.prose, sentence.span).length > 0);
  return about ? deeds.map((deed) => deed.span) : [];
}

const MATCHERS = new WeakMap<SkillArea, Map<string, TermMatcher>>();

function matcherOf(read: ReadAnswer, area: SkillArea): TermMatcher {
  const known = MATCHERS.get(area) ?? new Map<string, TermMatcher>();
  MATCHERS.set(area, known);
  const matcher = known.get(read.language.id) ?? read.language.matcher(contentWords(`${area.name} ${area.description}`));
  known.set(read.language.id, matcher);
  return matcher;
}

/** Latin words of four letters and more, and runs of kanji or katakana. */
function contentWords(text: string): string[] {
  return (text.match(/[A-Za-z]{4,}|[\u4e00-\u9fff]{2,}|[\u30a1-\u30fc]{3,}/g) ?? []).filter((word) => !COMMON.test(word));
}
