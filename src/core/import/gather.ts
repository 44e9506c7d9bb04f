import { fold } from '../text/compare';
import { span, type Span } from '../text/span';
import { heardIn, tidyQuestion, type Mode } from './asked';
import type { Block } from './blocks';
import { nameOf, visible } from './mask';
import { areasInText } from './areas-in-prose';
import { judged } from './judge';
import type { Gathered, GatheredName, GatheredQuestion } from './gathered';
import { LineChances } from './learnt/line-chances';
import type { LineModel } from './learnt/weigh';
import type { LeftOutReason } from './model';
import { flaggedAdvice, tipsIn } from './advice';
import { namedIn, skillsIn, tagsIn, type Named } from './named';
import { headsOf, outlineOf, type Outline, type Place, type RoundPlace } from './outline';
import { MOST_ROUNDS } from './stages';
import { isAboveTitle, isFurniture, titleAt } from './title';
import { ProseRounds, tellsRounds, type Stretch } from './prose-rounds';
import { reportedIn } from './reported';
import { isAsked, opensAsQuestion, sentencesOf } from './speech';
import {
  asksInRow,
  asksNothing,
  effective,
  isBarred,
  isSaidBelow,
  LABELLED,
  LEFT,
  isDetail,
  isLink,
  isQuotation,
  isStage,
  isTerse,
  mostAsk,
  restIn,
  sharesOf,
  tells,
  tersePieces,
  underTwins,
  type ListShare,
} from './entries';
import { cellsOf, tableOf, wordsAbove, type Column } from './tables';
import { isMessage, spareMessages, turnIn } from './turns';
import { roundWords, says } from './words';

/** Reads one text; `model` weighs its lines, by default the one that ships. */
export function gather(blocks: readonly Block[], model?: LineModel): Gathered {
  const heads = headsOf(blocks);
  const chances = new LineChances(blocks, outlineOf(blocks, heads).places, model);
  const gatherer = new Gatherer(blocks, outlineOf(blocks, heads, chances), chances);
  return judged(gatherer.gather(), chances, (block, at) => gatherer.roundAt(block, at));
}

class Gatherer {
  readonly #blocks: readonly Block[];
  readonly #places: readonly Place[];
  readonly #rounds: RoundPlace[];
  readonly #prose: ProseRounds | undefined;
  readonly #lists: readonly ListShare[];
  readonly #twins: ReadonlySet<number>;
  readonly #questions: GatheredQuestion[] = [];
  readonly #skills: GatheredName[] = [];
  readonly #tips: GatheredName[] = [];
  readonly #responsibilities: GatheredName[] = [];
  readonly #tags: GatheredName[] = [];
  readonly #leftOut: { text: string; span: Span; reason: LeftOutReason }[] = [];
  readonly #unused: { block: Block; round: RoundPlace | undefined }[] = [];
  readonly #isTranscript: boolean;
  /** Whether the writer answers in the first person: then what is asked was asked in the interview. */
  readonly #isOwnTalk: boolean;
  readonly #title: number | undefined;
  /** Between an answer's mark and the next question's. */
  #answering = false;
  #group = '';
  readonly #stretches = new Map<number, readonly Stretch[]>();

  constructor(blocks: readonly Block[], outline: Outline, chances: LineChances) {
    this.#blocks = blocks;
    this.#places = outline.places;
    this.#rounds = [...outline.rounds];
    this.#isOwnTalk = blocks.some(({ marker, speaker }) => marker === 'speaker' && says('candidate', speaker));
    this.#prose = tellsRounds(blocks, outline, chances) ? new ProseRounds(this.#rounds, chances) : undefined;
    [this.#lists, this.#twins, this.#title] = [sharesOf(blocks), underTwins(blocks), titleAt(blocks)];
    for (const head of outline.never) this.#leftOut.push({ text: head.name, span: head.span, reason: 'not-a-round' });
    this.#isTranscript = blocks.filter(({ marker }) => marker === 'speaker').length >= 3;
  }

  gather(): Gathered {
    for (let at = 0; at < this.#blocks.length; at++) {
      const block = this.#blocks[at]!;
      if (block.kind === 'row') at = this.#table(at) - 1;
      else this.#block(block, this.#places[at]!);
    }
    return {
      blocks: this.#blocks,
      places: this.#places,
      rounds: this.#rounds,
      questions: this.#questions,
      skills: this.#skills,
      tips: this.#tips,
      responsibilities: this.#responsibilities,
      tags: this.#tags,
      leftOut: this.#leftOut,
      unused: this.#unused,
    };
  }

  /** The round that the words at an offset into the block's mask stand in. */
  roundAt(block: Block, at: number): RoundPlace | undefined {
    const stretches = this.#stretches.get(block.at);
    return stretches ? stretches.find(({ start, end }) => start <= at && at < end)?.round : this.#places[block.at]?.round;
  }

  #block(block: Block, place: Place): void {
    if (!place.round && this.#prose) this.#stretches.set(block.at, [{ start: 0, end: block.mask.length + 1, round: this.#prose.round }]);
    if (block.kind === 'code') this.#unused.push({ block, round: place.round });
    if (block.kind !== 'text') return;
    if (block.at === this.#title) return isAboveTitle(block.text) ? this.#keep(block, place) : undefined;
    if (isFurniture(block)) return this.#leave(block, 'furniture');
    if (isLink(block)) return this.#leave(block, 'link');
    const { head } = place;
    if (head) {
      this.#answering = false;
      if (head.experience) this.#group = head.name;
      if (head.round || head.experience || !place.round) this.#prose?.leave(block);
      if (!head.rest || head.rest.end <= head.rest.start) {
        if (head.part === 'related' && /[:：]\s?\S/.test(block.text)) this.#leave(block, 'link');
        else if (!head.round && !head.never && !head.part && isAsked(head.name)) this.#leave(block, 'rhetorical');
        else if (!head.part && !head.round && place.part === 'skills' && !head.never)
          this.#skills.push({ name: head.name, description: '', span: head.span, headed: true });
        return;
      }
      const rest = visible(block.mask.slice(head.rest.start));
      if (head.round && isTerse(rest)) this.#terse(block, place, head.rest.start);
      else this.#words(block, { ...place, lead: undefined }, head.rest.start, block.mask.length, true);
      return;
    }
    this.#words(block, place, 0, block.mask.length, false);
  }

  /** The words of a block, or those behind its head. */
  #words(block: Block, place: Place, from: number, to: number, isRest: boolean): void {
    const part = effective(place);
    const barred = part && LEFT[part];
    if (barred) return this.#leaveAsked(block, from, to, barred);
    // Whoever leads a talk about the interview was not there.
    if (block.marker === 'speaker' && says('host', block.speaker) && !this.#isOwnTalk)
      return this.#leaveAsked(block, from, to, 'to-reader');
    if (block.marker === 'answer' || (block.marker === 'speaker' && says('candidate', block.speaker))) {
      this.#answering = block.marker === 'answer';
      return this.#leaveAsked(block, from, to, 'answer');
    }
    if (block.marker === 'question' || block.marker === 'speaker') {
      this.#answering = block.marker === 'question';
      return this.#asked(block, place, from, to, block.marker === 'speaker' ? 'speaker' : 'list');
    }
    if (this.#answering && block.marker === '' && !(block.gap && LABELLED.test(block.text)))
      return this.#leaveAsked(block, from, to, 'answer');
    this.#answering = false;
    if (part === 'tags') return this.#tagLine(block, from, to);
    if (part === 'skills') return this.#skill(block, place, from, to, isRest);
    if (part === 'tips') return this.#tip(block, place, from, to, isRest);
    if (part === 'responsibilities') return this.#responsibility(block, place, from, to);
    const isItem = block.marker !== '' && block.marker !== 'log';
    const text = visible(block.mask.slice(from, to));
    if (part === 'questions') {
      if (asksNothing(this.#blocks, block, text, isItem || isRest)) return this.#keep(block, place);
      return this.#asked(block, place, from, to, isRest ? 'rest' : isItem ? 'list' : 'run');
    }
    if (part !== 'about' && this.#flagged(block, from, to)) return;
    const share = this.#lists[block.at];
    if (isItem && share && (place.round || part === 'process' || part === undefined)) {
      // Most entries ask: then all do, unless one plainly tells.
      const most = mostAsk(share, block);
      if (asksNothing(this.#blocks, block, text, !isRest)) return this.#keep(block, place);
      if (
        most &&
        part !== 'details' &&
        (isAsked(text) || opensAsQuestion(text) || (!tells(text) && !isRest && place.round !== undefined)) &&
        !isDetail(text)
      )
        return this.#asked(block, place, from, to, 'list');
      return this.#asked(block, place, from, to, 'mixed');
    }
    if (place.round && isBarred(block.mask)) return this.#asked(block, place, from, to, 'list');
    if (isSaidBelow(this.#blocks, block)) return this.#asked(block, { ...place, lead: 'questions' }, from, to, 'run');
    const isRow = this.#twins.has(block.at) || asksInRow(this.#blocks, block, part);
    const isSet = (block.quoted || block.style.startsWith('bold')) && isAsked(text) && sentencesOf(block.mask, from, to).length <= 3;
    this.#asked(block, place, from, to, isSet || (place.round && isRow) ? 'run' : place.round || this.#prose ? 'prose' : 'loose');
  }

  #terse(block: Block, place: Place, from: number): void {
    for (const { text, ...piece } of tersePieces(block.mask, from))
      this.#questions.push({ text, span: this.#spanOf(block, piece), round: place.round, reported: false });
  }

  /** Advice and skills that running text says are such. True where the block holds nothing else. */
  #flagged(block: Block, from: number, to: number): boolean {
    for (const skill of areasInText(block, from, to, this.#blocks[block.at - 1])) this.#name(this.#skills, block, skill, false);
    const { tips, whole } = flaggedAdvice(block, from, to, this.#blocks[block.at - 1]);
    for (const tip of tips) this.#name(this.#tips, block, tip, false, tip.told);
    return whole;
  }

  #asked(block: Block, place: Place, from: number, to: number, how: Mode | 'speaker' | 'rest'): void {
    const line = place.round && place.round.rank >= 10 && this.#prose ? place.round : undefined;
    if (line) this.#prose?.enter(line);
    const stretches =
      this.#prose && !(place.round && !line)
        ? how === 'prose' || how === 'mixed' || how === 'loose'
          ? this.#prose.stretches(block, this.#group)
          : [{ start: from, end: to, round: this.#prose.round }]
        : [{ start: from, end: to, round: place.round }];
    this.#stretches.set(block.at, stretches);
    let used = false;
    for (const { start, end, round } of stretches) {
      const mode: Mode =
        how === 'speaker'
          ? 'run'
          : how === 'rest'
            ? 'list'
            : how === 'prose' && !round && this.#rounds.length > 0 && !this.#isOpen(place)
              ? 'loose'
              : how;
      const [begin, stop] = [Math.max(start, from), Math.min(end, to)];
      if (stop <= begin) continue;
      const heard =
        how === 'speaker'
          ? turnIn(block, begin, stop, this.#isTranscript, this.#blocks[block.at + 1])
          : how === 'rest'
            ? restIn(block, begin, stop)
            : heardIn(block.mask, begin, stop, mode);
      if (isMessage(block)) spareMessages(block, heard);
      for (const piece of heard.asked) {
        const text = tidyQuestion(piece.text);
        if (text.length < 2) continue;
        this.#questions.push({
          text,
          span: this.#spanOf(block, piece),
          round,
          reported: false,
          announced:
            (place.sub ?? place.lead) === 'questions' ||
            how === 'speaker' ||
            block.marker === 'question' ||
            (round !== undefined && isQuotation(block.text)),
          ...(text !== piece.text && { asWritten: piece.text }),
        });
        used = true;
      }
      for (const piece of heard.left) {
        this.#leftOut.push({ text: piece.text, span: this.#spanOf(block, piece), reason: piece.reason });
        used = true;
      }
      if (how === 'list' || how === 'run' || how === 'speaker') continue;
      for (const sentence of sentencesOf(block.mask, begin, stop)) {
        if (heard.asked.some((piece) => piece.start >= sentence.start && piece.end <= sentence.end)) continue;
        for (const { text, asWritten } of reportedIn(sentence)) {
          this.#questions.push({ text, span: this.#spanOf(block, sentence), round, reported: true, asWritten });
        }
      }
    }
    if (!used) this.#keep(block, place);
  }

  /** Text without any rounds is one talk: what is asked in it counts. */
  #isOpen(place: Place): boolean {
    return place.part === 'questions' || place.part === 'process';
  }

  #table(at: number): number {
    let end = at;
    while (
      this.#blocks[end]?.kind === 'row' ||
      (this.#blocks[end]?.kind === 'rule' && this.#blocks[end + 1]?.kind === 'row' && end > at && !this.#blocks[end]!.gap)
    )
      end++;
    const rows = this.#blocks.slice(at, end).filter(({ kind }) => kind === 'row');
    const place = this.#places[at]!;
    const part = effective(place);
    const { rows: body, columns } = tableOf(rows, part, this.#blocks[at + 1]?.kind === 'rule', wordsAbove(this.#blocks, at));
    if (part && LEFT[part]) return end;
    const known = new Map<string, RoundPlace>();
    const named = columns.indexOf('round');
    let round = place.round;
    for (const row of body) {
      const cells = cellsOf(row);
      // A row without a name goes on with the stage of the row above.
      if (cells[named] !== '') round = place.round;
      const name = named >= 0 ? cells[named] : undefined;
      if (name && (columns.includes('questions') || isStage(name)))
        round = this.#rowRound(row, named, name, !columns.includes('questions'), known) ?? place.round;
      columns.forEach((column, index) => this.#cell(row, index, column, cells[index] ?? '', round));
    }
    return end;
  }

  /** The round of a row; one that has come in the same table before is the same. */
  #rowRound(row: Block, column: number, cell: string, listed: boolean, known: Map<string, RoundPlace>): RoundPlace | undefined {
    const name = nameOf(cell);
    const same = known.get(fold(name));
    if (same) return same;
    if (name === '' || name.length > 90 || this.#rounds.length >= MOST_ROUNDS) return undefined;
    // “Application review” is nobody's talk with the candidate, unless something is asked there.
    if (roundWords(name).never && !roundWords(name).explicit && !cellsOf(row).some(isAsked)) return undefined;
    const round: RoundPlace = { name, span: row.cells[column]!, rank: 10, group: this.#group, listed };
    this.#rounds.push(round);
    known.set(fold(name), round);
    return round;
  }

  #cell(row: Block, index: number, column: Column, text: string, round: RoundPlace | undefined): void {
    const cell = row.cells[index];
    if (!cell || text === '' || column === 'round' || column === 'number' || /^(?:total|sum|合計|計)$/i.test(text)) return;
    const [from, to] = [cell.start - row.start, cell.end - row.start];
    if (column === 'questions' || column === 'other') {
      const heard = heardIn(row.mask, from, to, column === 'questions' ? 'list' : 'prose');
      for (const piece of heard.asked)
        this.#questions.push({
          text: tidyQuestion(piece.text),
          span: this.#spanOf(row, piece),
          round,
          reported: false,
          announced: column === 'questions',
        });
      return;
    }
    if (column === 'skills' && (text.length > 80 || says('fact', text))) return;
    const into = column === 'skills' ? this.#skills : column === 'tips' ? this.#tips : this.#responsibilities;
    into.push({ name: nameOf(text), description: '', span: cell, headed: true });
  }

  #skill(block: Block, place: Place, from: number, to: number, isRest: boolean): void {
    const headed = place.part === 'skills' || place.sub === 'skills';
    const text = visible(block.mask.slice(from, to));
    const isNamed = (namedIn(block, from, to)?.description ?? '') !== '';
    if (isAsked(text) && text.length > 24 && !isNamed)
      return this.#asked(block, { ...place, part: undefined, sub: undefined, lead: undefined }, from, to, 'prose');
    const names = skillsIn(block, from, to, isRest);
    const last = this.#skills.at(-1);
    for (const name of names) this.#name(this.#skills, block, name, headed);
    // The words under a heading that names an area are its description.
    if (names.length === 0 && last?.description === '' && this.#places[block.at - 1]?.head?.span === last.span)
      this.#skills[this.#skills.length - 1] = { ...last, description: text };
    else if (names.length === 0) this.#keep(block, place);
    this.#tell(block, place, from, to);
  }

  /** What a text besides tells to have been asked. */
  #tell(block: Block, place: Place, from: number, to: number): void {
    for (const sentence of sentencesOf(block.mask, from, to)) {
      for (const { text, asWritten } of reportedIn(sentence))
        this.#questions.push({ text, span: this.#spanOf(block, sentence), round: place.round, reported: true, asWritten });
    }
  }

  #tip(block: Block, place: Place, from: number, to: number, isRest: boolean): void {
    const headed = place.part === 'tips' || place.sub === 'tips';
    const tips = tipsIn(block, from, to, isRest);
    const told = isRest || place.lead === 'tips' || place.sub === 'tips';
    for (const tip of tips) this.#name(this.#tips, block, tip, headed, told);
    if (tips.length > 0) return;
    if (isAsked(visible(block.mask.slice(from, to)))) this.#leaveAsked(block, from, to, 'to-reader');
    else this.#keep(block, place);
  }

  #responsibility(block: Block, place: Place, from: number, to: number): void {
    const named = namedIn(block, from, to);
    if (named && (block.marker !== '' || named.description !== ''))
      this.#name(this.#responsibilities, block, named, place.part === 'responsibilities');
    else this.#keep(block, place);
  }

  #tagLine(block: Block, from: number, to: number): void {
    for (const tag of tagsIn(block, from, to)) this.#name(this.#tags, block, tag, true);
  }

  #name(into: GatheredName[], block: Block, { name, description, start, end }: Named, headed: boolean, told = false): void {
    if (name !== '') into.push({ name, description, span: span(block.start + start, block.start + end), headed, ...(told && { told }) });
  }

  #leave(block: Block, reason: LeftOutReason): void {
    this.#leftOut.push({ text: block.text, span: span(block.start, block.end), reason });
  }

  #leaveAsked(block: Block, from: number, to: number, reason: LeftOutReason): void {
    const heard = heardIn(block.mask, from, to, block.marker !== '' && reason === 'own-question' ? 'list' : 'run');
    for (const piece of [...heard.asked, ...heard.left])
      if (piece.text.length > 2) this.#leftOut.push({ text: piece.text, span: this.#spanOf(block, piece), reason });
    if (reason === 'answer' && heard.asked.length + heard.left.length === 0)
      this.#leftOut.push({ text: block.text, span: span(block.start + from, block.start + to), reason });
  }

  #keep(block: Block, place: Place): void {
    if (block.text.length > 2) this.#unused.push({ block, round: place.round });
  }

  #spanOf(block: Block, piece: Span): Span {
    return span(block.start + piece.start, block.start + piece.end);
  }
}
