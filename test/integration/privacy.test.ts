import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, open, readFile, until, workspaceUri, writeFile } from './support/editor';

suite('Privacy', () => {
  teardown(async () => {
    await closeAll();
    for (const name of ['.git', '.gitignore']) await deleteFile(name).catch(() => undefined);
  });

  test('Keep Answers Private adds the answers to a new .gitignore', async () => {
    await writeFile('.git/HEAD', 'ref: refs/heads/main\n');
    await vscode.commands.executeCommand('starDrafts.keepPrivate');
    assert.equal(await readFile(workspaceUri('.gitignore')), '/tiktok-live-japan/answers/\n');
  });

  test('and to one that exists, keeping every line of it, unsaved', async () => {
    await writeFile('.git/HEAD', 'ref: refs/heads/main\n');
    const uri = await writeFile('.gitignore', 'node_modules');
    const editor = await open(uri);
    await vscode.commands.executeCommand('starDrafts.keepPrivate');
    assert.equal(editor.document.getText(), 'node_modules\n/tiktok-live-japan/answers/\n');
    assert.equal(await readFile(uri), 'node_modules');
  });
});

/** A file system that refuses every change. */
class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files = new Map([
    ['/g/guide.md', '---\ntype: interview-guide\n---\n# Sealed\n\n## Rounds\n\n### 1. Talk\n\n1. Why us? {#why}\n2. Why now? {#now}\n'],
    ['/g/answers/why.md', '# Why us?\n'],
  ]);
  written = 0;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const text = this.#files.get(uri.path);
    const isFolder = [...this.#files.keys()].some((path) => path.startsWith(`${uri.path === '/' ? '' : uri.path}/`));
    if (text === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: text === undefined ? vscode.FileType.Directory : vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: text?.length ?? 0,
      permissions: vscode.FilePermission.Readonly,
    };
  }
  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return uri.path === '/g/answers'
      ? [['why.md', vscode.FileType.File]]
      : [
          ['guide.md', vscode.FileType.File],
          ['answers', vscode.FileType.Directory],
        ];
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.#files.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }
  writeFile(uri: vscode.Uri): void {
    this.written++;
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

suite('A read-only folder', () => {
  test('is read, and a draft there says why it cannot be and writes nothing', async () => {
    const files = new ReadOnlyFiles();
    const registration = vscode.workspace.registerFileSystemProvider('sealed', files, { isReadonly: true });
    try {
      const editor = await open(vscode.Uri.parse('sealed:/g/answers/why.md'));
      await until('the guide above is known', async () => {
        await vscode.commands.executeCommand('starDrafts.revealInGuide');
        return vscode.window.activeTextEditor?.document.uri.path === '/g/guide.md';
      });
      assert.ok(editor);
      const drafting = vscode.commands.executeCommand('starDrafts.draftAnswer', { guide: 'sealed:/g/guide.md', question: 'now' });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await vscode.commands.executeCommand('notifications.clearAll');
      await drafting;
      assert.equal(files.written, 0);
    } finally {
      await closeAll();
      registration.dispose();
      await vscode.commands.executeCommand('starDrafts.refresh');
    }
  });
});
