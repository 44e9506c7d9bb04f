import * as vscode from 'vscode';
import { parseGuide, type GuideProblem } from '../../core/index';
import { toRange } from '../convert';
import { readSettings } from '../settings';
import type { Feature } from './feature';

const DELAY = 400;
/** Blocks that are still open. */
const OPEN = new Set<GuideProblem['code']>(['unclosed-fence', 'unclosed-comment', 'unclosed-front-matter']);

/** What the writer of a guide may want to mend, on the lines of the guide. */
export const guideDiagnostics: Feature = ({ documents }) => {
  const collection = vscode.languages.createDiagnosticCollection('star-drafts-guide');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const publish = (document: vscode.TextDocument, typing = false) => {
    if (document.isClosed || !documents.isGuideDocument(document)) {
      collection.delete(document.uri);
      return true;
    }
    const shown = new Set(collection.get(document.uri)?.map(({ code }) => code));
    const { problems } = parseGuide(document.getText());
    // A block that is being typed is open for a while.
    const ready = typing ? problems.filter(({ code }) => !OPEN.has(code) || shown.has(code)) : problems;
    collection.set(
      document.uri,
      ready.map((problem) => toMark(document, problem)),
    );
    return ready.length === problems.length;
  };
  const later = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    const after = (milliseconds: number, work: () => void) => {
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key);
          work();
        }, milliseconds),
      );
    };
    after(DELAY, () => {
      if (!publish(document, true)) after(readSettings(document.uri).quiet, () => publish(document));
    });
  };
  vscode.workspace.textDocuments.forEach((document) => publish(document));
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument((document) => publish(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => later(document)),
    vscode.workspace.onDidCloseTextDocument((document) => collection.delete(document.uri)),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
};

function toMark(document: vscode.TextDocument, problem: GuideProblem): vscode.Diagnostic {
  const range = toRange(document, problem.span);
  const mark = new vscode.Diagnostic(range.isEmpty ? document.lineAt(range.start.line).range : range, textOf(problem), severityOf(problem));
  mark.source = 'STAR';
  mark.code = problem.code;
  return mark;
}

function severityOf({ code }: GuideProblem): vscode.DiagnosticSeverity {
  switch (code) {
    case 'too-large':
    case 'conflict-markers':
    case 'unclosed-front-matter':
    case 'unclosed-fence':
    case 'unclosed-comment':
    case 'duplicate-id':
      return vscode.DiagnosticSeverity.Warning;
    case 'no-rounds':
    case 'no-questions':
    case 'unused-skill-area':
      return vscode.DiagnosticSeverity.Hint;
    default:
      return vscode.DiagnosticSeverity.Information;
  }
}

function textOf({ code, data }: GuideProblem): string {
  switch (code) {
    case 'no-rounds':
      return vscode.l10n.t('This guide has no rounds yet. Add “## Rounds” with a “### 1. Name” for each.');
    case 'no-questions':
      return vscode.l10n.t('This guide has no questions yet. Add a numbered list under a round.');
    case 'same-question-twice':
      return vscode.l10n.t(
        'The same question is above. An answer that names it by its words goes to the first one; give each an id such as {id}.',
        { id: '{#my-id}' },
      );
    case 'unknown-skill-area':
      return vscode.l10n.t('There is no skill area “{area}” in this guide. Add it under “## Skill areas”, or correct the name.', data);
    case 'unused-skill-area':
      return vscode.l10n.t('No question names the skill area “{area}”. Answers are not checked for it.', data);
    case 'unknown-kind':
      return vscode.l10n.t(
        '“{kind}” is no kind of question. Known are behavioural, experience, process, hypothetical and motivation.',
        data,
      );
    case 'question-without-round':
      return vscode.l10n.t('This is before the first round, so it is not read. Put a “### 1. Name” above it.');
    case 'duplicate-id':
      return vscode.l10n.t('The id “{id}” is used twice. The second one is ignored; give it another.', data);
    case 'unclosed-front-matter':
      return vscode.l10n.t('The front matter is not closed. Add a line “---” where it ends.');
    case 'unclosed-fence':
      return vscode.l10n.t(
        'This code block is not closed, so the rest of the guide is inside it and is not read. Add a line “{closing}” where it ends.',
        data,
      );
    case 'unclosed-comment':
      return vscode.l10n.t(
        'This comment is not closed, so the rest of the guide is inside it and is not read. Add “{closing}” where it ends.',
        data,
      );
    case 'conflict-markers':
      return vscode.l10n.t(
        'A merge in Git has left two versions of this guide here. Keep what you want of both and remove the lines of <, = and >.',
      );
    case 'too-large':
      return vscode.l10n.t('This guide is over 1 MB and is not read. Move parts of it into other files.');
  }
}
