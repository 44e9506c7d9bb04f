import * as vscode from 'vscode';
import { ANSWERS_FOLDER, exists, folderAbove, isReadOnly, parentOf } from './files';
import type { Services } from './services';

/** What git keeps in the folder of a repository. */
export const REPOSITORY = '.git';
const SETTLED = 'privacyOffer.settled';

/** Offers once per workspace, at the first draft inside a repository, to keep the answers out of version control. */
export async function offerPrivacy(services: Services, answer: vscode.Uri): Promise<void> {
  if (services.workspaceState.get(SETTLED) === true) return;
  const repository = await folderAbove(answer, REPOSITORY);
  if (!repository || (await isReadOnly(repository)) || (await isIgnored(repository, answer))) return;
  await services.workspaceState.update(SETTLED, true);
  const keep = vscode.l10n.t('Keep Private');
  const remote = await hasRemote(repository);
  const text = remote
    ? vscode.l10n.t('This folder is under version control and has a remote: your answers would be pushed with it. Keep them out?')
    : vscode.l10n.t('This folder is under version control. Keep your answers out of it?');
  if ((await vscode.window.showInformationMessage(text, keep, vscode.l10n.t('Not Now'))) === keep) {
    await keepPrivate(repository, answer);
    tellKept();
  }
}

export function tellKept(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Your answers are kept out of version control.'));
}

/** Adds the answers folder to the `.gitignore` of its repository. Nothing is saved for the user. */
export async function keepPrivate(repository: vscode.Uri, answer: vscode.Uri): Promise<void> {
  if (await isIgnored(repository, answer)) return;
  const line = ignoreLine(repository, answer);
  const uri = vscode.Uri.joinPath(repository, '.gitignore');
  if (await isReadOnly(uri)) throw new Error(vscode.l10n.t('The file .gitignore could not be changed.'));
  const edit = new vscode.WorkspaceEdit();
  if (await exists(uri)) {
    const document = await vscode.workspace.openTextDocument(uri);
    const end = document.positionAt(document.getText().length);
    edit.insert(uri, end, `${end.character > 0 ? '\n' : ''}${line}\n`);
  } else {
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(`${line}\n`) });
  }
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true })))
    throw new Error(vscode.l10n.t('The file .gitignore could not be changed.'));
}

async function isIgnored(repository: vscode.Uri, answer: vscode.Uri): Promise<boolean> {
  const text = await textOf(vscode.Uri.joinPath(repository, '.gitignore'));
  const lines = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  return [ignoreLine(repository, answer), `${ANSWERS_FOLDER}/`, `**/${ANSWERS_FOLDER}/`, '*', '*.md'].some((line) => lines.has(line));
}

async function hasRemote(repository: vscode.Uri): Promise<boolean> {
  return (await textOf(vscode.Uri.joinPath(repository, REPOSITORY, 'config'))).includes('[remote "');
}

async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** The answers folder relative to the repository, with the signs of git's patterns escaped. */
function ignoreLine(repository: vscode.Uri, answer: vscode.Uri): string {
  const folder = parentOf(answer).path.slice(repository.path.length);
  const at = folder.indexOf(`/${ANSWERS_FOLDER}`);
  const relative = at >= 0 ? folder.slice(0, at + ANSWERS_FOLDER.length + 1) : folder;
  return `${relative.replace(/[\\[\]*?!# ]/g, '\\$&')}/`;
}
