import * as vscode from 'vscode';
import { allQuestions, nearestQuestion, setField } from '../../core/index';
import { answerFrom, changeDocument, mayChange } from '../answers';
import { nameOf } from '../files';
import { oneLine } from '../words';
import type { Command } from './command';

/** Names the question of an answer in its front matter. The one most like its title, its file's name or its first line is offered first. */
export const linkAnswer: Command = {
  id: 'starDrafts.linkAnswer',
  async run(services, argument) {
    await services.documents.start();
    const document = await answerFrom(services, argument);
    const { guides } = services.documents;
    const guide = document && (services.documents.guideAbove(document.uri) ?? (guides.length === 1 ? guides[0] : undefined));
    if (!document || !guide) {
      void vscode.window.showInformationMessage(vscode.l10n.t('First open an answer in the folder of a guide.'));
      return;
    }
    if (!(await mayChange(document))) return;
    const answer = services.documents.answer(document)?.read.answer;
    const name = document.isUntitled ? '' : nameOf(document.uri).replace(/\.\w+$/, '');
    const [line = ''] = answer?.prose.trimStart().split(/[\r\n]/, 1) ?? [];
    const said = [answer?.title?.text, answer?.fields.question?.value, name, line].flatMap((words) => words || []);
    const nearest = nearestQuestion(guide.parsed.guide, ...said)?.question;
    const questions = allQuestions(guide.parsed.guide).map(({ question }) => question);
    const items = [...(nearest ? [nearest] : []), ...questions.filter((question) => question !== nearest)].map((question) => ({
      label: oneLine(question.text),
      description: question === nearest ? vscode.l10n.t('nearest') : '',
      question,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Link Answer to a Question'),
      placeHolder: oneLine(said[0] ?? ''),
    });
    if (!picked) return;
    const edit = setField(document.getText(), 'question', picked.question.id);
    await changeDocument(document, [edit]);
  },
};
