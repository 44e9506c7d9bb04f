import * as vscode from 'vscode';
import { changeFormat as reshape, FORMATS } from '../../core/index';
import { changeDocument, openAnswerFrom } from '../answers';
import { readSettings, wantsLead } from '../settings';
import { oneLine } from '../words';
import type { Command } from './command';

/** Gives the answer another format: what is missing is added with its questions, and every word stays. */
export const changeFormat: Command = {
  id: 'starDrafts.changeFormat',
  async run(services, argument) {
    const open = await openAnswerFrom(services, argument);
    if (!open) return;
    const { document, read, version } = open;
    const items = FORMATS.map((format) => {
      const left = read.answer.sections.filter(({ role, written }) => written && !format.roles.includes(role));
      return {
        label: format.roles.map((role) => read.language.headings[role][0]).join(' · '),
        description: format === read.format ? vscode.l10n.t('now') : '',
        detail: left
          .map(({ heading }) => vscode.l10n.t('What is under {section} stays there.', { section: oneLine(heading.text) }))
          .join(' '),
        format,
      };
    });
    const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Change Format: every word of yours stays') });
    if (!picked || (picked.format === read.format && read.answer.fields.format?.value === picked.format.id)) return;
    await vscode.window.showTextDocument(document);
    const settings = readSettings(document.uri);
    const { prompts } = settings;
    await changeDocument(document, reshape(read, picked.format, { prompts, lead: wantsLead(settings, read.kind, read.language) }), version);
  },
};
