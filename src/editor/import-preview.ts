import * as vscode from 'vscode';
import { takenNot, takenOver, type ReviewItem, type Span, type WriteUp } from '../core/index';
import { reasonText } from './import-words';
import { closeProposal, PROPOSAL_SCHEME, proposalUri } from './proposal';

/** Empty lines before the write-up, so that its first lines, too, can stand below the list over the top of the window. */
const HEADROOM = 18;

/**
 * The write-up and the guide that it would become, side by side: what is understood is marked in the write-up, what is
 * left out is faint, with the reason behind it. Neither can be changed, and both go when the review ends.
 */
export class ImportPreview implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #guide = proposalUri(`/${vscode.l10n.t('The guide to be')}.md`);
  readonly #sources: readonly vscode.Uri[];
  readonly #pages: readonly Page[];
  readonly #writeUp: WriteUp;
  readonly #front = vscode.window.activeTextEditor;
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #understood = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('diffEditor.insertedTextBackground'),
    overviewRulerColor: new vscode.ThemeColor('diffEditorOverview.insertedForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  readonly #leftOut = vscode.window.createTextEditorDecorationType({ opacity: '0.55' });
  readonly #reason = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('descriptionForeground'),
    fontStyle: 'italic',
  });
  #text = '';
  #source: vscode.TextEditor | undefined;
  #becoming: vscode.TextEditor | undefined;

  constructor(writeUp: WriteUp, names: readonly string[]) {
    this.#writeUp = writeUp;
    this.#sources = writeUp.sources.map((_, at) => proposalUri(`/${(names[at] ?? '').replace(/[\\/]/g, '-') || 'write-up'}`));
    const left = takenNot(writeUp);
    this.#pages = writeUp.sources.map((text, at) =>
      pageOf(
        text,
        left.filter(({ source }) => source === at),
      ),
    );
    this.#disposables.push(
      this.#understood,
      this.#leftOut,
      this.#reason,
      vscode.workspace.registerTextDocumentContentProvider(PROPOSAL_SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) =>
          uri.toString() === this.#guide.toString()
            ? this.#text
            : this.#pages[this.#sources.findIndex((one) => one.toString() === uri.toString())]?.text,
      }),
    );
  }

  async show(text: string): Promise<void> {
    this.#text = text;
    await this.#showSource(0);
    this.#becoming = await this.#open(this.#guide, vscode.ViewColumn.Beside);
  }

  update(text: string): void {
    this.#text = text;
    this.#changed.fire(this.#guide);
  }

  /** Shows where an item stands in the write-up, below the list that lies over the top of the window. */
  async reveal(item: ReviewItem): Promise<void> {
    const editor = await this.#showSource(item.source);
    if (!editor) return;
    showBelow(editor, rangeIn(this.#pages[item.source], item.span));
    const at = this.#text.indexOf(item.text);
    if (!this.#becoming || at < 0) return;
    const { document } = this.#becoming;
    showBelow(this.#becoming, new vscode.Range(document.positionAt(at), document.positionAt(at + item.text.length)));
  }

  async dispose(): Promise<void> {
    await closeProposal([this.#guide, ...this.#sources], this.#front);
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** As Markdown, which wraps long lines. */
  async #open(uri: vscode.Uri, viewColumn: vscode.ViewColumn): Promise<vscode.TextEditor> {
    const document = await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), 'markdown');
    const editor = await vscode.window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: true });
    if (uri !== this.#guide) editor.options = { lineNumbers: vscode.TextEditorLineNumbersStyle.Off };
    return editor;
  }

  async #showSource(at: number): Promise<vscode.TextEditor | undefined> {
    const uri = this.#sources[at];
    if (!uri) return undefined;
    if (this.#source?.document.uri.toString() === uri.toString() && vscode.window.visibleTextEditors.includes(this.#source))
      return this.#source;
    const viewColumn = this.#source?.viewColumn ?? vscode.ViewColumn.Active;
    this.#source = await this.#open(uri, viewColumn);
    this.#mark(this.#source, at);
    return this.#source;
  }

  #mark(editor: vscode.TextEditor, at: number): void {
    const page = this.#pages[at];
    const within = (items: readonly ReviewItem[]) => items.filter(({ source }) => source === at);
    editor.setDecorations(
      this.#understood,
      within(takenOver(this.#writeUp)).map(({ span }) => rangeIn(page, span)),
    );
    editor.setDecorations(
      this.#leftOut,
      within(takenNot(this.#writeUp)).map(({ span }) => rangeIn(page, span)),
    );
    editor.setDecorations(this.#reason, page ? [...page.reasons] : []);
  }
}

/** A little below the middle, for long lines take several rows. */
function showBelow(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  const above = new vscode.Position(Math.max(0, range.start.line - 3), 0);
  editor.revealRange(new vscode.Range(above, above), vscode.TextEditorRevealType.InCenter);
}

/** A write-up as it is shown: with room above and the numbers of its lines, which are its own. */
interface Page {
  readonly text: string;
  /** Where each line starts in the write-up. */
  readonly starts: readonly number[];
  /** Characters before the words of a line. */
  readonly margin: number;
  /** Where it says why a line is left out: as text, for what a decoration adds is not wrapped. */
  readonly reasons: readonly vscode.Range[];
}

function pageOf(source: string, left: readonly ReviewItem[]): Page {
  const lines = source.split(/\r\n|\n|\r/);
  const starts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  const width = String(lines.length).length;
  const why = new Map(left.map((item) => [starts.findLastIndex((first) => first <= item.span.end), reasonText(item)]));
  const reasons: vscode.Range[] = [];
  const numbered = lines.map((line, at) => {
    const row = `${String(at + 1).padStart(width)} | ${line}`;
    const reason = why.get(at);
    if (reason === undefined) return row;
    reasons.push(new vscode.Range(at + HEADROOM, row.length + 2, at + HEADROOM, row.length + 2 + reason.length));
    return `${row}  ${reason}`;
  });
  return { text: '\n'.repeat(HEADROOM) + numbered.join('\n'), starts, margin: width + 3, reasons };
}

function rangeIn(page: Page | undefined, { start, end }: Span): vscode.Range {
  if (!page) return new vscode.Range(0, 0, 0, 0);
  const place = (offset: number) => {
    const line = Math.max(
      0,
      page.starts.findLastIndex((first) => first <= offset),
    );
    return new vscode.Position(line + HEADROOM, offset - page.starts[line]! + page.margin);
  };
  return new vscode.Range(place(start), place(end));
}
