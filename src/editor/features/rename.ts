import * as vscode from 'vscode';
import { parseGuide, renamableAt, renamableInAnswer, type Renamable } from '../../core/index';
import { toRange } from '../convert';
import { nameProblem, renameEdit } from '../guides';
import { OUR_DOCUMENTS } from '../selector';
import type { Services } from '../services';
import type { Feature } from './feature';

/** F2 on a question, a skill area or a facet of a guide, and on the title of an answer: everything that names it follows. */
export const rename: Feature = (services) =>
  vscode.languages.registerRenameProvider(OUR_DOCUMENTS, {
    // Elsewhere in Markdown the rename of headings and links that VS Code brings is asked next.
    async prepareRename(document, position) {
      const found = await partAt(services, document, position);
      return found && { range: toRange(document, found.part.span), placeholder: found.part.name };
    },
    async provideRenameEdits(document, position, name) {
      const found = await partAt(services, document, position);
      if (!found) throw new Error(vscode.l10n.t('Nothing can be renamed here.'));
      const { guide, part } = found;
      const problem = nameProblem(parseGuide(guide.getText()).guide, part, name);
      if (problem === undefined) return renameEdit(services, guide, part, name);
      // A rejection would hand the name on to the next provider, which would change the one heading only.
      void vscode.window.showWarningMessage(problem);
      return new vscode.WorkspaceEdit();
    },
  });

async function partAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ readonly guide: vscode.TextDocument; readonly part: Renamable } | undefined> {
  const { documents } = services;
  const offset = document.offsetAt(position);
  if (documents.isGuideDocument(document)) {
    const part = renamableAt(document.getText(), parseGuide(document.getText()).guide, offset);
    return part && { guide: document, part };
  }
  const answer = documents.answer(document);
  if (!answer?.guide || !answer.read.answer.title) return undefined;
  const guide = await vscode.workspace.openTextDocument(answer.guide.uri);
  const part = renamableInAnswer(parseGuide(guide.getText()).guide, answer.read.answer, offset);
  return part && { guide, part };
}
