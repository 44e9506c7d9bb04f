import * as vscode from 'vscode';
import { draft, openAnswerTo, questionFrom } from '../answers';
import { answersTo } from '../entries';
import { pickQuestion } from '../pick-question';
import type { Command } from './command';

/** Opens the answer to a question, or creates it. Without an argument the user chooses the question. */
export const draftAnswer: Command = {
  id: 'starDrafts.draftAnswer',
  async run(services, argument) {
    const chosen = questionFrom(services, argument) ?? (await pickQuestion(services, vscode.l10n.t('Draft Answer')));
    if (!chosen) return;
    if (answersTo(chosen.guide, chosen.question.id).length > 0) await openAnswerTo(services, chosen);
    else await draft(services, chosen);
  },
};

/** Creates one more answer to a question that has one. */
export const draftAnotherAnswer: Command = {
  id: 'starDrafts.draftAnotherAnswer',
  async run(services, argument) {
    const chosen = questionFrom(services, argument) ?? (await pickQuestion(services, vscode.l10n.t('Draft Another Answer'), true));
    if (chosen) await draft(services, chosen);
  },
};
