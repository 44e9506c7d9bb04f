import * as vscode from 'vscode';
import { addRound as added, usualRounds } from '../../core/index';
import { addToGuide, guideFrom } from '../guides';
import { askText } from '../steps';
import type { Command } from './command';

/** Adds a round to a guide, behind the one that the tree names, else behind all. */
export const addRound: Command = {
  id: 'starDrafts.addRound',
  async run(services, argument) {
    const open = await guideFrom(services, argument);
    if (!open) return;
    const usual = usualRounds(open.guide.language);
    const name = await askText({
      title: vscode.l10n.t('Add Round'),
      prompt: vscode.l10n.t('What the round is called'),
      placeholder: usual[Math.min(open.guide.rounds.length, usual.length - 1)] ?? '',
      validate: (value) => (value.trim() === '' ? vscode.l10n.t('Write a name.') : undefined),
    });
    if (typeof name !== 'string') return;
    const { round } = (typeof argument === 'object' && argument !== null ? argument : {}) as { round?: unknown };
    const { document, guide } = (await guideFrom(services, { guide: open.document.uri.toString() })) ?? open;
    await addToGuide(document, added(document.getText(), guide, name.replace(/\s+/g, ' '), typeof round === 'string' ? round : undefined));
  },
};
