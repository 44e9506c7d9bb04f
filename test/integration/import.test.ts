import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering, closeAll, deleteFile, open, readFile, tree, until, workspaceUri, writeFile } from './support/editor';

const QUESTIONS = 'starDrafts.questions';
const WRITE_UP = `Interview at Northwind Bakery

Round 1: Phone screen
- Why do you want to work at Northwind?
- Tell me about a time you had too many orders.

Round 2: Trial shift
- How do you shape a loaf by hand?
- What would you do if the oven failed at five in the morning?

Skills they look for
- Planning: keeps several doughs on time.

Tips
- Visit the shop: taste three things.
`;
const JAPANESE = `青葉書店 面接体験記

一次面接
・志望動機を教えてください。
・学生時代に力を入れたことは何ですか？

最終面接
・五年後、どうなっていたいですか？
・他部署と対立した経験を教えてください。
`;
/** UTF-16, the low byte first. */
const wide = (text: string) =>
  Array.from({ length: 2 * text.length }, (_, at) => (at % 2 === 0 ? text.charCodeAt(at / 2) & 0xff : text.charCodeAt((at - 1) / 2) >> 8));
const front = () => vscode.window.activeTextEditor!;
const run = (...args: unknown[]) => vscode.commands.executeCommand('starDrafts.importWriteUp', ...args);
const folders = async () => (await vscode.workspace.fs.readDirectory(workspaceUri())).map(([name]) => name).sort();

suite('Import Write-Up', () => {
  let before: string[];
  setup(async () => {
    before = await folders();
  });
  teardown(async () => {
    await closeAll();
    for (const name of await folders()) if (!before.includes(name)) await deleteFile(name);
    await until('the guides are gone', async () => (await tree(QUESTIONS)).length === 1);
  });

  /** The text of the one guide that was written. */
  async function written(): Promise<string> {
    const { document } = front();
    assert.ok(document.uri.path.endsWith('/guide.md'), document.uri.path);
    await until('it is listed', async () => (await tree(QUESTIONS)).length === 2);
    return readFile(document.uri);
  }

  test('makes a guide of the clipboard; one undo takes it away', async () => {
    await vscode.env.clipboard.writeText(WRITE_UP);
    await answering(['Clipboard', ''], () => run());
    const text = await written();
    for (const words of ['Phone screen', 'Trial shift', 'How do you shape a loaf by hand?', '### Planning', 'Visit the shop'])
      assert.ok(text.includes(words), words);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    await until('it is gone', async () => (await tree(QUESTIONS)).length === 1);
  });

  test('makes a guide of the selection only', async () => {
    const editor = await open(await writeFile('notes.txt', `Why do you want to be a baker at all?\n\n${WRITE_UP}`));
    const from = editor.document.positionAt(editor.document.getText().indexOf('Interview at'));
    editor.selection = new vscode.Selection(from, editor.document.positionAt(editor.document.getText().length));
    await answering(['Selection', ''], () => run());
    assert.ok(!(await written()).includes('baker at all'));
  });

  test('makes a guide of an untitled text', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: WRITE_UP }));
    await answering(['The editor in front', ''], () => run());
    assert.ok((await written()).includes('too many orders'));
  });

  test('reads HTML by what stands in it', async () => {
    const html = `<!DOCTYPE html><html><body><nav>Home | About</nav><h1>Northwind interview</h1><h2>Round 1: Phone</h2><ul><li>Why us &amp; why now?</li><li>How do you shape a loaf?</li><li>What failed last year?</li></ul><script>alert("x")</script></body></html>`;
    await answering([''], async () => run(await writeFile('page.txt', html)));
    const text = await written();
    assert.ok(text.includes('Why us & why now?'));
    assert.ok(!text.includes('alert'));
  });

  for (const [what, bytes] of [
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...wide(JAPANESE)])],
    ['UTF-16 without one', Uint8Array.from(wide(JAPANESE))],
  ] as const) {
    test(`reads ${what}`, async () => {
      await answering([''], async () => run(await writeFile('memo.txt', bytes)));
      assert.ok((await written()).includes('学生時代に力を入れたことは何ですか'));
    });
  }

  test('reads Shift_JIS', async () => {
    const bytes = await vscode.workspace.encode(JAPANESE, { encoding: 'shiftjis' });
    await answering([''], async () => run(await writeFile('memo.txt', bytes)));
    assert.ok((await written()).includes('学生時代に力を入れたことは何ですか'));
  });

  test('several files of the explorer become one guide, or one each', async () => {
    const one = await writeFile('one.txt', WRITE_UP);
    const two = await writeFile(
      'two.txt',
      'Interview at Southwind\n\nRound 1: Call\n- What is your favourite flour?\n- Why did you leave?\n- When can you start?\n',
    );
    await answering(['', ''], () => run(one, [one, two]));
    const text = await written();
    assert.ok(text.includes('favourite flour') && text.includes('too many orders'));
    await answering(['A guide from each', '', ''], () => run(one, [one, two]));
    await until('three guides are listed', async () => (await tree(QUESTIONS)).length === 4);
  });

  test('nothing is written before the review ends, and leaving it leaves no tab', async () => {
    const uri = await writeFile('memo.txt', WRITE_UP);
    const had = await folders();
    await answering([undefined], () => run(uri));
    assert.deepEqual(await folders(), had);
    assert.deepEqual(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      [],
    );
    assert.equal(await readFile(uri), WRITE_UP);
  });

  test('both panes of a review show the write-up that it is of, whatever was reviewed before', async () => {
    const panes: string[][] = [];
    for (const text of [WRITE_UP, WRITE_UP.replaceAll('Northwind', 'Southwind').replace('a loaf', 'a roll')]) {
      await vscode.env.clipboard.writeText(text);
      const left = answering(['Clipboard', undefined], () => run());
      await until('two panes', () => vscode.window.visibleTextEditors.length === 2);
      panes.push(vscode.window.visibleTextEditors.map(({ document }) => document.getText()));
      await left;
    }
    assert.deepEqual(
      panes.map((texts) => texts.map((text) => [text.includes('shape a loaf'), text.includes('shape a roll')])),
      [
        [
          [true, false],
          [true, false],
        ],
        [
          [false, true],
          [false, true],
        ],
      ],
    );
  });

  test('never overwrites: a second import of the same text takes the next free folder', async () => {
    const uri = await writeFile('memo.txt', WRITE_UP);
    await answering([''], () => run(uri));
    const first = front().document.uri;
    const bytes = await readFile(first);
    await closeAll();
    await answering([''], () => run(uri));
    assert.notEqual(front().document.uri.toString(), first.toString());
    assert.equal(await readFile(first), bytes);
  });

  test('says so where a text gives no guide worth having, and writes nothing', async () => {
    const uri = await writeFile('memo.txt', 'Milk, eggs, bread.\n');
    const had = await folders();
    await answering([undefined], () => run(uri));
    assert.deepEqual(await folders(), had);
  });

  test('a file that is no text is told apart', async () => {
    const uri = await writeFile(
      'memo.txt',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 89) % 256),
    );
    const had = await folders();
    await answering([], () => run(uri));
    assert.deepEqual(await folders(), had);
  });

  test('stands odd arguments from elsewhere', async () => {
    for (const argument of [3, {}, 'x', [], { guide: 1 }]) await answering([undefined], () => run(argument, argument));
  });
});
