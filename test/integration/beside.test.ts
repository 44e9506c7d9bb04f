import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, open, readFile, until, workspaceUri, writeFile } from './support/editor';

/** A name of its own for every test: a document that was just closed lives on for a while. */
let file = '';
let count = 0;
let text = '';

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 2);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/\\(.)/g, '$1');
}

async function labels(document: vscode.TextDocument, offset: number): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

suite('Beside the text', () => {
  let document: vscode.TextDocument;
  suiteSetup(() => vscode.commands.executeCommand('starDrafts.refresh'));
  setup(async () => {
    file = `tiktok-live-japan/answers/beside-${++count}.md`;
    const sample = await readFile(workspaceUri('tiktok-live-japan', 'answers', 'data-strategic-decision.md'));
    text = sample
      .replace('status: ready', 'kind: behavioural\nskills: [data-driven-decision-making]\nmute: [own-part]')
      .replace('\n\n## Result', '\n\n\n\n## Result');
    ({ document } = await open(await writeFile(file, text)));
  });
  teardown(async () => {
    await closeAll();
    await deleteFile(file);
  });

  test('the lines of a hover end between words, and the first word of one begins no list', async () => {
    const at = document.positionAt(document.getText().indexOf('data-strategic-decision') + 2);
    await until('there is a hover', () => hoverAt(document, 'data-strategic-decision'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const text = hovers.flatMap(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value)).join('\n');
    assert.match(text, /^Describe&nbsp;a situation \S+ /m);
  });

  for (const [what, words, parts] of [
    ['the question in the front matter', 'data-strategic-decision', ['Describe a situation', 'Aim for', 'Kind: behavioural']],
    ['the kind', 'behavioural', ['Aim for']],
    [
      'a skill area with its facets and the way to the guide',
      'data-driven-decision-making',
      ['Data-driven decision making', 'Source and tool: shown', '[Reveal in Guide](file:', 'guide.md#L'],
    ],
    ['a check that is silenced', 'own-part', ['one clear sentence about your own part']],
    ['a section', 'Situation\n', ['Situation: 0:', '% is usual', 'When and where was it']],
    ['evidence', 'exported eight', ['Source and tool: shown']],
    ['a figure', '22 %', ['A figure']],
  ] as const) {
    test(`the hover explains ${what}`, async () => {
      const said = await until('there is a hover', () => hoverAt(document, words));
      // VS Code follows no link to a file of a virtual workspace, so none is shown there.
      const isVirtual = document.uri.scheme !== 'file';
      for (const part of parts) assert.equal(said.includes(part), !(isVirtual && /\]\(|#L/.test(part)), `${part} in ${said}`);
    });
  }

  test('in a guide the hover says which answers show an area', async () => {
    const guide = await open(workspaceUri('tiktok-live-japan', 'guide.md'));
    const said = await until('there is a hover', () => hoverAt(guide.document, 'Data-driven decision making'));
    assert.match(said, /Shown in:[\s\S]*Describe a situation/);
  });

  test('words of the workspace never become links or pictures', async () => {
    const evil = '[here](https://x.y) <img src=z> **bold**';
    const guide = await writeFile(
      'evil/guide.md',
      `---\ntype: interview-guide\n---\n# G\n\n## Skill areas\n\n### Care\n\nIt is ${evil}.\n`,
    );
    await vscode.commands.executeCommand('starDrafts.refresh');
    const opened = await open(guide);
    const at = opened.document.positionAt(opened.document.getText().indexOf('Care'));
    const hovers = await until('there is a hover', async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', guide, at);
      return found.length > 0 && found;
    });
    for (const content of hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[])) {
      assert.ok(!content.isTrusted && !content.supportHtml);
      assert.doesNotMatch(content.value, /(?<!\\)\[here|<img |(?<!\\)\*\*bold/);
    }
    assert.ok(hovers.some(({ contents }) => (contents as vscode.MarkdownString[]).some(({ value }) => value.includes('here'))));
    await closeAll();
    await deleteFile('evil');
    await vscode.commands.executeCommand('starDrafts.refresh');
  });

  test('completion offers openers, questions and headings on an empty line', async () => {
    const offered = await labels(document, text.indexOf('\n\n## Result'));
    for (const label of ['I chose to…', 'First, I…']) assert.ok(offered.includes(label), `${label} in ${offered.join(' | ')}`);
    assert.ok(
      offered.includes('What could the figures not tell you, and how did you check?') || offered.some((label) => label.endsWith('?')),
    );
  });

  test('one switch for the times of sections, and one for the marks of evidence', async () => {
    const configuration = () => vscode.workspace.getConfiguration('starDrafts');
    const lenses = () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    assert.ok((await lenses()).length > 0);
    await vscode.commands.executeCommand('starDrafts.toggleSectionTimes');
    assert.equal((await lenses()).length, 0);
    await vscode.commands.executeCommand('starDrafts.toggleSectionTimes');
    assert.ok((await lenses()).length > 0);
    await vscode.commands.executeCommand('starDrafts.toggleEvidenceMarks');
    assert.equal(configuration().get('evidenceMarks'), false);
    await configuration().update('evidenceMarks', true, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('starDrafts.toggleEvidenceMarks');
    assert.equal(configuration().inspect('evidenceMarks')?.workspaceValue, false, 'It is switched where it is set.');
    for (const target of [vscode.ConfigurationTarget.Workspace, vscode.ConfigurationTarget.Global])
      for (const name of ['evidenceMarks', 'codeLens']) await configuration().update(name, undefined, target);
  });
});
