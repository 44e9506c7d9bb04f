import * as vscode from 'vscode';
import { clock, oneLine } from '../words';
import type { Command } from './command';

/** Lists the sections of the answer in front with their times and goes to the one chosen. */
export const goToSection: Command = {
  id: 'starDrafts.goToSection',
  async run(services) {
    const editor = vscode.window.activeTextEditor;
    const answer = editor && services.documents.answer(editor.document);
    if (!editor || !answer) return;
    const { timing } = answer.read;
    const items = answer.read.answer.sections.map((section, at) => {
      const seconds = timing.sections[at] ?? 0;
      return {
        label: oneLine(section.heading.text),
        description: `${clock(seconds)} · ${Math.round((100 * seconds) / Math.max(0.1, timing.seconds))}%`,
        section,
      };
    });
    if (items.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This answer has no sections yet.'));
      return;
    }
    const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Go to Section') });
    if (!picked) return;
    const { body } = picked.section;
    const end = answer.read.answer.text.slice(body.start, body.end).trimEnd().length;
    const position = editor.document.positionAt(body.start + end);
    const target = await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    target.selection = new vscode.Selection(position, position);
    target.revealRange(new vscode.Range(editor.document.positionAt(picked.section.span.start), position));
  },
};
