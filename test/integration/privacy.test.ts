import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, open, readFile, workspaceUri, writeFile } from './support/editor';

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
