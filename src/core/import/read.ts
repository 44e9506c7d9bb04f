import type { LanguageId } from '../languages/language';
import { languageOf } from '../languages';
import { fold } from '../text/compare';
import { contains, span, type Span } from '../text/span';
import { aboutOf, detailsOf, type Heading } from './about';
import { isPointing } from './asked';
import { blocksOf } from './blocks';
import { gather } from './gather';
import type { Gathered, GatheredName, GatheredQuestion } from './gathered';
import { looksLikeHtml, textOfHtml } from './html';
import { plain } from './mask';
import type { LineModel } from './learnt/weigh';
import type { ConfidenceReason, Found, FoundNamed, FoundQuestion, FoundRound, LeftOut, LeftOutReason, Repair, WriteUp } from './model';
import type { RoundPlace } from './outline';
import { forget } from './recalled';
import { repairsIn } from './repair';
import { withNotedRounds } from './round-notes';
import { isBareOf, sameRound } from './same';

/** Longest text that is read, in UTF-16 units: some twenty thousand words, more than anybody writes about an interview. */
export const WRITE_UP_LIMIT = 120_000;

/** The source of a page is mostly markup. */
const PAGE_LIMIT = 2 * 1024 * 1024;

export interface ReadWriteUpOptions {
  /** Whether the text is HTML; left out, the text itself tells. */
  readonly html?: boolean;
  /** Weights to read with instead of those that ship, for measuring. */
  readonly model?: LineModel;
}

/** Understands somebody's write-up of an interview. Total, linear, and nothing is invented: every item points into the text. */
export function readWriteUp(text: string, options: ReadWriteUpOptions = {}): WriteUp {
  return readWriteUps([text], options);
}

/** The same for several texts about one interview, as one. */
export function readWriteUps(texts: readonly string[], { html, model }: ReadWriteUpOptions = {}): WriteUp {
  const merger = new Merger(model);
  let room = WRITE_UP_LIMIT;
  for (const text of texts) {
    if (isBinary(text)) {
      merger.reasons.add('not-text');
      merger.add('');
      continue;
    }
    const words = (html ?? looksLikeHtml(text)) ? textOfHtml(text.slice(0, PAGE_LIMIT)) : text;
    if (words.length > room || text.length > PAGE_LIMIT) merger.reasons.add('too-large');
    merger.add(words.slice(0, room));
    room -= Math.min(room, words.length);
  }
  const writeUp = merger.writeUp();
  forget();
  return writeUp;
}

/** Bytes read as text: many characters that no writer types. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 20_000);
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    const unit = head.charCodeAt(at);
    if (unit === 0xfffd || (unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x0c)) odd++;
  }
  return odd > 8 && odd > head.length * 0.02;
}

/** More small words of Spanish, French, German and the like than of English: what is read of it is little. */
function isOtherLanguage(text: string): boolean {
  const count = (words: RegExp) => (text.match(words) ?? []).length;
  const foreign = count(
    /(?<!\p{L})(?:de|el|los|que|para|con|una|por|und|der|die|das|ist|les|des|est|une|pour|che|per|uma|het|een|van)(?!\p{L})/giu,
  );
  return (
    foreign > 7 &&
    foreign > 2 * count(/(?<!\p{L})(?:the|and|of|to|you|your|is|was|for|with|what|how)(?!\p{L})/giu) &&
    languageOf(text).id === 'en'
  );
}

/** So many questions that stand in no round are a list of them. */
const LIST = 5;

/** A name that leads on to more by dots. */
const LED = /^(\S.{1,28}?)\s?(?:[…‥]+|\.{3})\s?(\S.+)$/;

interface Stage {
  readonly source: number;
  readonly place: RoundPlace;
  readonly details: ReturnType<typeof detailsOf>;
  readonly questions: FoundQuestion[];
}

/** Brings together what the texts hold, without what is there twice. */
class Merger {
  readonly reasons = new Set<ConfidenceReason>();
  readonly #sources: string[] = [];
  readonly #headings: Heading[] = [];
  readonly #stages: Stage[] = [];
  readonly #others: FoundQuestion[] = [];
  readonly #seen = new Map<string, FoundQuestion>();
  readonly #ids = new Set<string>();
  readonly #skills: FoundNamed[] = [];
  readonly #tips: FoundNamed[] = [];
  readonly #responsibilities: FoundNamed[] = [];
  readonly #tags: FoundNamed[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #unplaced: Found[] = [];
  readonly #repairs: Repair[] = [];
  readonly #model: LineModel | undefined;

  constructor(model: LineModel | undefined) {
    this.#model = model;
  }

  add(text: string): void {
    const source = this.#sources.push(text) - 1;
    const found = gather(blocksOf(text), this.#model);
    const gathered = { ...found, questions: withNotedRounds(text, found.questions, found.rounds) };
    const heading = aboutOf(gathered, text);
    this.#headings.push(heading);
    for (const { start, end, to } of repairsIn(text))
      this.#repairs.push({ source, span: span(start, end), from: text.slice(start, end), to });
    const stages = this.#stagesOf(gathered, source);
    // Where a sheet has a list of what is asked, what prods in a round beside it is none of that.
    const isSheet = gathered.questions.filter(({ round }) => !round).length >= LIST;
    for (const question of gathered.questions) {
      if (isSheet && question.round && isPointing(question.text)) this.#leave(question.text, question.span, 'unlikely', source);
      else this.#question(question, source, question.round && stages.get(question.round));
    }
    this.#names(this.#skills, gathered.skills, source, 'skill');
    this.#names(this.#tips, gathered.tips, source, 'tip');
    this.#names(this.#responsibilities, gathered.responsibilities, source, 'duty');
    this.#names(this.#tags, gathered.tags, source, 'tag');
    for (const { text: words, span: at, reason } of gathered.leftOut) this.#leave(words, at, reason, source);
    for (const { block } of gathered.unused) {
      // The title and what the guide is about have found their place.
      const isTitle = heading.title !== '' && block.start < 2000 && block.text.length < heading.title.length + 12;
      if (heading.about.includes(block.text) || (isTitle && block.text.includes(heading.title))) continue;
      // So has who asks in a round.
      if (block.marker === 'speaker' && this.#stages.some(({ details }) => details.interviewer === plain(block.text))) continue;
      const at = span(block.start, block.end);
      // A sentence that only reports a question has found its place with the question.
      if (isOneSentence(block.text) && gathered.questions.some((question) => contains(at, question.span))) continue;
      this.#unplaced.push({ id: this.#id('line', source, at), text: block.text, source, span: at });
    }
  }

  writeUp(): WriteUp {
    const rounds = this.#stages.map((stage) => this.#round(stage));
    const questions = [...rounds.flatMap((round) => round.questions), ...this.#others];
    const asked = questions.filter(({ origin }) => origin === 'example').length;
    if (questions.length === 0) this.reasons.add('no-questions');
    else if (questions.length < 3) this.reasons.add('few-questions');
    if (rounds.length === 0) this.reasons.add('no-rounds');
    if (asked < 2 && this.#unplaced.length > 20) this.reasons.add('mostly-unplaced');
    if (isOtherLanguage(this.#sources.join('\n').slice(0, 20_000))) this.reasons.add('other-language');
    const low = (['no-questions', 'mostly-unplaced', 'too-large', 'not-text'] as const).some((reason) => this.reasons.has(reason));
    const first = <Key extends keyof Heading>(key: Key) => this.#headings.find((heading) => heading[key] !== '')?.[key] ?? '';
    return {
      sources: this.#sources,
      title: first('title'),
      company: first('company'),
      role: first('role'),
      place: first('place'),
      language: this.#language(questions),
      about: first('about'),
      rounds,
      otherQuestions: this.#others,
      skillAreas: this.#skills,
      tips: this.#tips,
      responsibilities: this.#responsibilities,
      tags: this.#tags.map(({ description: _, ...tag }) => tag),
      leftOut: this.#leftOut,
      unplaced: this.#unplaced,
      repairs: this.#repairs,
      confidence: low || (this.reasons.has('few-questions') && rounds.length === 0) ? 'low' : 'high',
      reasons: [...this.reasons],
    };
  }

  #language(questions: readonly FoundQuestion[]): LanguageId {
    const japanese = questions.filter(({ text }) => languageOf(text).id === 'ja').length;
    if (questions.length === 0) return languageOf(this.#sources.join('\n').slice(0, 20_000)).id;
    return japanese * 2 > questions.length ? 'ja' : 'en';
  }

  #round({ place, source, details, questions }: Stage): FoundRound {
    const several = this.#stages.filter((other) => other.place.name === place.name && other.place.group !== place.group).length > 0;
    const text = several && place.group !== '' ? `${place.name} (${place.group})` : place.name;
    return {
      id: this.#id('round', source, place.span),
      text,
      source,
      span: place.span,
      ...details,
      questions,
      ...(place.listed && { listed: true as const }),
    };
  }

  /** The rounds of one text, each with the stage it becomes: entries of a list join the round that has the words. */
  #stagesOf(gathered: Gathered, source: number): Map<RoundPlace, Stage> {
    const stages = new Map<RoundPlace, Stage>();
    const own = gathered.rounds.filter((round) => !round.listed);
    const counts = new Map<RoundPlace, number>();
    // What is only told to have been asked makes no round of its own.
    for (const { round, reported } of gathered.questions) if (round && !reported) counts.set(round, (counts.get(round) ?? 0) + 1);
    const kept: RoundPlace[] = [];
    /** Rounds that are another one again. */
    const aliases = new Map<RoundPlace, RoundPlace>();
    const byName = new Map<string, RoundPlace>();
    // Two or more whose names come again without what stood in brackets: first how it goes, then what was asked.
    const isToldBefore = own.filter(({ name }) => own.some((other) => isBareOf(name, other.name))).length > 1;
    for (const round of own) {
      const told = kept.find((other) => other.group === round.group && isBareOf(round.name, other.name));
      if (told && isToldBefore) {
        aliases.set(round, told);
        continue;
      }
      const key = `${round.group}\n${fold(round.name)}`;
      const known = byName.get(key);
      const isEmpty = known && ((counts.get(known) ?? 0) === 0 || (counts.get(round) ?? 0) === 0);
      // The same name again with words of its own is somebody else's round, unless one of the two only announces it.
      if (known && (isEmpty || known !== kept[0])) aliases.set(round, known);
      else {
        kept.push(round);
        if (!known) byName.set(key, round);
      }
    }
    let after = -1;
    for (const round of gathered.rounds.filter(({ listed }) => listed)) {
      const at = kept.findIndex((other) => !other.listed && other.group === round.group && sameRound(other.name, round.name));
      if (at >= 0) {
        aliases.set(round, kept[at]!);
        after = at;
        continue;
      }
      const twin = kept.find((other) => other.listed && sameRound(other.name, round.name));
      if (twin) {
        aliases.set(round, twin);
        continue;
      }
      kept.splice(++after, 0, round);
    }
    for (const place of kept) {
      const details = detailsOf(place, gathered);
      const same =
        source > 0 ? this.#stages.find((stage) => stage.source !== source && fold(stage.place.name) === fold(place.name)) : undefined;
      const stage = same ?? { source, place, details, questions: [] };
      if (!same) this.#stages.push(stage);
      stages.set(place, stage);
    }
    for (const [alias, place] of aliases) stages.set(alias, stages.get(aliases.get(place) ?? place)!);
    return stages;
  }

  #question({ text, span: at, reported, asWritten }: GatheredQuestion, source: number, stage: Stage | undefined): void {
    const key = fold(text);
    if (key === '') return;
    if (this.#seen.has(key)) return this.#leave(text, at, 'repeated', source);
    const isRepaired = this.#repairs.some(
      (repair) => repair.source === source && repair.span.start >= at.start && repair.span.end <= at.end,
    );
    const written = asWritten ?? (isRepaired ? this.#sources[source]!.slice(at.start, at.end).replace(/\s+/g, ' ') : undefined);
    const question: FoundQuestion = {
      id: this.#id('question', source, at),
      text,
      source,
      span: at,
      origin: reported ? 'reported' : 'example',
      ...(written !== undefined && { asWritten: written }),
    };
    this.#seen.set(key, question);
    (stage?.questions ?? this.#others).push(question);
  }

  #names(into: FoundNamed[], found: readonly GatheredName[], source: number, kind: string): void {
    const headed = found.some((one) => one.headed);
    const places = new Map(into.map((one, at) => [fold(one.text), at]));
    for (const { name: whole, description: behind, span: at, headed: own } of found) {
      // “地域との関係 … 医師、自治体”: what stands behind dots says what is meant.
      const [, name = whole, more] = LED.exec(whole) ?? [];
      const description = more ? `${more}${/\p{Script=Han}|[\u3040-\u30ff]/u.test(more) ? '。' : '. '}${behind}`.trim() : behind;
      // What is announced in passing gives way to a part with a heading.
      if (headed && !own && kind !== 'tip') continue;
      const key = fold(name);
      const known = places.get(key);
      if (known !== undefined) {
        if (into[known]!.description === '' && description !== '') into[known] = { ...into[known]!, description };
        continue;
      }
      if (key === '') continue;
      places.set(key, into.length);
      into.push({ id: this.#id(kind, source, at), text: name, description, source, span: at });
    }
  }

  #leave(text: string, at: Span, reason: LeftOutReason, source: number): void {
    this.#leftOut.push({
      id: this.#id('left', source, at),
      text: plain(text) === '' ? this.#sources[source]!.slice(at.start, at.end) : text,
      source,
      span: at,
      reason,
    });
  }

  #id(kind: string, source: number, at: Span): string {
    const stem = `${kind}-${source}-${at.start}`;
    let id = stem;
    for (let copy = 2; this.#ids.has(id); copy++) id = `${stem}-${copy}`;
    this.#ids.add(id);
    return id;
  }
}

function isOneSentence(text: string): boolean {
  return !/[.!?。！？]\s*\S/u.test(text.replace(/[\s.!?。！？」』)）"”]+$/u, ''));
}
