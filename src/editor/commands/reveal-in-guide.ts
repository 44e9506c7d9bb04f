import * as vscode from 'vscode';
import { allQuestions, type Span } from '../../core/index';
import { toCaret } from '../convert';
import type { GuideEntry } from '../entries';
import type { Services } from '../services';
import type { Command } from './command';

/** Shows a part of the guide in its file: what the tree names, else the question of the answer in front. */
export const revealInGuide: Command = {
  id: 'starDrafts.revealInGuide',
  async run(services, argument) {
    const place = placeOf(services, argument) ?? (await placeOfAnswerInFront(services));
    if (!place) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The answer in front belongs to no question of a guide.'));
      return;
    }
    const document = await vscode.workspace.openTextDocument(place.guide.uri);
    await vscode.window.showTextDocument(document, {
      selection: toCaret(document, place.span),
      // Who presses Space on a tip means to tick it, and stays there.
      preserveFocus: isTip(argument),
    });
  },
};

function isTip(argument: unknown): boolean {
  return (argument as { tip?: unknown } | undefined)?.tip !== undefined;
}

interface Place {
  readonly guide: GuideEntry;
  readonly span: Span;
}

function placeOf(services: Services, argument: unknown): Place | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const node = argument as { guide?: unknown; question?: unknown; round?: unknown; area?: unknown; facet?: unknown; tip?: unknown };
  const guide = services.documents.guide(node.guide);
  if (!guide) return undefined;
  const parts = guide.parsed.guide;
  const area = parts.skillAreas.find(({ id }) => id === node.area);
  const span = allQuestions(parts).find(({ question }) => question.id === node.question)?.question.textSpan ??
    parts.rounds.find(({ id }) => id === node.round)?.nameSpan ??
    area?.facets.find(({ id }) => id === node.facet)?.nameSpan ??
    area?.nameSpan ??
    (typeof node.tip === 'number' ? parts.tips[node.tip]?.span : undefined) ?? { start: 0, end: 0 };
  return { guide, span };
}

async function placeOfAnswerInFront(services: Services): Promise<Place | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return undefined;
  await services.documents.prepare(document);
  const answer = services.documents.answer(document);
  return answer?.guide && answer.read.question && { guide: answer.guide, span: answer.read.question.textSpan };
}
