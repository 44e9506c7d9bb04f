import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, open, readFile, said, workspaceUri, writeFile } from './support/editor';

suite('Privacy', () => {
  teardown(async () => {
    await closeAll();
    for (const name of ['.git', '.gitignore']) await deleteFile(name).catch(() => undefined);
  });

  test('Keep Answers Private adds the answers to a new .gitignore', async () => {
    await writeFile('.git/HEAD', 'ref: refs/heads/main\n');
    const keep = () => said(() => vscode.commands.executeCommand('starDrafts.keepPrivate'));
    const words = ['Your answers are kept out of version control.'];
    assert.deepEqual(await keep(), words);
    assert.equal(await readFile(workspaceUri('.gitignore')), '/tiktok-live-japan/answers/\n');
    assert.deepEqual(await keep(), words);
    assert.equal(await readFile(workspaceUri('.gitignore')), '/tiktok-live-japan/answers/\n', 'No line twice.');
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
