import * as vscode from 'vscode';
import { ANSWERS_FOLDER, GUIDE_NAME, nameOf, parentOf, removeMadeFolder } from './files';

/** What somebody who watches the workspace wants to be told. */
export interface Watching {
  /** A guide, or something in an answers folder, is new, other or gone. */
  changed(uri: vscode.Uri): void;
  /** A folder is new; nobody may tell of the files in it. */
  appeared(folder: vscode.Uri): void;
  /** Files were moved or deleted in VS Code itself. */
  moved(): void;
  /** The user is back in the window: what has gone in the meantime may have been told by nobody. */
  returned(): void;
}

/** Watches the folders of the workspace for guides and answers, with narrow patterns. */
export class Watch implements vscode.Disposable {
  readonly #watching: Watching;
  readonly #disposables: vscode.Disposable[] = [];
  /** By the folder of the workspace. */
  readonly #roots = new Map<string, vscode.Disposable>();
  /** By the guide: tells when its folder goes as a whole, for then nobody tells of the files in it. */
  readonly #guides = new Map<string, vscode.Disposable>();

  constructor(watching: Watching) {
    this.#watching = watching;
    for (const glob of [`**/${GUIDE_NAME}`, `**/${ANSWERS_FOLDER}/**`, `**/${ANSWERS_FOLDER}`]) {
      const watcher = vscode.workspace.createFileSystemWatcher(glob);
      const tell = (uri: vscode.Uri) => watching.changed(uri);
      this.#disposables.push(watcher, watcher.onDidCreate(tell), watcher.onDidChange(tell), watcher.onDidDelete(tell));
    }
    this.#disposables.push(
      vscode.workspace.onDidRenameFiles(() => watching.moved()),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const file of files) removeMadeFolder(file).catch(() => undefined);
        watching.moved();
      }),
      vscode.window.onDidChangeWindowState((state) => {
        if (state.focused) watching.returned();
      }),
    );
  }

  /** Follows the folders that the workspace has now. */
  followRoots(): void {
    const roots = new Map((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => [uri.toString(), uri]));
    for (const [key, watcher] of this.#roots) {
      if (roots.has(key)) continue;
      watcher.dispose();
      this.#roots.delete(key);
    }
    for (const [key, uri] of roots) {
      if (this.#roots.has(key)) continue;
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(uri, '{*,*/*}'), false, true, true);
      const told = watcher.onDidCreate((created) => this.#watching.appeared(created));
      this.#roots.set(key, vscode.Disposable.from(watcher, told));
    }
  }

  followGuide(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.#guides.has(key)) return;
    const folder = parentOf(uri);
    const pattern = new vscode.RelativePattern(parentOf(folder), literally(nameOf(folder)));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, true, true, false);
    const told = watcher.onDidDelete(() => this.#watching.changed(uri));
    this.#guides.set(key, vscode.Disposable.from(watcher, told));
  }

  leaveGuide(uri: string): void {
    this.#guides.get(uri)?.dispose();
    this.#guides.delete(uri);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables, ...this.#roots.values(), ...this.#guides.values()).dispose();
  }
}

/** A name in which no sign has a meaning of its own, for a pattern. */
function literally(name: string): string {
  return name.replace(/[*?[\]{}]/g, '[$&]');
}
