import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EXTENSION_ID } from './support/editor';

suite('Activation', () => {
  test('every command of the manifest is registered, and none besides', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    assert.ok(extension, 'The extension is not installed.');
    await extension.activate();
    const declared = (extension.packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands.map(
      ({ command }) => command,
    );
    // VS Code itself adds commands to every view, such as focus and removeView.
    const registered = (await vscode.commands.getCommands(true)).filter((id) => /^starDrafts\.[a-zA-Z]+$/.test(id));
    assert.deepEqual(registered.sort(), declared.sort());
  });
});
