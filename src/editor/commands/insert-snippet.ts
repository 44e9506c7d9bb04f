import * as vscode from 'vscode';
import { belowHead, languageOf } from '../../core/index';
import { mayChange, mustBeDone } from '../answers';
import { readSnippets } from '../snippets';
import { oneLine } from '../words';
import type { Command } from './command';

const HEADING = /^## /m;

/** Lets the user choose one of our snippets in the language of the answer; at its head, it goes below front matter and title. */
export const insertSnippet: Command = {
  id: 'starDrafts.insertSnippet',
  async run(services) {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document first: a snippet is inserted at the cursor.'));
      return;
    }
    if (!(await mayChange(editor.document))) return;
    const read = services.documents.draft(editor.document);
    const language = (read?.language ?? languageOf(editor.document.getText(), vscode.env.language)).id;
    const snippets = await readSnippets(services.extensionUri, language);
    const whole = (body: string) => body.split(HEADING).length > 3;
    // Who has the sections has no use for all of them once more.
    const fitting = snippets.filter(({ body }) => !whole(body) || (read?.answer.sections.length ?? 0) < 3);
    const items = fitting.map((snippet) => ({
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
    const { document, selection } = target;
    const start = document.offsetAt(selection.start);
    const at = read && document.getText() === read.answer.text ? belowHead(read.answer, start) : start;
    const place = at === start ? selection : document.positionAt(at);
    const gap = at > start && document.positionAt(at).character > 0 ? '\n\n' : '';
    mustBeDone(await target.insertSnippet(new vscode.SnippetString(gap + picked.body), place));
  },
};
