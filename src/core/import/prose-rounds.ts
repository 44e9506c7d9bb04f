import type { Block } from './blocks';
import { LIMITS } from './learnt/limits';
import type { LineChances } from './learnt/line-chances';
import { isJapanese, plain } from './mask';
import type { Outline, RoundPlace } from './outline';
import { sameRound } from './same';
import { sentencesOf } from './speech';
import { MOST_ROUNDS } from './stages';
import { framedName, stageName } from './stage-name';
import { SPEAKS_OF_ALL, turnedTo } from './turned-to';
import { roundNamed, roundWords } from './words';

/** A stretch of a block and the round it tells of. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly round: RoundPlace | undefined;
}

/** Whether running text of a write-up may tell of rounds that have no heading. */
export function tellsRounds(blocks: readonly Block[], { rounds, places }: Outline, chances: LineChances): boolean {
  const own = rounds.filter((round) => !round.listed);
  // One line that looks like a stage among running text does not say that the others have a line, too.
  if (own.length === 0 || (own.length === 1 && own[0]!.rank === 10)) return true;
  return blocks.some(
    (block) =>
      block.kind === 'text' &&
      block.rank === 0 &&
      !places[block.at]?.round &&
      chances.unitsOf(block).some(({ unit, chance }) => unit.of > 1 && chance.round >= LIMITS.prose.add),
  );
}

/**
 * Follows running text in which the rounds have no headings: “The first round was …”, “Then came a panel interview”,
 * 「一次面接は…」. Rounds that a list has named are recognised; others are added to `rounds`.
 */
export class ProseRounds {
  readonly #rounds: RoundPlace[];
  #round: RoundPlace | undefined;
  #line: RoundPlace | undefined;
  /** Whether the first words below that line have been read: they say what sort of round it is. */
  #met = false;

  readonly #chances: LineChances;

  constructor(rounds: RoundPlace[], chances: LineChances) {
    this.#rounds = rounds;
    this.#chances = chances;
  }

  get round(): RoundPlace | undefined {
    return this.#round;
  }

  /** A heading ends what was told, but for that of an area: it parts the questions of one talk. */
  leave(heading: Block): void {
    if (!this.#chances?.isArea(heading)) this.#round = this.#line = undefined;
  }

  /** A round that a line of its own has opened; running text below it may turn to another. */
  enter(line: RoundPlace): void {
    if (line !== this.#line) [this.#round, this.#line, this.#met] = [line, line, false];
  }

  stretches(block: Block, group: string): Stretch[] {
    const stretches: Stretch[] = [];
    let start = 0;
    const describes = this.#line !== undefined && !this.#met;
    this.#met = true;
    for (const sentence of sentencesOf(block.mask)) {
      const words = plain(unquoted(sentence.text.slice(0, 300)).slice(0, 200));
      const turn = turnedTo(words);
      // The first words below a line say what sort of round it is.
      if (describes && (!turn || sentence.start === 0)) continue;
      const listed = this.#listedAt(words, group);
      const chance = this.#chances.most(block, sentence.start, sentence.end)?.round;
      const seen = listed ?? roundNamed(words);
      if (!turn) {
        if (SPEAKS_OF_ALL.test(words)) continue;
        // “The third was ‘Why us?’” counts what is asked.
        if (/^(?:and |then )?the \w+(?: one)? (?:was|is)[,:]? ?$/i.test(words.trim()) && words.length < sentence.text.length - 8) continue;
        if (seen && !listed && chance !== undefined && chance < LIMITS.prose.drop) continue;
        if (/[?？]$/.test(sentence.text) && (chance ?? 0) < LIMITS.prose.add) continue;
      }
      const tells = (seen !== undefined && this.#line === undefined) || (chance !== undefined && chance >= LIMITS.prose.add);
      const name = (this.#line ? undefined : listed) ?? turn?.name ?? (tells ? (stageName(words) ?? framedName(words)) : undefined);
      // “It takes several rounds” speaks of all of them.
      if (!name || /\b(?:rounds|stages|steps)$/i.test(name) || (!turn && isNever(name))) continue;
      const known = this.#rounds.find((round) => round.group === group && sameRound(round.name, name.replace(/^(?:very|first and) /i, '')));
      if (!known && this.#rounds.length >= MOST_ROUNDS) continue;
      if (known === this.#round && known) continue;
      // “We met for lunch”: a bare word for some stage is one where that is rather likely.
      if (!known && !turn && BARE.test(name) && (chance ?? 1) < LIMITS.prose.bare) continue;
      // “That was the phone screen”: so was what stands before it.
      const from = turn?.back && stretches.length === 0 ? 0 : sentence.start;
      if (from > start) stretches.push({ start, end: from, round: this.#round });
      start = from;
      this.#round = known ?? this.#add(block, sentence.start, name, group);
    }
    stretches.push({ start, end: block.mask.length, round: this.#round });
    return stretches;
  }

  /** A stage of the list that a sentence begins with: “The panel was …”, 「面接は…」. */
  #listedAt(sentence: string, group: string): string | undefined {
    const start = sentence.toLowerCase().replace(/^(?:(?:so|then|and|but|now|finally|next),? )?(?:the |my |an? )?/, '');
    return this.#rounds.find(({ name, listed, group: own }) => {
      if (!listed || own !== group) return false;
      const known = plain(name).toLowerCase();
      return (
        known.length > 1 &&
        start.startsWith(known) &&
        /^(?:[はでのも（(:：]|\s(?:was|were|is|took|lasted|came|with|began|had|went|consisted|then|itself))/.test(start.slice(known.length))
      );
    })?.name;
  }

  #add(block: Block, at: number, name: string, group: string): RoundPlace {
    const shown = isJapanese(name) ? name : name[0]!.toUpperCase() + name.slice(1);
    const found = block.mask.toLowerCase().indexOf(name.toLowerCase(), at);
    const start = block.start + (found < 0 ? at : found);
    const round: RoundPlace = {
      name: shown,
      span: { start, end: Math.min(start + name.length, block.end) },
      rank: 10,
      group,
      listed: false,
    };
    this.#rounds.push(round);
    return round;
  }
}

/** Without what is quoted at some length: the words of a question name no round. */
function unquoted(sentence: string): string {
  return sentence.replace(/(^|[\s:,])["“‘'](?:\S+ ){3}[^]*$/, '$1');
}

function isNever(name: string): boolean {
  const words = roundWords(name);
  return (words.never && !words.explicit) || /^(?:内々?定|合格|不合格|不採用|結果|オファー)/.test(name);
}

const BARE =
  /^(?:面接|面談|選考|試験|テスト|課題|interview|call|chat|conversation|test|screen|talk|lunch|dinner|coffee|meeting|video|visit|tour|shift|session|review)$/i;
