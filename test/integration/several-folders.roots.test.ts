import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { choosing, closeAll, flatTree, open, tree, until } from './support/editor';

const QUESTIONS = 'starDrafts.questions';
const GUIDE =
  '---\ntype: interview-guide\nlanguage: en\n---\n# TikTok LIVE user operations, Japan\n\n## Rounds\n\n### 1. Talk\n\n1. How do you prioritize tasks when managing multiple projects? {#prioritize-tasks}\n2. Why now? {#why-now}\n\n## Skill areas\n\n### Planning\n\n## Tips\n\n- [ ] Sleep well.\n';
const folder = (at: number) => vscode.workspace.workspaceFolders![at]!.uri;
const guideIn = (at: number) => vscode.Uri.joinPath(folder(at), 'tiktok-live-japan', 'guide.md');
const front = () => vscode.window.activeTextEditor!.document;

suite('A workspace of several folders', () => {
  suiteSetup(async () => {
    await vscode.workspace.fs.writeFile(guideIn(1), new TextEncoder().encode(GUIDE));
    await until('both guides are listed', async () => (await tree(QUESTIONS)).length === 2);
  });
  teardown(closeAll);

  for (const view of [QUESTIONS, 'starDrafts.skillAreas', 'starDrafts.tips']) {
    test(`${view} tells guides of the same name apart by their folders`, async () => {
      const rows = await tree(view);
      assert.deepEqual(
        rows.map(({ item }) => /first|second/.exec(item.accessibilityInformation?.label ?? '')?.[0]),
        ['first', 'second'],
      );
      const ids = (await flatTree(view)).map(({ item }) => item.id);
      assert.equal(new Set(ids).size, ids.length);
    });
  }

  test('an answer belongs to the guide of its own folder, though both have the question', async () => {
    for (const at of [0, 1]) {
      const answer = vscode.Uri.joinPath(guideIn(at), '..', 'answers', 'mine.md');
      await vscode.workspace.fs.writeFile(answer, new TextEncoder().encode('---\nquestion: prioritize-tasks\n---\n# Mine\n'));
      await open(answer);
      await vscode.commands.executeCommand('starDrafts.revealInGuide');
      assert.equal(front().uri.toString(), guideIn(at).toString());
      await vscode.workspace.fs.delete(answer);
    }
  });

  test('a draft goes beside its guide, by the settings of its folder', async () => {
    await vscode.workspace
      .getConfiguration('starDrafts', folder(1))
      .update('template.prompts', false, vscode.ConfigurationTarget.WorkspaceFolder);
    for (const [at, prompts] of [
      [0, true],
      [1, false],
    ] as const) {
      await vscode.commands.executeCommand('starDrafts.draftAnswer', { guide: guideIn(at).toString(), question: 'prioritize-tasks' });
      assert.equal(front().uri.toString(), vscode.Uri.joinPath(guideIn(at), '..', 'answers', 'prioritize-tasks.md').toString());
      assert.equal(front().getText().includes('<!-- '), prompts);
    }
  });

  test('in the list of questions, one that both guides have says which of them it is in', async () => {
    let rows: readonly vscode.QuickPickItem[] = [];
    await choosing(
      (items) => {
        rows = items;
        return undefined;
      },
      () => vscode.commands.executeCommand('starDrafts.draftAnswer'),
    );
    const said = (words: string) => rows.filter(({ label }) => label.includes(words)).map(({ description }) => description);
    const twice = said('prioritize tasks');
    assert.equal(twice.length, 2);
    assert.match(twice[0]!, /first · TikTok: /);
    assert.match(twice[1]!, /second · .*: Talk$/);
    assert.doesNotMatch(said('Why now')[0]!, /second/);
  });

  test('a folder that is taken out takes its guide along, and brings it back', async () => {
    const second = vscode.workspace.workspaceFolders![1]!;
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await until('one guide is left', async () => (await tree(QUESTIONS)).length === 1);
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second.uri, name: second.name });
    await until('both are back', async () => (await tree(QUESTIONS)).length === 2);
    const made = vscode.Uri.joinPath(second.uri, 'bakery', 'guide.md');
    await vscode.workspace.fs.writeFile(made, new TextEncoder().encode(GUIDE.replace('TikTok', 'Crust')));
    await until('a guide made there later is seen', async () => (await tree(QUESTIONS)).length === 3);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(made, '..'), { recursive: true });
    await until('and is gone with its folder', async () => (await tree(QUESTIONS)).length === 2);
  });
});
