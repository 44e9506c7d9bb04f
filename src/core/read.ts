import type { Answer } from './answer/model';
import { parseAnswer } from './answer/parse';
import { formatById, STAR, type Format } from './formats';
import type { Guide, Question, Round } from './guide/model';
import { findQuestion } from './guide/find';
import { kindById, OPEN, OPEN_STORY, type Kind } from './kinds';
import { kindOfName, kindOfWording, languageById, languageOf, type Language } from './languages';
import { sentencesOf } from './sentences';
import type { Sentence } from './rules/rule';
import { isPastStory } from './shape';
import { hasProse } from './text/prose';
import { budgetOf, timeAnswer, type Speeds, type Timing } from './timing';

/** An answer with everything settled that its checks, its times and its template depend on. */
export interface ReadAnswer {
  readonly answer: Answer;
  readonly guide?: Guide;
  readonly question?: Question;
  /** The round of the question; absent for a question that no round is known for. */
  readonly round?: Round;
  readonly kind: Kind;
  readonly format: Format;
  readonly language: Language;
  readonly timing: Timing;
  readonly sentences: readonly Sentence[];
}

export interface ReadOptions {
  readonly speeds: Speeds;
  /** Format id used where the answer names none. */
  readonly format?: string;
}

/** Reads an answer and holds it against its guide, if it has one. Total: any text gives a value. */
export function readAnswer(text: string, guide: Guide | undefined, options: ReadOptions): ReadAnswer {
  const answer = parseAnswer(text);
  const found = guide && findQuestion(guide, answer);
  const language = languageById(answer.fields.language?.value) ?? languageOfAnswer(answer, guide);
  const sentences = sentencesOf(answer, language);
  const kind = kindOfAnswer(answer, sentences, found?.question);
  const format = formatById(answer.fields.format?.value) ?? formatById(options.format) ?? STAR;
  return {
    answer,
    ...(guide && { guide }),
    ...(found && { question: found.question }),
    ...(found?.round && { round: found.round }),
    kind,
    format,
    language,
    timing: timeAnswer(answer, sentences, options.speeds, budgetOf(answer, kind, found?.question, found?.round)),
    sentences,
  };
}

/** The language of the words; before there are any, the guide's, else that of the headings and prompts. */
function languageOfAnswer(answer: Answer, guide: Guide | undefined): Language {
  const spoken = hasProse(answer.prose, { start: 0, end: answer.prose.length });
  return spoken ? languageOf(answer.prose, guide?.language) : (languageById(guide?.language) ?? languageOf(answer.text));
}

const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** What the answer says of its kind, else the question in the guide, else the wording, else how it is told; behavioural where it names no question. */
function kindOfAnswer(answer: Answer, sentences: readonly Sentence[], question: Question | undefined): Kind {
  const named = answer.fields.question?.value ?? '';
  // The id of a question that no guide has says nothing of how it is asked.
  const asked = question?.text ?? (ID.test(named) ? '' : named);
  const wording = asked || (answer.title?.text ?? '');
  const told = kindById(kindOfName(answer.fields.kind?.value ?? '')) ?? kindById(question?.kind) ?? kindOfWording(wording);
  if (told) return told;
  // A title of the writer's own need not be a question.
  if (asked === '') return kindById('behavioural')!;
  return isPastStory({ sentences }) ? OPEN_STORY : OPEN;
}
