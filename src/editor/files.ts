import * as vscode from 'vscode';
import { again, within } from './patience';

/** Sizes in bytes; above them a file is listed but not read. */
export const ANSWER_LIMIT = 2 * 1024 * 1024;
export const GUIDE_LIMIT = 1024 * 1024;
/** An answer above this is shown and timed, but its words are not checked. */
export const CHECK_LIMIT = 256 * 1024;

/** Milliseconds after which a file system that does not answer counts as one that cannot be read. */
const PATIENCE = 10_000;
/** Pauses before a file that is busy, held by a virus scanner or a sync client, is tried again. */
const PAUSES = [100, 300];
const FILE_LIMIT = 5000;
const DEPTH_LIMIT = 12;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn', 'out', 'dist', '.vscode-test']);

/** Schemes of file systems whose files are states of a document at another time, as one side of a comparison shows them. */
const OTHER_SCHEMES = new Set(['git', 'gitlens', 'review', 'pr', 'vscode-local-history']);

export const GUIDE_NAME = 'guide.md';
export const ANSWERS_FOLDER = 'answers';

/** Why a file could not be read as text. */
export type Trouble = 'too-large' | 'not-text' | 'unreadable';

export type ReadText = { readonly text: string } | { readonly trouble: Trouble | 'missing' };

/** Whether a document can hold a guide or an answer: somebody's file or draft, and no text that is only shown. */
export function isOurScheme({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || (!OTHER_SCHEMES.has(scheme) && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined);
}

export function isGuideFile(uri: vscode.Uri): boolean {
  return nameOf(uri).toLowerCase() === GUIDE_NAME;
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The folder of the workspace that a file lies in, where there are several: two guides may have the same name. */
export function folderName(uri: vscode.Uri): string {
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? (vscode.workspace.getWorkspaceFolder(uri)?.name ?? '') : '';
}

/** Whether `uri` lies below `folder`, at any depth. */
export function isBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(root);
}

/** Whether `uri` is the answers folder of a guide that stands in `folder`, or lies in it. */
export function isInAnswers(uri: vscode.Uri, folder: vscode.Uri): boolean {
  if (!isBelow(uri, folder)) return false;
  const answers = vscode.Uri.joinPath(folder, ANSWERS_FOLDER);
  return uri.path === answers.path || isBelow(uri, answers);
}

export function isMarkdownFile(uri: vscode.Uri): boolean {
  return /\.(md|markdown)$/i.test(uri.path);
}

/** The text of a file: of the open document where it has unsaved words, else from disk, decoded as the user's settings say. */
export async function readText(uri: vscode.Uri, limit: number): Promise<ReadText> {
  // A document lives on for minutes after its tab, and not always learns that its file is other or has gone: only unsaved words count.
  const open = vscode.workspace.textDocuments.find((one) => one.isDirty && !one.isClosed && one.uri.toString() === uri.toString());
  if (open) return open.getText().length > limit ? { trouble: 'too-large' } : { text: open.getText() };
  try {
    const stat = await within(PATIENCE, vscode.workspace.fs.stat(uri));
    if (stat.size > limit) return { trouble: 'too-large' };
    const bytes = await again(PAUSES, isSettled, () => within(PATIENCE, vscode.workspace.fs.readFile(uri)));
    return asText(await vscode.workspace.decode(bytes, { uri }));
  } catch (error) {
    return { trouble: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await kindOf(uri)) !== undefined;
}

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return (await kindOf(uri)) === vscode.FileType.Directory;
}

async function kindOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await within(PATIENCE, vscode.workspace.fs.stat(uri))).type;
  } catch {
    return undefined;
  }
}

/** Files for which their folder was made too, which is taken along when the making is undone. */
const MADE = new Set<string>();

/** Creates a file with the folder that it needs, in one step to undo. False where it cannot be; nothing is overwritten. */
export async function createFile(uri: vscode.Uri, contents: Uint8Array): Promise<boolean> {
  const folder = parentOf(uri);
  const isNew = !(await exists(folder));
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
  const isMade = await vscode.workspace.applyEdit(edit);
  if (isMade && isNew) MADE.add(uri.toString());
  return isMade;
}

/** VS Code undoes the making of a file, and leaves the folder; nothing that has come into it is touched. */
export async function removeMadeFolder(file: vscode.Uri): Promise<void> {
  const folder = parentOf(file);
  if (!MADE.delete(file.toString()) || (await vscode.workspace.fs.readDirectory(folder)).length > 0) return;
  await vscode.workspace.fs.delete(folder, { recursive: false, useTrash: false });
}

/** Whether nothing can be written there: its file system says so, or the file does, or the nearest folder that exists. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  for (let place = uri; ; place = parentOf(place)) {
    try {
      const { permissions = 0 } = await within(PATIENCE, vscode.workspace.fs.stat(place));
      return (permissions & vscode.FilePermission.Readonly) !== 0;
    } catch (error) {
      if (!isMissing(error) || place.path.length <= 1) return false;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** A failure that trying again does not mend. */
function isSettled(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code !== 'Unavailable' && error.code !== 'Unknown';
}

/** The guides of a workspace folder, found by walking it through the file system of the workspace. */
export async function findGuides(folder: vscode.Uri, cancelled: () => boolean): Promise<{ guides: vscode.Uri[]; complete: boolean }> {
  const guides: vscode.Uri[] = [];
  const complete = await walk(folder, 0, { left: FILE_LIMIT }, cancelled, (uri) => {
    if (isGuideFile(uri)) guides.push(uri);
  });
  return { guides, complete };
}

/** The guides of all folders of the workspace. */
export async function findAllGuides(cancelled: () => boolean): Promise<{ guides: vscode.Uri[]; complete: boolean }> {
  const guides: vscode.Uri[] = [];
  let complete = true;
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const found = await findGuides(uri, cancelled);
    guides.push(...found.guides);
    complete &&= found.complete;
  }
  return { guides, complete };
}

/** The nearest folder above a file that holds something of this name, as far as the workspace reaches; outside of it the folder of the file. */
export async function folderAbove(uri: vscode.Uri, name: string, isOutsideToo = false): Promise<vscode.Uri | undefined> {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
  for (let folder = parentOf(uri); ; folder = parentOf(folder)) {
    if (await exists(vscode.Uri.joinPath(folder, name))) return folder;
    if (folder.path === root || folder.path.length <= 1 || !(root ?? isOutsideToo)) return undefined;
  }
}

/** Whether a document of the folder is open. */
export function isOpenBelow(folder: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ isClosed, uri }) => !isClosed && isBelow(uri, folder));
}

/** Whether a place of the workspace lies in a folder that is never searched. */
export function isSkipped(uri: vscode.Uri): boolean {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.path ?? '';
  return uri.path
    .slice(root.length)
    .split('/')
    .some((name) => SKIPPED_FOLDERS.has(name));
}

/** The answers of a guide: the Markdown files in its answers folder, and those that have gone while unsaved words of them are open. */
export async function findAnswers(
  guideFolder: vscode.Uri,
  cancelled: () => boolean,
): Promise<{ answers: vscode.Uri[]; complete: boolean }> {
  const folder = vscode.Uri.joinPath(guideFolder, ANSWERS_FOLDER);
  const answers = new Map<string, vscode.Uri>();
  const complete = await walk(folder, 0, { left: FILE_LIMIT }, cancelled, (uri) => {
    if (isMarkdownFile(uri)) answers.set(uri.toString(), uri);
  });
  for (const { uri, isDirty, isClosed } of vscode.workspace.textDocuments) {
    if (isDirty && !isClosed && isMarkdownFile(uri) && isBelow(uri, folder)) answers.set(uri.toString(), uri);
  }
  return { answers: [...answers.values()], complete };
}

/** The names that are taken in a folder. A missing folder has none. */
export async function namesIn(folder: vscode.Uri): Promise<string[]> {
  return (await entriesOf(folder)).map(([name]) => name);
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await within(PATIENCE, vscode.workspace.fs.readDirectory(folder));
  } catch {
    return [];
  }
}

/** Visits files below `folder` without following links. Returns false when a limit cut the walk short. */
async function walk(
  folder: vscode.Uri,
  depth: number,
  budget: { left: number },
  cancelled: () => boolean,
  visit: (uri: vscode.Uri) => void,
): Promise<boolean> {
  if (depth > DEPTH_LIMIT) return false;
  const folders: string[] = [];
  for (const [name, type] of await entriesOf(folder)) {
    if (type === vscode.FileType.Directory && !SKIPPED_FOLDERS.has(name)) folders.push(name);
    if ((type & vscode.FileType.File) === 0) continue;
    if (budget.left-- <= 0) return false;
    visit(vscode.Uri.joinPath(folder, name));
  }
  let complete = true;
  for (const name of folders) {
    if (cancelled()) return false;
    complete = (await walk(vscode.Uri.joinPath(folder, name), depth + 1, budget, cancelled, visit)) && complete;
  }
  return complete;
}

/** More than one replacement character or NUL in a hundred, and it is no text that we should read. */
function asText(text: string): ReadText {
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd || unit === 0) odd++;
  }
  return odd * 100 > text.length ? { trouble: 'not-text' } : { text };
}
