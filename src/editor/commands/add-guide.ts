import * as vscode from 'vscode';
import { GUIDE_NAME, exists } from '../files';
import type { Command } from './command';

/** Guides that come with the extension: the folder under `media/guides`, and the name of each language's file. */
const BUNDLED = [
  { folder: 'tiktok-live-japan', file: 'guide.en.md', label: 'TikTok LIVE user operations, Japan', description: 'English', language: 'en' },
  { folder: 'tiktok-live-japan', file: 'guide.ja.md', label: 'TikTok LIVE ユーザー運営（日本）', description: '日本語', language: 'ja' },
] as const;

/**
 * Puts a bundled guide into a folder of the user's own: the one in the language given, or else the one chosen. Nothing is
 * overwritten: the next free name is taken.
 */
export const addGuide: Command = {
  id: 'starDrafts.addGuide',
  async run(services, argument) {
    const named = BUNDLED.find(({ language }) => language === argument);
    const bundled =
      named ??
      (await vscode.window.showQuickPick([...BUNDLED], {
        title: vscode.l10n.t('Add a Bundled Guide'),
        placeHolder: vscode.l10n.t('Choose a guide and its language'),
      }));
    const root = bundled && (await chooseFolder());
    if (!bundled || !root) return;
    const contents = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(services.extensionUri, 'media', 'guides', bundled.folder, bundled.file),
    );
    const folder = await freeFolder(root, bundled.folder);
    const uri = vscode.Uri.joinPath(folder, GUIDE_NAME);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
    if (!(await vscode.workspace.applyEdit(edit))) {
      throw new Error(
        vscode.l10n.t('The guide could not be created in {folder}. Is the folder read-only?', {
          folder: vscode.workspace.asRelativePath(root),
        }),
      );
    }
    await services.documents.start();
    await services.documents.rescan();
    await vscode.window.showTextDocument(uri, { preview: false });
    if (vscode.workspace.getWorkspaceFolder(uri)) await vscode.commands.executeCommand('starDrafts.questions.focus');
    else await vscode.commands.executeCommand('vscode.openFolder', root);
  },
};

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1)
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Choose the folder for the guide') }))?.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Put the Guide Here'),
  });
  return chosen?.[0];
}

async function freeFolder(root: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let copy = 1; copy < 100; copy++) {
    const folder = vscode.Uri.joinPath(root, copy === 1 ? name : `${name}-${copy}`);
    if (!(await exists(vscode.Uri.joinPath(folder, GUIDE_NAME)))) return folder;
  }
  throw new Error(vscode.l10n.t('There are too many folders named {name}.', { name }));
}
