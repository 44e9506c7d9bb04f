import * as vscode from 'vscode';
import { allQuestions, questionState, shareOf } from '../../core/index';
import { toRange } from '../convert';
import { answersTo } from '../entries';
import { OUR_DOCUMENTS } from '../selector';
import type { Services } from '../services';
import { readSettings } from '../settings';
import { stateText, timeAndShare } from '../words';
import type { Feature } from './feature';

/** In a guide the answer to each question; in an answer the seconds and the share of each section. One setting for both. */
export const codeLens: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    services.documents.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(OUR_DOCUMENTS, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => {
        if (!readSettings(document.uri).codeLens) return [];
        return services.documents.isGuideDocument(document) ? guideLenses(services, document) : answerLenses(services, document);
      },
    }),
  );
};

async function guideLenses(services: Services, document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  await services.documents.start();
  const key = document.uri.toString();
  const guide = services.documents.guide(key);
  if (!guide) return [];
  const empty = guide.parsed.guide.rounds.filter(({ questions }) => questions.length === 0);
  const add = empty.map(
    (round) =>
      new vscode.CodeLens(toRange(document, round.nameSpan), {
        command: 'starDrafts.addQuestion',
        title: `$(add) ${vscode.l10n.t('Add Question')}`,
        arguments: [{ guide: key, round: round.id }],
      }),
  );
  const questions = allQuestions(guide.parsed.guide).map(({ question }) => {
    const answers = answersTo(guide, question.id);
    const state = questionState(answers.flatMap(({ summary }) => (summary ? [summary.state] : [])));
    const title =
      answers.length === 0
        ? `$(edit) ${vscode.l10n.t('Draft Answer')}`
        : `$(go-to-file) ${vscode.l10n.t('Open Answer ({state})', { state: stateText(state) })}`;
    return new vscode.CodeLens(toRange(document, question.textSpan), {
      command: 'starDrafts.draftAnswer',
      title,
      arguments: [{ guide: key, question: question.id }],
    });
  });
  return [...add, ...questions];
}

function answerLenses(services: Services, document: vscode.TextDocument): vscode.CodeLens[] {
  const answer = services.documents.answer(document);
  if (!answer) return [];
  const { sections } = answer.read.answer;
  const { timing } = answer.read;
  return sections.flatMap((section, at) => {
    const seconds = timing.sections[at] ?? 0;
    if (!section.written || section.heading.level === 0) return [];
    return [
      new vscode.CodeLens(toRange(document, section.heading.span), {
        command: 'starDrafts.goToSection',
        title: timeAndShare(seconds, shareOf(answer.read.answer, timing, at)),
      }),
    ];
  });
}
