import * as vscode from 'vscode';
import { parseGuide, renamables, type Renamable } from '../../core/index';
import { mustBeDone } from '../answers';
import { guideFrom, nameProblem, renameEdit, type OpenGuide } from '../guides';
import { pickQuestion } from '../pick-question';
import { askText } from '../steps';
import type { Command } from './command';

/** Gives a question, a skill area or a facet other words, everywhere at once. F2 in the guide does the same. */
export const rename: Command = {
  id: 'starDrafts.rename',
  async run(services, argument) {
    let node = argument;
    if (argument === undefined) {
      const chosen = await pickQuestion(services, vscode.l10n.t('Rename'), true);
      if (!chosen) return;
      node = { guide: chosen.guide.uri.toString(), question: chosen.question.id };
    }
    const open = await guideFrom(services, node);
    const part = open && partOf(open, node);
    if (!open || !part) return;
    const name = await askText({
      title: vscode.l10n.t('Rename'),
      prompt: vscode.l10n.t('The new words; answers that use it are updated'),
      value: part.name,
      validate: (value) => nameProblem(parseGuide(open.document.getText()).guide, part, value),
    });
    if (typeof name !== 'string' || name === part.name) return;
    const edit = await renameEdit(services, open.document, part, name);
    mustBeDone(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
  },
};

function partOf({ guide }: OpenGuide, node: unknown): Renamable | undefined {
  const { question, area, facet } = (typeof node === 'object' && node !== null ? node : {}) as Record<string, unknown>;
  const wanted = facet ?? area ?? question;
  const kind = facet !== undefined ? 'facet' : area !== undefined ? 'area' : 'question';
  return renamables(guide).find((part) => part.kind === kind && part.id === wanted);
}
