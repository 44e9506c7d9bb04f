import * as vscode from 'vscode';
import { ANSWERS_FOLDER, folderAbove } from '../files';
import { keepPrivate as ignore, REPOSITORY, tellKept } from '../privacy';
import type { Command } from './command';

/** Keeps the answers of every guide in a repository out of version control. */
export const keepPrivate: Command = {
  id: 'starDrafts.keepPrivate',
  async run(services) {
    await services.documents.start();
    let done = 0;
    for (const guide of services.documents.guides) {
      const answer = vscode.Uri.joinPath(guide.folder, ANSWERS_FOLDER, 'answer.md');
      const repository = await folderAbove(answer, REPOSITORY);
      if (!repository) continue;
      await ignore(repository, answer);
      done++;
    }
    if (done > 0) tellKept();
    if (done === 0) void vscode.window.showInformationMessage(vscode.l10n.t('No guide of this workspace is under version control.'));
  },
};
