import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const EXTENSION_ID = 'star-drafts.star-drafts';

/** The folder that the tests work in; a fresh copy of `test/fixtures/workspace` for every run. */
export function workspaceUri(...parts: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'The tests need a workspace folder.');
  return vscode.Uri.joinPath(folder.uri, ...parts);
}

/** Waits until the condition gives a value; fails with its name after the time is up. */
export async function until<Value>(
  what: string,
  condition: () => Value | Promise<Value>,
  milliseconds = 20000,
): Promise<NonNullable<Exclude<Value, false>>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await condition();
    if (value) return value as NonNullable<Exclude<Value, false>>;
    if (Date.now() > end) assert.fail(`Waited ${milliseconds} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until a count has stood still for a second. */
export async function quiet(count: () => number): Promise<void> {
  let last = count();
  let since = Date.now();
  await until('nothing comes any more', () => {
    if (count() !== last) {
      last = count();
      since = Date.now();
    }
    return Date.now() - since > 1000;
  });
}

export async function writeFile(relative: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = workspaceUri(...relative.split('/'));
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function deleteFile(relative: string): Promise<void> {
  await vscode.workspace.fs.delete(workspaceUri(...relative.split('/')), { recursive: true, useTrash: false });
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Puts the cursor at an offset. */
export function place(editor: vscode.TextEditor, offset: number): void {
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
}

/** Our marks on a document, by rule. */
/** The words of its line before the caret; nothing may be selected, for the next key would take its place. */
export function shownIn({ document, selection: { isEmpty, active } }: vscode.TextEditor): string {
  return isEmpty ? document.lineAt(active).text.slice(0, active.character) : 'Words are selected.';
}

export function marks(uri: vscode.Uri): { rule: string; severity: vscode.DiagnosticSeverity; range: vscode.Range; message: string }[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === 'STAR')
    .map(({ code, severity, range, message }) => ({ rule: String(code), severity, range, message }));
}

/** Closes every editor, dropping what was not saved. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export interface Row {
  readonly label: string;
  readonly description: string;
  readonly item: vscode.TreeItem;
  readonly node: unknown;
  readonly children: Row[];
}

interface TestServices {
  readonly documents: {
    prepare(document: vscode.TextDocument): Promise<void>;
    readonly guides: readonly { readonly uri: vscode.Uri; readonly trouble?: string; readonly partial?: true }[];
  };
  readonly trees: Map<string, vscode.TreeDataProvider<unknown>>;
}

/** What the extension hands to its tests and to nobody else. */
export async function services(): Promise<TestServices> {
  const extension = vscode.extensions.getExtension<TestServices>(EXTENSION_ID);
  assert.ok(extension);
  return extension.activate();
}

/** A view as the user sees it, all branches open. */
export async function tree(id: string): Promise<Row[]> {
  const provider = (await services()).trees.get(id);
  assert.ok(provider, `There is no view ${id}.`);
  const rows = async (node?: unknown): Promise<Row[]> => {
    const children = (await provider.getChildren(node)) ?? [];
    return Promise.all(
      children.map(async (child) => {
        const item = await provider.getTreeItem(child);
        return { label: String(item.label), description: String(item.description ?? ''), item, node: child, children: await rows(child) };
      }),
    );
  };
  return rows();
}

/** All rows of a view, branches first. */
export async function flatTree(id: string): Promise<Row[]> {
  const flat = (rows: Row[]): Row[] => rows.flatMap((row) => [row, ...flat(row.children)]);
  return flat(await tree(id));
}

/** Runs a command and answers its boxes in order: words are typed, '' takes what is offered, undefined leaves. */
export async function answering(answers: readonly (string | undefined)[], work: () => Thenable<unknown>): Promise<void> {
  const left = [...answers];
  const { createInputBox, createQuickPick } = vscode.window;
  const answer = (input: vscode.QuickInput & { value: string }) => {
    const show = input.show.bind(input);
    input.show = () => {
      show();
      assert.ok(left.length > 0, `Nobody answers “${input.title}”.`);
      const words = left.shift();
      if (words) input.value = words;
      setTimeout(
        () =>
          void vscode.commands.executeCommand(
            words === undefined ? 'workbench.action.closeQuickOpen' : 'workbench.action.acceptSelectedQuickOpenItem',
          ),
        300,
      );
    };
    return input;
  };
  const window = vscode.window as { -readonly [Key in keyof typeof vscode.window]: (typeof vscode.window)[Key] };
  window.createInputBox = () => answer(createInputBox()) as vscode.InputBox;
  window.createQuickPick = <Item extends vscode.QuickPickItem>() => answer(createQuickPick<Item>()) as vscode.QuickPick<Item>;
  try {
    await work();
  } finally {
    Object.assign(window, { createInputBox, createQuickPick });
  }
  assert.equal(left.length, 0, 'Not every answer was asked for.');
}

/** What the extension says in notices while work is done. A button of the name `press` is pressed; every list is left. */
export async function said(work: () => Thenable<unknown>, press?: string): Promise<string[]> {
  const words: string[] = [];
  const tell = (text: string, ...buttons: unknown[]) => {
    words.push(text);
    return Promise.resolve(buttons.find((button) => button === press));
  };
  const { showInformationMessage, showWarningMessage, showErrorMessage, showQuickPick } = vscode.window;
  const window = vscode.window as unknown as Record<string, unknown>;
  Object.assign(window, {
    showInformationMessage: tell,
    showWarningMessage: tell,
    showErrorMessage: tell,
    showQuickPick: () => Promise.resolve(undefined),
  });
  try {
    await work();
  } finally {
    Object.assign(window, { showInformationMessage, showWarningMessage, showErrorMessage, showQuickPick });
  }
  return words;
}

/** Does work in which lists are shown, and takes from each what `choose` says. */
export async function choosing(
  choose: (items: readonly vscode.QuickPickItem[]) => vscode.QuickPickItem | undefined,
  work: () => Thenable<unknown>,
): Promise<void> {
  const { showQuickPick } = vscode.window;
  Object.assign(vscode.window, { showQuickPick: async (items: readonly vscode.QuickPickItem[]) => choose(await items) });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
}
