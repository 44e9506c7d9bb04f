import * as vscode from 'vscode';
import {
  applyEdits,
  followRename,
  parseGuide,
  problemWithName,
  renameInGuide,
  type Addition,
  type Guide,
  type Renamable,
} from '../core/index';
import { changeDocument, mayChange } from './answers';
import { toCaret, toTextEdit, toWorkspaceEdit } from './convert';
import { ANSWER_LIMIT, readText } from './files';
import type { Services } from './services';
import { oneLine } from './words';

/** A guide in its document, as it is now. */
export interface OpenGuide {
  readonly document: vscode.TextDocument;
  readonly guide: Guide;
}

/** The guide that is to be changed: the one that a menu names, else the one in front, else the one that the user chooses. */
export async function guideFrom(services: Services, argument: unknown): Promise<OpenGuide | undefined> {
  const open = await findGuide(services, argument);
  return open && (await mayChange(open.document)) ? open : undefined;
}

async function findGuide(services: Services, argument: unknown): Promise<OpenGuide | undefined> {
  const { guide: named } = (typeof argument === 'object' && argument !== null ? argument : {}) as { guide?: unknown };
  await services.documents.start();
  const front = vscode.window.activeTextEditor?.document;
  if (named === undefined && front && services.documents.isGuideDocument(front)) return openGuide(front);
  const entry = services.documents.guide(named) ?? (await pickGuide(services));
  return entry && openGuide(await vscode.workspace.openTextDocument(entry.uri));
}

function openGuide(document: vscode.TextDocument): OpenGuide {
  return { document, guide: parseGuide(document.getText()).guide };
}

async function pickGuide({ documents }: Services) {
  const items = documents.guides.map((guide) => ({
    label: oneLine(guide.parsed.guide.title || guide.parsed.guide.role),
    description: vscode.workspace.asRelativePath(guide.uri),
    guide,
  }));
  if (items.length === 0) {
    await offerGuide(vscode.l10n.t('There is no guide in this workspace yet.'));
    return undefined;
  }
  if (items.length === 1) return items[0]!.guide;
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Choose a guide') }))?.guide;
}

/** Says that there is no guide, and offers the ways to one. */
export async function offerGuide(text: string): Promise<void> {
  const ways = [
    { title: vscode.l10n.t('Import Write-Up'), command: 'starDrafts.importWriteUp' },
    { title: vscode.l10n.t('New Guide'), command: 'starDrafts.newGuide' },
    { title: vscode.l10n.t('Add a Bundled Guide'), command: 'starDrafts.addGuide' },
  ];
  const way = await vscode.window.showInformationMessage(text, ...ways);
  if (way) await vscode.commands.executeCommand(way.command);
}

/** Where a question can be asked. */
export interface Where {
  /** Absent for the questions that no round is known for. */
  readonly round?: string;
  readonly name: string;
}

/** The rounds of a guide, to pick one, and last the questions that no round is known for. */
export function placesOf(guide: Guide): (vscode.QuickPickItem & { readonly where: Where })[] {
  const others = vscode.l10n.t('Other questions');
  return [
    ...guide.rounds.map((round) => ({
      label: oneLine(round.name),
      description: [round.kind, round.interviewer]
        .filter((part) => part !== '')
        .map(oneLine)
        .join(' · '),
      where: { round: round.id, name: round.name },
    })),
    { label: others, description: vscode.l10n.t('no round is known'), where: { name: others } },
  ];
}

/** Changes a guide, in one step to undo, and shows what is new; the keys stay where they are if they shall. */
export async function addToGuide(document: vscode.TextDocument, { edits, added }: Addition, preserveFocus = false): Promise<void> {
  await changeDocument(document, edits);
  const selection = toCaret(document, added);
  const editor = await vscode.window.showTextDocument(document, { selection, preserveFocus });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A rename with all that follows it in the answers, as one edit. Throws with words for the reader where it cannot be. */
export async function renameEdit(
  services: Services,
  document: vscode.TextDocument,
  part: Renamable,
  name: string,
): Promise<vscode.WorkspaceEdit> {
  await services.documents.start();
  await services.documents.prepare(document);
  const text = document.getText();
  const before = parseGuide(text).guide;
  const problem = nameProblem(before, part, name);
  if (problem !== undefined) throw new Error(problem);
  const edits = renameInGuide(text, before, part, name);
  const after = parseGuide(applyEdits(text, edits)).guide;
  const edit = toWorkspaceEdit(document, edits);
  const entry = services.documents.guide(document.uri);
  for (const { uri } of entry?.answers ?? []) {
    const content = await readText(uri, ANSWER_LIMIT);
    if ('trouble' in content || followRename(content.text, before, after, part).length === 0) continue;
    const answer = await vscode.workspace.openTextDocument(uri);
    const followed = followRename(answer.getText(), before, after, part);
    edit.set(
      uri,
      followed.map((one) => toTextEdit(answer, one)),
    );
  }
  return edit;
}

/** Why a part cannot have this name, in words for the reader. */
export function nameProblem(guide: Guide, part: Renamable, name: string): string | undefined {
  switch (problemWithName(guide, part, name)) {
    case 'empty':
      return vscode.l10n.t('Write the new words.');
    case 'same-name':
      return vscode.l10n.t('The guide has “{name}” already.', { name: oneLine(name) });
    case 'list-mark':
      return vscode.l10n.t('This name is used in lists, so it cannot have a comma or an asterisk.');
    case undefined:
      return undefined;
  }
}
