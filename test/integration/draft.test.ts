import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  choosing,
  closeAll,
  deleteFile,
  flatTree,
  marks,
  open,
  readFile,
  said,
  shownIn,
  until,
  workspaceUri,
  writeFile,
} from './support/editor';

const GUIDE = () => workspaceUri('tiktok-live-japan', 'guide.md').toString();
const draft = (question: string) => vscode.commands.executeCommand('starDrafts.draftAnswer', { guide: GUIDE(), question });
const front = () => vscode.window.activeTextEditor!.document;

suite('Drafting', () => {
  suiteSetup(() => vscode.commands.executeCommand('starDrafts.refresh'));
  teardown(closeAll);

  for (const [question, prompt] of [
    ['cross-functional-goal', 'What did you do, step by step?'],
    ['experience-engagement-live', 'Which two or three pieces of work prove it?'],
    ['prioritize-tasks', 'Which steps do you take, in order?'],
    ['gift-strategy-japan', 'Which options do you see, which one do you choose, and why?'],
    ['excites-about-tiktok', 'What in your experience fits that?'],
  ] as const) {
    test(`creates the answer to ${question} with the prompts of its kind and no finding`, async () => {
      await draft(question);
      const document = front();
      assert.equal(document.uri.path.split('/').at(-1), `${question}.md`);
      const text = document.getText();
      for (const heading of ['## Situation', '## Task', '## Action', '## Result']) assert.ok(text.includes(heading), heading);
      assert.ok(text.includes(`<!-- ${prompt} -->`), prompt);
      assert.equal(await readFile(document.uri), text, 'The template is in the file, too.');
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.deepEqual(marks(document.uri), []);
      // The browser saves by itself after a while, which would bring an open file back.
      await closeAll();
      await deleteFile(`tiktok-live-japan/answers/${question}.md`);
    });
  }

  test('has a tab stop in every section', async () => {
    await draft('cross-functional-goal');
    for (const words of ['alpha.', 'beta.', 'gamma.', 'delta.']) {
      await vscode.commands.executeCommand('type', { text: words });
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
    const text = front().getText();
    const order = ['## Situation', 'alpha.', '## Task', 'beta.', '## Action', 'gamma.', '## Result', 'delta.'].map((words) =>
      text.indexOf(words),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.ok(order.every((at) => at >= 0));
    await closeAll();
    await deleteFile('tiktok-live-japan/answers/cross-functional-goal.md');
  });

  test('opens an answer that exists, byte for byte', async () => {
    const before = await readFile(workspaceUri('tiktok-live-japan', 'answers', 'data-strategic-decision.md'));
    await draft('data-strategic-decision');
    assert.equal(front().getText(), before);
    assert.equal(front().isDirty, false);
  });

  test('takes the next free name and never overwrites', async () => {
    const uri = await writeFile('tiktok-live-japan/answers/why-live-streaming.md', '# Something of my own\n');
    await vscode.commands.executeCommand('starDrafts.refresh');
    await draft('why-live-streaming');
    assert.ok(front().uri.path.endsWith('/why-live-streaming-2.md'));
    assert.equal(await readFile(uri), '# Something of my own\n');
    await closeAll();
    await deleteFile('tiktok-live-japan/answers/why-live-streaming.md');
    await deleteFile('tiktok-live-japan/answers/why-live-streaming-2.md');
  });

  test('makes one file of two clicks, also when the second comes while the first is being made', async () => {
    for (const pause of [0, 20, 60, 120]) {
      const first = draft('prioritize-tasks');
      await new Promise((resolve) => setTimeout(resolve, pause));
      await Promise.all([first, draft('prioritize-tasks')]);
      const names = (await vscode.workspace.fs.readDirectory(workspaceUri('tiktok-live-japan', 'answers'))).map(([name]) => name);
      assert.deepEqual(
        names.filter((name) => name.startsWith('prioritize-tasks')),
        ['prioritize-tasks.md'],
      );
      assert.ok(front().uri.path.endsWith('/prioritize-tasks.md'));
      await closeAll();
      await deleteFile('tiktok-live-japan/answers/prioritize-tasks.md');
      await vscode.commands.executeCommand('starDrafts.refresh');
    }
  });

  test('writes a second answer when asked for another', async () => {
    await vscode.commands.executeCommand('starDrafts.draftAnotherAnswer', { guide: GUIDE(), question: 'challenging-event' });
    assert.ok(front().uri.path.endsWith('/challenging-event-2.md'));
    await closeAll();
    await deleteFile('tiktok-live-japan/answers/challenging-event-2.md');
  });

  test('offers another answer to the question of the one in front first', async () => {
    await open(workspaceUri('tiktok-live-japan', 'answers', 'challenging-event.md'));
    let first: string | undefined;
    const choose = (items: readonly vscode.QuickPickItem[]) => void (first = items[0]?.label);
    await choosing(choose, () => vscode.commands.executeCommand('starDrafts.draftAnotherAnswer'));
    assert.match(first ?? '', /challenging event/);
    await closeAll();
  });

  test('stands odd arguments from elsewhere', async () => {
    for (const argument of [{}, { guide: 3 }, { guide: GUIDE(), question: '../../x' }]) {
      const asked = vscode.commands.executeCommand('starDrafts.draftAnswer', argument);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await asked;
    }
  });

  test('one undo takes the whole template out of an open document', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Mine.\n' });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await editor.insertSnippet(new vscode.SnippetString('## Situation\n\n$1\n\n## Task\n\n$0'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'Mine.\n');
  });

  test('Toggle Ready sets the mark and takes it back, one undo step each', async () => {
    const editor = await open(await writeFile('tiktok-live-japan/answers/own.md', '---\nquestion: prioritize-tasks\n---\n# Q\n'));
    await vscode.commands.executeCommand('starDrafts.toggleReady');
    assert.equal(editor.document.getText(), '---\nquestion: prioritize-tasks\nstatus: ready\n---\n# Q\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '---\nquestion: prioritize-tasks\n---\n# Q\n');
    await vscode.commands.executeCommand('starDrafts.toggleReady');
    await vscode.commands.executeCommand('starDrafts.toggleReady');
    assert.equal(editor.document.getText(), '---\nquestion: prioritize-tasks\n---\n# Q\n');
    await closeAll();
    await deleteFile('tiktok-live-japan/answers/own.md');
  });

  test('Toggle Ready leaves no front matter where there was none, and the view says what is left', async () => {
    const text = '# How do you prioritize tasks when managing multiple projects?\n\n## Situation\nMondays.\n';
    const editor = await open(await writeFile('tiktok-live-japan/answers/called.md', text));
    const row = async () => (await flatTree('starDrafts.questions')).find(({ label }) => label.includes('prioritize tasks'))?.description;
    await until('the answer is seen', async () => (await row())?.startsWith('drafting 1 of 4'));
    await vscode.commands.executeCommand('starDrafts.toggleReady');
    await until('it is called ready', async () => (await row())?.startsWith('ready, 1 of 4 written'));
    await vscode.commands.executeCommand('starDrafts.toggleReady');
    await until('the mark is taken back', async () => (await row())?.startsWith('drafting 1 of 4'));
    assert.equal(editor.document.getText(), text);
    await closeAll();
    await deleteFile('tiktok-live-japan/answers/called.md');
    await until('it is gone', async () => (await row())?.startsWith('not started'));
  });

  test('Structure This Draft shows the change first, applies it, and one undo takes it back', async () => {
    const prose =
      'Last winter our rink stood half empty. I was asked to bring visits up by spring. I rang three schools and moved the lessons. By March visits had gone from forty to ninety a week.\n';
    const text = `---\nquestion: prioritize-tasks\n---\n# Q\n\n${prose}`;
    const { document } = await open(await writeFile('tiktok-live-japan/answers/prose.md', text));
    const running = vscode.commands.executeCommand('starDrafts.structureDraft');
    const isShown = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff;
    await until('the change is shown', isShown);
    assert.equal(document.getText(), text, 'Nothing is changed until it is accepted beside the preview.');
    await until('it is accepted', async () => {
      if (isShown()) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText() !== text;
    });
    await running;
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, document.getText().split('\n').indexOf('## Situation'));
    assert.match(
      document.getText(),
      /## Situation\n\nLast winter.*\n\n## Task\n\nI was asked.*\n\n## Action\n\nI rang.*\n\n## Result\n\nBy March/s,
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await closeAll();
    await deleteFile('tiktok-live-japan/answers/prose.md');
  });

  test('Structure This Draft works on any prose, and says why it does not on a guide', async () => {
    const content =
      'Last winter our rink stood half empty. I was asked to bring visits up. I rang three schools. By March visits had doubled.\n';
    for (const language of ['markdown', 'plaintext']) {
      const document = await vscode.workspace.openTextDocument({ language, content });
      await vscode.window.showTextDocument(document);
      const running = vscode.commands.executeCommand('starDrafts.structureDraft');
      const isShown = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff;
      await until('it is accepted', async () => {
        if (isShown()) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return document.getText() !== content;
      });
      await running;
      assert.match(document.getText(), /## Situation\n\nLast winter.*## Action\n\nI rang/s);
      await closeAll();
    }
    await open(workspaceUri('tiktok-live-japan', 'guide.md'));
    assert.deepEqual(await said(() => vscode.commands.executeCommand('starDrafts.structureDraft')), [
      'Open your draft first: a Markdown file or an untitled document.',
    ]);
  });

  test('Insert Snippet puts nothing above the front matter and the title, and has no skeleton for who has the sections', async () => {
    const head = '---\nquestion: prioritize-tasks\n---\n# Q';
    const uri = await writeFile('tiktok-live-japan/answers/own.md', `${head}\n`);
    const editor = await open(uri);
    let names: readonly string[] = [];
    const insert = (wanted: RegExp) =>
      choosing(
        (items) => {
          names = items.map(({ label }) => label);
          return items.find(({ label }) => wanted.test(label));
        },
        () => vscode.commands.executeCommand('starDrafts.insertSnippet'),
      );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await insert(/^Behavioural answer/);
    assert.ok(editor.document.getText().startsWith(`${head}\n\n## Situation\n\n<!-- `), editor.document.getText());
    await insert(/nothing/);
    assert.ok(names.length > 10);
    assert.ok(!names.some((name) => name.endsWith(' answer')), names.join());
    await closeAll();
    await deleteFile('tiktok-live-japan/answers/own.md');
  });

  test('Next Question goes to where writing goes on, in an answer that was not open before', async () => {
    const text =
      '---\nquestion: experience-engagement-live\n---\n# Q\n\n## Situation\n\nFour years.\n\n## Task\n\n<!-- Which part? -->\n\n## Action\n\n';
    await writeFile('tiktok-live-japan/answers/half.md', text);
    await writeFile('tiktok-live-japan/answers/first.md', '---\nquestion: excites-about-tiktok\n---\n# Q\n');
    await vscode.commands.executeCommand('starDrafts.refresh');
    await open(workspaceUri('tiktok-live-japan', 'answers', 'first.md'));
    await vscode.commands.executeCommand('starDrafts.nextQuestion');
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.path.split('/').at(-1), 'half.md');
    assert.equal(editor.document.offsetAt(editor.selection.active), text.indexOf('\n## Action'));
    await closeAll();
    for (const name of ['half', 'first']) await deleteFile(`tiktok-live-japan/answers/${name}.md`);
  });

  test('Link Answer offers the question first that the file is named after', async () => {
    const editor = await open(await writeFile('tiktok-live-japan/answers/prioritize tasks.md', 'Mondays I sort my projects.\n'));
    await choosing(
      ([first]) => first,
      () => vscode.commands.executeCommand('starDrafts.linkAnswer'),
    );
    assert.ok(editor.document.getText().startsWith('---\nquestion: prioritize-tasks\n---\n'), editor.document.getText());
    await closeAll();
    await deleteFile('tiktok-live-japan/answers/prioritize tasks.md');
  });

  test('Reveal in Guide goes to the question of the answer', async () => {
    await open(workspaceUri('tiktok-live-japan', 'answers', 'data-strategic-decision.md'));
    await vscode.commands.executeCommand('starDrafts.revealInGuide');
    const editor = vscode.window.activeTextEditor!;
    assert.ok(editor.document.uri.path.endsWith('/guide.md'));
    assert.match(shownIn(editor), /^\d\. Describe a situation.*[.?]$/);
  });
});
