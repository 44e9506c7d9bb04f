'use strict';
// A virtual workspace for tests in the browser: files that live in the memory of the extension host and nowhere else.
const vscode = require('vscode');

/** Contents by path; null stands for a folder. The server of the page puts the files of the workspace here. */
const SEED = {};

const files = new Map([['/', null]]);
const changed = new vscode.EventEmitter();

exports.activate = (context) => {
  for (const [path, text] of Object.entries(SEED)) put(path, new TextEncoder().encode(text));
  context.subscriptions.push(changed, vscode.workspace.registerFileSystemProvider('memfs', provider, { isCaseSensitive: true }));
};

const provider = {
  onDidChangeFile: changed.event,
  watch: () => ({ dispose() {} }),
  stat(uri) {
    const entry = find(uri);
    return entry === null
      ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
      : { type: vscode.FileType.File, ctime: 0, mtime: entry.time, size: entry.bytes.length };
  },
  readDirectory(uri) {
    if (find(uri) !== null) throw vscode.FileSystemError.FileNotADirectory(uri);
    return below(uri)
      .filter((path) => !path.slice(prefix(uri).length).includes('/'))
      .map((path) => [path.slice(prefix(uri).length), files.get(path) === null ? vscode.FileType.Directory : vscode.FileType.File]);
  },
  createDirectory(uri) {
    files.set(pathOf(uri), null);
    tell([vscode.FileChangeType.Created, uri]);
  },
  readFile(uri) {
    const entry = find(uri);
    if (entry === null) throw vscode.FileSystemError.FileIsADirectory(uri);
    return entry.bytes;
  },
  writeFile(uri, bytes, { create, overwrite }) {
    const known = files.has(pathOf(uri));
    if (!known && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (known && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    find(uri.with({ path: parentOf(pathOf(uri)) }));
    files.set(pathOf(uri), { bytes, time: Date.now() });
    tell([known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri]);
  },
  // As on a disk, the files in a folder that goes are not told of.
  delete(uri) {
    find(uri);
    for (const path of [pathOf(uri), ...below(uri)]) files.delete(path);
    tell([vscode.FileChangeType.Deleted, uri]);
  },
  rename(from, to, { overwrite }) {
    find(from);
    if (files.has(pathOf(to)) && !overwrite) throw vscode.FileSystemError.FileExists(to);
    for (const path of [pathOf(from), ...below(from)]) {
      files.set(pathOf(to) + path.slice(pathOf(from).length), files.get(path));
      files.delete(path);
    }
    tell([vscode.FileChangeType.Deleted, from], [vscode.FileChangeType.Created, to]);
  },
};

function put(path, bytes) {
  for (let folder = parentOf(path); !files.has(folder); folder = parentOf(folder)) files.set(folder, null);
  files.set(path, { bytes, time: 0 });
}

function find(uri) {
  const entry = files.get(pathOf(uri));
  if (entry === undefined) throw vscode.FileSystemError.FileNotFound(uri);
  return entry;
}

function below(uri) {
  return [...files.keys()].filter((path) => path !== '/' && path.startsWith(prefix(uri)));
}

function prefix(uri) {
  return pathOf(uri) === '/' ? '/' : `${pathOf(uri)}/`;
}

function pathOf({ path }) {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function parentOf(path) {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function tell(...events) {
  changed.fire(events.map(([type, uri]) => ({ type, uri })));
}
