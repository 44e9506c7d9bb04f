import * as vscode from 'vscode';
import { createAnswer, openAnswerTo, questionFrom, templateOf, startWriting, type ChosenQuestion } from '../answers';
import { answersTo } from '../entries';
import { pickQuestion } from '../pick-question';
import { offerPrivacy } from '../privacy';
import type { Services } from '../services';
import type { Command } from './command';

/** Opens the answer to a question, or creates it. Without an argument the user chooses the question. */
export const draftAnswer: Command = {
  id: 'starDrafts.draftAnswer',
  async run(services, argument) {
    const chosen = questionFrom(services, argument) ?? (await pickQuestion(services, vscode.l10n.t('Draft Answer')));
    if (!chosen) return;
    if (answersTo(chosen.guide, chosen.question.id).length > 0) await openAnswerTo(chosen);
    else await draft(services, chosen);
  },
};

/** Creates one more answer to a question that has one. */
export const draftAnotherAnswer: Command = {
  id: 'starDrafts.draftAnotherAnswer',
  async run(services, argument) {
    const chosen = questionFrom(services, argument) ?? (await pickQuestion(services, vscode.l10n.t('Draft Another Answer')));
    if (chosen) await draft(services, chosen);
  },
};

/** Where the file cannot be created, the template goes into an untitled document, so that writing can begin. */
async function draft(services: Services, chosen: ChosenQuestion): Promise<void> {
  let uri: vscode.Uri;
  try {
    uri = await createAnswer(chosen);
  } catch (error) {
    services.log.warn(String(error));
    const untitled = vscode.l10n.t('Write Without a File');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('The answer could not be created beside the guide: {reason}', {
        reason: error instanceof Error ? error.message : String(error),
      }),
      untitled,
    );
    if (answer !== untitled) return;
    const template = templateOf(chosen, chosen.guide.uri);
    await startWriting(await vscode.workspace.openTextDocument({ language: 'markdown', content: template.text }), template);
    return;
  }
  void offerPrivacy(services, uri);
}
