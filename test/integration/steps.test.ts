import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, EXTENSION_ID, open, place, readFile, until, workspaceUri, writeFile } from './support/editor';

const front = () => vscode.window.activeTextEditor!.document;
const name = () => front().uri.path.split('/').at(-1);
const ANSWERS = 'tiktok-live-japan/answers';

/** Answers the quick picks that a command shows, one after the other, by moving down so many rows. */
async function choose(command: string, ...rows: readonly number[]): Promise<void> {
  let done = false;
  let asked = 0;
  let answered = 0;
  const { showQuickPick } = vscode.window;
  const ask = async (...given: Parameters<typeof showQuickPick>) => {
    asked++;
    const answer = await showQuickPick(...given);
    answered++;
    return answer;
  };
  Object.assign(vscode.window, { showQuickPick: ask });
  try {
    const running = vscode.commands.executeCommand(command).then(() => (done = true));
    for (const [number, row] of rows.entries()) {
      await until(`list ${number + 1} is asked for`, () => asked > number);
      // A list is there once choosing in it does something; until then these commands do nothing, and on a busy machine are said again.
      for (let wait = 300; answered <= number && wait < 20000; wait *= 3) {
        await vscode.commands.executeCommand('workbench.action.focusQuickOpen');
        await new Promise((resolve) => setTimeout(resolve, wait));
        for (let at = 0; at < row; at++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        await until(`list ${number + 1} is answered`, () => answered > number, 3000).catch(() => undefined);
      }
    }
    await until(`${command} ends`, () => done);
    await running;
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
}

async function files(): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(workspaceUri(...ANSWERS.split('/')))).map(([file]) => file).sort();
}

suite('From question to question', () => {
  let before: string[] = [];
  suiteSetup(async () => {
    await vscode.commands.executeCommand('starDrafts.refresh');
    before = await files();
  });
  teardown(async () => {
    await closeAll();
    for (const file of await files()) if (!before.includes(file)) await deleteFile(`${ANSWERS}/${file}`);
    await vscode.commands.executeCommand('starDrafts.refresh');
  });

  test('Next Question goes through all rounds, opens what exists, drafts what does not, and comes round', async () => {
    await open(workspaceUri('tiktok-live-japan', 'answers', 'data-strategic-decision.md'));
    const seen: string[] = [];
    for (let step = 0; step < 40; step++) {
      await vscode.commands.executeCommand('starDrafts.nextQuestion');
      seen.push(name()!);
      if (name() === 'data-strategic-decision.md') break;
    }
    assert.equal(seen.at(-1), 'data-strategic-decision.md', 'It comes round.');
    assert.ok(seen.includes('challenging-event.md') && seen.length > 5, seen.join(', '));
    assert.equal(new Set(seen).size, seen.length, 'No question comes twice.');
    assert.deepEqual(await files(), [...new Set([...before, ...seen])].sort(), 'One file a question, and no second one.');
  });

  test('Previous Question takes back what Next Question did, without a second draft', async () => {
    await open(workspaceUri('tiktok-live-japan', 'answers', 'data-strategic-decision.md'));
    await vscode.commands.executeCommand('starDrafts.nextQuestion');
    const next = name();
    await vscode.commands.executeCommand('starDrafts.previousQuestion');
    assert.equal(name(), 'data-strategic-decision.md');
    await vscode.commands.executeCommand('starDrafts.nextQuestion');
    assert.equal(name(), next);
    assert.equal(front().isDirty, false);
  });

  test('from the guide it goes to the question behind or before the cursor', async () => {
    const editor = await open(workspaceUri('tiktok-live-japan', 'guide.md'));
    const at = editor.document.getText().indexOf('Describe a situation');
    place(editor, at - 5);
    await vscode.commands.executeCommand('starDrafts.nextQuestion');
    assert.equal(name(), 'data-strategic-decision.md');
  });
});

suite('Change Kind and Change Format', () => {
  const file = `${ANSWERS}/changed.md`;
  const text =
    '---\nquestion: prioritize-tasks\n---\n# Q\n\n## Situation\n\nOn Mondays.\n\n## Action\n\n<!-- Which steps do you take, in order? -->\nI sort.\n';
  // A window that still lets go of the last file of this name may show an empty one first.
  const opened = async () => {
    const editor = await open(await writeFile(file, text));
    await until('the words are there', () => editor.document.getText() === text);
    return editor;
  };
  teardown(async () => {
    await closeAll();
    await deleteFile(file).catch(() => undefined);
  });

  test('Change Kind asks, changes the questions, keeps the words, and is one step to undo', async () => {
    const { document } = await opened();
    await choose('starDrafts.changeKind', 0);
    assert.match(document.getText(), /^---\nquestion: prioritize-tasks\nkind: behavioural\n---\n/);
    assert.match(document.getText(), /On Mondays\.[\s\S]*<!-- What did you do, step by step\? -->[\s\S]*I sort\./);
    assert.ok(document.isDirty, 'Nothing saves for the user.');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  test('Change Format adds what is missing, and is one step to undo', async () => {
    const { document } = await opened();
    await choose('starDrafts.changeFormat', 1);
    const made = document.getText();
    assert.match(made, /format: starl/);
    const order = ['## Situation', 'On Mondays.', '## Task', '## Action', 'I sort.', '## Result', '## Learning'].map((part) =>
      made.indexOf(part),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.ok(
      order.every((at) => at >= 0),
      made,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  test('leaving the list changes nothing', async () => {
    const { document } = await opened();
    for (const command of ['starDrafts.changeKind', 'starDrafts.changeFormat']) {
      let isLeft = false;
      const running = Promise.resolve(vscode.commands.executeCommand(command)).then(() => (isLeft = true));
      // On a busy machine the list may open late, and what is closed before stays open.
      while (!isLeft) {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      }
      await running;
      assert.equal(document.getText(), text);
    }
  });
});

suite('Read Aloud Calibration', () => {
  const settings = () => vscode.workspace.getConfiguration('starDrafts').inspect<number>('speed.english');
  let clock = 0;
  let seconds = 60;
  suiteSetup(async () => {
    const services = await vscode.extensions.getExtension<{ now: () => number }>(EXTENSION_ID)!.activate();
    services.now = () => (clock += seconds * 1000);
  });
  teardown(async () => {
    await closeAll();
    for (const target of [vscode.ConfigurationTarget.Global, vscode.ConfigurationTarget.Workspace])
      await vscode.workspace.getConfiguration('starDrafts').update('speed.english', undefined, target);
  });
  const noTextLeft = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length === 0;

  test('sets the speed of the user once the user says so', async () => {
    seconds = 60;
    await choose('starDrafts.readAloudCalibration', 0, 0, 0, 0);
    const set = settings()?.globalValue;
    assert.ok(set !== undefined && set > 120 && set < 160, String(set));
    assert.equal(settings()?.workspaceValue, undefined);
    assert.ok(noTextLeft());
  });

  test('sets the speed of the workspace only, where that is chosen', async () => {
    seconds = 50;
    await choose('starDrafts.readAloudCalibration', 0, 0, 0, 1);
    assert.ok(settings()?.workspaceValue);
    assert.equal(settings()?.globalValue, undefined);
  });

  for (const [what, taken] of [
    ['stopped at once', 1],
    ['far too fast', 14],
    ['left running', 500],
  ] as const) {
    test(`writes nothing when the clock was ${what}`, async () => {
      seconds = taken;
      await choose('starDrafts.readAloudCalibration', 0, 0, 0, 1);
      assert.deepEqual([settings()?.globalValue, settings()?.workspaceValue], [undefined, undefined]);
      assert.ok(noTextLeft());
    });
  }

  test('writes nothing when it is left as it is', async () => {
    seconds = 60;
    await choose('starDrafts.readAloudCalibration', 0, 0, 0, 3);
    assert.deepEqual([settings()?.globalValue, settings()?.workspaceValue], [undefined, undefined]);
  });
});

suite('The sample guide', () => {
  test('comes in one step where its language is named, and overwrites nothing', async () => {
    const before = await readFile(workspaceUri('tiktok-live-japan', 'guide.md'));
    await vscode.commands.executeCommand('starDrafts.addGuide', 'ja');
    assert.ok(front().uri.path.endsWith('tiktok-live-japan-2/guide.md'), front().uri.path);
    assert.match(front().getText(), /language: ja/);
    assert.equal(await readFile(workspaceUri('tiktok-live-japan', 'guide.md')), before);
    await closeAll();
    await deleteFile('tiktok-live-japan-2');
    await vscode.commands.executeCommand('starDrafts.refresh');
  });
});
