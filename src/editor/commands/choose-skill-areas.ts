import * as vscode from 'vscode';
import { addSkillAreas, offeredAreas } from '../../core/index';
import { addToGuide, guideFrom } from '../guides';
import type { Command } from './command';

/** Adds skill areas from the library to a guide: those that the user ticks, in one step to undo. */
export const chooseSkillAreas: Command = {
  id: 'starDrafts.chooseSkillAreas',
  async run(services, argument) {
    const open = await guideFrom(services, argument);
    if (!open) return;
    const row = ({ area, spoken }: ReturnType<typeof offeredAreas>[number]) => ({
      label: area.name,
      detail: area.facets.map(({ name }) => name).join(' · '),
      area,
      spoken,
    });
    const rows = offeredAreas(open.document.getText(), open.guide).map(row);
    const spoken = rows.filter((one) => one.spoken);
    const parted = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, area: undefined });
    const picked = await vscode.window.showQuickPick(
      [
        ...(spoken.length > 0 ? [parted(vscode.l10n.t('Mentioned in the guide')), ...spoken, parted(vscode.l10n.t('Others'))] : []),
        ...rows.filter((one) => !one.spoken),
      ],
      {
        title: vscode.l10n.t('Choose Skill Areas'),
        placeHolder: vscode.l10n.t('Tick what the company looks for'),
        canPickMany: true,
        matchOnDetail: true,
        ignoreFocusOut: true,
      },
    );
    const areas = (picked ?? []).flatMap(({ area }) => area ?? []);
    if (areas.length === 0) return;
    const { document, guide } = (await guideFrom(services, { guide: open.document.uri.toString() })) ?? open;
    await addToGuide(document, addSkillAreas(document.getText(), guide, areas));
  },
};
