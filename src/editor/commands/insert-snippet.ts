import * as vscode from 'vscode';
import { languageOf } from '../../core/index';
import { mayChange } from '../answers';
import { readSnippets } from '../snippets';
import { oneLine } from '../words';
import type { Command } from './command';

/** Lets the user choose one of our snippets, those of the language of the answer first. */
export const insertSnippet: Command = {
  id: 'starDrafts.insertSnippet',
  async run(services) {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document first: a snippet is inserted at the cursor.'));
      return;
    }
    if (!(await mayChange(editor.document))) return;
    const answer = services.documents.answer(editor.document);
    const language = (answer?.read.language ?? languageOf(editor.document.getText(), vscode.env.language)).id;
    const snippets = await readSnippets(services.extensionUri, language);
    const items = snippets.map((snippet) => ({
      label: snippet.name,
      description: snippet.prefix,
      detail: oneLine(snippet.description),
      body: snippet.body,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Insert Snippet'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (!picked) return;
    const target = await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    if (!(await target.insertSnippet(new vscode.SnippetString(picked.body))))
      throw new Error(vscode.l10n.t('This document cannot be changed.'));
  },
};
