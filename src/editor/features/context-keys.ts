import * as vscode from 'vscode';
import type { Feature } from './feature';

/** Keys for menus and welcome texts: whether an answer is in front, whether there is a guide, whether we have looked. */
export const contextKeys: Feature = (services) => {
  const set = (key: string, value: boolean) => void vscode.commands.executeCommand('setContext', `starDrafts.${key}`, value);
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    set('answerInFront', document !== undefined && services.documents.answer(document) !== undefined);
    set('hasGuide', services.documents.guides.length > 0);
    set('searched', services.documents.ready);
  };
  const prepare = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await services.documents.prepare(document);
    update();
  };
  void prepare();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => void prepare()),
    services.documents.onDidChange(update),
  );
};
