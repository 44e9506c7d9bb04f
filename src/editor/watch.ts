import * as vscode from 'vscode';
import { findGuides, isBelow, isFolder, isMarkdownFile, isSkipped, removeMadeFolder } from './files';

/** What somebody who watches the workspace wants to be told. */
export interface Watching {
  /** A file or folder is new, other or gone. Of what lies in a folder nobody else may tell. */
  changed(uri: vscode.Uri): void;
  /** Files were moved or deleted in VS Code itself, or so many have changed that some may not have been told of. */
  moved(): void;
  /** The user is back in the window: what has changed in the meantime may have been told by nobody. */
  returned(): void;
}

/**
 * Milliseconds after which a folder that is new or was made anew is looked into, and each time again. VS Code tells of the folder alone
 * where it was moved; on Linux it tells neither of what came before the folder was watched, nor ever of what lies in the folders that
 * were in it by then.
 */
const LOOKS = [120, 1000, 5000];
/** From so many places at once on, the workspace is searched when they have come to rest. */
const STORM = 100;

/** Watches the folders of the workspace: a guide comes and goes with any folder above it. */
export class Watch implements vscode.Disposable {
  readonly #watching: Watching;
  readonly #disposables: vscode.Disposable[] = [];
  /** What is new and may be a folder, by its address. */
  readonly #places = new Map<string, vscode.Uri>();
  #storm: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  constructor(watching: Watching) {
    this.#watching = watching;
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    const tell = (uri: vscode.Uri) => watching.changed(uri);
    const look = (uri: vscode.Uri) => {
      tell(uri);
      if (!isMarkdownFile(uri) && !isSkipped(uri)) this.#note(uri);
    };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(look),
      // A folder that goes and comes back at once counts as changed.
      watcher.onDidChange(look),
      watcher.onDidDelete(tell),
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

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#storm);
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #note(uri: vscode.Uri): void {
    if (this.#places.size === 0) {
      setTimeout(() => {
        const places = [...this.#places.values()];
        this.#places.clear();
        if (places.length < STORM) return void this.#look(places);
        clearTimeout(this.#storm);
        this.#storm = setTimeout(() => this.#watching.moved(), LOOKS[1]);
      }, LOOKS[0]);
    }
    this.#places.set(uri.toString(), uri);
  }

  async #look(places: readonly vscode.Uri[], looked = 1): Promise<void> {
    const folders: vscode.Uri[] = [];
    for (const place of [...places].sort((one, other) => one.path.length - other.path.length)) {
      if (this.#disposed) return;
      if (folders.some((folder) => isBelow(place, folder)) || !(await isFolder(place))) continue;
      folders.push(place);
      this.#watching.changed(place);
      for (const guide of (await findGuides(place, () => this.#disposed)).guides) this.#watching.changed(guide);
    }
    if (folders.length > 0 && looked < LOOKS.length) setTimeout(() => void this.#look(folders, looked + 1), LOOKS[looked]);
  }
}
