import * as vscode from 'vscode';
import { guideFixes, parseGuide } from '../../core/index';
import { toRange, toText, toWorkspaceEdit } from '../convert';
import type { Feature } from './feature';

/** The light bulb at a problem of a guide. Worked out for the text as it is now. */
export const guideActions: Feature = ({ documents }) =>
  vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions(document, range, context) {
        if (!documents.isGuideDocument(document)) return [];
        const text = document.getText();
        const parsed = parseGuide(text);
        return parsed.problems.flatMap((problem) => {
          const where = toRange(document, problem.span);
          const at = where.isEmpty ? document.lineAt(where.start.line).range : where;
          if (!at.intersection(range)) return [];
          return guideFixes(text, parsed, problem).map((fix, order) => {
            const action = new vscode.CodeAction(toText(fix.title), vscode.CodeActionKind.QuickFix);
            action.diagnostics = context.diagnostics.filter((mark) => mark.code === problem.code && mark.range.intersection(at));
            action.isPreferred = order === 0;
            action.edit = toWorkspaceEdit(document, fix.edits);
            return action;
          });
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
