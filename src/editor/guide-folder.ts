import * as vscode from 'vscode';
import { GUIDE_NAME, createFile, exists, isReadOnly } from './files';
import type { Services } from './services';

/** Whether a new guide can be kept anywhere; tells the reader where it cannot, before anything is asked. */
export async function hasRoomForGuide(): Promise<boolean> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  for (const { uri } of folders) if (!(await isReadOnly(uri))) return true;
  if (folders.length > 0)
    void vscode.window.showInformationMessage(vscode.l10n.t('This window is read-only. Open a folder of your own to keep a guide there.'));
  return folders.length === 0;
}

/** The folder in which guides are kept: of the workspace, else one that the user chooses. */
export async function chooseFolder(): Promise<vscode.Uri | undefined> {
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

/**
 * Writes a new guide into a folder of its own and shows it beside its questions. Nothing is overwritten: the next free
 * name is taken.
 */
export async function createGuide(services: Services, root: vscode.Uri, name: string, contents: Uint8Array): Promise<vscode.Uri> {
  const folder = await freeFolder(root, name);
  const uri = vscode.Uri.joinPath(folder, GUIDE_NAME);
  if (!(await createFile(uri, contents))) {
    throw new Error(
      vscode.l10n.t('The guide could not be created in {folder}. Is the folder read-only?', {
        folder: vscode.workspace.asRelativePath(root),
      }),
    );
  }
  await services.documents.start();
  await services.documents.rescan();
  await vscode.window.showTextDocument(uri, { preview: false });
  // Among other guides the new one may lie out of sight.
  if (vscode.workspace.getWorkspaceFolder(uri)) await services.revealAnswer(uri);
  else await vscode.commands.executeCommand('vscode.openFolder', root);
  return uri;
}

/** The next folder of this name that holds no guide yet. */
export async function freeFolder(root: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let copy = 1; copy < 100; copy++) {
    const folder = vscode.Uri.joinPath(root, copy === 1 ? name : `${name}-${copy}`);
    if (!(await exists(vscode.Uri.joinPath(folder, GUIDE_NAME)))) return folder;
  }
  throw new Error(vscode.l10n.t('There are too many folders named {name}.', { name }));
}
