import path from 'node:path';
import type { Clock } from './clock';

/** A folder by the names in it, or the text of a file. */
export type Folder = Map<string, Folder | string>;

type Kind = 'created' | 'changed' | 'deleted';

export interface Told {
  readonly kind: Kind;
  readonly path: string;
}

/**
 * How a system tells of changes. On Linux each folder is watched by itself: a new one only some time after it was made, folders that came
 * with it never, and a folder that was moved with its parent goes on under its old path. Elsewhere a tree is watched as a whole, and one
 * that is moved or deleted is told of by its top alone.
 */
export type System = 'linux' | 'other';

/** A disk in memory, and what a watcher of VS Code tells of it. */
export class Disk {
  readonly #clock: Clock;
  readonly #system: System;
  readonly #root: Folder = new Map();
  readonly #watched = new Map<Folder, string>();
  readonly #told: (changes: readonly Told[]) => void;
  #unread: Told[] = [];
  #gathered: Told[] = [];

  constructor(clock: Clock, system: System, told: (changes: readonly Told[]) => void) {
    this.#clock = clock;
    this.#system = system;
    this.#told = told;
  }

  /** Every folder as if the window had just been opened. */
  watchAll(at = '/'): void {
    const folder = this.find(at);
    if (!(folder instanceof Map)) return;
    this.#watched.set(folder, at);
    for (const name of folder.keys()) this.watchAll(path.posix.join(at, name));
  }

  /** The system has no more room for watching. */
  unwatchAll(): void {
    this.#watched.clear();
  }

  find(at: string): Folder | string | undefined {
    let entry: Folder | string | undefined = this.#root;
    for (const name of at.split('/').filter(Boolean)) entry = entry instanceof Map ? entry.get(name) : undefined;
    return entry;
  }

  makeFolder(at: string): Folder {
    const known = this.find(at);
    if (known instanceof Map) return known;
    const folder: Folder = new Map();
    this.makeFolder(path.posix.dirname(at)).set(path.posix.basename(at), folder);
    this.#tell('created', at);
    return folder;
  }

  write(at: string, text: string): void {
    const folder = this.makeFolder(path.posix.dirname(at));
    const kind = folder.has(path.posix.basename(at)) ? 'changed' : 'created';
    folder.set(path.posix.basename(at), text);
    this.#tell(kind, at);
  }

  remove(at: string): void {
    const entry = this.find(at);
    if (entry === undefined) return;
    if (entry instanceof Map) for (const name of [...entry.keys()]) this.remove(path.posix.join(at, name));
    this.#take(at);
  }

  /** Moves a file or folder. Nothing happens where there is none, where something stands in the way, or into itself. */
  move(from: string, to: string): void {
    const entry = this.find(from);
    if (entry === undefined || this.find(to) !== undefined || to.startsWith(`${from}/`)) return;
    const folder = this.makeFolder(path.posix.dirname(to));
    this.#take(from);
    folder.set(path.posix.basename(to), entry);
    this.#tell('created', to);
  }

  #take(at: string): void {
    const folder = this.find(path.posix.dirname(at));
    if (folder instanceof Map) folder.delete(path.posix.basename(at));
    this.#tell('deleted', at);
  }

  #tell(kind: Kind, at: string): void {
    const folder = this.find(path.posix.dirname(at));
    const place = this.#system === 'linux' && folder instanceof Map ? this.#watched.get(folder) : path.posix.dirname(at);
    if (place === undefined) return;
    if (this.#unread.length === 0) this.#clock.after(this.#clock.any(0, 20), () => this.#read());
    this.#unread.push({ kind, path: path.posix.join(place, path.posix.basename(at)) });
  }

  #read(): void {
    if (this.#gathered.length === 0) {
      this.#clock.after(this.#clock.any(75, 130), () => {
        const gathered = this.#gathered;
        this.#gathered = [];
        this.#told(coalesced(gathered));
      });
    }
    for (const told of this.#unread) {
      this.#gathered.push(told);
      const entry = this.find(told.path);
      if (told.kind === 'created' && entry instanceof Map) this.#watched.set(entry, told.path);
      if (told.kind !== 'deleted') continue;
      for (const [folder, place] of this.#watched) if (place === told.path) this.#watched.delete(folder);
    }
    this.#unread = [];
  }
}

/** As VS Code does it: what comes and goes is not told of, what goes and comes has changed, and a folder goes with all that is in it. */
function coalesced(all: readonly Told[]): Told[] {
  const kinds = new Map<string, Kind>();
  for (const { kind, path: at } of all) {
    const before = kinds.get(at);
    if (before === 'created' && kind === 'deleted') kinds.delete(at);
    else if (before === 'created' && kind === 'changed') continue;
    else kinds.set(at, before === 'deleted' && kind === 'created' ? 'changed' : kind);
  }
  const told = [...kinds].map(([at, kind]) => ({ path: at, kind }));
  const gone = told.filter(({ kind }) => kind === 'deleted');
  return told.filter(({ kind, path: at }) => kind !== 'deleted' || !gone.some((other) => at.startsWith(`${other.path}/`)));
}
