import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, flatTree, open, place, quiet, services, tree, until, workspaceUri, writeFile } from './support/editor';

const VIEW = 'starDrafts.questions';
const row = async (part: string) => (await flatTree(VIEW)).find(({ label }) => label.includes(part));

suite('The view of questions', () => {
  teardown(closeAll);

  test('lists the guide, its three rounds and every question, with their states', async () => {
    // What the test before deleted may still be on its way out.
    await until('no stray is left', async () => !(await row('Answers without a question')));
    const [guide, ...more] = await tree(VIEW);
    assert.ok(guide);
    assert.equal(more.length, 0);
    assert.deepEqual(
      guide.children.map(({ label, children }) => [label, children.length]),
      [
        ['0/5 Initial screening', 5],
        ['1/5 Technical and behavioural interview', 5],
        ['0/4 Final interview', 4],
        ['0/2 Other questions', 2],
      ],
    );
    assert.match((await row('Describe a situation'))?.description ?? '', /^ready · 1:5\d \/ 1:30–2:00 · behavioural/);
    assert.match((await row('challenging event'))?.description ?? '', /^drafting 3 of 4/);
    assert.match((await row('What excites you'))?.description ?? '', /^not started · motivation$/);
    assert.match((await row('balance the needs'))?.description ?? '', /also asked/);
    assert.match((await row('teams in other countries'))?.description ?? '', /likely/);
  });

  test('names every row for a screen reader, with its state', async () => {
    for (const { item, label } of await flatTree(VIEW)) {
      // A count is spelled out, behind the name.
      const [, done, of, name = label] = /^(\d+)\/(\d+) (.+)$/.exec(label) ?? [];
      const said = item.accessibilityInformation?.label ?? '';
      assert.ok(said.includes(name) && (done === undefined || said.endsWith(`, ${done} of ${of} finished`)), `${label}: ${said}`);
    }
    assert.match((await row('What excites you'))?.item.accessibilityInformation?.label ?? '', /not started/);
  });

  test('gives every row an id of its own', async () => {
    const ids = (await flatTree(VIEW)).map(({ item }) => item.id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('follows typing, before anything is saved', async () => {
    const editor = await open(workspaceUri('tiktok-live-japan', 'answers', 'challenging-event.md'));
    place(editor, editor.document.getText().length);
    await editor.edit((edit) => edit.insert(editor.selection.active, 'We sold 140 copies.\n'));
    await until('the state follows', async () => !(await row('challenging event'))?.description.startsWith('drafting'));
  });

  test('follows a new file, a rename and a deletion on disk', async () => {
    const text = '---\nquestion: prioritize-tasks\n---\n## Situation\nMondays.\n';
    await writeFile('tiktok-live-japan/answers/mine.md', text);
    await until('the new answer is seen', async () => (await row('prioritize tasks'))?.description.startsWith('drafting 1 of 4'));
    await vscode.workspace.fs.rename(
      workspaceUri('tiktok-live-japan', 'answers', 'mine.md'),
      workspaceUri('tiktok-live-japan', 'answers', 'other.md'),
    );
    await until('the renamed answer is seen', async () => (await row('prioritize tasks'))?.description.startsWith('drafting 1 of 4'));
    await deleteFile('tiktok-live-japan/answers/other.md');
    await until('the answer is gone', async () => (await row('prioritize tasks'))?.description.startsWith('not started'));
  });

  test('lists several answers to one question under it, and strays by themselves', async () => {
    await writeFile('tiktok-live-japan/answers/a.md', '---\nquestion: prioritize-tasks\n---\n');
    await writeFile(
      'tiktok-live-japan/answers/b.md',
      '# How do you prioritize tasks, when managing multiple projects\n\n## Task\nChoose.\n',
    );
    await writeFile('tiktok-live-japan/answers/c.md', '# What is your favourite colour?\n');
    await until('both are listed', async () => (await row('prioritize tasks'))?.children.length === 2);
    const stray = await until('the stray is listed', () => row('Answers without a question'));
    assert.deepEqual(
      stray.children.map(({ label }) => label),
      ['c.md'],
    );
    for (const name of ['a', 'b', 'c']) await deleteFile(`tiktok-live-japan/answers/${name}.md`);
    await until('they are gone', async () => (await row('prioritize tasks'))?.description.startsWith('not started'));
  });

  test('shows several guides side by side, and takes one away that is deleted', async () => {
    await writeFile(
      'bakery/guide.md',
      '---\ntype: interview-guide\ncompany: Crust\n---\n# Baker\n\n## Rounds\n\n### 1. Trial shift\n\n1. How do you shape a loaf?\n',
    );
    await until('the second guide is seen', async () => (await tree(VIEW)).length === 2);
    assert.equal((await row('Baker'))?.description, 'Crust');
    await deleteFile('bakery/guide.md');
    await until('it is gone', async () => (await tree(VIEW)).length === 1);
  });

  test('follows a question that is reworded in the guide', async () => {
    const uri = await writeFile('shop/guide.md', '---\ntype: interview-guide\n---\n# Shop\n\n## Rounds\n\n### 1. Talk\n\n1. Why us?\n');
    await until('it is seen', () => row('Why us?'));
    const editor = await open(uri);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), '2. Why now?\n'));
    await until('the new question is seen', () => row('Why now?'));
    await closeAll();
    await deleteFile('shop');
    await until('the guide is gone', async () => (await tree(VIEW)).length === 1);
  });

  test('is not built anew by being hidden and shown', async () => {
    const show = () => vscode.commands.executeCommand(`${VIEW}.focus`);
    // The explorer is shown, though it throws where a file that it was about to show was deleted a moment ago, as by the tests before.
    const hide = async () => {
      try {
        await vscode.commands.executeCommand('workbench.view.explorer');
      } catch (error) {
        assert.match(String(error), /\[FileExplorer\] Data tree node not found/);
      }
    };
    await show();
    await tree(VIEW);
    let built = 0;
    const listening = (await services()).trees.get(VIEW)!.onDidChangeTreeData!(() => built++);
    // What the tests before did may still be on its way from the disk.
    await quiet(() => built);
    built = 0;
    await hide();
    await show();
    await hide();
    listening.dispose();
    assert.equal(built, 0);
  });

  test('reveals the answer in front', async () => {
    await open(workspaceUri('tiktok-live-japan', 'answers', 'data-strategic-decision.md'));
    await vscode.commands.executeCommand('starDrafts.revealAnswer');
  });
});
