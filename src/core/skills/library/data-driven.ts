import { lazy } from '../../lazy';
import { fitsWords, own, signs, words, type Competency, type Part, type Proof, type Scene } from './competency';
import lexicon from './data-driven.json';

/** Something was counted or looked up, and it made or changed a decision. */
export const dataDriven: Competency = {
  id: 'data-driven',
  fits: (area) => fitsWords(area, /\bdata\b|analy|evidence[- ]based|metric|データ|分析|数値/i),
  proofs: { en: (scene) => lookedThenDecided(scene, english()), ja: (scene) => lookedThenDecided(scene, japanese()) },
};

interface Lexicon {
  /** Verbs that measure by themselves. */
  readonly measure: RegExp;
  /** Verbs of looking, which need something countable to look at. */
  readonly look: RegExp;
  readonly source: RegExp;
  /** A difference or share that was found. */
  readonly finding: RegExp;
  /** The turn from finding to choice. */
  readonly turn: RegExp;
  readonly change: RegExp;
  /** Words that say that a finding decided. */
  readonly settled: RegExp;
  /** Looking at something as a deed of the writer's, where the verb alone may also describe. */
  readonly ownLook: RegExp;
}

const english = lazy((): Lexicon => ({
  measure: words(...lexicon.en.measure),
  look: words(...lexicon.en.look),
  source: words(...lexicon.en.source),
  finding: words(...lexicon.en.finding),
  turn: words(...lexicon.en.turn),
  settled: words(...lexicon.en.settled),
  ownLook: words(...lexicon.en.ownLook),
  change: words(...lexicon.en.change),
}));

const japanese = lazy((): Lexicon => ({
  measure: signs(...lexicon.ja.measure),
  look: signs(...lexicon.ja.look),
  source: signs(...lexicon.ja.source),
  finding: signs(...lexicon.ja.finding),
  turn: signs(...lexicon.ja.turn),
  settled: signs(...lexicon.ja.settled),
  ownLook: signs(...lexicon.ja.ownLook),
  change: signs(...lexicon.ja.change),
}));

/** How far behind a look its decision may stand, in sentences. */
const REACH = 6;

function lookedThenDecided({ parts }: Scene, lexicon: Lexicon): Proof[] {
  const proofs: Proof[] = [];
  parts.forEach((part, at) => {
    if (!looks(parts, at, lexicon)) return;
    const window = parts.slice(at, at + REACH + 1);
    const found = window.some(({ text, sentence }) => lexicon.finding.test(text) || sentence.signals.detail.length > 1);
    const decision = window.find((later, step) => decides(later, window[step - 1], lexicon));
    if (!found || !decision) return;
    proofs.push({ span: part.sentence.span, about: ['SQL', 'log', 'survey', 'tally', 'spreadsheet', 'ログ', '集計', 'アンケート'] });
    if (decision !== part)
      proofs.push({ span: decision.sentence.span, about: ['finding', 'insight', 'instead of', 'stopped', '気づき', 'そこで', 'やめ'] });
  });
  return proofs;
}

/** The writer chose or changed something because of what was found. */
function decides(part: Part, before: Part | undefined, { change, turn, settled }: Lexicon): boolean {
  if (settled.test(part.text)) return true;
  if (!own(part) || part.sentence.signals.plan.length > 0 || !change.test(part.text)) return false;
  return turn.test(part.text) || (before !== undefined && turn.test(before.text));
}

/** The writer measured, or looked at something that can be counted. */
function looks(parts: readonly Part[], at: number, { measure, look, source, ownLook }: Lexicon): boolean {
  const part = parts[at]!;
  if ((!own(part) && !ownLook.test(part.text)) || part.sentence.signals.plan.length > part.sentence.signals.ownAction.length) return false;
  if (measure.test(part.text) && (source.test(part.text) || part.sentence.signals.detail.length > 0)) return true;
  return look.test(part.text) && source.test(part.text) && part.sentence.signals.detail.length > 0;
}
