import * as vscode from 'vscode';
import { checkName, muteHere, setField, type Edit, type Finding, type Fix } from '../../core/index';
import { isOurs, toRange, toSpan, toText, toWorkspaceEdit } from '../convert';
import type { OpenAnswer } from '../documents';
import { OUR_DOCUMENTS } from '../selector';
import type { Services } from '../services';
import type { Feature } from './feature';

/** The light bulb at a finding: its fixes, or else its reason, then four ways to silence it. Worked out for the text as it is now. */
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
  const offers = findings.map((finding) => offersFor(document, answer, finding, sealed, context));
  return [...offers.flatMap(({ first }) => first), ...offers.flatMap(({ silence }) => silence)];
}

function offersFor(
  document: vscode.TextDocument,
  answer: OpenAnswer,
  { rule, span, fixes }: Finding,
  sealed: boolean,
  context: vscode.CodeActionContext,
): { readonly first: vscode.CodeAction[]; readonly silence: vscode.CodeAction[] } {
  const name = { rule: toText(checkName(rule)) };
  const diagnostics = context.diagnostics.filter((diagnostic) => isOurs(diagnostic) && diagnostic.code === rule);
  const make = (title: string, does: Partial<vscode.CodeAction>) =>
    Object.assign(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix), { diagnostics, ...does });
  const write = (title: string, edit: Edit) => make(title, { edit: toWorkspaceEdit(document, [edit]) });
  const call = (title: string, command: string, argument: object) =>
    make(title, { command: { command: `starDrafts.${command}`, title, arguments: [{ ...argument, uri: document.uri.toString() }] } });
  const off = (title: string, scope: 'workspace' | 'user') => call(title, 'setRuleLevel', { rule, level: 'off', scope });
  const silence: vscode.CodeAction[] = [];
  if (!sealed) {
    const { fields } = answer.read.answer;
    const here = muteHere(answer.read.answer, rule, span);
    if (here) silence.push(write(vscode.l10n.t('Silence “{rule}” here', name), here));
    const all = setField(document.getText(), 'mute', [...(fields.mute?.value ?? []), rule]);
    silence.push(write(vscode.l10n.t('Silence “{rule}” in this answer', name), all));
  }
  if (vscode.workspace.workspaceFolders?.length) silence.push(off(vscode.l10n.t('Silence “{rule}” in this workspace', name), 'workspace'));
  silence.push(off(vscode.l10n.t('Silence “{rule}” everywhere', name), 'user'));
  // The hover on the words says why, held against which measure, and from which source.
  const explain = () => call(vscode.l10n.t('Explain “{rule}”', name), 'openAnswer', { offset: span.start, explain: true });
  return { first: sealed || fixes.length === 0 ? [explain()] : fixes.map((fix) => fixAction(document, fix, diagnostics)), silence };
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
