import * as vscode from 'vscode';
import { CHECK_LIMIT } from '../files';
import { OUR_DOCUMENTS } from '../selector';
import { readSettings } from '../settings';
import type { Feature } from './feature';

/** Says beside the language mode whether the answer in front is checked, and why not. */
export const languageStatus: Feature = ({ documents }) => {
  const item = vscode.languages.createLanguageStatusItem('starDrafts.checks', OUR_DOCUMENTS);
  item.name = vscode.l10n.t('STAR Drafts: Checks');
  item.command = {
    command: 'workbench.action.openSettings',
    title: vscode.l10n.t('Settings'),
    arguments: ['@ext:star-drafts.star-drafts'],
  };
  let shown: string | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const answer = document && documents.answer(document);
    let folder: vscode.Uri | undefined;
    let text = '';
    let detail = '';
    let severity = vscode.LanguageStatusSeverity.Information;
    if (answer) {
      folder = vscode.Uri.joinPath(document.uri, '..');
      if (answer.read.answer.text.length > CHECK_LIMIT) {
        text = vscode.l10n.t('STAR: too large to check');
        detail = vscode.l10n.t('Answers above 256 KB are timed only.');
        severity = vscode.LanguageStatusSeverity.Warning;
      } else if (readSettings(document.uri).run === 'off') text = vscode.l10n.t('STAR: checks are off');
      else {
        text = vscode.l10n.t('STAR: checked');
        if (!answer.guide) detail = vscode.l10n.t('There is no guide for this answer.');
        else if (!answer.read.question) detail = vscode.l10n.t('No question of the guide fits this answer.');
      }
    }
    // Whatever is set, be it the same, makes an icon wiggle beside the language mode: while one types nothing is.
    const next = JSON.stringify([folder, text, detail]);
    if (next === shown) return;
    shown = next;
    item.selector = folder ? { scheme: folder.scheme, pattern: new vscode.RelativePattern(folder, '*') } : [];
    if (!folder) return;
    item.severity = severity;
    item.text = text;
    item.detail = detail;
  };
  update();
  return vscode.Disposable.from(item, vscode.window.onDidChangeActiveTextEditor(update), documents.onDidChange(update));
};
