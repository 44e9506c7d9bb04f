import type { Answer, Heading, Section } from '../answer/model';
import type { SectionRole } from '../answer/section';
import { message } from '../message';
import { headingsOf, shorten } from '../shape';
import { slice, span } from '../text/span';
import type { Example, Fix, Report, Rule } from './rule';

/** The same section twice, as in two stories told under one question. */
export const repeatedSection: Rule = Object.freeze<Rule>({
  id: 'repeated-section',
  level: 'warning',
  scope: 'section',
  why: 'A part told in two places is hard to follow by ear, and two stories in one answer leave neither the time it needs.',
  source: 'One story, told once, is what the STAR method asks for; guides advise one episode for each answer.',
  messages: {
    repeated: {
      what: 'This is a second section for {section}.',
      next: 'Keep one {section} and bring its parts together, or give each story an answer of its own.',
    },
    plain: { what: 'This is a second section for {section}.', next: 'Keep one {section} and bring its parts together.' },
  },
  *check({ answer, kind }) {
    const firsts = new Map<SectionRole, Section>();
    let wasRepeated = false;
    for (const section of answer.sections) {
      const earlier = firsts.get(section.role);
      // A plan may well part what it would do from its steps.
      const isSame = earlier?.heading.text === section.heading.text;
      // “What happened” behind the background says what was done, and what came of it.
      const isParted = HAPPENED.test(section.heading.text) || (section.role === 'situation' && CLAUSE.test(section.heading.text));
      const isOne = isSame || (kind.story && !isParted);
      const first = earlier && isOne && isBeside(earlier, section) ? earlier : undefined;
      if (!earlier) firsts.set(section.role, section);
      if (first && !wasRepeated) {
        const name = shorten(first.heading.text);
        yield {
          message: kind.story ? 'repeated' : 'plain',
          data: { section: name },
          span: section.heading.textSpan,
          related: [{ span: first.heading.textSpan, message: message('The first {section}', { section: name }) }],
          fixes: mergeFix(answer, first, section),
        };
      }
      wasRepeated = first !== undefined;
    }
    if (answer.otherHeadings.length > 1) yield* ownTwice(answer);
  },
});

const HAPPENED = /^\W*(?:what|how it) (?:then )?happened\b|どうなった|何[がは](?:起|お)|その後|経緯|経過/i;

/** “What we disagreed about”, 「意見が分かれたところ」 behind the background: a label that parts it further. */
const CLAUSE = /^\W*(?:what|where|why|how|who)(?: \S+){2,}|^[^「」]{2,12}(?:[たる]|ない)(?:ところ|点|こと|理由|わけ)\W*$/i;

/** A heading of the writer's own that stands again at its level, with nothing of a higher level between. */
function* ownTwice(answer: Answer): Generator<Report> {
  const own = new Set(answer.otherHeadings);
  const firsts: Map<string, Heading>[] = [];
  for (const again of headingsOf(answer)) {
    const { level, text } = again;
    // What is deeper begins anew.
    if (level > 0) firsts.splice(level + 1);
    if (text === '' || !own.has(again)) continue;
    const known = (firsts[level] ??= new Map<string, Heading>());
    const first = known.get(text);
    known.set(text, again);
    if (!first) continue;
    const section = shorten(first.text);
    const related = [{ span: first.textSpan, message: message('The first {section}', { section }) }];
    yield { message: 'plain', data: { section }, span: again.textSpan, level: 'information', related };
    return;
  }
}

/** What it looks at, for the table of checks. */
export const summary = 'A section that comes twice.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nThe rink was empty.\n\n## Action\nI moved the lessons.\n\n### Steps\nOn Friday I rang the school.\n',
  },
  { good: true, text: '## 状況\n客席が空いていました。\n\n## 行動\n開演を早めました。\n' },
  { good: false, text: '## Situation\nThe rink was empty.\n\n## Action\nI moved the lessons.\n\n## Action\nI rang the school.\n' },
  { good: false, text: '## 状況\n客席が空いていました。\n\n## 行動\n開演を早めました。\n\n## 状況\n雨の日でした。\n' },
];

/** A deeper heading of the same role is a part of the section above it. */
function isBeside(earlier: Section, later: Section): boolean {
  return earlier.heading.level === 0 || later.heading.level <= earlier.heading.level;
}

/** Offered only where the second heading says no more than the first, so that no word of the writer's is lost. */
function mergeFix(answer: Answer, first: Section, second: Section): Fix[] {
  const isPlain = first.heading.level > 0 && first.heading.level === second.heading.level && first.heading.text === second.heading.text;
  const body = slice(answer.text, second.body).trim();
  if (!isPlain || body === '') return [];
  const eol = answer.text.includes('\r\n') ? '\r\n' : '\n';
  const end = first.body.start + slice(answer.text, first.body).trimEnd().length;
  const edits = [
    { span: span(end, end), newText: eol + eol + body },
    { span: second.span, newText: '' },
  ];
  return [{ title: message('Move this text under the first {section}', { section: shorten(first.heading.text) }), edits }];
}
