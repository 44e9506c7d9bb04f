import * as vscode from 'vscode';
import { readWriteUps } from '../../core/index';
import { createGuide, hasRoomForGuide } from '../guide-folder';
import { reviewWriteUp } from '../import-review';
import type { Services } from '../services';
import { askOne, BACK } from '../steps';
import { textsFrom, type WrittenText } from '../write-ups';
import type { Command } from './command';

/** Makes a guide of what somebody wrote about an interview. Nothing is written before the review, nothing overwritten. */
export const importWriteUp: Command = {
  id: 'starDrafts.importWriteUp',
  async run(services, argument, more) {
    if (!(await hasRoomForGuide())) return;
    const texts = (await textsFrom(argument, more))?.filter(({ text }) => text.trim() !== '');
    if (!texts) return;
    if (texts.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no text to read there.'));
      return;
    }
    for (const group of await groupsOf(texts)) if (!(await importOne(services, group))) return;
  },
};

/** Several texts may tell of one interview, or each of its own. */
async function groupsOf(texts: readonly WrittenText[]): Promise<(readonly WrittenText[])[]> {
  if (texts.length === 1) return [texts];
  const one = {
    label: `$(file) ${vscode.l10n.t('One guide from all')}`,
    description: vscode.l10n.t('they are about the same interview'),
    groups: [texts],
  };
  const each = {
    label: `$(files) ${vscode.l10n.t('A guide from each')}`,
    description: vscode.l10n.t('{count} interviews', { count: texts.length }),
    groups: texts.map((text) => [text]),
  };
  const picked = await askOne({
    title: vscode.l10n.t('Import Write-Up'),
    placeholder: texts.map(({ name }) => name).join(', '),
    items: [one, each],
  });
  return picked === BACK || !picked ? [] : picked.groups;
}

/** False when the user leaves. */
async function importOne(services: Services, texts: readonly WrittenText[]): Promise<boolean> {
  const writeUp = await vscode.window.withProgress({ location: { viewId: 'starDrafts.questions' } }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return readWriteUps(texts.map(({ text }) => text));
  });
  const reviewed = await reviewWriteUp(
    writeUp,
    texts.map(({ name }) => name),
  );
  if (reviewed === 'new-guide') await vscode.commands.executeCommand('starDrafts.newGuide');
  if (reviewed === undefined || reviewed === 'new-guide') return false;
  await createGuide(services, reviewed.root, reviewed.folder, new TextEncoder().encode(reviewed.text));
  return true;
}
