import * as vscode from 'vscode';
import { offerGuide } from '../guides';
import { oneLine } from '../words';
import type { Command } from './command';

/** Opens the guide; asks which one where there are several. */
export const openGuide: Command = {
  id: 'starDrafts.openGuide',
  async run(services) {
    await services.documents.start();
    const items = services.documents.guides.map((guide) => ({
      label: oneLine(guide.parsed.guide.title || guide.parsed.guide.role),
      description: vscode.workspace.asRelativePath(guide.uri),
      guide,
    }));
    if (items.length === 0) {
      await offerGuide(vscode.l10n.t('There is no guide in this workspace yet.'));
      return;
    }
    const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Open Guide') });
    if (picked) await vscode.window.showTextDocument(picked.guide.uri);
  },
};
