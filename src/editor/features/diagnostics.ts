import * as vscode from 'vscode';
import { touches, type Finding, type Span } from '../../core/index';
import { toDiagnostic } from '../convert';
import { isOurScheme } from '../files';
import type { Services } from '../services';
import { readSettings } from '../settings';
import type { Feature } from './feature';

/** Findings as marks on the exact words: after a pause, quietly where the writer still is, never stale. */
export const diagnostics: Feature = (services) => {
  const publisher = new Publisher(services);
  for (const document of vscode.workspace.textDocuments) void publisher.open(document);
  return vscode.Disposable.from(
    publisher,
    vscode.workspace.onDidOpenTextDocument((document) => void publisher.open(document)),
    vscode.workspace.onDidCloseTextDocument((document) => publisher.close(document)),
    vscode.workspace.onWillSaveTextDocument(({ document, reason }) => publisher.saving(document, reason)),
    vscode.workspace.onDidSaveTextDocument((document) => publisher.saved(document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) publisher.changed(document, contentChanges);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => publisher.moved(textEditor.document)),
    services.documents.onDidChange(() => publisher.refresh()),
  );
};

/** What is known of one open document. */
interface Watched {
  /** The findings on show, so that what stands stays on show as long as nobody writes at it. */
  shown: Shown[];
  pause?: ReturnType<typeof setTimeout> | undefined;
  quiet?: ReturnType<typeof setTimeout> | undefined;
  /** Whether the save under way was asked for by hand. */
  savedByHand?: boolean;
  /** Whether findings are held back for the cursor. */
  holding: boolean;
}

interface Shown extends Span {
  /** Its rule and words. */
  readonly key: string;
}

class Publisher implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('star-drafts');
  readonly #watched = new Map<string, Watched>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async open(document: vscode.TextDocument): Promise<void> {
    if (!isOurScheme(document.uri) || (document.languageId !== 'markdown' && !document.isUntitled)) return;
    await this.#services.documents.prepare(document);
    if (!document.isClosed) this.publish(document, 'everything');
  }

  close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#stop(this.#watched.get(key));
    this.#watched.delete(key);
    this.#collection.delete(document.uri);
  }

  changed(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (!isOurScheme(document.uri) || (document.languageId !== 'markdown' && !document.isUntitled)) return;
    const watched = this.#watch(document);
    const { length } = watched.shown;
    watched.shown = changes.reduce(leftBy, watched.shown);
    const settings = readSettings(document.uri);
    if (settings.run !== 'onType') return;
    this.#stop(watched);
    // Who writes at a mark is answering it: it goes at once, and waits anew.
    if (watched.shown.length < length)
      this.publish(
        document,
        'around-cursor',
        changes.map(({ rangeOffset, text }) => rangeOffset + text.length),
      );
    watched.pause = setTimeout(() => this.publish(document, 'around-cursor'), settings.delay);
    watched.quiet = setTimeout(() => this.publish(document, 'everything'), settings.delay + settings.quiet);
  }

  saving(document: vscode.TextDocument, reason: vscode.TextDocumentSaveReason): void {
    const watched = this.#watched.get(document.uri.toString());
    if (watched) watched.savedByHand = reason === vscode.TextDocumentSaveReason.Manual;
  }

  /** Saving by hand asks for everything; auto-save comes while one is still writing. */
  saved(document: vscode.TextDocument): void {
    const watched = this.#watched.get(document.uri.toString());
    this.publish(document, watched?.savedByHand === false ? 'around-cursor' : 'everything');
  }

  /** The cursor has moved: what it has left need not wait any more. */
  moved(document: vscode.TextDocument): void {
    const watched = this.#watched.get(document.uri.toString());
    // While one is writing the pause is waited for.
    if (watched?.holding && watched.pause === undefined) this.publish(document, 'around-cursor');
  }

  /** A guide or a setting has changed. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) {
      const watched = this.#watched.get(document.uri.toString());
      if (watched?.pause === undefined) this.publish(document, watched?.quiet === undefined ? 'everything' : 'around-cursor');
    }
  }

  /** `written` is where one has just written: the cursor gets there later. */
  publish(document: vscode.TextDocument, what: 'everything' | 'around-cursor', written: readonly number[] = []): void {
    if (document.isClosed) return;
    const answer = readSettings(document.uri).run === 'off' ? undefined : this.#services.documents.answer(document);
    if (!answer) {
      if (this.#watched.has(document.uri.toString())) this.close(document);
      return;
    }
    const watched = this.#watch(document);
    if (what === 'everything') this.#stop(watched);
    watched.pause = undefined;
    const cursors = what === 'everything' ? [] : [...cursorsIn(document), ...written];
    const isShown = ({ start, key }: Shown) => watched.shown.some((one) => one.start === start && one.key === key);
    const held = (finding: Finding) => cursors.some((cursor) => touches(finding.quiet, cursor)) && !isShown(shownOf(document, finding));
    const findings = answer.checked.findings.filter((finding) => !held(finding));
    watched.holding = findings.length < answer.checked.findings.length;
    watched.shown = findings.map((finding) => shownOf(document, finding));
    this.#collection.set(
      document.uri,
      findings.map((finding) => toDiagnostic(document, finding)),
    );
  }

  dispose(): void {
    for (const watched of this.#watched.values()) this.#stop(watched);
    this.#collection.dispose();
  }

  #watch(document: vscode.TextDocument): Watched {
    const key = document.uri.toString();
    const known = this.#watched.get(key) ?? { shown: [], holding: false };
    this.#watched.set(key, known);
    return known;
  }

  #stop(watched: Watched | undefined): void {
    if (!watched) return;
    clearTimeout(watched.pause);
    clearTimeout(watched.quiet);
    watched.pause = undefined;
    watched.quiet = undefined;
  }
}

/** A mark on the last words of its sentence ends where the sentence does: what is written behind them belongs to it. */
function shownOf(document: vscode.TextDocument, { rule, span, quiet }: Finding): Shown {
  const text = document.getText();
  const isLast = text.slice(span.end, quiet.end).trim() === '';
  const key = `${rule}\u0000${text.slice(span.start, Math.min(span.end, span.start + 80))}`;
  return { key, start: span.start, end: isLast ? quiet.end : span.end };
}

/** What a change leaves of the marks: those that it touches go, those behind it move. */
function leftBy(shown: Shown[], { rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): Shown[] {
  const shift = text.length - rangeLength;
  return shown
    .filter(({ start, end }) => rangeOffset > end || rangeOffset + rangeLength < start)
    .map((one) => (one.start < rangeOffset ? one : { ...one, start: one.start + shift, end: one.end + shift }));
}

function cursorsIn(document: vscode.TextDocument): number[] {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? editor.selections.map((selection) => document.offsetAt(selection.active)) : [];
}
