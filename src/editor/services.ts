import * as vscode from 'vscode';
import { Documents } from './documents';

/** What every feature and command receives. */
export interface Services {
  readonly documents: Documents;
  readonly log: vscode.LogOutputChannel;
  /** Where the extension itself lies: bundled guides, pictures, snippets. */
  readonly extensionUri: vscode.Uri;
  /** Small flags such as "do not offer again". Never any text of an answer. */
  readonly workspaceState: vscode.Memento;
  readonly globalState: vscode.Memento;
  /** The data behind each view, by its id; for tests, which cannot see a tree. */
  readonly trees: Map<string, vscode.TreeDataProvider<unknown>>;
  /** Milliseconds on a clock that only goes forward; a test sets its own. */
  now: () => number;
  /** Shows an answer in the view of questions; set by the feature that owns the view. False when it is not listed. */
  revealAnswer: (uri: vscode.Uri) => Promise<boolean>;
}

export function createServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('STAR Drafts', { log: true });
  const documents = new Documents(log);
  context.subscriptions.push(log, documents);
  return {
    documents,
    log,
    extensionUri: context.extensionUri,
    workspaceState: context.workspaceState,
    globalState: context.globalState,
    trees: new Map(),
    now: () => performance.now(),
    revealAnswer: () => Promise.resolve(false),
  };
}
