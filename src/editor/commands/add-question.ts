import * as vscode from 'vscode';
import { addQuestion as added, allQuestions, touches, type Guide } from '../../core/index';
import { addToGuide, guideFrom, placesOf, type OpenGuide, type Where } from '../guides';
import { askOne, askText, BACK, inSteps, type StepPlace } from '../steps';
import { labelled, oneLine } from '../words';
import type { Command } from './command';

/** Adds a question to a round: the one that the tree names or the cursor is in, else the one that the user chooses. */
export const addQuestion: Command = {
  id: 'starDrafts.addQuestion',
  async run(services, argument) {
    const open = await guideFrom(services, argument);
    if (!open) return;
    const title = vscode.l10n.t('Add Question');
    let where = whereOf(open, argument);
    let words = '';
    const chosen = await inSteps(title, [
      ...(where
        ? []
        : [
            async (place: StepPlace) => {
              const items = placesOf(open.guide);
              const picked = await askOne({ ...place, title, placeholder: vscode.l10n.t('Where is it asked?'), items });
              if (picked && picked !== BACK) where = picked.where;
              return picked;
            },
          ]),
      async (place) => {
        const answer = await askText({
          ...place,
          title: where?.name ? labelled(title, oneLine(where.name)) : title,
          prompt: vscode.l10n.t('What is asked, in the words of the interviewer'),
          value: words,
          validate: (value) => problemOf(open.guide, value),
        });
        if (typeof answer === 'string') words = answer;
        return answer;
      },
    ]);
    if (!chosen) return;
    const { document, guide } = (await guideFrom(services, { guide: open.document.uri.toString() })) ?? open;
    await addToGuide(document, added(document.getText(), guide, words.replace(/\s+/g, ' '), where?.round));
  },
};

function whereOf({ document, guide }: OpenGuide, argument: unknown): Where | undefined {
  const node = (typeof argument === 'object' && argument !== null ? argument : {}) as {
    type?: unknown;
    round?: unknown;
    question?: unknown;
  };
  if (node.type === 'others') return placesOf(guide).at(-1)?.where;
  const placed = allQuestions(guide).find(({ question }) => question.id === node.question);
  const editor = vscode.window.activeTextEditor;
  const cursor = argument === undefined && editor?.document === document ? document.offsetAt(editor.selection.active) : -1;
  const round =
    guide.rounds.find(({ id }) => id === (placed?.round?.id ?? node.round)) ?? guide.rounds.find(({ span }) => touches(span, cursor));
  return round && { round: round.id, name: round.name };
}

function problemOf(guide: Guide, words: string): string | vscode.InputBoxValidationMessage | undefined {
  if (words.trim() === '') return vscode.l10n.t('Write the question.');
  const same = allQuestions(guide).find(({ question }) => question.text.trim() === words.trim());
  if (!same) return undefined;
  const message = vscode.l10n.t('The guide has this question already, in “{round}”.', {
    round: oneLine(same.round?.name ?? vscode.l10n.t('Other questions')),
  });
  return { message, severity: vscode.InputBoxValidationSeverity.Warning };
}
