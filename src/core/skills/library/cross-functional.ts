import type { Sign } from '../../phrases/sign';
import { fitsWords, own, says, signs, words, type Competency, type Proof, type Scene } from './competency';
import lexicon from './cross-functional.json';

/** Another function or region, and what was done to bring it along. */
export const crossFunctional: Competency = {
  id: 'cross-functional',
  fits: (area) =>
    fitsWords(area, /cross[- ]?(?:functional|team|department)|collaborat|interdepartmental|部門横断|部署横断|部署間|連携|協働/i),
  proofs: { en: (scene) => broughtAlong(scene, english), ja: (scene) => broughtAlong(scene, japanese) },
};

interface Lexicon {
  readonly partner: Sign;
  readonly bring: Sign;
  /** Both sides got or agreed to something, or a fixed means kept them together. */
  readonly bond: Sign;
}

const english: Lexicon = {
  partner: words(() => lexicon.en.partner),
  bring: words(() => lexicon.en.bring),
  bond: words(() => lexicon.en.bond),
};

const japanese: Lexicon = {
  partner: signs(() => lexicon.ja.partner),
  bring: signs(() => lexicon.ja.bring),
  bond: signs(() => lexicon.ja.bond),
};

function broughtAlong({ parts }: Scene, { partner, bring, bond }: Lexicon): Proof[] {
  const acts = parts.filter((part, at) => {
    if (!own(part) || part.sentence.signals.plan.length > part.sentence.signals.ownAction.length || !says(part, bring)) return false;
    return says(part, partner) || (at > 0 && says(parts[at - 1]!, partner) && says(part, bond));
  });
  const named = parts.filter((part) => says(part, partner)).length;
  const bound = acts.some((act) => {
    const at = parts.indexOf(act);
    return [parts[at - 1], act, parts[at + 1]].some((near) => near !== undefined && says(near, bond));
  });
  // One remark to one other person is politeness; bringing a function along takes more than one step.
  if (acts.length < 2 || named < 2 || !bound) return [];
  return acts.map((act) => ({
    span: act.sentence.span,
    about: ['weekly meeting', 'agreed on', 'shared goal', 'product', 'I brought together', '合意', '定例', '関係部署', '調整'],
  }));
}
