import * as vscode from 'vscode';
import { moveQuestion, parseGuide, removePart, shiftPart, type Addition, type Guide, type GuidePart } from '../../core/index';
import { addToGuide, guideFrom, placesOf } from '../guides';
import { pickQuestion } from '../pick-question';
import type { Services } from '../services';
import { askOne, BACK } from '../steps';
import type { Command } from './command';

/** Takes a question or a round out of its guide. Answers stay where they are, and one undo brings it back. */
export const deleteFromGuide: Command = {
  id: 'starDrafts.deleteFromGuide',
  run: (services, argument) => arrange(services, argument, vscode.l10n.t('Delete from Guide'), removePart),
};

/** Lets a question or a round change places with the one before it. */
export const moveUp: Command = {
  id: 'starDrafts.moveUp',
  run: (services, argument) =>
    arrange(services, argument, vscode.l10n.t('Move Up'), (text, guide, part) => shiftPart(text, guide, part, -1)),
};

/** The same with the one behind it. */
export const moveDown: Command = {
  id: 'starDrafts.moveDown',
  run: (services, argument) =>
    arrange(services, argument, vscode.l10n.t('Move Down'), (text, guide, part) => shiftPart(text, guide, part, 1)),
};

/** Puts a question into another round. */
export const moveToRound: Command = {
  id: 'starDrafts.moveToRound',
  async run(services, argument) {
    const title = vscode.l10n.t('Move to Another Round');
    await arrange(services, argument, title, async (_, guide, part, now) => {
      if (!('question' in part)) return undefined;
      const own = guide.rounds.find(({ questions }) => questions.some(({ id }) => id === part.question));
      const items = placesOf(guide).filter(({ where }) => where.round !== own?.id);
      const picked = await askOne({ title, placeholder: vscode.l10n.t('Where is it asked?'), items });
      return picked && picked !== BACK ? moveQuestion(...now(), part.question, picked.where.round) : undefined;
    });
  },
};

type Now = readonly [text: string, guide: Guide];
type Change = (...given: [...Now, part: GuidePart, now: () => Now]) => Addition | undefined | Promise<Addition | undefined>;

/** Changes where the menu or the user says; the tree keeps the keys, so that the next step can follow. */
async function arrange(services: Services, argument: unknown, title: string, change: Change): Promise<void> {
  let node = argument as { readonly guide: string; readonly question?: string; readonly round?: string } | undefined;
  if (!node) {
    const chosen = await pickQuestion(services, title, true);
    if (!chosen) return;
    node = { guide: chosen.guide.uri.toString(), question: chosen.question.id };
  }
  const open = await guideFrom(services, node);
  if (!open) return;
  const { document } = open;
  const now = (): Now => [document.getText(), parseGuide(document.getText()).guide];
  const part = node.question === undefined ? { round: node.round ?? '' } : { question: node.question };
  const made = await change(...now(), part, now);
  if (made) await addToGuide(document, made, argument !== undefined);
}
