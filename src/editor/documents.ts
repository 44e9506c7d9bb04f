import * as vscode from 'vscode';
import {
  allQuestions,
  checkAnswer,
  findQuestion,
  isAnswerText,
  isGuide,
  parseAnswer,
  parseGuide,
  readAnswer,
  type Checked,
  type Guide,
  type ReadAnswer,
} from '../core/index';
import { byName, summaryOf, type AnswerEntry, type GuideEntry } from './entries';
import {
  ANSWERS_FOLDER,
  ANSWER_LIMIT,
  CHECK_LIMIT,
  GUIDE_LIMIT,
  GUIDE_NAME,
  exists,
  findAnswers,
  findGuides,
  isBelow,
  isGuideFile,
  isMarkdownFile,
  isOurScheme,
  parentOf,
  readText,
} from './files';
import { readSettings } from './settings';
import { Watch } from './watch';

/** An open document as an answer, at one version. */
export interface OpenAnswer {
  readonly version: number;
  readonly read: ReadAnswer;
  readonly checked: Checked;
  readonly guide?: GuideEntry;
}

/** Milliseconds for which changes on disk are gathered before the views follow, and the longest that they wait for more. */
const GATHER = 60;
const GATHER_AT_MOST = 300;
/** From so many changes at once on, the workspace is searched anew. */
const STORM = 500;
/** Longest slice of work before the extension host is given back, in milliseconds. */
const SLICE = 12;

/** The one cache: which guides and answers there are, and what the core says of them. Reads nothing until it is asked. */
export class Documents implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[] = [];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #guides = new Map<string, GuideEntry>();
  readonly #open = new Map<string, OpenAnswer & { readonly settings: number }>();
  readonly #stale = new Set<string>();
  /** Guides that lie in no folder of the workspace and are known because a document beside them was opened. */
  readonly #alone = new Set<string>();
  readonly #log: vscode.LogOutputChannel;
  #watch: Watch | undefined;
  #started: Promise<void> | undefined;
  #turn: Promise<void> = Promise.resolve();
  #settings = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gatheredSince: number | undefined;
  #scanning = false;
  #complete = true;
  #disposed = false;

  /** Fires when a guide, an answer or a setting has changed; many changes fire once. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#disposables.push(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#touch(document.uri);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#touch(document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#open.delete(document.uri.toString());
        this.#touch(document.uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('starDrafts')) return;
        this.#settings++;
        for (const guide of this.#guides.values()) this.#stale.add(guide.uri.toString());
        this.#gather();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.rescan()),
    );
  }

  /** Whether the workspace has been searched for guides at least once. */
  get ready(): boolean {
    return this.#started !== undefined && !this.#scanning;
  }

  /** False when a limit on files or depth cut the search short. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Guides in the order of their paths. */
  get guides(): readonly GuideEntry[] {
    return [...this.#guides.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** The guide at an address; whatever else is asked for is none. */
  guide(uri: unknown): GuideEntry | undefined {
    return this.#guides.get(String(uri));
  }

  /** Searches the workspace once; later calls give the same promise. */
  start(): Promise<void> {
    return (this.#started ??= this.#inTurn(() => {
      this.#watch = new Watch({
        changed: (uri) => this.#follow(uri),
        appeared: (folder) => void this.#searchNew(folder),
        moved: () => void this.rescan(),
        returned: () => void this.#forgetMissing(),
      });
      return this.#scan();
    }));
  }

  async rescan(): Promise<void> {
    if (!this.#started) return;
    this.#started = this.#inTurn(() => this.#scan());
    await this.#started;
  }

  /** Takes a file into account that was just made, before anybody tells of it. */
  async include(uri: vscode.Uri): Promise<void> {
    this.#stale.add(uri.toString());
    await this.#refresh();
  }

  /** The guide that an answer at `uri` belongs to: the nearest one above it that is known. */
  guideAbove(uri: vscode.Uri): GuideEntry | undefined {
    let best: GuideEntry | undefined;
    for (const guide of this.#guides.values()) {
      if (isBelow(uri, guide.folder) && (!best || guide.folder.path.length > best.folder.path.length)) best = guide;
    }
    return best;
  }

  /** Whether the document is a guide. */
  isGuideDocument(document: vscode.TextDocument): boolean {
    return isOurScheme(document.uri) && isGuideFile(document.uri) && isGuide(document.getText());
  }

  /** Looks for a guide in the folders above a document that was opened on its own, so that `answer` can be asked. */
  async prepare(document: vscode.TextDocument): Promise<void> {
    if (!isOurScheme(document.uri) || document.isUntitled || this.guideAbove(document.uri)) return;
    const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
    let folder = parentOf(document.uri);
    for (let depth = 0; depth < 12 && folder.path.length > 1; depth++) {
      const uri = vscode.Uri.joinPath(folder, GUIDE_NAME);
      if (await exists(uri)) {
        if (!(await this.#loadGuide(uri))) return;
        if (!root) this.#alone.add(uri.toString());
        this.#gather();
        return;
      }
      if (root && folder.path === root.path) return;
      folder = parentOf(folder);
    }
  }

  /** The document as an answer at its present version, or undefined when it is none. Never waits, never stale. */
  answer(document: vscode.TextDocument): OpenAnswer | undefined {
    const key = document.uri.toString();
    const guide = this.#guideOf(document);
    const known = this.#open.get(key);
    if (known && known.version === document.version && known.settings === this.#settings && known.guide?.parsed === guide?.parsed)
      return known;
    if (!this.#isAnswer(document, guide)) {
      this.#open.delete(key);
      return undefined;
    }
    const { read, checked } = this.#check(document.getText(), guide?.parsed.guide, document.uri);
    const opened = { version: document.version, read, checked, settings: this.#settings, ...(guide && { guide }) };
    this.#open.set(key, opened);
    return opened;
  }

  /** Any Markdown or untitled text read as an answer, though it may not say that it is one; a guide is none. */
  draft(document: vscode.TextDocument): ReadAnswer | undefined {
    const read = this.answer(document)?.read;
    if (read || !this.#mayBeAnswer(document) || isGuide(document.getText())) return read;
    return this.#check(document.getText(), this.#guideOf(document)?.parsed.guide, document.uri).read;
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#watch?.dispose();
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** One after the other: two searches at once would mix what they found. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn
      .then(() => (this.#disposed ? undefined : work()))
      .catch((error: unknown) => this.#log.error(error instanceof Error ? error : String(error)));
    return this.#turn;
  }

  /** Files in a guide's answers folder, and any Markdown or untitled text that says it is an answer. */
  #isAnswer(document: vscode.TextDocument, guide: GuideEntry | undefined): boolean {
    if (!this.#mayBeAnswer(document)) return false;
    if (guide && isBelow(document.uri, vscode.Uri.joinPath(guide.folder, ANSWERS_FOLDER))) return true;
    return isAnswerText(document.getText());
  }

  #mayBeAnswer(document: vscode.TextDocument): boolean {
    return isOurScheme(document.uri) && !isGuideFile(document.uri) && (document.languageId === 'markdown' || document.isUntitled);
  }

  /** The guide above; for a text without a folder the only guide that has its question. */
  #guideOf(document: vscode.TextDocument): GuideEntry | undefined {
    const above = document.isUntitled ? undefined : this.guideAbove(document.uri);
    if (above || this.#guides.size === 0) return above;
    const answer = parseAnswer(document.getText());
    const fitting = this.guides.filter((guide) => findQuestion(guide.parsed.guide, answer) !== undefined);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #check(text: string, guide: Guide | undefined, uri: vscode.Uri): { read: ReadAnswer; checked: Checked } {
    const settings = readSettings(uri);
    const read = readAnswer(text, guide, { speeds: settings.speeds, format: settings.format });
    if (text.length > CHECK_LIMIT) return { read, checked: { findings: [], evidence: [], failures: [] } };
    const checked = checkAnswer(read, settings.check);
    for (const failure of checked.failures) this.#log.error(`The check ${failure.rule} failed: ${failure.reason}`);
    return { read, checked };
  }

  async #searchNew(folder: vscode.Uri): Promise<void> {
    if (isMarkdownFile(folder)) return;
    await new Promise((resolve) => setTimeout(resolve, 2 * GATHER));
    const { guides } = await findGuides(folder, () => this.#disposed);
    for (const uri of guides) if (!this.#guides.has(uri.toString())) this.#follow(uri);
  }

  async #forgetMissing(): Promise<void> {
    for (const guide of this.guides) {
      if (!(await exists(guide.uri))) this.#follow(guide.uri);
    }
  }

  async #scan(): Promise<void> {
    this.#scanning = true;
    this.#watch?.followRoots();
    try {
      const found = new Set<string>();
      let complete = true;
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        const search = await findGuides(folder.uri, () => this.#disposed);
        complete &&= search.complete;
        for (const uri of search.guides) {
          if (await this.#loadGuide(uri)) found.add(uri.toString());
        }
      }
      for (const [key, guide] of this.#guides) {
        if (!found.has(key) && !(this.#isNeeded(key, guide) && (await exists(guide.uri)))) this.#forget(key);
      }
      this.#complete = complete;
    } finally {
      this.#scanning = false;
      if (!this.#disposed) this.#changed.fire();
    }
  }

  /** A guide outside the workspace stays as long as a document of its folder is open. */
  #isNeeded(key: string, { folder }: GuideEntry): boolean {
    return this.#alone.has(key) && vscode.workspace.textDocuments.some(({ uri, isClosed }) => !isClosed && isBelow(uri, folder));
  }

  #forget(key: string): void {
    this.#guides.delete(key);
    this.#alone.delete(key);
    this.#watch?.leaveGuide(key);
  }

  /** Reads a guide and its answers anew. False when there is no guide there any more. */
  async #loadGuide(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    const content = await readText(uri, GUIDE_LIMIT);
    const folder = parentOf(uri);
    const known = this.#guides.get(key);
    if ('trouble' in content) {
      if (content.trouble === 'missing' || !isGuideFile(uri) || (!known && content.trouble === 'unreadable')) {
        this.#forget(key);
        return false;
      }
      // What was read of it last stays, so that a guide that cannot be reached for a while takes nothing away.
      const last = known ?? { uri, folder, parsed: parseGuide(''), answers: [] };
      this.#guides.set(key, { ...last, trouble: content.trouble });
      return true;
    }
    const read = isGuide(content.text) ? parseGuide(content.text) : undefined;
    // As long as its form is broken, as it may be while somebody writes in it, what was read of it last stays.
    const broken = !read || read.problems.some(({ code }) => code.startsWith('unclosed'));
    const parsed = broken && known && allQuestions(known.parsed.guide).length > 0 ? known.parsed : read;
    if (!parsed) {
      this.#forget(key);
      return false;
    }
    const entry = { uri, folder, parsed, ...(parsed !== read && { trouble: 'unreadable' as const }) };
    this.#guides.set(key, { ...entry, answers: known?.answers ?? [] });
    const answers: AnswerEntry[] = [];
    let until = performance.now() + SLICE;
    const found = await findAnswers(folder, () => this.#disposed);
    for (const answerUri of found.answers) {
      answers.push(await this.#loadAnswer(answerUri, parsed.guide));
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      until = performance.now() + SLICE;
    }
    answers.sort(byName);
    this.#guides.set(key, { ...entry, answers, ...(!found.complete && { partial: true }) });
    this.#watch?.followGuide(uri);
    return true;
  }

  async #loadAnswer(uri: vscode.Uri, guide: Guide): Promise<AnswerEntry> {
    const content = await readText(uri, ANSWER_LIMIT);
    if ('trouble' in content) return { uri, trouble: content.trouble === 'missing' ? 'unreadable' : content.trouble };
    const { read, checked } = this.#check(content.text, guide, uri);
    return { uri, summary: summaryOf(read, checked, uri) };
  }

  /** A change on disk. */
  #follow(uri: vscode.Uri): void {
    this.#stale.add(uri.toString());
    this.#gather();
  }

  /** A change in the editor; documents that are none of ours are left alone. */
  #touch(uri: vscode.Uri): void {
    if (!isOurScheme(uri) || this.#guides.size === 0) {
      if (isGuideFile(uri) && this.#started) this.#follow(uri);
      return;
    }
    if (isGuideFile(uri) || this.guideAbove(uri)) this.#follow(uri);
  }

  #gather(): void {
    const now = performance.now();
    this.#gatheredSince ??= now;
    clearTimeout(this.#timer);
    const wait = Math.min(GATHER, Math.max(0, this.#gatheredSince + GATHER_AT_MOST - now));
    this.#timer = setTimeout(() => void this.#refresh(), wait);
  }

  #refresh(): Promise<void> {
    this.#gatheredSince = undefined;
    return this.#inTurn(() => (this.#stale.size > STORM && this.#started ? this.#scanForStorm() : this.#readStale()));
  }

  #scanForStorm(): Promise<void> {
    this.#stale.clear();
    return this.#scan();
  }

  async #readStale(): Promise<void> {
    const stale = [...this.#stale].map((key) => vscode.Uri.parse(key, true));
    this.#stale.clear();
    const guides = new Map<string, vscode.Uri>();
    const answers: vscode.Uri[] = [];
    for (const uri of stale) {
      const guide = this.guideAbove(uri);
      if (isGuideFile(uri)) guides.set(uri.toString(), uri);
      else if (!guide) continue;
      else if (isMarkdownFile(uri) && (await exists(uri))) answers.push(uri);
      else guides.set(guide.uri.toString(), guide.uri); // a folder, or a file that has gone
    }
    for (const uri of guides.values()) await this.#loadGuide(uri);
    for (const [key, guide] of this.#guides) {
      if (this.#alone.has(key) && !this.#isNeeded(key, guide)) this.#forget(key);
    }
    for (const uri of answers) {
      const guide = this.guideAbove(uri);
      if (!guide || guides.has(guide.uri.toString()) || !isBelow(uri, vscode.Uri.joinPath(guide.folder, ANSWERS_FOLDER))) continue;
      const entry = await this.#loadAnswer(uri, guide.parsed.guide);
      const latest = this.#guides.get(guide.uri.toString());
      if (!latest) continue;
      const others = latest.answers.filter((answer) => answer.uri.toString() !== uri.toString());
      const next = [...others, entry].sort(byName);
      this.#guides.set(guide.uri.toString(), { ...latest, answers: next });
    }
    if (!this.#disposed) this.#changed.fire();
  }
}
