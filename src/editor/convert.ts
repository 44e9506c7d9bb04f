import * as vscode from 'vscode';
import { ruleById, type Edit, type Finding, type Message, type Span } from '../core/index';

/** The one translator between the core's offsets and plain data and the editor's objects. */
export function toRange(document: vscode.TextDocument, part: Span): vscode.Range {
  return new vscode.Range(document.positionAt(part.start), document.positionAt(part.end));
}

/** The caret behind some words, to show them: what is pressed next takes the place of words that are selected. */
export function toCaret(document: vscode.TextDocument, { end }: Span): vscode.Range {
  return toRange(document, { start: end, end });
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The message in the language of the interface; a name that is set in marks needs those of one language only. */
export function toText(message: Message): string {
  return vscode.l10n.t(message.text, message.data).replace(/「“([^”「」]*)”」/g, '「$1」');
}

export function toTextEdit(document: vscode.TextDocument, edit: Edit): vscode.TextEdit {
  return vscode.TextEdit.replace(toRange(document, edit.span), edit.newText);
}

/** All edits of one document as one workspace edit, so that they are one step to undo. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(
    document.uri,
    edits.map((edit) => toTextEdit(document, edit)),
  );
  return workspaceEdit;
}

/** Where the page about a rule stands; the hover shows the same text, so this is only for the link on the code. */
const DIAGNOSTIC_SOURCE = 'STAR';

export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.span),
    // On a line of its own what to do next is not cut off where the window ends.
    `${toText(finding.what)}\n${toText(finding.next)}`,
    severityOf(finding),
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = finding.rule;
  diagnostic.relatedInformation = finding.related.map(
    (related) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, toRange(document, related.span)), toText(related.message)),
  );
  return diagnostic;
}

/** Whether a diagnostic is one of ours, for a rule that exists. */
export function isOurs(diagnostic: vscode.Diagnostic): boolean {
  return diagnostic.source === DIAGNOSTIC_SOURCE && typeof diagnostic.code === 'string' && ruleById(diagnostic.code) !== undefined;
}

function severityOf(finding: Finding): vscode.DiagnosticSeverity {
  switch (finding.level) {
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
  }
}
