import * as vscode from 'vscode';
import { CHECK_LIMIT } from '../files';
import { OUR_DOCUMENTS } from '../selector';
import { readSettings } from '../settings';
import type { Feature } from './feature';

/** Says beside the language mode whether the answer in front is checked, and why not. */
export const languageStatus: Feature = ({ documents }) => {
  const item = vscode.languages.createLanguageStatusItem('starDrafts.checks', OUR_DOCUMENTS);
  item.name = vscode.l10n.t('STAR Drafts: Checks');
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const answer = document && documents.answer(document);
    item.selector = answer
      ? { scheme: document.uri.scheme, pattern: new vscode.RelativePattern(vscode.Uri.joinPath(document.uri, '..'), '*') }
      : [];
    if (!answer) return;
    item.severity = vscode.LanguageStatusSeverity.Information;
    if (answer.read.answer.text.length > CHECK_LIMIT) {
      item.text = vscode.l10n.t('STAR: too large to check');
      item.detail = vscode.l10n.t('Answers above 256 KB are timed only.');
      item.severity = vscode.LanguageStatusSeverity.Warning;
    } else if (readSettings(document.uri).run === 'off') {
      item.text = vscode.l10n.t('STAR: checks are off');
      item.detail = '';
    } else {
      item.text = vscode.l10n.t('STAR: checked');
      item.detail = answer.guide
        ? answer.read.question
          ? ''
          : vscode.l10n.t('No question of the guide fits this answer.')
        : vscode.l10n.t('There is no guide for this answer.');
    }
    item.command = {
      command: 'workbench.action.openSettings',
      title: vscode.l10n.t('Settings'),
      arguments: ['@ext:star-drafts.star-drafts'],
    };
  };
  update();
  return vscode.Disposable.from(item, vscode.window.onDidChangeActiveTextEditor(update), documents.onDidChange(update));
};
