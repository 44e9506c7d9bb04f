import * as vscode from 'vscode';

/** Files in memory that can be sealed, or made to fail at one call, or to keep silent. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly files = new Map<string, Uint8Array>();
  readonly #sealed: boolean;
  /** Calls so far, and the one that fails. */
  calls = 0;
  failing: { readonly at: number; readonly error: () => Error } | undefined;
  /** How often somebody tried to write. */
  written = 0;

  constructor(files: Record<string, string>, { sealed = false } = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, new TextEncoder().encode(text));
    this.#sealed = sealed;
  }

  text(path: string): string | undefined {
    const bytes = this.files.get(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    this.#count();
    const bytes = this.files.get(uri.path);
    if (!bytes && this.#below(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: bytes ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 0,
      mtime: 0,
      size: bytes?.length ?? 0,
      ...(this.#sealed && { permissions: vscode.FilePermission.Readonly }),
    };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.#count();
    const names = this.#below(uri);
    if (names.length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    const kinds = new Map(
      names.map((name) => [name.split('/')[0]!, name.includes('/') ? vscode.FileType.Directory : vscode.FileType.File]),
    );
    return [...kinds];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    this.#count();
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.#write(uri);
    this.files.set(uri.path, bytes);
  }

  createDirectory(uri: vscode.Uri): void {
    this.#write(uri);
  }

  delete(uri: vscode.Uri): void {
    this.#write(uri);
    this.files.delete(uri.path);
  }

  rename(uri: vscode.Uri): void {
    this.#write(uri);
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #write(uri: vscode.Uri): void {
    this.#count();
    this.written++;
    if (this.#sealed) throw vscode.FileSystemError.NoPermissions(uri);
  }

  #count(): void {
    if (++this.calls === this.failing?.at) throw this.failing.error();
  }

  #below(uri: vscode.Uri): string[] {
    const prefix = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    return [...this.files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  }
}
