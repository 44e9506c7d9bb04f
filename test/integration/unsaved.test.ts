import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, flatTree, open, readFile, tree, until, workspaceUri, writeFile, type Row } from './support/editor';

const QUESTIONS = 'starDrafts.questions';
const GUIDE =
  '---\ntype: interview-guide\nlanguage: en\n---\n# Shop\n\n## Rounds\n\n### 1. Talk\n\n1. Tell me about a time when you were late. {#late}\n';
const ANSWER = '---\nquestion: late\n---\n# Late\n\n## Situation\nIn May I was late.\n';
const MORE = '\n## Task\nTo be quick.\n';
let name = '';
let count = 0;

async function question(): Promise<Row | undefined> {
  const rows = await flatTree(QUESTIONS);
  return rows.find(({ label, node }) => label.includes('were late') && (node as { guide: string }).guide.includes(`${name}/`));
}

async function drafted(sections: number): Promise<void> {
  await until(`${sections} sections are written`, async () => (await question())?.description.startsWith(`drafting ${sections} of 4`));
}

/** An answer whose second section is not saved. */
async function unsaved(): Promise<vscode.TextEditor> {
  const editor = await open(await writeFile(`${name}/answers/late.md`, ANSWER));
  await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount, 0), MORE));
  await drafted(2);
  return editor;
}

suite('Unsaved words', () => {
  setup(async () => {
    name = `unsaved-${++count}`;
    await writeFile(`${name}/guide.md`, GUIDE);
    await until('the guide is listed', async () => (await tree(QUESTIONS)).length === 2);
  });
  teardown(async () => {
    await closeAll();
    await deleteFile(name).catch(() => undefined);
    await until('the guide is gone', async () => (await tree(QUESTIONS)).length === 1);
  });

  test('of an answer whose file is deleted stay in the list until they are let go', async () => {
    const { document } = await unsaved();
    await writeFile(`${name}/answers/other.md`, '# Other\n');
    await deleteFile(`${name}/answers/late.md`);
    await deleteFile(`${name}/answers/other.md`);
    await vscode.commands.executeCommand('starDrafts.refresh');
    await drafted(2);
    assert.ok(document.isDirty && document.getText().endsWith(MORE));
    await closeAll();
    await until('it is gone', async () => (await question())?.description.startsWith('not started'));
  });

  test('and a file that is changed meanwhile: neither is touched', async () => {
    const { document } = await unsaved();
    const theirs = ANSWER.replace('May', 'June');
    await writeFile(`${name}/answers/late.md`, theirs);
    await vscode.commands.executeCommand('starDrafts.refresh');
    await drafted(2);
    assert.equal(document.getText(), ANSWER + MORE);
    assert.equal(await readFile(document.uri), theirs);
  });

  test('in the midst of a template: Toggle Ready leaves the tab stops where they are', async () => {
    await vscode.commands.executeCommand('starDrafts.draftAnswer', { guide: workspaceUri(name, 'guide.md').toString(), question: 'late' });
    const editor = vscode.window.activeTextEditor!;
    const headings: string[] = [];
    for (let stop = 0; stop < 4; stop++) {
      if (stop === 1) await vscode.commands.executeCommand('starDrafts.toggleReady');
      if (stop > 0) await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      const before = editor.document.getText(new vscode.Range(new vscode.Position(0, 0), editor.selection.active));
      headings.push(/## (\w+)[^#]*$/.exec(before)?.[1] ?? '');
    }
    assert.deepEqual(headings, ['Situation', 'Task', 'Action', 'Result']);
    assert.match(editor.document.getText(), /^---\nquestion: late\nstatus: ready\n---\n/);
  });
});

suite('An answer in UTF-16', () => {
  for (const littleEndian of [true, false]) {
    test(`is read by its mark, ${littleEndian ? 'little' : 'big'} endian, and keeps its bytes`, async () => {
      name = `encoded-${++count}`;
      await writeFile(`${name}/guide.md`, GUIDE);
      const text = `\ufeff${ANSWER}`;
      const view = new DataView(new ArrayBuffer(2 * text.length));
      for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
      const bytes = new Uint8Array(view.buffer);
      const uri = await writeFile(`${name}/answers/late.md`, bytes);
      await drafted(1);
      assert.deepEqual(Uint8Array.from(await vscode.workspace.fs.readFile(uri)), bytes);
      await deleteFile(name);
    });
  }
});
