import type { Sign } from '../../phrases/sign';
import { fitsWords, own, says, signs, words, type Competency, type Part, type Proof, type Scene } from './competency';
import lexicon from './data-driven.json';

/** Something was counted or looked up, and it made or changed a decision. */
export const dataDriven: Competency = {
  id: 'data-driven',
  fits: (area) => fitsWords(area, /\bdata\b|analy|evidence[- ]based|metric|データ|分析|数値/i),
  proofs: { en: (scene) => lookedThenDecided(scene, english), ja: (scene) => lookedThenDecided(scene, japanese) },
  openFrom: -1.5,
};

interface Lexicon {
  /** Verbs that measure by themselves. */
  readonly measure: Sign;
  /** Verbs of looking, which need something countable to look at. */
  readonly look: Sign;
  readonly source: Sign;
  /** A difference or share that was found. */
  readonly finding: Sign;
  /** The turn from finding to choice. */
  readonly turn: Sign;
  readonly change: Sign;
  /** Words that say that a finding decided. */
  readonly settled: Sign;
  /** Looking at something as a deed of the writer's, where the verb alone may also describe. */
  readonly ownLook: Sign;
}

const english: Lexicon = {
  measure: words(() => lexicon.en.measure),
  look: words(() => lexicon.en.look),
  source: words(() => lexicon.en.source),
  finding: words(() => lexicon.en.finding),
  turn: words(() => lexicon.en.turn),
  settled: words(() => lexicon.en.settled),
  ownLook: words(() => lexicon.en.ownLook),
  change: words(() => lexicon.en.change),
};

const japanese: Lexicon = {
  measure: signs(() => lexicon.ja.measure),
  look: signs(() => lexicon.ja.look),
  source: signs(() => lexicon.ja.source),
  finding: signs(() => lexicon.ja.finding),
  turn: signs(() => lexicon.ja.turn),
  settled: signs(() => lexicon.ja.settled),
  ownLook: signs(() => lexicon.ja.ownLook),
  change: signs(() => lexicon.ja.change),
};

/** How far behind a look its decision may stand, in sentences. */
const REACH = 6;

function lookedThenDecided({ parts }: Scene, lexicon: Lexicon): Proof[] {
  const proofs: Proof[] = [];
  parts.forEach((part, at) => {
    if (!looks(parts, at, lexicon)) return;
    const window = parts.slice(at, at + REACH + 1);
    const found = window.some((later) => says(later, lexicon.finding) || later.sentence.signals.detail.length > 1);
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
  if (says(part, settled)) return true;
  if (!own(part) || part.sentence.signals.plan.length > 0 || !says(part, change)) return false;
  return says(part, turn) || (before !== undefined && says(before, turn));
}

/** The writer measured, or looked at something that can be counted. */
function looks(parts: readonly Part[], at: number, { measure, look, source, ownLook }: Lexicon): boolean {
  const part = parts[at]!;
  if ((!own(part) && !says(part, ownLook)) || part.sentence.signals.plan.length > part.sentence.signals.ownAction.length) return false;
  if (says(part, measure) && (says(part, source) || part.sentence.signals.detail.length > 0)) return true;
  return says(part, look) && says(part, source) && part.sentence.signals.detail.length > 0;
}
