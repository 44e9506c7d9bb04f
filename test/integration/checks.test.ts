import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { choosing, said, closeAll, deleteFile, marks, open, place, until, writeFile } from './support/editor';

/** A name of its own for every test: a document that was just closed lives on for a while. */
let name = '';
let count = 0;
const TEXT = `---
question: cross-functional-goal
---
# Mine

## Situation
In May our shop and the warehouse disagreed about returns.

## Task
I was to halve the time a return takes.

## Action
We met every week. We wrote a list. We changed the label.

## Result
Everybody was happier afterwards.
`;
const rules = (uri: vscode.Uri) => marks(uri).map(({ rule }) => rule);

async function opened(text = TEXT): Promise<vscode.TextEditor> {
  const editor = await open(await writeFile(name, text));
  await until('the answer is checked', () => marks(editor.document.uri).length > 0);
  return editor;
}

async function actionsAt(editor: vscode.TextEditor, words: string): Promise<vscode.CodeAction[]> {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.QuickFix.value,
  );
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action, 'There is no such action.');
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

suite('Checks in the editor', () => {
  setup(() => {
    name = `tiktok-live-japan/answers/checked-${++count}.md`;
  });
  teardown(async () => {
    await closeAll();
    await deleteFile(name).catch(() => undefined);
  });

  test('mark the exact words, at the level of the rule, with our name', async () => {
    const editor = await opened();
    const found = marks(editor.document.uri);
    const measure = found.find(({ rule }) => rule === 'unmeasured-result');
    assert.equal(measure?.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(measure && editor.document.getText(measure.range).includes('happier'));
    assert.ok(found.some(({ rule, severity }) => rule === 'own-part' && severity === vscode.DiagnosticSeverity.Information));
    assert.ok(found.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error));
  });

  test('go once the words are there, without saving', async () => {
    const editor = await opened();
    const end = editor.document.getText().indexOf(' afterwards');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(end), ', and a return took 4 days, not 9,'));
    await until('the finding goes', () => !rules(editor.document.uri).includes('unmeasured-result'));
    assert.ok(editor.document.isDirty);
  });

  test('wait while the cursor stands in the section, then come', async () => {
    const editor = await opened(
      TEXT.replace('We met every week. We wrote a list. We changed the label.', 'I met the warehouse every week.').replace(
        'Everybody was happier afterwards.',
        'A return took 4 days, not 9.',
      ),
    );
    const uri = editor.document.uri;
    assert.ok(!rules(uri).includes('unmeasured-result'));
    const at = editor.document.getText().indexOf('A return took');
    const line = editor.document.lineAt(editor.document.positionAt(at).line).range;
    place(editor, at + 3);
    await editor.edit((edit) => edit.replace(line, 'Everybody was glad.'));
    place(editor, at + 3);
    await new Promise((resolve) => setTimeout(resolve, 900));
    assert.ok(!rules(uri).includes('unmeasured-result'), 'It waits while the writer is there.');
    await until('it comes after two seconds', () => rules(uri).includes('unmeasured-result'));
  });

  test('wait behind the space of a half sentence, and go as soon as it is written on', async () => {
    const editor = await opened();
    const { uri } = editor.document;
    let at = editor.document.getText().length - 1;
    const type = async (words: string) => {
      await editor.edit((edit) => edit.insert(editor.document.positionAt(at), words));
      place(editor, (at += words.length));
    };
    await type(' What I noticed is the end of ');
    await new Promise((resolve) => setTimeout(resolve, 900));
    assert.ok(!rules(uri).includes('leftover-placeholder'), 'It waits while the writer is there.');
    await until('it comes after two seconds', () => rules(uri).includes('leftover-placeholder'));
    await type('q');
    await until('it goes before the next pause', () => !rules(uri).includes('leftover-placeholder'), 200);
    await type('u');
    await new Promise((resolve) => setTimeout(resolve, 900));
    assert.ok(!rules(uri).includes('leftover-placeholder'), 'It stays away.');
  });

  test('wait for a code block that is being typed', async () => {
    const editor = await opened();
    const { uri } = editor.document;
    const at = editor.document.getText().indexOf('## Action');
    place(editor, at);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(at), '```\n'));
    await new Promise((resolve) => setTimeout(resolve, 900));
    assert.ok(!rules(uri).includes('unclosed-block'), 'It waits while the writer may still close it.');
    await until('it comes after two seconds', () => rules(uri).includes('unclosed-block'));
    const [fix] = (await actionsAt(editor, '```')).filter(({ title }) => title.startsWith('Close'));
    await apply(fix);
    await until('it goes', () => !rules(uri).includes('unclosed-block'));
  });

  test('wait as long as two versions of a merge stand there, and nothing is offered but to explain and to silence that', async () => {
    const conflict = '<<<<<<< HEAD\nI was to halve the time a return takes.\n=======\nI was asked for less.\n>>>>>>> draft';
    const editor = await opened(TEXT.replace('I was to halve the time a return takes.', conflict));
    const { uri } = editor.document;
    assert.deepEqual(rules(uri), ['conflict-markers']);
    assert.equal(marks(uri)[0]!.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(
      (await actionsAt(editor, '<<<')).map(({ title }) => title).filter((title) => title.includes('Conflict markers')),
      ['Explain “Conflict markers”', 'Silence “Conflict markers” in this workspace', 'Silence “Conflict markers” everywhere'],
    );
    const start = editor.document.positionAt(editor.document.getText().indexOf('<<<<<<<'));
    const end = editor.document.positionAt(editor.document.getText().indexOf('## Action'));
    await editor.edit((edit) => edit.replace(new vscode.Range(start, end), 'I was to halve the time a return takes.\n\n'));
    await until('the others speak', () => rules(uri).includes('unmeasured-result') && !rules(uri).includes('conflict-markers'));
  });

  test('leave Markdown that is no answer alone', async () => {
    const editor = await open(await writeFile('notes.md', '# Notes\n\n## Result\n\nTODO: everything.\n'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.deepEqual(marks(editor.document.uri), []);
    await deleteFile('notes.md');
  });

  test('work in an untitled document with STAR headings', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT.replace(/^---[\s\S]*?---\n/, '') });
    await vscode.window.showTextDocument(document);
    await until('it is checked', () => rules(document.uri).includes('unmeasured-result'));
  });

  test('clear when the document is closed', async () => {
    const uri = await writeFile(name, TEXT);
    await vscode.commands.executeCommand('vscode.open', uri);
    await until('it is checked', () => marks(uri).length > 0);
    await closeAll();
    await until('nothing is left', () => marks(uri).length === 0);
  });

  test('a fix puts sections in order, in one step to undo', async () => {
    const swapped = TEXT.replace(/## Situation[\s\S]*?(?=## Task)/, '').replace(
      '## Action',
      '## Situation\nIn May our shop and the warehouse disagreed about returns.\n\n## Action',
    );
    const editor = await opened(swapped);
    const fix = (await actionsAt(editor, 'Situation\nIn May')).find(({ title }) => title === 'Put the sections in order');
    await apply(fix);
    const order = ['## Situation', '## Task', '## Action', '## Result'].map((heading) => editor.document.getText().indexOf(heading));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), swapped);
  });

  test('a fix adds a missing section and puts the cursor into it', async () => {
    const editor = await opened(TEXT.replace(/## Task[\s\S]*?(?=## Action)/, ''));
    const fix = (await actionsAt(editor, 'Situation\nIn May')).find(({ title }) => title === 'Add the section Task');
    await apply(fix);
    await until('the section is there', () => editor.document.getText().includes('## Task\n\n<!-- '));
  });

  for (const [scope, title, kept] of [
    ['here', 'Silence “Unmeasured result” here', '<!-- star-ignore unmeasured-result -->'],
    ['in this answer', 'Silence “Unmeasured result” in this answer', 'mute: [unmeasured-result]'],
  ] as const) {
    test(`can be silenced ${scope}`, async () => {
      const editor = await opened();
      await apply((await actionsAt(editor, 'Everybody was')).find((action) => action.title === title));
      assert.ok(editor.document.getText().includes(kept));
      await until('it is silent', () => !rules(editor.document.uri).includes('unmeasured-result'));
      assert.ok(rules(editor.document.uri).includes('own-part'), 'The others still speak.');
    });
  }

  for (const [scope, title, target] of [
    ['workspace', 'Silence “Unmeasured result” in this workspace', vscode.ConfigurationTarget.Workspace],
    ['user', 'Silence “Unmeasured result” everywhere', vscode.ConfigurationTarget.Global],
  ] as const) {
    test(`can be silenced in the settings of the ${scope}`, async () => {
      const editor = await opened();
      await apply((await actionsAt(editor, 'Everybody was')).find((action) => action.title === title));
      await until('it is silent', () => !rules(editor.document.uri).includes('unmeasured-result'));
      await vscode.workspace.getConfiguration('starDrafts').update('rules', undefined, target);
      await until('it speaks again', () => rules(editor.document.uri).includes('unmeasured-result'));
    });
  }

  test('are silenced with a word on it, and Undo takes it back', async () => {
    const rulesHere = () => vscode.workspace.getConfiguration('starDrafts').inspect('rules')?.workspaceValue;
    const argument = { rule: 'unmeasured-result', level: 'off', scope: 'workspace' };
    const words = await said(async () => {
      await vscode.commands.executeCommand('starDrafts.setRuleLevel', argument);
      await until('it is taken back', () => rulesHere() === undefined);
    }, 'Undo');
    assert.deepEqual(words, ['The check “Unmeasured result” in this workspace: off']);
  });

  test('get another level from the palette: a check, then its level', async () => {
    const answers = [/^Own part$/, /^hint$/];
    const all = vscode.workspace.getConfiguration('starDrafts');
    await said(() =>
      choosing(
        (items) => {
          const wanted = answers.shift()!;
          return items.find(({ label }) => wanted.test(label));
        },
        () => vscode.commands.executeCommand('starDrafts.setRuleLevel'),
      ),
    );
    const { globalValue } = vscode.workspace.getConfiguration('starDrafts').inspect('rules') ?? {};
    await all.update('rules', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(globalValue, { 'own-part': 'hint' });
    assert.equal(answers.length, 0);
  });

  test('are not made of a text that is only shown, such as the other side of a comparison', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('other-side', { provideTextDocumentContent: () => TEXT });
    const shown = await vscode.workspace.openTextDocument(vscode.Uri.parse(`other-side:/${name}`));
    await vscode.languages.setTextDocumentLanguage(shown, 'markdown');
    await vscode.window.showTextDocument(shown);
    await opened();
    assert.deepEqual(marks(shown.uri), []);
    provider.dispose();
  });

  test('obey levels and thresholds from the settings', async () => {
    const editor = await opened();
    const settings = vscode.workspace.getConfiguration('starDrafts');
    await settings.update('rules', { 'unmeasured-result': 'hint', 'no-such-rule': 'warning' }, vscode.ConfigurationTarget.Workspace);
    await until(
      'the level is lowered',
      () => marks(editor.document.uri).find(({ rule }) => rule === 'unmeasured-result')?.severity === vscode.DiagnosticSeverity.Hint,
    );
    await settings.update('thresholds', { 'own-part.groupLeast': 10 }, vscode.ConfigurationTarget.Workspace);
    await until('the threshold counts', () => !rules(editor.document.uri).includes('own-part'));
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update('thresholds', undefined, vscode.ConfigurationTarget.Workspace);
  });

  test('the hover says what, why, the measure and the source', async () => {
    const editor = await opened();
    const at = editor.document.positionAt(editor.document.getText().indexOf('Everybody was') + 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n')
      .replace(/&nbsp;/g, ' ')
      .replaceAll('\\', '');
    for (const part of ['Why:', 'Source:', 'Check: Unmeasured result (unmeasured-result)'])
      assert.ok(text.includes(part), `${part} in ${text}`);
  });

  test('completion offers the missing headings after a hash, and keys in the front matter', async () => {
    const editor = await open(await writeFile(name, '---\nquestion: cross-functional-goal\nst\n---\n# Mine\n\n## Situation\nIn May.\n\n#'));
    const labels = async (offset: number, trigger?: string) => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.document.positionAt(offset),
        trigger,
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const text = editor.document.getText();
    const offered = await labels(text.length, '#');
    for (const heading of ['## Task', '## Action', '## Result'])
      assert.ok(offered.includes(heading), `${heading} in ${offered.join(', ')}`);
    assert.ok(!offered.includes('## Situation'));
    assert.ok((await labels(text.indexOf('st\n') + 2)).includes('status'));
  });

  test('lenses show the time of each section, and an answer above each question of the guide', async () => {
    const editor = await opened();
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', editor.document.uri, 20);
    assert.match(lenses[0]?.command?.title ?? '', /^0:\d\d · \d+%$/);
    const guide = await open(vscode.Uri.joinPath(editor.document.uri, '..', '..', 'guide.md'));
    const titles = (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', guide.document.uri, 50)).map(
      ({ command }) => command?.title ?? '',
    );
    assert.ok(
      titles.some((title) => title.includes('Draft Answer')) && titles.some((title) => title.includes('Open Answer (ready)')),
      titles.join(' | '),
    );
  });
});
