import { LANGUAGES } from '../languages';
import { quoteValue } from '../text/front-matter';
import { labelsFor, type Labels } from './labels';
import type { Guide, NamedText, Question, Round, SkillArea } from './model';

/**
 * Writes a guide as Markdown, in its own language. `parseGuide` reads the same guide back, spans apart; text that was
 * not understood stands verbatim in the part in which it stood.
 */
export function serialiseGuide(guide: Guide): string {
  const labels = labelsFor(guide.language);
  const writer = new Writer(guide, labels);
  return writer.write();
}

class Writer {
  readonly #guide: Guide;
  readonly #labels: Labels;
  readonly #blocks: string[] = [];

  constructor(guide: Guide, labels: Labels) {
    this.#guide = guide;
    this.#labels = labels;
  }

  write(): string {
    const guide = this.#guide;
    this.#extras('preamble');
    if (guide.title !== '') this.#block(`# ${guide.title}`);
    if (guide.about !== '') this.#block(guide.about);
    this.#part('responsibilities', guide.responsibilities.length > 0, () =>
      this.#block(guide.responsibilities.map((item) => `- ${named(item)}`).join('\n')),
    );
    this.#part('rounds', guide.rounds.length > 0, () => guide.rounds.forEach((round, at) => this.#round(round, at + 1)));
    this.#part('other-questions', guide.otherQuestions.length > 0, () => this.#questions(guide.otherQuestions, 'also-asked', false));
    this.#part('skill-areas', guide.skillAreas.length > 0, () => guide.skillAreas.forEach((area) => this.#area(area)));
    this.#part('tips', guide.tips.length > 0, () =>
      this.#block(guide.tips.map((tip) => `- [${tip.done ? 'x' : ' '}] ${named(tip)}`).join('\n')),
    );
    this.#part('tags', guide.tags.length > 0, () => this.#block(guide.tags.join(' · ')));
    this.#extras('guide');
    return `${this.#frontMatter()}${this.#blocks.join('\n\n')}\n`;
  }

  #frontMatter(): string {
    const { company, role, place, language, interviewDate } = this.#guide;
    const fields = { type: 'interview-guide', company, role, place, language, 'interview-date': interviewDate };
    const lines = Object.entries(fields).map(([key, value]) => (value === '' ? `${key}:` : `${key}: ${quoteValue(value)}`));
    const others = this.#guide.extras.filter((extra) => extra.owner === 'front-matter').map((extra) => extra.text);
    return `---\n${[...lines, ...others].join('\n')}\n---\n`;
  }

  #block(text: string): void {
    this.#blocks.push(text);
  }

  /** A part with its heading, where it holds something or text that was not understood. */
  #part(part: keyof Labels['parts'], filled: boolean, write: () => void): void {
    const extras = this.#guide.extras.some((extra) => extra.owner === part);
    if (!filled && !extras) return;
    this.#block(`## ${this.#labels.parts[part][0]}`);
    // Ahead of the rounds and areas, so that it does not fall to the last of them.
    if (part === 'rounds' || part === 'skill-areas') this.#extras(part);
    write();
    if (part !== 'rounds' && part !== 'skill-areas') this.#extras(part);
  }

  #extras(owner: string): void {
    for (const extra of this.#guide.extras) if (extra.owner === owner) this.#block(extra.text);
  }

  #round(round: Round, number: number): void {
    const { kind, interviewer, focus } = this.#labels.fields;
    this.#block(`### ${number}. ${round.name}${idMark(round)}`);
    const heads = [
      [kind[0], round.kind],
      [interviewer[0], round.interviewer],
      [focus[0], round.focus],
    ].filter(([, value]) => value !== '');
    const fields = heads.length > 0 ? [`- ${heads.map(([label, value]) => `${label}: ${value}`).join(' · ')}`] : [];
    if (round.seconds !== undefined) fields.push(`- ${this.#labels.fields.seconds[0]}: ${round.seconds}`);
    for (const note of round.notes) fields.push(`- ${this.#labels.fields.note[0]}: ${note}`);
    if (fields.length > 0) this.#block(fields.join('\n'));
    const examples = round.questions.filter((question) => question.origin === 'example');
    const reported = round.questions.filter((question) => question.origin !== 'example');
    this.#questions(examples, 'example', true);
    if (reported.length > 0) {
      this.#block(`#### ${this.#labels.parts['also-asked'][0]}`);
      this.#questions(reported, 'also-asked', false);
    }
    this.#extras(round.id);
  }

  #questions(questions: readonly Question[], origin: Question['origin'], numbered: boolean): void {
    if (questions.length === 0) return;
    this.#block(questions.map((question, at) => this.#question(question, numbered ? `${at + 1}.` : '-', origin)).join('\n'));
  }

  #question(question: Question, mark: string, origin: Question['origin']): string {
    const { fields, likely, example, comma } = this.#labels;
    const lines = [`${mark} ${question.text}${idMark(question)}`];
    const add = (label: string, value: string) => lines.push(`   - ${label}: ${value}`);
    if (question.kind) add(fields.kind[0], this.#kindName(question.kind));
    else if (question.kindText !== undefined) add(fields.kind[0], question.kindText);
    const areas = [...question.primary.map((name) => `**${name}**`), ...question.secondary];
    if (areas.length > 0) add(fields['skill-areas'][0], areas.join(comma));
    if (question.facets.length > 0) add(fields.facets[0], question.facets.join(comma));
    if (question.asked !== undefined) add(fields.asked[0], question.asked);
    if (question.seconds !== undefined) add(fields.seconds[0], String(question.seconds));
    if (question.origin !== origin) add(fields.source[0], question.origin === 'likely' ? likely[0] : example[0]);
    for (const note of question.notes) add(fields.note[0], note);
    for (const extra of this.#guide.extras) if (extra.owner === question.id) lines.push(extra.text);
    return lines.join('\n');
  }

  #kindName(kind: NonNullable<Question['kind']>): string {
    const language = LANGUAGES.find(({ id }) => id === this.#guide.language);
    return language?.kindNames[kind][0] ?? kind;
  }

  #area(area: SkillArea): void {
    const { fields, action, knowledge, comma } = this.#labels;
    this.#block(`### ${area.name}${idMark(area)}`);
    if (area.description !== '') this.#block(area.description);
    const lines = [`- ${fields.needs[0]}: ${area.needs === 'action' ? action[0] : knowledge[0]}`];
    for (const facet of area.facets) {
      lines.push(`- **${facet.name}**${idMark(facet)}${facet.description === '' ? '' : `: ${facet.description}`}`);
      if (facet.ask !== '') lines.push(`  - ${fields.ask[0]}: ${facet.ask}`);
      if (facet.terms.length > 0) lines.push(`  - ${fields.terms[0]}: ${facet.terms.join(comma)}`);
      for (const extra of this.#guide.extras) if (extra.owner === facet.id) lines.push(extra.text);
    }
    this.#block(lines.join('\n'));
    this.#extras(area.id);
  }
}

function idMark(part: { readonly id: string; readonly idStated: boolean }): string {
  return part.idStated ? ` {#${part.id}}` : '';
}

function named(item: Omit<NamedText, 'span'>): string {
  if (item.name === '') return item.text;
  return item.text === '' ? `**${item.name}**` : `**${item.name}**: ${item.text}`;
}
