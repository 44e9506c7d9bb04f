import { KIND_IDS, type KindId } from '../kinds/kind';
import { lazy } from '../lazy';
import { signsOfWording } from './kind-signs';
import weights from './kind-weights.json';
import type { LanguageId } from './language';

/** Weights of signs by their numbers, as `kind-weights.json` holds them: a column for each kind, in the order of `KIND_IDS`. */
export interface KindWeights {
  readonly signs: Readonly<Record<number, readonly number[]>>;
}

export type KindModel = ReadonlyMap<number, readonly number[]>;

export function kindModel({ signs }: KindWeights): KindModel {
  return new Map(Object.entries(signs).map(([sign, row]) => [Number(sign), row]));
}

const shipped = lazy(() => kindModel(weights));

/**
 * The kind of a question by what is seen of its wording; undefined where none is likelier than that it is of no kind. The
 * weights were learnt from labelled questions (`npm run learn -- kinds`).
 */
export function weighKind(question: string, language: LanguageId, model: KindModel = shipped()): KindId | undefined {
  const sums = KIND_IDS.map(() => 0);
  for (const sign of signsOfWording(question, language)) model.get(sign)?.forEach((weight, kind) => (sums[kind]! += weight));
  const most = Math.max(...sums);
  return most > 0 ? KIND_IDS[sums.indexOf(most)] : undefined;
}
