import type { ReadAnswer } from './read';
import { RULES } from './rules';
import { LEVELS, type Finding, type Level, type Report, type Rule, type RuleContext } from './rules/rule';
import { perValue } from './kept';
import { lazy } from './lazy';
import { softenLone, withoutYielding } from './lone';
import { message } from './message';
import { holds } from './shape';
import { overlaps, span, type Span } from './text/span';
import { toldOf } from './content';
import { assessEvidence } from './skills/assess';
import type { AreaEvidence } from './skills/evidence';
import type { Told } from './told';
import { unknownFields, type UnknownField } from './unknown';

/** What the user has set: levels and thresholds by rule id, both open maps of which unknown names are ignored. */
export interface CheckSettings {
  /** Rule id to level; `off` silences the rule. */
  readonly levels: Readonly<Record<string, Level>>;
  /** `rule-id.name` to value; values outside the threshold's range are brought into it. */
  readonly thresholds: Readonly<Record<string, number>>;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = { levels: {}, thresholds: {} };

export interface Checked {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly evidence: readonly AreaEvidence[];
  /** Rules that threw or reported outside the text; the others have run. */
  readonly failures: readonly RuleFailure[];
  /** A rule that stands alone has spoken: the text cannot be judged as it is. */
  readonly alone?: true;
}

export interface RuleFailure {
  readonly rule: string;
  readonly reason: string;
}

/** Findings shown for one answer at most; the host drops marks silently at about a thousand. */
export const FINDING_LIMIT = 100;

/** Places of one rule that are looked at; more of them would only be cut off. */
const REPORT_LIMIT = 1000;

/** Holds one answer against every rule. Never throws on what a user typed. */
export function checkAnswer(read: ReadAnswer, settings: CheckSettings = DEFAULT_CHECK_SETTINGS, rules: readonly Rule[] = RULES): Checked {
  const failures: RuleFailure[] = [];
  const findings: Finding[] = [];
  const { kind } = read;
  const muted = read.answer.fields.mute?.value ?? [];
  // One context for all rules, each of which is done before the next one starts.
  const context = new Context(read, settings);
  for (const turn of turnsOf(rules)) {
    const { rule, id, cue, part } = turn;
    const set = settings.levels === DEFAULT_CHECK_SETTINGS.levels ? undefined : settings.levels[id];
    const level = set && LEVELS.includes(set) ? set : turn.level;
    if (level === 'off' || (muted.length > 0 && muted.includes(id))) continue;
    let reports = 0;
    context.rule = rule;
    try {
      if (part && !kind.plan && !kind.parts.includes(part)) continue;
      if (cue && !read.language.mayGive(cue, read.sentences)) continue;
      for (const report of turn.check(context)) {
        if (++reports > REPORT_LIMIT) break;
        const { start, end } = report.span;
        if (start > end || start < 0 || end > read.answer.text.length) throw new RangeError(`span ${start}..${end} leaves the text`);
        if (isIgnored(read, id, report.span)) continue;
        findings.push(findingOf(rule, level, report, read, settings));
      }
    } catch (error) {
      failures.push({ rule: id, reason: reasonOf(error) });
    }
    if (turn.alone && findings.length > 0) return { findings, evidence: [], failures, alone: true };
  }
  let evidence: readonly AreaEvidence[] = [];
  try {
    evidence = context.evidence();
  } catch (error) {
    failures.push({ rule: 'evidence', reason: reasonOf(error) });
  }
  softenLone(findings, rules, settings);
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)));
  return { findings: withoutYielding(findings, rules).slice(0, FINDING_LIMIT), evidence, failures };
}

/** What is asked of every rule, in one form for all, as it is read again and again. */
interface Turn extends Pick<Rule, 'id' | 'level' | 'check'> {
  readonly rule: Rule;
  readonly cue: Rule['cue'];
  readonly part: Rule['part'];
  readonly alone: boolean;
}

/** A rule that stands alone comes first: where it speaks, the others are not asked. */
const turnsOf = perValue((rules: readonly Rule[]): readonly Turn[] =>
  rules
    .map((rule) => {
      const { id, level, cue, part, alone = false, check } = rule;
      return { rule, id, level, cue, part, alone, check };
    })
    .sort((a, b) => Number(b.alone) - Number(a.alone)),
);

/** An answer as the rules see it, and which of them looks at it. */
class Context implements RuleContext {
  readonly answer: ReadAnswer['answer'];
  readonly language: ReadAnswer['language'];
  readonly kind: ReadAnswer['kind'];
  readonly format: ReadAnswer['format'];
  readonly question?: NonNullable<ReadAnswer['question']>;
  readonly guide?: NonNullable<ReadAnswer['guide']>;
  readonly timing: ReadAnswer['timing'];
  readonly sentences: ReadAnswer['sentences'];
  readonly complete: boolean;
  readonly ready: boolean;
  rule: Rule | undefined;
  readonly #read: ReadAnswer;
  readonly #settings: CheckSettings;
  #evidence: readonly AreaEvidence[] | undefined;

  constructor(read: ReadAnswer, settings: CheckSettings) {
    this.answer = read.answer;
    this.language = read.language;
    this.kind = read.kind;
    this.format = read.format;
    // Set in any case, so that all contexts are alike and quickly read.
    this.question = read.question!;
    this.guide = read.guide!;
    this.timing = read.timing;
    this.sentences = read.sentences;
    this.complete = isComplete(read);
    this.ready = read.answer.fields.status?.value === 'ready';
    this.#read = read;
    this.#settings = settings;
  }

  // Rules take these apart from their context.
  readonly evidence = (): readonly AreaEvidence[] => (this.#evidence ??= assessEvidence(this.#read));
  readonly told = (): readonly Told[] => toldOf(this.#read);
  readonly unknown = (): readonly UnknownField[] => unknownFields(this.#read, ruleIds());
  readonly threshold = (name: string): number => thresholdOf(this.rule!, name, this.#settings);
}

const ruleIds = lazy(() => RULES.map(({ id }) => id));

/** Whether every section of the format has something spoken in it. */
export function isComplete(read: ReadAnswer): boolean {
  return read.format.roles.every((role) => read.answer.sections.some((section) => section.written && holds(section, role)));
}

function thresholdOf(rule: Rule, name: string, settings: CheckSettings): number {
  const threshold = rule.thresholds?.[name];
  if (!threshold) throw new Error(`${rule.id} has no threshold ${name}`);
  if (settings.thresholds === DEFAULT_CHECK_SETTINGS.thresholds) return threshold.value;
  const set = settings.thresholds[`${rule.id}.${name}`];
  if (typeof set !== 'number' || !Number.isFinite(set)) return threshold.value;
  return Math.min(threshold.max, Math.max(threshold.min, set));
}

function findingOf(rule: Rule, set: Exclude<Level, 'off'>, report: Report, read: ReadAnswer, settings: CheckSettings): Finding {
  const wording = rule.messages[report.message];
  if (!wording) throw new Error(`${rule.id} has no message ${report.message}`);
  const data = report.data ?? {};
  return {
    rule: rule.id,
    level: lower(set, report.level ?? set),
    span: report.span,
    quiet: quietOf(rule, report.span, read),
    what: message(wording.what, data),
    next: message(wording.next, data),
    ...(report.measured && { measured: { ...report.measured, limit: thresholdOf(rule, report.measured.threshold, settings) } }),
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  };
}

function lower(one: Exclude<Level, 'off'>, other: Level): Exclude<Level, 'off'> {
  const lowest = LEVELS[Math.min(LEVELS.indexOf(one), LEVELS.indexOf(other))];
  return lowest === undefined || lowest === 'off' ? 'hint' : lowest;
}

/** Wording waits for its sentence, shape for its section, the whole for the whole answer. */
function quietOf(rule: Rule, at: Span, read: ReadAnswer): Span {
  if (rule.scope === 'sentence') return sentenceAround(read, at);
  if (rule.scope === 'section') return read.answer.sections.find((section) => overlaps(section.span, at))?.span ?? at;
  return span(0, read.answer.text.length);
}

/** The first sentence that shares a character with the span, up to where the next one or the next line begins: who writes on stands behind a space. */
function sentenceAround({ answer: { text }, sentences }: ReadAnswer, at: Span): Span {
  const index = sentenceAt(sentences, at);
  const first = sentences[index];
  const isIn = first !== undefined && overlaps(first.span, at);
  const { start, end } = isIn ? first.span : at;
  const next = sentences[index + Number(isIn)];
  const line = text.indexOf('\n', end);
  return span(start, Math.max(end, Math.min(next?.span.start ?? Infinity, line < 0 ? text.length : line)));
}

/** Where the first sentence that ends behind the start of the span stands among them; they stand in order, so by halving. */
function sentenceAt(sentences: ReadAnswer['sentences'], at: Span): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.end <= at.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isIgnored(read: ReadAnswer, rule: string, at: Span): boolean {
  return read.answer.ignores.some((ignore) => overlaps(ignore.span, at) && (ignore.rules.length === 0 || ignore.rules.includes(rule)));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
