import Module from 'node:module';
import path from 'node:path';
import type { Documents } from '../../../src/editor/documents';
import { Clock } from './clock';
import { Disk, type System, type Told } from './disk';

class Uri {
  readonly scheme = 'file';
  readonly authority = '';
  readonly path: string;

  constructor(at: string) {
    this.path = at;
  }

  static parse(text: string): Uri {
    return new Uri(text.slice('file://'.length));
  }

  static joinPath({ path: at }: Uri, ...parts: string[]): Uri {
    return new Uri(path.posix.join(at, ...parts));
  }

  toString(): string {
    return `file://${this.path}`;
  }
}

class Disposable {
  readonly dispose: () => void;

  constructor(dispose: () => void) {
    this.dispose = dispose;
  }

  static from(...all: { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const one of all) one.dispose();
    });
  }
}

class EventEmitter<Value> {
  readonly #listeners = new Set<(value: Value) => void>();

  readonly event = (listener: (value: Value) => void): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => void this.#listeners.delete(listener));
  };

  fire(value: Value): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

class FileSystemError extends Error {
  readonly code = 'FileNotFound';
}

class RelativePattern {
  readonly baseUri: Uri;
  readonly pattern: string;

  constructor(baseUri: Uri, pattern: string) {
    this.baseUri = baseUri;
    this.pattern = pattern;
  }
}

const ROOT = '/ws';

class Held {
  readonly uri: Uri;
  readonly isClosed = false;
  readonly isUntitled = false;
  readonly languageId = 'markdown';
  isDirty = false;
  text: string;

  constructor(at: string, text: string) {
    this.uri = new Uri(at);
    this.text = text;
  }

  getText(): string {
    return this.text;
  }
}

/** An editor with one folder, as far as the cache of guides and answers asks for it. */
export class Editor {
  readonly clock: Clock;
  readonly disk: Disk;
  readonly documents: Documents;
  /** Calls to the file system by name. */
  readonly calls = { stat: 0, readFile: 0, readDirectory: 0 };
  /** Documents that the editor holds, shown or not. */
  readonly open: Held[] = [];
  readonly #typed = new EventEmitter<{ readonly document: Held; readonly contentChanges: readonly object[] }>();
  readonly #told = new EventEmitter<readonly Told[]>();
  readonly #focus = new EventEmitter<{ readonly focused: boolean }>();

  constructor(seed: number, system: System) {
    this.clock = new Clock(seed);
    this.disk = new Disk(this.clock, system, (changes) => this.#told.fire(changes));
    this.disk.makeFolder(ROOT);
    this.documents = new (loadDocuments(this.#vscode()))({ error: (text: unknown) => assertNothing(text) } as never);
  }

  /** A document that the editor holds as of now. */
  hold(at: string, text: string): Held {
    const document = new Held(at, text);
    this.open.push(document);
    return document;
  }

  /** The user types, and does not save. */
  type(document: Held, text: string): void {
    document.text = text;
    document.isDirty = true;
    this.#typed.fire({ document, contentChanges: [{}] });
  }

  /** The user leaves the window and comes back to it. */
  comeBack(): void {
    this.#focus.fire({ focused: true });
  }

  stop(): void {
    this.documents.dispose();
    this.clock.stop();
  }

  #vscode(): object {
    const never = () => new Disposable(() => undefined);
    const folder = { uri: new Uri(ROOT), name: 'ws', index: 0 };
    return {
      Uri,
      Disposable,
      EventEmitter,
      FileSystemError,
      RelativePattern,
      FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
      window: { onDidChangeWindowState: this.#focus.event },
      workspace: {
        workspaceFolders: [folder],
        getWorkspaceFolder: (uri: Uri) => (`${uri.path}/`.startsWith(`${ROOT}/`) ? folder : undefined),
        textDocuments: this.open,
        getConfiguration: () => ({ get: () => undefined }),
        decode: (bytes: Uint8Array) => Promise.resolve(new TextDecoder().decode(bytes)),
        onDidChangeTextDocument: this.#typed.event,
        onDidOpenTextDocument: never,
        onDidCloseTextDocument: never,
        onDidChangeConfiguration: never,
        onDidChangeWorkspaceFolders: never,
        onDidRenameFiles: never,
        onDidDeleteFiles: never,
        createFileSystemWatcher: (glob: string | RelativePattern) => this.#watcher(glob),
        fs: {
          isWritableFileSystem: (scheme: string) => scheme === 'file' || undefined,
          stat: (uri: Uri) =>
            this.#ask('stat', uri, (entry) => ({ type: typeof entry === 'string' ? 1 : 2, size: entry.toString().length })),
          readFile: (uri: Uri) => this.#ask('readFile', uri, (entry) => new TextEncoder().encode(String(entry))),
          readDirectory: (uri: Uri) =>
            this.#ask('readDirectory', uri, (entry) => {
              if (typeof entry === 'string') throw new FileSystemError(`${uri.path} is no folder`);
              return [...entry].map(([name, child]) => [name, typeof child === 'string' ? 1 : 2]);
            }),
        },
      },
    };
  }

  /** Every answer takes its time. */
  async #ask<Answer>(
    call: keyof Editor['calls'],
    uri: Uri,
    answer: (entry: NonNullable<ReturnType<Disk['find']>>) => Answer,
  ): Promise<Answer> {
    this.calls[call]++;
    await new Promise<void>((resolve) => void this.clock.after(this.clock.any(0, 6), resolve));
    const entry = this.disk.find(uri.path);
    if (entry === undefined) throw new FileSystemError(`${uri.path} is missing`);
    return answer(entry);
  }

  #watcher(glob: string | RelativePattern): object {
    const [base, pattern] = typeof glob === 'string' ? ['', glob] : [`${glob.baseUri.path}/`, glob.pattern];
    const fits = new RegExp(`^${base || `${ROOT}/`}${source(pattern)}$`);
    const emitters = { created: new EventEmitter<Uri>(), changed: new EventEmitter<Uri>(), deleted: new EventEmitter<Uri>() };
    const told = this.#told.event((changes) => {
      for (const kind of ['created', 'changed', 'deleted'] as const)
        for (const change of changes) if (change.kind === kind && fits.test(change.path)) emitters[kind].fire(new Uri(change.path));
    });
    const { created, changed, deleted } = emitters;
    return { onDidCreate: created.event, onDidChange: changed.event, onDidDelete: deleted.event, dispose: () => told.dispose() };
  }
}

/** A pattern for paths as a regular expression. */
function source(pattern: string): string {
  const signs: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '{': '(?:', '}': ')', ',': '|', '.': '\\.' };
  return pattern.replace(/\*\*\/|\*\*|[*{},.]/g, (sign) => signs[sign] ?? sign);
}

function assertNothing(text: unknown): never {
  throw text instanceof Error ? text : new Error(String(text));
}

/** The cache itself, loaded anew with `vscode` in the place of the editor. */
function loadDocuments(vscode: object): typeof Documents {
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  const folder = path.join(__dirname, '..', '..', '..', 'src', 'editor');
  const forget = () => {
    for (const key of Object.keys(require.cache)) if (key.startsWith(folder)) delete require.cache[key];
  };
  forget();
  loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load.call(loader, request, ...rest));
  try {
    return (load.call(loader, path.join(folder, 'documents.js'), module, false) as { Documents: typeof Documents }).Documents;
  } finally {
    loader._load = load;
    forget();
  }
}
