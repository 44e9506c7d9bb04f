import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  shownIn,
  answering,
  choosing,
  closeAll,
  deleteFile,
  flatTree,
  marks,
  open,
  place,
  readFile,
  tree,
  until,
  workspaceUri,
  writeFile,
} from './support/editor';

const QUESTIONS = 'starDrafts.questions';
const GUIDE = `---
type: interview-guide
company: Crust
role: Baker
language: en
---
# Baker

## Rounds

### 1. Trial shift

- Focus: hands

1. How do you shape a loaf?
   - Skill areas: **Dough**
   - Odd: kept

A line of my own.

### 2. Owner

1. Why us? {#why-us}
   - Skill areas: Dough

## Skill areas

### Dough

Shapes it well.
`;
const folder = 'bakery';
const front = () => vscode.window.activeTextEditor!;

suite('Editing a guide', () => {
  let guide: vscode.Uri;
  suiteSetup(() => vscode.commands.executeCommand('starDrafts.refresh'));
  setup(async () => {
    guide = await writeFile(`${folder}/guide.md`, GUIDE);
    await until('the guide is listed', async () => (await tree(QUESTIONS)).some(({ label }) => label === 'Baker'));
  });
  teardown(async () => {
    await closeAll();
    await deleteFile(folder).catch(() => undefined);
    await until('the guide is gone', async () => (await tree(QUESTIONS)).length === 1);
  });

  const node = (more: object) => ({ guide: guide.toString(), ...more });

  test('Choose Skill Areas adds those that are ticked with their facets, in one step to undo', async () => {
    const editor = await open(guide);
    const offered: string[] = [];
    const tick = (items: readonly vscode.QuickPickItem[]) => {
      offered.push(...items.map(({ label }) => label));
      return items.filter(({ label }) => /^(?:Coaching|Conflict resolution)$/.test(label)) as unknown as vscode.QuickPickItem;
    };
    await choosing(tick, () => vscode.commands.executeCommand('starDrafts.chooseSkillAreas', { guide: guide.toString() }));
    const text = editor.document.getText();
    assert.ok(offered.length >= 64);
    for (const part of ['### Dough', '### Coaching', '- **Growth**', '### Conflict resolution', '- **Both sides**', '  - Mentioned by: '])
      assert.ok(text.includes(part), `${part} in ${text}`);
    await until('the view shows them', async () => (await flatTree('starDrafts.skillAreas')).some(({ label }) => label === 'Both sides'));
    assert.ok(!(await readFile(guide)).includes('Coaching'), 'Nothing saves for the user.');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), GUIDE);
    await choosing(
      () => undefined,
      () => vscode.commands.executeCommand('starDrafts.chooseSkillAreas', { guide: guide.toString() }),
    );
    assert.equal(editor.document.getText(), GUIDE, 'Who leaves the list changes nothing.');
  });

  test('Add Question puts it behind the others of its round and shows it; one undo takes it back', async () => {
    await open(guide);
    await answering(['Which flour do you like?'], () =>
      vscode.commands.executeCommand('starDrafts.addQuestion', node({ type: 'round', round: 'trial-shift' })),
    );
    const { document } = front();
    assert.equal(document.getText(), GUIDE.replace('   - Odd: kept\n', '   - Odd: kept\n2. Which flour do you like?\n'));
    assert.ok(shownIn(front()).endsWith(' Which flour do you like?'), shownIn(front()));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), GUIDE);
  });

  test('Add Question from the palette goes to the round the cursor is in', async () => {
    const editor = await open(guide);
    place(editor, GUIDE.indexOf('Why us?'));
    await answering(['What would you change?'], () => vscode.commands.executeCommand('starDrafts.addQuestion'));
    assert.ok(
      editor.document.getText().includes('1. Why us? {#why-us}\n   - Skill areas: Dough\n2. What would you change?\n\n## Skill areas'),
    );
  });

  test('leaving Add Question changes nothing', async () => {
    await open(guide);
    await answering([undefined], () => vscode.commands.executeCommand('starDrafts.addQuestion', node({ round: 'trial-shift' })));
    assert.equal(front().document.getText(), GUIDE);
    assert.equal(front().document.isDirty, false);
  });

  test('Add Round behind the first lets the second count on; one undo takes it back', async () => {
    await open(guide);
    await answering(['Phone call'], () =>
      vscode.commands.executeCommand('starDrafts.addRound', node({ type: 'round', round: 'trial-shift' })),
    );
    const { document } = front();
    assert.equal(document.getText(), GUIDE.replace('### 2. Owner', '### 2. Phone call\n\n### 3. Owner'));
    assert.ok(shownIn(front()).endsWith(' Phone call'), shownIn(front()));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), GUIDE);
  });

  test('Delete from Guide takes the question alone: its answer stays, and one undo brings it back', async () => {
    const answer = await writeFile(`${folder}/answers/a.md`, '# How do you shape a loaf?\n\n## Task\nShape it.\n');
    await until('the answer is listed', async () =>
      (await flatTree(QUESTIONS)).some(({ label, item }) => label.includes('shape a loaf') && item.contextValue === 'question answered'),
    );
    const place = node({ type: 'question', question: 'how-do-you-shape-a-loaf' });
    await vscode.commands.executeCommand('starDrafts.deleteFromGuide', place);
    const { document } = front();
    assert.equal(document.getText(), GUIDE.replace('1. How do you shape a loaf?\n   - Skill areas: **Dough**\n   - Odd: kept\n\n', ''));
    assert.match(await readFile(answer), /Shape it/);
    await until('it is listed without a question', async () =>
      (await flatTree(QUESTIONS)).some(({ label, item }) => label === 'a.md' && item.contextValue === 'answer stray'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), GUIDE);
  });

  test('Delete from Guide takes a round with its questions; one undo brings it back', async () => {
    await vscode.commands.executeCommand('starDrafts.deleteFromGuide', node({ type: 'round', round: 'trial-shift' }));
    const { document } = front();
    assert.doesNotMatch(document.getText(), /Trial shift|shape a loaf/);
    assert.match(document.getText(), /### 1\. Owner\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), GUIDE);
  });

  test('Move Up, Move Down and Move to Another Round, one undo each', async () => {
    const rounds = () =>
      [
        ...front()
          .document.getText()
          .matchAll(/### \d\. (.*)/g),
      ].map(([, name]) => name);
    await vscode.commands.executeCommand('starDrafts.moveDown', node({ type: 'round', round: 'trial-shift' }));
    assert.deepEqual(rounds(), ['Owner', 'Trial shift']);
    await vscode.commands.executeCommand('starDrafts.moveUp', node({ type: 'round', round: 'trial-shift' }));
    assert.equal(front().document.getText(), GUIDE);
    const question = node({ type: 'question', question: 'how-do-you-shape-a-loaf' });
    await answering(['Owner'], () => vscode.commands.executeCommand('starDrafts.moveToRound', question));
    const { document } = front();
    assert.match(
      document.getText(),
      /1\. Why us\? \{#why-us\}\n {3}- Skill areas: Dough\n2\. How do you shape a loaf\?\n {3}- Skill areas: \*\*Dough/,
    );
    assert.ok(shownIn(front()).endsWith(' How do you shape a loaf?'), shownIn(front()));
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    for (let step = 0; step < 3; step++) await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), GUIDE);
  });

  test('F2 on a question changes its words and follows into its answers, as one edit', async () => {
    const answers = {
      'a.md': '---\nquestion: how-do-you-shape-a-loaf\nskills: [Dough]\n---\n# How do you shape a loaf?\n\n## Task\nShape it.\n',
      'b.md': '# How do you shape a loaf?\n',
      'c.md': '---\nquestion: why-us\n---\n# Why us?\n',
    };
    for (const [name, text] of Object.entries(answers)) await writeFile(`${folder}/answers/${name}`, text);
    await until('the answers are listed', async () =>
      (await flatTree(QUESTIONS)).some(({ label, children }) => label.includes('shape a loaf') && children.length === 2),
    );
    const { document } = await open(guide);
    const at = document.positionAt(GUIDE.indexOf('shape a loaf'));
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      guide,
      at,
      'How do you braid a loaf?',
    );
    assert.deepEqual(
      edit
        .entries()
        .map(([where]) => where.path.split('/').at(-1))
        .sort(),
      ['a.md', 'b.md', 'guide.md'],
    );
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    assert.equal(document.getText(), GUIDE.replace('shape a loaf', 'braid a loaf'));
    const text = async (name: string) => (await vscode.workspace.openTextDocument(workspaceUri(folder, 'answers', name))).getText();
    assert.equal(
      await text('a.md'),
      '---\nquestion: how-do-you-braid-a-loaf\nskills: [Dough]\n---\n# How do you braid a loaf?\n\n## Task\nShape it.\n',
    );
    assert.equal(await text('b.md'), '# How do you braid a loaf?\n');
    assert.equal(await text('c.md'), answers['c.md']);
    await vscode.workspace.saveAll();
    await until('the tree follows', async () =>
      (await flatTree(QUESTIONS)).some(({ label, children }) => label === 'How do you braid a loaf?' && children.length === 2),
    );
  });

  test('Rename on a skill area follows into every list, and one undo takes it back', async () => {
    await open(guide);
    await answering(['Bread'], () => vscode.commands.executeCommand('starDrafts.rename', node({ type: 'area', area: 'dough' })));
    const { document } = front();
    assert.equal(document.getText(), GUIDE.replaceAll('Dough', 'Bread'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), GUIDE);
  });

  test('the title of an answer can be renamed as well, and a taken name is refused', async () => {
    const answer = await writeFile(`${folder}/answers/why.md`, '---\nquestion: why-us\n---\n# Why us?\n');
    await until(
      'the answer is listed',
      async () =>
        (await flatTree(QUESTIONS)).some(({ label, description }) => label === 'Why us?' && !/not started/.test(description)) ||
        (await flatTree(QUESTIONS)).length > 0,
    );
    const { document } = await open(answer);
    await vscode.commands.executeCommand('starDrafts.refresh');
    const at = document.positionAt(document.getText().indexOf('Why us'));
    const run = async (name: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', answer, at, name);
    assert.equal((await run('Why this bakery?')).size, 2);
    assert.equal((await run('How do you shape a loaf?')).size, 0);
  });

  test('problems have quick fixes: a misspelt area, and one undo', async () => {
    const text = GUIDE.replace('**Dough**', '**Dogh**');
    await writeFile(`${folder}/guide.md`, text);
    const { document } = await open(guide);
    const mark = await until('it is marked', () => marks(guide).find(({ rule }) => rule === 'unknown-skill-area'));
    assert.equal(document.getText(mark.range), 'Dogh');
    assert.equal(mark.severity, vscode.DiagnosticSeverity.Information);
    const ours = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      guide,
      mark.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    assert.deepEqual(
      ours.map(({ title }) => title),
      ['Change to “Dough”', 'Add the skill area “Dogh”'],
    );
    assert.ok(await vscode.workspace.applyEdit(ours[0]!.edit!));
    assert.equal(document.getText(), GUIDE);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  test('a lens over each question drafts or opens its answer, and one over an empty round adds a question', async () => {
    await writeFile(`${folder}/guide.md`, GUIDE.replace('### 2. Owner', '### 2. Call\n\n### 3. Owner'));
    await open(guide);
    const titles = await until('the lenses are there', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', guide, 10);
      return lenses.length === 3 && lenses.map(({ command }) => command?.title);
    });
    assert.deepEqual([...titles].sort(), ['$(add) Add Question', '$(edit) Draft Answer', '$(edit) Draft Answer']);
  });
});

suite('New Guide', () => {
  teardown(async () => {
    await closeAll();
    for (const name of ['crust-head-baker', 'crust-head-baker-2', 'crumb-head-baker']) await deleteFile(name).catch(() => undefined);
    await until('the guides are gone', async () => (await tree(QUESTIONS)).length === 1);
  });

  const make = (answers: readonly (string | undefined)[]) =>
    answering(answers, () => vscode.commands.executeCommand('starDrafts.newGuide'));

  test('asks for company, role, language and rounds, and writes a guide without a mark', async () => {
    await make(['Crust', 'Head Baker', '', 'Trial shift, Owner']);
    const { document } = front();
    assert.ok(document.uri.path.endsWith('/crust-head-baker/guide.md'));
    assert.match(document.getText(), /^---\ntype: interview-guide\ncompany: Crust\nrole: Head Baker\n/);
    assert.match(document.getText(), /### 1\. Trial shift\n[\s\S]*### 2\. Owner\n/);
    const row = await until('it is listed', async () => (await tree(QUESTIONS)).find(({ label }) => label === 'Head Baker at Crust'));
    assert.deepEqual(
      row.children.map(({ label }) => label),
      ['Trial shift', 'Owner'],
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.deepEqual(marks(document.uri), []);
  });

  test('never overwrites: the next free folder is taken', async () => {
    await make(['Crust', 'Head Baker', '', 'One']);
    const first = await readFile(workspaceUri('crust-head-baker', 'guide.md'));
    await closeAll();
    await make(['Crust', 'Head Baker', '', 'Other']);
    assert.ok(front().document.uri.path.endsWith('/crust-head-baker-2/guide.md'));
    assert.equal(await readFile(workspaceUri('crust-head-baker', 'guide.md')), first);
  });

  for (let step = 0; step < 4; step++) {
    test(`leaving step ${step + 1} writes nothing`, async () => {
      await make([...['Crust', 'Head Baker', ''].slice(0, step), undefined]);
      assert.equal(vscode.window.activeTextEditor, undefined);
      assert.deepEqual(
        (await vscode.workspace.fs.readDirectory(workspaceUri())).filter(([name]) => name.startsWith('crust')),
        [],
      );
    });
  }

  test('one undo takes the new guide away again, with the folder that was made for it', async () => {
    await make(['Crust', 'Head Baker', '', 'One']);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    await until('the folder is gone', () => isGone('crust-head-baker'));
  });

  test('what came into that folder meanwhile stays, and so does the folder', async () => {
    await make(['Crust', 'Head Baker', '', 'One']);
    const note = await writeFile('crust-head-baker/note.txt', 'kept');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    await until('the guide is gone', () => isGone('crust-head-baker/guide.md'));
    assert.equal(await readFile(note), 'kept');
  });

  test('the folder is taken along once, with that file only: what somebody makes there and deletes leaves it', async () => {
    await make(['Crust', 'Head Baker', '', 'One']);
    await writeFile('crust-head-baker/note.txt', 'kept');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    await until('the guide is gone', () => isGone('crust-head-baker/guide.md'));
    await writeFile('crust-head-baker/guide.md', 'by hand');
    for (const file of ['guide.md', 'note.txt']) {
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(workspaceUri('crust-head-baker', file));
      assert.ok(await vscode.workspace.applyEdit(edit));
    }
    // Deletions are told in order: when this one has been followed, those have.
    await make(['Crumb', 'Head Baker', '', 'One']);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    await until('the other folder is gone', () => isGone('crumb-head-baker'));
    assert.equal(await isGone('crust-head-baker'), false);
  });
});

function isGone(relative: string): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(workspaceUri(...relative.split('/')))).then(
    () => false,
    () => true,
  );
}
