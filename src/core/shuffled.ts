import type { Section } from './answer/model';
import type { SectionRole } from './answer/section';
import type { ContentRead, Told } from './told';

/** Parts of a story that change their headings with each other; with fewer sections a reading by other headings proves little. */
const PARTS: readonly SectionRole[] = ['situation', 'task', 'action', 'result'];

/** Below this agreement with the headings over the text they are doubted; from the other one on other headings are believed. */
const DOUBTED = 0.7;
const BELIEVED = 0.93;
/** What more than two headings that would have to be wrong take from a reading. */
const AROUND = 0.02;

/**
 * The reading of an answer whose headings stand over each other's text, whatever order that is in: each text is read under
 * each heading, in the order of the headings, and one reading has to fit nearly everywhere. Undefined where the headings may be right.
 */
export function readShuffled(
  read: ContentRead,
  told: readonly Told[],
  inTurn: (read: ContentRead) => readonly Told[],
): readonly Told[] | undefined {
  const { answer, sentences } = read;
  const { sections } = answer;
  if (sections.length !== PARTS.length || !PARTS.every((role) => sections.some((one) => one.role === role && one.written && !one.also)))
    return undefined;
  if (!(read.kind.story || read.kind.plan) || agreement(told, sections) >= DOUBTED) return undefined;
  let best: readonly Told[] | undefined;
  let most = 0;
  for (const order of ORDERS) {
    const renamed = sections.map((section, at): Section => ({ ...section, role: PARTS[order.indexOf(at)]! }));
    // Deeds of the writer's own are no setting, wherever they stand.
    const setting = sentences.filter(({ section }) => section === order[0] && sections[section]!.role !== 'situation');
    if (setting.length > 0 && 2 * setting.filter(({ signals }) => signals.ownAction.length > 0).length >= setting.length) continue;
    const turned = [-1, ...order].flatMap((place) => sentences.filter(({ section }) => section === place));
    const found = inTurn({ ...read, answer: { ...answer, sections: renamed }, sentences: turned });
    const fit = agreement(found, renamed);
    // Two texts changed for each other are likelier than three or four that went round.
    const doubt = sections.filter(({ role }, at) => role !== renamed[at]!.role).length > 2 ? AROUND : 0;
    if (fit > BELIEVED && fit - doubt > most) [best, most] = [found, fit - doubt];
  }
  const bySentence = new Map(best?.map((one) => [one.sentence, one]));
  return best && sentences.map((sentence) => bySentence.get(sentence)!);
}

/** How likely sentences tell what is over them, on average; a lesson is told under the result as often as not. */
function agreement(told: readonly Told[], sections: readonly Section[]): number {
  let sum = 0;
  for (const { sentence, chances } of told) {
    const role = sections[sentence.section]?.role;
    if (role) sum += chances[role] + (role === 'result' ? chances.learning : 0);
  }
  return sum / told.length;
}

/** Which section is read in which turn. */
const ORDERS = ordersOf(PARTS.map((_, at) => at));

function ordersOf(places: readonly number[]): number[][] {
  if (places.length < 2) return [[...places]];
  return places.flatMap((place) => ordersOf(places.filter((other) => other !== place)).map((order) => [place, ...order]));
}
