import * as vscode from 'vscode';
import { answerState, setField } from '../../core/index';
import { changeDocument, openAnswerFrom } from '../answers';
import { stateText } from '../words';
import type { Command } from './command';

const READY = 'ready';

const SHOWN_FOR = 5000;

/** Marks an answer as ready to be said, or takes the mark back: `status: ready` in its front matter. The status bar says how the answer stands then. */
export const toggleReady: Command = {
  id: 'starDrafts.toggleReady',
  async run(services, argument) {
    const open = await openAnswerFrom(services, argument);
    if (!open) return;
    const { document, read, version } = open;
    const ready = read.answer.fields.status?.value === READY;
    const edit = setField(document.getText(), 'status', ready ? undefined : READY);
    await changeDocument(document, [edit], version);
    const answer = services.documents.answer(document);
    if (!answer) return;
    const state = stateText(answerState(answer.read, answer.checked.findings));
    const said = ready ? vscode.l10n.t('No longer marked ready: {state}', { state }) : vscode.l10n.t('Marked {state}', { state });
    vscode.window.setStatusBarMessage(said, SHOWN_FOR);
  },
};
