import * as vscode from 'vscode';
import { marksOf, type Mark } from '../../core/index';
import { toRange } from '../convert';
import { CHECK_LIMIT } from '../files';
import { readSettings } from '../settings';
import type { Feature } from './feature';

/** More marks than these are not looked at one by one. */
const MOST = 500;

/**
 * Light marks on what speaks best for a facet, and on measures. The shape tells the kind as the colour does: a dotted line
 * where a facet is shown, a dashed one where it is only mentioned, a frame round a measure. Nothing is drawn while one types.
 */
export const evidenceMarks: Feature = ({ documents }) => {
  const underline = (borderStyle: string) =>
    vscode.window.createTextEditorDecorationType({
      borderStyle,
      borderWidth: '0 0 1px 0',
      borderColor: new vscode.ThemeColor('starDrafts.evidenceMark'),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  const types: Readonly<Record<Mark['kind'], vscode.TextEditorDecorationType>> = {
    shown: underline('dotted'),
    mentioned: underline('dashed'),
    measure: vscode.window.createTextEditorDecorationType({
      outlineStyle: 'solid',
      outlineWidth: '1px',
      outlineColor: new vscode.ThemeColor('starDrafts.measureMark'),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  };
  const typing = new Map<string, ReturnType<typeof setTimeout>>();
  const draw = (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (typing.has(document.uri.toString())) return;
    const answer = readSettings(document.uri).evidenceMarks ? documents.answer(document) : undefined;
    const isJudged = answer !== undefined && !answer.checked.alone && answer.read.answer.text.length <= CHECK_LIMIT;
    const marks = isJudged ? marksOf(answer.read, answer.checked.evidence).slice(0, MOST) : [];
    for (const [kind, type] of Object.entries(types)) {
      editor.setDecorations(
        type,
        marks.filter((mark) => mark.kind === kind).map((mark) => toRange(document, mark.span)),
      );
    }
  };
  const drawAll = () => vscode.window.visibleTextEditors.forEach(draw);
  const wait = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    const { delay, quiet } = readSettings(document.uri);
    clearTimeout(typing.get(key));
    const done = setTimeout(() => {
      typing.delete(key);
      drawAll();
    }, delay + quiet);
    typing.set(key, done);
  };
  drawAll();
  return vscode.Disposable.from(
    ...Object.values(types),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    documents.onDidChange(drawAll),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && documents.answer(document)) wait(document);
    }),
    { dispose: () => typing.forEach((timer) => clearTimeout(timer)) },
  );
};
