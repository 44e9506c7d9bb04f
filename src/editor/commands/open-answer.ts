import * as vscode from 'vscode';
import type { Command } from './command';

/** Opens an answer at the words of its evidence; the view of skill areas calls it. */
export const openAnswer: Command = {
  id: 'starDrafts.openAnswer',
  async run(services, argument) {
    const { uri, offset } = (typeof argument === 'object' && argument !== null ? argument : {}) as { uri?: unknown; offset?: unknown };
    const known = services.documents.guides.flatMap((guide) => guide.answers).find((answer) => answer.uri.toString() === uri);
    if (!known) return;
    const document = await vscode.workspace.openTextDocument(known.uri);
    const position = document.positionAt(typeof offset === 'number' ? offset : 0);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
  },
};
