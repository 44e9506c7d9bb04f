import * as vscode from 'vscode';
import { changeKind as reshape, KINDS } from '../../core/index';
import { changeDocument, openAnswerFrom } from '../answers';
import { readSettings, wantsLead } from '../settings';
import { budgetText, kindName } from '../words';
import type { Command } from './command';

/** Makes the answer one to another kind of question. Every word stays; the template's questions change with the kind. */
export const changeKind: Command = {
  id: 'starDrafts.changeKind',
  async run(services, argument) {
    const open = await openAnswerFrom(services, argument);
    if (!open) return;
    const { document, read, version } = open;
    const items = KINDS.map((kind) => ({
      label: kindName(kind),
      iconPath: new vscode.ThemeIcon(kind.icon),
      description: kind === read.kind ? vscode.l10n.t('now') : '',
      detail: `${read.language.prompts[kind.id].action[0]} (${budgetText({ ...kind.aim, by: 'kind' })})`,
      wanted: kind,
    }));
    const title = vscode.l10n.t('Change Kind: every word of yours stays');
    const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Which kind of question is it?') });
    if (!picked || (picked.wanted === read.kind && read.answer.fields.kind?.value === picked.wanted.id)) return;
    await vscode.window.showTextDocument(document);
    const settings = readSettings(document.uri);
    const { prompts } = settings;
    await changeDocument(
      document,
      reshape(read, picked.wanted, { prompts, lead: wantsLead(settings, picked.wanted, read.language) }),
      version,
    );
  },
};
