import * as vscode from 'vscode';
import type { Command } from './command';

/** Opens an answer at some of its words, for the view of skill areas; for the light bulb it shows what is said of them. */
export const openAnswer: Command = {
  id: 'starDrafts.openAnswer',
  async run({ documents }, argument) {
    const { uri, offset, explain } = (argument ?? {}) as { uri?: unknown; offset?: unknown; explain?: unknown };
    const isIt = (one: { readonly uri: vscode.Uri }) => one.uri.toString() === uri;
    const known = documents.guides.flatMap((guide) => guide.answers).find(isIt) ?? vscode.workspace.textDocuments.find(isIt);
    if (!known) return;
    const document = await vscode.workspace.openTextDocument(known.uri);
    const position = document.positionAt(typeof offset === 'number' ? offset : 0);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
    if (explain) await vscode.commands.executeCommand('editor.action.showHover');
  },
};
