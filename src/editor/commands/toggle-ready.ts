import * as vscode from 'vscode';
import { setField } from '../../core/index';
import { answerFrom } from '../answers';
import { toWorkspaceEdit } from '../convert';
import type { Command } from './command';

const READY = 'ready';

/** Marks an answer as ready to be said, or takes the mark back: `status: ready` in its front matter. */
export const toggleReady: Command = {
  id: 'starDrafts.toggleReady',
  async run(services, argument) {
    const document = await answerFrom(services, argument);
    const answer = document && services.documents.answer(document);
    if (!document || !answer) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an answer first.'));
      return;
    }
    const ready = answer.read.answer.fields.status?.value === READY;
    const edit = setField(document.getText(), 'status', ready ? undefined : READY);
    if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, [edit]), { isRefactoring: true })))
      throw new Error(vscode.l10n.t('This document cannot be changed.'));
  },
};
