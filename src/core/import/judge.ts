import { fold } from '../text/compare';
import { overlaps, span, type Span } from '../text/span';
import { heardIn, isProd, tidyQuestion, type Piece } from './asked';
import type { Block } from './blocks';
import type { Gathered, GatheredName, GatheredQuestion } from './gathered';
import { LIMITS } from './learnt/limits';
import type { LineChances, RoleChances } from './learnt/line-chances';
import type { LineRole, Weighed } from './learnt/weigh';
import { isQuality, PERSON } from './area-groups';
import { adviceIn, isNoAdvice, tipOf } from './advice';
import { areNames, namedIn } from './named';
import type { RoundPlace } from './outline';
import { passagesIn } from './passages';
import { says, type Part } from './words';
import { areasToldIn } from './areas-in-prose';
import { effective, isRemark, LEFT } from './entries';
import { isJapanese, plain } from './mask';
import { asksAnywhere, quotesOf } from './speech';

/**
 * Holds what rules gathered against what each line is likely to be: what is hardly so is left out, and a line that is
 * very likely a question, a skill area or a tip is taken although no rule saw it.
 */
export function judged(gathered: Gathered, chances: LineChances, roundAt: (block: Block, at: number) => RoundPlace | undefined): Gathered {
  const judge = new Judge(gathered, chances);
  return judge.judge(roundAt);
}

/** A quotation, or a Japanese question that is put to nobody: 「相手の都合を知ったうえで頼めるか。」 */
const MEANT = /[「“"].+[^\s「“"]$|[^すん][るいた]か。?$/;

class Judge {
  readonly #given: Gathered;
  readonly #chances: LineChances;

  constructor(gathered: Gathered, chances: LineChances) {
    this.#given = gathered;
    this.#chances = chances;
  }

  judge(roundAt: (block: Block, at: number) => RoundPlace | undefined): Gathered {
    const given = this.#given;
    const dropped: { text: string; span: Span }[] = [];
    const keep = (items: readonly GatheredName[], role: 'skill' | 'tip') =>
      items.filter((item) => {
        const chance = this.#chanceAt(item.span)?.[role];
        if (chance === undefined || chance >= (role === 'tip' && item.told ? LIMITS.told.tip : LIMITS[role].drop)) return true;
        dropped.push({ text: item.name, span: item.span });
        return false;
      });
    const hardlyAsked = new Set(
      given.questions.filter(
        ({ reported, announced, span: at }) =>
          !reported && (this.#chanceAt(at)?.asked ?? 1) < LIMITS[announced ? 'announced' : 'asked'].drop,
      ),
    );
    for (const { text, span: at } of hardlyAsked) dropped.push({ text, span: at });
    const questions = given.questions.filter((question) => !hardlyAsked.has(question));
    const areas = this.#areas();
    // A remark in brackets names nothing.
    const isOther = ({ name, span: at }: GatheredName) =>
      !/^[（(].*[)）]$/.test(name) && !areas.some((area) => overlaps(at, area.span)) && !this.#isBetween(at);
    // Where lines name the areas, running text only speaks of them again.
    const passages = areas.length > 0 ? [] : passagesIn(given.blocks, given.places);
    const isApart = ({ span: at }: { readonly span: Span }) => !passages.some(({ stretch }) => overlaps(at, stretch));
    // The lines that stand right under the name of an area, or behind it, say what is meant by it.
    const named = [...given.skills.filter(({ headed }) => headed), ...areas];
    const isDescribing = ({ at, rank, marker, start, end }: Block) => {
      const above = given.blocks[at - 1];
      const isNamedIn = (one: Span) => named.some((area) => overlaps(area.span, one));
      return (
        isNamedIn(span(start, end)) || (rank === 0 && marker === '' && above?.kind === 'text' && isNamedIn(span(above.start, above.end)))
      );
    };
    const skills = once([
      ...keep(given.skills, 'skill').filter((skill) => isOther(skill) && isApart(skill)),
      ...areas,
      ...passages.flatMap(({ names }) => names),
    ]);
    const tips = keep(given.tips, 'tip').filter((tip) => (tip.told || !/[?？]$/.test(tip.name)) && isApart(tip));
    for (const block of given.blocks) {
      // What is quoted behind the name of an area says what is meant by it.
      const whole = span(block.start, block.end);
      const isArea = MEANT.test(block.text) && block.marker !== '' && skills.some((skill) => overlaps(skill.span, whole));
      const isWithin = ({ text, span: at }: GatheredQuestion) =>
        overlaps(at, whole) && (/[「“"]/.test(block.mask.charAt(at.start - block.start - 1)) || MEANT.test(text));
      if (isArea) questions.splice(0, questions.length, ...questions.filter((question) => !isWithin(question)));
      // Where areas have lines of their own, what advice lists is none.
      const isAdvice = named.length > 1 && given.places[block.at]?.part === 'tips';
      for (const weighed of this.#chances.unitsOf(block)) {
        const { unit, chance } = weighed;
        const at = span(block.start + unit.span.start, block.start + unit.span.end);
        const open = (items: readonly { readonly span: Span }[]) => !items.some((item) => overlaps(item.span, at));
        if (
          this.#takes(weighed, 'asked') &&
          open(questions) &&
          chance.round < 0.5 &&
          !isArea &&
          !(unit.of > 1 && isDescribing(block)) &&
          !this.#isOthers(block, at, chance.asked)
        )
          questions.push(...this.#askedIn(weighed, roundAt(block, unit.span.start)));
        if (this.#takes(weighed, 'tip') && open(tips) && isApart({ span: at }) && !this.#isElsewhere(block) && !isNoAdvice(unit.text))
          tips.push(...this.#tipsIn(weighed));
        const isNone = isAdvice || isDescribing(block) || areas.some((area) => overlaps(area.span, at)) || !isApart({ span: at });
        const told = isNone ? undefined : this.#told(weighed);
        // What a sentence says as a whole is surer than what its words alone told.
        if (told) skills.splice(0, skills.length, ...skills.filter((skill) => !overlaps(skill.span, at)), ...told);
      }
    }
    const inOrder = <Item extends { readonly span: Span }>(items: Item[]) => items.sort((a, b) => a.span.start - b.span.start);
    const taken = [...questions, ...skills, ...tips];
    return {
      ...given,
      questions: inOrder(questions),
      skills: inOrder(skills),
      tips: inOrder(tips),
      leftOut: [
        ...given.leftOut.filter((left) => !taken.some((item) => 'reported' in item && !item.reported && overlaps(item.span, left.span))),
        ...dropped.map((one) => ({ ...one, reason: 'unlikely' as const })),
      ],
    };
  }

  /** Whether words stand between two entries that name areas, as what describes one does. */
  #isBetween(at: Span): boolean {
    const { blocks } = this.#given;
    return this.#chances.areas.some(
      ({ stretch, items }) =>
        overlaps(at, span(blocks[stretch.start]!.start, blocks[stretch.end]!.end)) &&
        !items.some(({ block }) => overlaps(at, span(block.start, block.end))),
    );
  }

  /** Skill areas that lines of one form name together. */
  #areas(): GatheredName[] {
    return this.#chances.areas.flatMap(({ items, cue }) =>
      items.flatMap(({ block, named }): GatheredName[] => {
        const one = named ?? namedIn(block);
        if (one && says('fact', plain(one.name))) return [];
        const isLong = one !== undefined && one.name.split(' ').length > 12;
        if (!one || (!named && !areNames([one]) && (cue !== 'part' || isLong || !isQuality(one.name.split(' ').slice(0, 6).join(' ')))))
          return [];
        const description = one.description || this.#describedBelow(block);
        return [{ name: one.name, description, span: span(block.start + one.start, block.start + one.end), headed: true }];
      }),
    );
  }

  /** The line under a name that stands alone. */
  #describedBelow(block: Block): string {
    const below = this.#given.blocks[block.at + 1];
    const isText = below?.kind === 'text' && below.rank === 0 && below.marker === '' && !below.gap;
    const isOwn = this.#chances.areas.some(({ items }) => items.some((item) => item.block === below));
    return isText && !isOwn && !this.#given.places[below.at]?.head ? below.text : '';
  }

  /** Whether somebody says these words of whom rules know that they ask nothing. */
  #isOthers({ marker }: Block, at: Span, chance: number): boolean {
    const { leftOut } = this.#given;
    if (leftOut.some(({ span: left, reason }) => reason === 'own-question' && overlaps(left, at)) && chance < LIMITS.asked.own) return true;
    if (marker !== 'speaker' && marker !== 'answer') return false;
    return leftOut.some(({ span: left, reason }) => (reason === 'answer' || reason === 'to-reader') && overlaps(left, at));
  }

  /** Whether a line stands where nothing of the interview is asked. */
  #isBarred({ at }: Block): boolean {
    const part = effective(this.#given.places[at] ?? {});
    return part !== undefined && part !== 'own' && part !== 'answers' && LEFT[part] !== undefined;
  }

  /** Whether a line belongs to another page, or to what readers say of this one. */
  #isElsewhere({ at }: Block): boolean {
    const part = effective(this.#given.places[at] ?? {});
    return part === 'related' || part === 'comments' || part === 'contents';
  }

  #takes({ unit, chance }: Weighed, role: Extract<LineRole, 'asked' | 'tip'>): boolean {
    if (role === 'asked' && (/[:：]$/.test(unit.text) || isRemark(unit.text) || this.#isBarred(unit.block))) return false;
    // Words that do not ask by themselves must be surer.
    if (role === 'asked' && !isJapanese(unit.text) && !asksAnywhere(unit.text) && !/["“]/.test(unit.text))
      return chance.asked >= LIMITS.asked.bare;
    return chance[role] >= LIMITS[role].add;
  }

  #chanceAt(at: Span): RoleChances | undefined {
    const { blocks } = this.#given;
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.start <= at.start) low = middle;
      else high = middle - 1;
    }
    const block = blocks[low];
    return block && this.#chances.most(block, at.start - block.start, at.end - block.start);
  }

  #askedIn({ unit }: Weighed, round: RoundPlace | undefined): GatheredQuestion[] {
    const { block, span: at } = unit;
    // A sentence amid a quotation is not asked without the rest of it.
    const around = quotesOf(block.mask).find(
      ({ start, end }) => at.start < end && start < at.end && (start < at.start - 1 || end > at.end + 1),
    );
    const heard = around ? [] : heardIn(block.mask, at.start, at.end, 'run').asked;
    const pieces: readonly Piece[] =
      heard.length > 0
        ? heard
        : around
          ? [around]
          : quotesOf(block.mask.slice(at.start, at.end))
              .map((quote) => ({ start: at.start + quote.start, end: at.start + quote.end, text: quote.text }))
              .filter(({ text }) => text.length > 10);
    const all = pieces.length > 0 ? pieces : unit.of === 1 || block.marker !== '' ? [{ ...at, text: unit.text }] : [];
    return all.flatMap((piece) => {
      if (unit.of > 1 && isProd(piece.text)) return [];
      const text = tidyQuestion(piece.text);
      return {
        text,
        span: span(block.start + piece.start, block.start + piece.end),
        round,
        reported: false,
        ...(text !== piece.text && { asWritten: piece.text }),
      };
    });
  }

  #tipsIn({ unit }: Weighed): GatheredName[] {
    const { block, span: at } = unit;
    const advised = block.marker === '' ? adviceIn(block, at.start, at.end) : [];
    if (advised.length > 0)
      return advised.map(({ name, description, start, end }) => ({
        name,
        description,
        span: span(block.start + start, block.start + end),
        headed: false,
      }));
    const named = unit.of === 1 && block.marker !== '' ? namedIn(block, at.start, at.end) : undefined;
    const { name, description } = named && named.description !== '' && named.name.length < 80 ? named : tipOf(unit.text, at);
    return [{ name, description, span: span(block.start + at.start, block.start + at.end), headed: false }];
  }

  /** Areas that a sentence names one after another; undefined where it names none. */
  #told({ unit, chance }: Weighed): GatheredName[] | undefined {
    const { block, span: at } = unit;
    const { places, blocks } = this.#given;
    const place = places[block.at] ?? {};
    const part = effective(place);
    if (
      block.rank > 0 ||
      (place.head && !place.head.rest) ||
      this.#chances.isArea(block) ||
      (part && (LEFT[part] || TOLD_NOWHERE.has(part)))
    )
      return undefined;
    const above = blocks[block.at - 1];
    const before = [
      ...(unit.at < 2 && above?.kind === 'text' ? [above.text.slice(-200)] : []),
      ...this.#chances
        .unitsOf(block)
        .slice(Math.max(0, unit.at - 2), unit.at)
        .map(({ unit: { text } }) => text),
    ];
    const { names, sure } = areasToldIn(block.mask, at, before.join(' '), part === 'skills');
    if (names.length === 0 || chance.skill < LIMITS.told[sure ? 'sure' : 'likely']) return undefined;
    return names.map((one) => ({
      name: one.name,
      description: '',
      span: span(block.start + one.start, block.start + one.end),
      headed: part === 'skills' || sure,
    }));
  }
}

/** Without those that say an area again: by its name with somebody behind it, or several of them by a word of it each. */
function once(skills: readonly GatheredName[]): GatheredName[] {
  const bare = (name: string) => fold(name.replace(/\s*[(（][^()（）]*[)）]$/, ''));
  const behind = new Set(skills.flatMap(({ name }) => fold(name).split(' ').slice(1)));
  const shortened = skills.filter(({ name }) => !/\s/.test(name) && !isJapanese(name) && behind.has(fold(name)));
  const named = new Set<string>();
  return [...skills]
    .sort((a, b) => a.span.start - b.span.start)
    .filter((skill) => {
      const name = bare(skill.name);
      const isAgain = PERSON.test(/[(（]([^()（）]*)[)）]$/.exec(skill.name)?.[1] ?? '') && named.has(name);
      named.add(name);
      return !isAgain && !(shortened.length > 1 && shortened.includes(skill));
    });
}

/** Parts whose sentences name no areas, whatever they list. */
const TOLD_NOWHERE = new Set<Part>(['tags', 'responsibilities']);
