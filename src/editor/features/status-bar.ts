import * as vscode from 'vscode';
import { shareOf } from '../../core/index';
import type { OpenAnswer } from '../documents';
import { paragraphs } from '../hover-text';
import { readSettings } from '../settings';
import { budgetText, clock, labelled, oneLine, timeAndShare } from '../words';
import type { Feature } from './feature';

/** Spoken time of the answer in front against its budget, and of the section under the cursor. Gone without an answer. */
export const statusBar: Feature = ({ documents }) => {
  const item = vscode.window.createStatusBarItem('starDrafts.time', vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('STAR Drafts: Spoken Time');
  item.command = 'starDrafts.goToSection';
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    const answer = editor && readSettings().statusBar ? documents.answer(editor.document) : undefined;
    if (!editor || !answer) {
      item.hide();
      return;
    }
    const { timing } = answer.read;
    const over = timing.seconds > timing.budget.to;
    const section = sectionAt(answer, editor.document.offsetAt(editor.selection.active));
    const text = [`${clock(timing.seconds)} / ${budgetText(timing.budget)}`, section].filter(Boolean).join(' · ');
    item.text = `$(${over ? 'watch' : 'clock'}) ${text}`;
    item.tooltip = tooltip(answer, over);
    const spoken = vscode.l10n.t('Spoken time {time} of {budget}', { time: clock(timing.seconds), budget: budgetText(timing.budget) });
    item.accessibilityInformation = { label: [spoken, over ? overText(answer) : '', section].filter(Boolean).join(', ') };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) update();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
    documents.onDidChange(update),
  );
};

function sectionAt({ read }: OpenAnswer, cursor: number): string {
  const at = read.answer.sections.findIndex(
    (section) => section.span.start <= cursor && cursor <= section.span.end && cursor < nextStart(read.answer.sections, section),
  );
  const section = read.answer.sections[at];
  return section ? `${oneLine(section.heading.text)} ${clock(read.timing.sections[at] ?? 0)}` : '';
}

/** At the border of two sections the later one counts, as the cursor stands before its heading. */
function nextStart(sections: OpenAnswer['read']['answer']['sections'], section: { readonly span: { readonly end: number } }): number {
  return sections.some((other) => other.span.start === section.span.end) ? section.span.end : Infinity;
}

function overText({ read }: Pick<OpenAnswer, 'read'>): string {
  return vscode.l10n.t('Over the budget by {time}', { time: clock(read.timing.seconds - read.timing.budget.to) });
}

function tooltip({ read }: OpenAnswer, over: boolean): vscode.MarkdownString {
  const { timing, answer } = read;
  return paragraphs([
    vscode.l10n.t('Spoken time {time} of {budget}', { time: clock(timing.seconds), budget: budgetText(timing.budget) }),
    over ? overText({ read }) : '',
    ...answer.sections.map(({ heading }, at) =>
      labelled(oneLine(heading.text), timeAndShare(timing.sections[at] ?? 0, shareOf(answer, timing, at))),
    ),
    vscode.l10n.t('Choose to go to a section'),
  ]);
}
