import * as vscode from 'vscode';
import { answerState } from '../../core/index';
import type { Feature } from './feature';

/** Keys for menus and welcome texts: whether an answer is in front, whether there is a guide, whether we have looked. */
export const contextKeys: Feature = (services) => {
  const set = (key: string, value: boolean) => void vscode.commands.executeCommand('setContext', `starDrafts.${key}`, value);
  const answerInFront = () => {
    const document = vscode.window.activeTextEditor?.document;
    return document && services.documents.answer(document);
  };
  let inFront = false;
  const update = () => {
    const answer = answerInFront();
    inFront = answer !== undefined;
    const { guides } = services.documents;
    set('answerInFront', inFront);
    set('answerChecked', answer !== undefined && answerState(answer.read, answer.checked.findings).kind !== 'not-started');
    set('hasGuide', guides.length > 0);
    // A welcome text that stood there while a view fills would take the keys with it when it goes.
    set(
      'hasSkillAreas',
      guides.some(({ parsed }) => parsed.guide.skillAreas.length > 0),
    );
    set(
      'hasTips',
      guides.some(({ parsed }) => parsed.guide.tips.length > 0),
    );
    set('hasAnswer', inFront || guides.some((guide) => guide.answers.length > 0));
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
    // A text that stands in no guide becomes an answer, or ceases to be one, while it is written.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document && inFront !== (answerInFront() !== undefined)) update();
    }),
  );
};
