import * as vscode from 'vscode';
import { allQuestions } from '../../core/index';
import { draft, showAnswer, type ChosenQuestion } from '../answers';
import { answersTo, type GuideEntry } from '../entries';
import { pickQuestion } from '../pick-question';
import type { Services } from '../services';
import { oneLine } from '../words';
import type { Command } from './command';

/** Opens the answer to the question behind the one in front, across rounds, or drafts it. After the last comes the first. */
export const nextQuestion: Command = {
  id: 'starDrafts.nextQuestion',
  run: (services) => go(services, 1),
};

export const previousQuestion: Command = {
  id: 'starDrafts.previousQuestion',
  run: (services) => go(services, -1),
};

const SHOWN_FOR = 5000;

async function go(services: Services, direction: 1 | -1): Promise<void> {
  await services.documents.start();
  const place = await placeInFront(services, direction);
  const chosen = place ? questionAt(place, direction) : await pickQuestion(services, vscode.l10n.t('Go to Question'));
  if (!chosen) return;
  const [answer] = answersTo(chosen.guide, chosen.question.id);
  if (answer) await showAnswer(services, answer.uri, { preview: false });
  else await draft(services, chosen);
  const questions = allQuestions(chosen.guide.parsed.guide);
  const at = questions.findIndex(({ question }) => question === chosen.question);
  const where = vscode.l10n.t('Question {at} of {count}', { at: at + 1, count: questions.length });
  vscode.window.setStatusBarMessage([where, oneLine(chosen.round?.name ?? vscode.l10n.t('Other questions'))].join(' · '), SHOWN_FOR);
}

/** A place between questions: `at` is the number of the question in front, or lies beside the one to start with. */
interface Place {
  readonly guide: GuideEntry;
  readonly at: number;
}

function questionAt({ guide, at }: Place, direction: 1 | -1): ChosenQuestion | undefined {
  const questions = allQuestions(guide.parsed.guide);
  const placed = questions.at((at + direction) % questions.length);
  return placed && { ...placed, guide };
}

/** Where the reader is: in an answer, at the cursor of a guide, or in front of the only guide. */
async function placeInFront({ documents }: Services, direction: 1 | -1): Promise<Place | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor) await documents.prepare(editor.document);
  const answer = editor && documents.answer(editor.document);
  const key = answer?.guide?.uri.toString() ?? editor?.document.uri.toString();
  const all = documents.guides.filter((guide) => allQuestions(guide.parsed.guide).length > 0);
  const inFront = all.find((guide) => guide.uri.toString() === key);
  const guide = inFront ?? (all.length === 1 ? all[0] : undefined);
  if (!guide) return undefined;
  const questions = allQuestions(guide.parsed.guide).map(({ question }) => question);
  const start = direction > 0 ? -1 : questions.length;
  if (!editor || !inFront) return { guide, at: start };
  if (answer) {
    const at = questions.findIndex(({ id }) => id === answer.read.question?.id);
    return { guide, at: at < 0 ? start : at };
  }
  const cursor = editor.document.offsetAt(editor.selection.active);
  const behind = questions.filter(({ span }) => span.start <= cursor).length;
  return { guide, at: direction > 0 ? behind - 1 : questions.filter(({ span }) => span.end < cursor).length };
}
