import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, marks, open, said, services, until } from './support/editor';
import { MemoryFiles } from './support/memory-files';

const GUIDE =
  '---\ntype: interview-guide\nlanguage: en\n---\n# Sealed\n\n## Rounds\n\n### 1. Talk\n\n1. Why us? {#why}\n2. Tell me about a time when you were late. {#late}\n\n## Tips\n\n- [ ] Sleep well.\n';
const ANSWER = '---\nquestion: late\n---\n# Late\n\n## Situation\nIn May.\n\n## Result\nEverybody was happier afterwards.\n';
const PROSE = '---\nquestion: late\n---\n# Late\n\nIn May I was late. I rang the shop. We sold 40 loaves.\n';

/** Opens an answer of a guide in a file system of its own, once the guide above it is known. */
async function opened(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await open(uri);
  await until('the guide above is known', async () => {
    await said(() => vscode.commands.executeCommand('starDrafts.revealInGuide'));
    return vscode.window.activeTextEditor?.document.uri.path === vscode.Uri.joinPath(uri, '../../guide.md').path;
  });
  return open(uri);
}

suite('A read-only folder', () => {
  let files: MemoryFiles;
  let registration: vscode.Disposable;
  const answer = vscode.Uri.parse('sealed:/g/answers/late.md');

  setup(() => {
    files = new MemoryFiles({ '/g/guide.md': GUIDE, '/g/answers/late.md': ANSWER, '/g/answers/prose.md': PROSE }, { sealed: true });
    registration = vscode.workspace.registerFileSystemProvider('sealed', files, { isReadonly: true });
  });
  teardown(async () => {
    await closeAll();
    registration.dispose();
    await vscode.commands.executeCommand('starDrafts.refresh');
  });

  test('is read and checked like any other', async () => {
    await opened(answer);
    await until('the finding is marked', () => marks(answer).some(({ rule }) => rule === 'unmeasured-result'));
  });

  test('a draft there says why it cannot be, and can be written without a file', async () => {
    await opened(answer);
    const words = await said(
      () => vscode.commands.executeCommand('starDrafts.draftAnswer', { guide: 'sealed:/g/guide.md', question: 'why' }),
      'Write Without a File',
    );
    assert.equal(words.length, 1);
    assert.match(words[0]!, /could not be created beside the guide: “answers” is read-only/);
    const document = vscode.window.activeTextEditor!.document;
    assert.ok(document.isUntitled);
    assert.ok(document.getText().includes('# Why us?'));
    assert.equal(files.written, 0);
  });

  for (const [command, file] of [
    ['toggleReady', 'late.md'],
    ['linkAnswer', 'late.md'],
    ['insertSnippet', 'late.md'],
    ['structureDraft', 'prose.md'],
  ] as const) {
    test(`${command} says that nothing can be written, before it asks anything`, async () => {
      const { document } = await opened(vscode.Uri.joinPath(answer, '..', file));
      const before = document.getText();
      assert.deepEqual(await said(() => vscode.commands.executeCommand(`starDrafts.${command}`)), [
        `“${file}” is read-only. Copy the guide and its answers to a folder of your own to write there.`,
      ]);
      assert.equal(document.getText(), before);
      assert.ok(!document.isDirty);
      assert.equal(files.written, 0);
    });
  }

  test('questions and rounds are not added to a sealed guide, and it is said before anything is asked', async () => {
    await opened(answer);
    for (const command of ['addQuestion', 'addRound']) {
      assert.deepEqual(await said(() => vscode.commands.executeCommand(`starDrafts.${command}`, { guide: 'sealed:/g/guide.md' })), [
        '“guide.md” is read-only. Copy the guide and its answers to a folder of your own to write there.',
      ]);
    }
  });

  test('the light bulb offers the reason and the settings alone', async () => {
    const { document } = await opened(answer);
    await until('the finding is marked', () => marks(answer).some(({ rule }) => rule === 'unmeasured-result'));
    const at = document.positionAt(document.getText().indexOf('Everybody'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      answer,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    const titles = actions.map(({ title }) => title).filter((title) => title.includes('Unmeasured result'));
    assert.deepEqual(titles, [
      'Explain “Unmeasured result”',
      'Silence “Unmeasured result” in this workspace',
      'Silence “Unmeasured result” everywhere',
    ]);
  });
});

suite('A file system that fails', () => {
  teardown(async () => {
    await closeAll();
    await vscode.commands.executeCommand('starDrafts.refresh');
  });

  test('at any one call loses nothing, leaves nothing half written, and is told of', async function () {
    // It drafts an answer some thirty times.
    this.timeout(60_000);
    const errors = [
      () => new Error('ENOSPC: no space left on device'),
      () => vscode.FileSystemError.NoPermissions('EACCES'),
      () => vscode.FileSystemError.Unavailable('EBUSY'),
    ];
    const { documents } = await services();
    let passed = false;
    for (let at = 1; !passed; at++) {
      assert.ok(at < 100, 'It never passes.');
      const files = new MemoryFiles({ [`/${at}/guide.md`]: GUIDE, [`/${at}/answers/late.md`]: ANSWER });
      const registration = vscode.workspace.registerFileSystemProvider(`starfault${at}`, files);
      const guide = vscode.Uri.from({ scheme: `starfault${at}`, path: `/${at}/guide.md` });
      files.failing = { at, error: errors[at % errors.length]! };
      const words = await said(async () => {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(guide, '..', 'answers', 'late.md')).then(
          (opened) => opened,
          () => undefined,
        );
        if (document) await documents.prepare(document);
        await vscode.commands.executeCommand('starDrafts.draftAnswer', { guide: guide.toString(), question: 'why' });
      });
      const made = files.text(`/${at}/answers/why.md`);
      assert.equal(files.text(`/${at}/guide.md`), GUIDE);
      assert.equal(files.text(`/${at}/answers/late.md`), ANSWER);
      assert.ok(made === undefined || (made.includes('## Situation') && made.includes('## Result')), `Half written: ${made}`);
      const known = documents.guides.find(({ uri }) => uri.toString() === guide.toString());
      const told = words.length > 0 || known === undefined || known.trouble !== undefined;
      assert.ok(made !== undefined || told, `The call ${at} failed and nothing was said.`);
      passed = files.calls < at && made !== undefined;
      registration.dispose();
    }
  });
});

suite('A folder of very many files', () => {
  teardown(async () => {
    await closeAll();
    await vscode.commands.executeCommand('starDrafts.refresh');
  });

  for (const [more, partial] of [
    [10, undefined],
    [5000, true],
  ] as const) {
    test(`${more} files beside an answer: ${partial ? 'it is said that not all are listed' : 'all are listed'}`, async () => {
      const others = Object.fromEntries(Array.from({ length: more }, (_, at) => [`/g/answers/a/${at}.txt`, '']));
      const scheme = `many${more}`;
      const files = new MemoryFiles({ '/g/guide.md': GUIDE, '/g/answers/late.md': ANSWER, ...others });
      const registration = vscode.workspace.registerFileSystemProvider(scheme, files);
      const { documents } = await services();
      await documents.prepare(await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/g/answers/late.md`)));
      const known = documents.guides.find(({ uri }) => uri.scheme === scheme);
      assert.ok(known);
      assert.equal(known.partial, partial);
      registration.dispose();
    });
  }
});
