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
import { byName, isSameEntry, markOf, summaryOf, type AnswerEntry, type GuideEntry } from './entries';
import {
  ANSWER_LIMIT,
  CHECK_LIMIT,
  GUIDE_LIMIT,
  GUIDE_NAME,
  exists,
  findAllGuides,
  findAnswers,
  folderAbove,
  isBelow,
  isGuideFile,
  isInAnswers,
  isMarkdownFile,
  isOpenBelow,
  isOurScheme,
  isSkipped,
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
/** A workspace that is searched in so many milliseconds is searched whenever the user comes back. */
const QUICK = 300;
/** Longest slice of work before the extension host is given back, in milliseconds. */
const SLICE = 12;

/** The one cache: which guides and answers there are, and what the core says of them. Reads nothing until it is asked. */
export class Documents implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[] = [];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #guides = new Map<string, GuideEntry>();
  readonly #open = new Map<string, OpenAnswer & { readonly settings: number }>();
  readonly #stale = new Set<string>();
  /** Guides outside the workspace that are known because a document beside them was opened; they stay as long as one is open. */
  readonly #alone = new Set<string>();
  readonly #log: vscode.LogOutputChannel;
  #watch: Watch | undefined;
  #started: Promise<void> | undefined;
  #turn: Promise<void> = Promise.resolve();
  /** Guides that are being read out of turn, for a document that was opened. */
  #prepared: Promise<unknown> = Promise.resolve();
  #settings = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gatheredSince: number | undefined;
  #scanning = false;
  /** Milliseconds that the last search took. */
  #walked = 0;
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
        for (const key of this.#guides.keys()) this.#stale.add(key);
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
        changed: (uri) => this.#hear(uri),
        moved: () => void this.rescan(),
        returned: () => void this.#inTurn(() => this.#scan(true)),
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
    const folder = await folderAbove(document.uri, GUIDE_NAME, true);
    if (!folder) return;
    const uri = vscode.Uri.joinPath(folder, GUIDE_NAME);
    const load = this.#loadGuide(uri);
    this.#prepared = Promise.allSettled([this.#prepared, load]);
    await load;
    if (!vscode.workspace.getWorkspaceFolder(uri)) this.#alone.add(uri.toString());
    if (this.guide(uri)) this.#gather();
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

  /** One after the other: two searches at once would mix what they found, and what was read first could be kept. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn
      .then(() => this.#prepared)
      .then(() => (this.#disposed ? undefined : work()))
      .catch((error: unknown) => this.#log.error(error instanceof Error ? error : String(error)));
    return this.#turn;
  }

  /** Files in a guide's answers folder, and any Markdown or untitled text that says it is an answer. */
  #isAnswer(document: vscode.TextDocument, guide: GuideEntry | undefined): boolean {
    return this.#mayBeAnswer(document) && ((guide && isInAnswers(document.uri, guide.folder)) || isAnswerText(document.getText()));
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

  /** Reads what there is. When the user comes back, a workspace that is slow to search is not searched, and views follow only what is other. */
  async #scan(isReturn = false): Promise<void> {
    const before = new Set(this.#guides.values());
    this.#scanning = !isReturn;
    try {
      const uris: vscode.Uri[] = [];
      if (!isReturn || this.#walked < QUICK) {
        const start = performance.now();
        const search = await findAllGuides(() => this.#disposed);
        this.#walked = performance.now() - start;
        this.#complete = search.complete;
        uris.push(...search.guides);
      }
      // What lies behind a limit is not found, nor what came in the meantime.
      for (const { uri } of this.#guides.values()) uris.push(uri);
      for (const [key, uri] of new Map(uris.map((uri) => [uri.toString(), uri]))) {
        const isNeeded = this.#alone.has(key) && isOpenBelow(parentOf(uri)) && (await exists(uri));
        if (isNeeded || vscode.workspace.getWorkspaceFolder(uri)) await this.#loadGuide(uri);
        else this.#guides.delete(key);
      }
    } finally {
      this.#scanning = false;
      const isOther = before.size !== this.#guides.size || this.guides.some((guide) => !before.has(guide));
      if (!this.#disposed && (isOther || !isReturn)) this.#changed.fire();
    }
  }

  /** Reads a guide and its answers anew; one that is there no more is forgotten. */
  async #loadGuide(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const content = await readText(uri, GUIDE_LIMIT);
    const folder = parentOf(uri);
    const known = this.#guides.get(key);
    if ('trouble' in content) {
      const isGone = content.trouble === 'missing' || !isGuideFile(uri) || (!known && content.trouble === 'unreadable');
      // What was read of it last stays, so that a guide that cannot be reached for a while takes nothing away.
      const last = known ?? { uri, folder, parsed: parseGuide(''), answers: [] };
      return this.#keep(key, isGone ? undefined : { ...last, mark: NaN, trouble: content.trouble });
    }
    const mark = markOf(content.text);
    const isSame = known?.mark === mark;
    const read = isSame ? known.parsed : isGuide(content.text) ? parseGuide(content.text) : undefined;
    // As long as its form is broken, as it may be while somebody writes in it, what was read of it last stays.
    const broken = !read || read.problems.some(({ code }) => code.startsWith('unclosed'));
    const parsed = broken && known && allQuestions(known.parsed.guide).length > 0 ? known.parsed : read;
    if (!parsed) return this.#keep(key, undefined);
    const trouble = isSame ? known.trouble : parsed !== read && 'unreadable';
    const entry = { uri, folder, parsed, mark, ...(trouble && { trouble }) };
    this.#keep(key, { ...entry, answers: known?.answers ?? [], ...(known?.partial && { partial: true }) });
    const before = new Map(known?.answers.map((answer) => [answer.uri.toString(), answer]));
    const answers: AnswerEntry[] = [];
    let until = performance.now() + SLICE;
    const found = await findAnswers(folder, () => this.#disposed);
    for (const answerUri of found.answers) {
      const answer = await this.#loadAnswer(answerUri, entry, before.get(answerUri.toString()));
      if (answer) answers.push(answer);
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      until = performance.now() + SLICE;
    }
    answers.sort(byName);
    this.#keep(key, { ...entry, answers, ...(!found.complete && { partial: true }) });
  }

  /** Reads an answer anew; one that is as it was known stays the same. Undefined when there is none there any more. */
  async #loadAnswer(
    uri: vscode.Uri,
    { parsed, mark }: Pick<GuideEntry, 'parsed' | 'mark'>,
    known: AnswerEntry | undefined,
  ): Promise<AnswerEntry | undefined> {
    const content = await readText(uri, ANSWER_LIMIT);
    if ('trouble' in content) return content.trouble === 'missing' ? undefined : { uri, trouble: content.trouble };
    const own = markOf(content.text, mark + this.#settings);
    if (known?.mark === own) return known;
    const { read, checked } = this.#check(content.text, parsed.guide, uri);
    return { uri, mark: own, summary: summaryOf(read, checked, uri) };
  }

  /** Notes what is known of a guide; an entry that is as it was stays the same. */
  #keep(key: string, entry: GuideEntry | undefined): void {
    if (!entry) this.#guides.delete(key);
    else if (!isSameEntry(this.#guides.get(key), entry)) this.#guides.set(key, entry);
  }

  /** A change on disk that somebody tells of; of what lies in a folder nobody else may tell. */
  #hear(uri: vscode.Uri): void {
    if (isGuideFile(uri) && (this.#guides.has(uri.toString()) || !isSkipped(uri))) this.#follow(uri);
    for (const guide of this.#guides.values()) {
      if (isBelow(guide.uri, uri)) this.#follow(guide.uri);
      else if (isInAnswers(uri, guide.folder)) this.#follow(uri);
    }
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
    return this.#inTurn(() => {
      if (this.#stale.size <= STORM || !this.#started) return this.#readStale();
      this.#stale.clear();
      return this.#scan();
    });
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
    for (const [key, { folder }] of this.#guides) if (this.#alone.has(key) && !isOpenBelow(folder)) this.#guides.delete(key);
    for (const uri of answers) {
      const guide = this.guideAbove(uri);
      if (!guide || guides.has(guide.uri.toString()) || !isInAnswers(uri, guide.folder)) continue;
      const isThis = (answer: AnswerEntry) => answer.uri.toString() === uri.toString();
      const entry = await this.#loadAnswer(uri, guide, guide.answers.find(isThis));
      const latest = this.#guides.get(guide.uri.toString());
      if (!latest) continue;
      const others = latest.answers.filter((answer) => !isThis(answer));
      if (entry) others.push(entry);
      this.#keep(guide.uri.toString(), { ...latest, answers: others.sort(byName) });
    }
    if (!this.#disposed) this.#changed.fire();
  }
}
