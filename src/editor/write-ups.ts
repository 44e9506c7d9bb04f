import * as vscode from 'vscode';
import { nameOf } from './files';
import { askOne, BACK } from './steps';

/** A text somebody wrote about an interview. */
export interface WrittenText {
  readonly name: string;
  readonly text: string;
}

/** Largest file that is read, in bytes. */
const LIMIT = 8 * 1024 * 1024;

/** The texts that a menu names, else those that the user points at. Undefined when there are none. */
export async function textsFrom(argument: unknown, more: unknown): Promise<readonly WrittenText[] | undefined> {
  const named = Array.isArray(more) && more.length > 0 ? more : [argument];
  const uris = named.filter((one): one is vscode.Uri => one instanceof vscode.Uri);
  if (uris.length > 0) return readAll(uris);
  const from = await askWhere();
  switch (from) {
    case 'clipboard':
      return [{ name: vscode.l10n.t('Clipboard'), text: await vscode.env.clipboard.readText() }];
    case 'selection':
      return front((editor) => editor.selections.map((selection) => editor.document.getText(selection)).join('\n'));
    case 'editor':
      return front((editor) => editor.document.getText());
    case 'files': {
      const chosen = await vscode.window.showOpenDialog({
        canSelectMany: true,
        openLabel: vscode.l10n.t('Read'),
        filters: { [vscode.l10n.t('Write-ups')]: ['md', 'markdown', 'txt', 'text', 'html', 'htm'], [vscode.l10n.t('All files')]: ['*'] },
      });
      return chosen && chosen.length > 0 ? readAll(chosen) : undefined;
    }
    case undefined:
      return undefined;
  }
}

async function askWhere(): Promise<'clipboard' | 'selection' | 'editor' | 'files' | undefined> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.selections.some((selection) => !selection.isEmpty) === true;
  const item = <From extends string>(from: From, icon: string, label: string, description = '') => ({
    label: `$(${icon}) ${label}`,
    description,
    from,
  });
  const picked = await askOne({
    title: vscode.l10n.t('Import Write-Up'),
    placeholder: vscode.l10n.t('Where is the write-up of the interview?'),
    items: [
      ...(editor && selected ? [item('selection' as const, 'selection', vscode.l10n.t('Selection'), nameOf(editor.document.uri))] : []),
      item('clipboard' as const, 'clippy', vscode.l10n.t('Clipboard')),
      item('files' as const, 'files', vscode.l10n.t('Files…'), vscode.l10n.t('text, Markdown or HTML; several at once')),
      ...(editor ? [item('editor' as const, 'file', vscode.l10n.t('The editor in front'), nameOf(editor.document.uri))] : []),
    ],
  });
  return picked === BACK ? undefined : picked?.from;
}

function front(read: (editor: vscode.TextEditor) => string): WrittenText[] | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && [{ name: nameOf(editor.document.uri), text: read(editor) }];
}

async function readAll(uris: readonly vscode.Uri[]): Promise<WrittenText[]> {
  return Promise.all(uris.map(async (uri) => ({ name: nameOf(uri), text: await readAny(uri) })));
}

/** The text of a file: of the open document, else decoded as the user's settings say, else as what its bytes can only be. */
async function readAny(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString() && !document.isClosed);
  if (open) return open.getText();
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > LIMIT) throw new Error(vscode.l10n.t('{file} is over 8 MB.', { file: nameOf(uri) }));
  const bytes = await vscode.workspace.fs.readFile(uri);
  const own = await decoded(bytes, { uri });
  if (own !== undefined && isClean(own)) return own;
  // VS Code takes UTF-16 without a mark for no text at all.
  const wide = bytes.includes(0) ? ['utf-16le', 'utf-16be'].map((encoding) => new TextDecoder(encoding).decode(bytes)) : [];
  for (const text of wide) if (isClean(text) && LETTERS.test(text)) return text;
  for (const encoding of ['shiftjis', 'eucjp', 'windows1252']) {
    const text = await decoded(bytes, { encoding });
    if (text !== undefined && isClean(text) && (encoding === 'windows1252' || LETTERS.test(text))) return text;
  }
  return own ?? '';
}

/** What a text that was decoded rightly has. */
const LETTERS = /[\u3040-\u30ff]|[a-z]{3}/;

async function decoded(bytes: Uint8Array, options: { uri: vscode.Uri } | { encoding: string }): Promise<string | undefined> {
  try {
    return await ('uri' in options
      ? vscode.workspace.decode(bytes, { uri: options.uri })
      : vscode.workspace.decode(bytes, { encoding: options.encoding }));
  } catch {
    return undefined;
  }
}

/** Nothing in it that no writer types. */
function isClean(text: string): boolean {
  return !/[\u0000-\u0008\ufffd\ue000-\uf8ff]/.test(text);
}
