import * as vscode from 'vscode';
import type { Command } from './command';

/** Shows the answer in front in the view of questions. */
export const revealAnswer: Command = {
  id: 'starDrafts.revealAnswer',
  async run(services) {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    await services.documents.start();
    await vscode.commands.executeCommand('starDrafts.questions.focus');
    if (!(await services.revealAnswer(uri)))
      void vscode.window.showInformationMessage(
        vscode.l10n.t('This answer is not in the answers folder of a guide, so the view does not list it.'),
      );
  },
};
