import * as vscode from 'vscode';
import { muteHere, setField, type Edit, type Finding, type Fix } from '../../core/index';
import { isOurs, toRange, toSpan, toText, toWorkspaceEdit } from '../convert';
import type { OpenAnswer } from '../documents';
import { OUR_DOCUMENTS } from '../selector';
import type { Services } from '../services';
import type { Feature } from './feature';

/** The light bulb at a finding: its fixes, then four ways to silence it. Worked out for the text as it is now. */
export const codeActions: Feature = (services) =>
  vscode.languages.registerCodeActionsProvider(
    OUR_DOCUMENTS,
    { provideCodeActions: (document, range, context) => actionsAt(services, document, range, context) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

function actionsAt(
  services: Services,
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
  const answer = services.documents.answer(document);
  if (!answer) return [];
  const asked = toSpan(document, range);
  const findings = answer.checked.findings.filter((finding) => finding.span.start <= asked.end && asked.start <= finding.span.end);
  // Where nothing can be written, and where the text cannot be judged, only the settings can still be changed.
  const sealed = answer.checked.alone || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false;
  const marks = (finding: Finding) => context.diagnostics.filter((diagnostic) => isOurs(diagnostic) && diagnostic.code === finding.rule);
  return [
    ...findings.flatMap((finding) => (sealed ? [] : finding.fixes.map((fix) => fixAction(document, fix, marks(finding))))),
    ...findings.flatMap((finding) => [
      ...(sealed ? [] : muteInTextActions(document, answer, finding, marks(finding))),
      ...muteInSettingsActions(document, finding, marks(finding)),
    ]),
  ];
}

function fixAction(document: vscode.TextDocument, fix: Fix, marks: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(toText(fix.title), vscode.CodeActionKind.QuickFix);
  action.diagnostics = marks;
  action.isPreferred = fix.preferred === true;
  const [edit] = fix.edits;
  if (fix.cursor === undefined || !edit || fix.edits.length > 1) {
    action.edit = toWorkspaceEdit(document, fix.edits);
    return action;
  }
  const snippet = new vscode.SnippetString()
    .appendText(edit.newText.slice(0, fix.cursor))
    .appendTabstop(0)
    .appendText(edit.newText.slice(fix.cursor));
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [vscode.SnippetTextEdit.replace(toRange(document, edit.span), snippet)]);
  return action;
}

function muteInTextActions(
  document: vscode.TextDocument,
  answer: OpenAnswer,
  { rule, span }: Finding,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const muted = answer.read.answer.fields.mute?.value ?? [];
  const make = (title: string, edit: Edit) =>
    Object.assign(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix), { diagnostics, edit: toWorkspaceEdit(document, [edit]) });
  const here = muteHere(answer.read.answer, rule, span);
  return [
    ...(here ? [make(vscode.l10n.t('Silence “{rule}” here', { rule }), here)] : []),
    make(vscode.l10n.t('Silence “{rule}” in this answer', { rule }), setField(document.getText(), 'mute', [...muted, rule])),
  ];
}

function muteInSettingsActions(document: vscode.TextDocument, { rule }: Finding, diagnostics: vscode.Diagnostic[]): vscode.CodeAction[] {
  const make = (title: string, scope: 'workspace' | 'user') =>
    Object.assign(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix), {
      diagnostics,
      command: { command: 'starDrafts.setRuleLevel', title, arguments: [{ rule, level: 'off', scope, uri: document.uri.toString() }] },
    });
  return [
    ...(vscode.workspace.workspaceFolders?.length
      ? [make(vscode.l10n.t('Silence “{rule}” in this workspace', { rule }), 'workspace')]
      : []),
    make(vscode.l10n.t('Silence “{rule}” everywhere', { rule }), 'user'),
  ];
}
