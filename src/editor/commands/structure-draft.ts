import * as vscode from 'vscode';
import { applyEdits, SECTION_ROLES, structureDraft } from '../../core/index';
import { answerFrom, changeDocument, mayChange } from '../answers';
import { closeProposal, PROPOSAL_SCHEME, proposalUri } from '../proposal';
import type { Command } from './command';

/** Puts a draft without headings under them: the change is shown first, moves only the writer's words, and is one step to undo. */
export const structureThisDraft: Command = {
  id: 'starDrafts.structureDraft',
  async run(services, argument) {
    const document = await answerFrom(services, argument);
    if (!document || !services.documents.draft(document)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open your draft first: a Markdown file or an untitled document.'));
      return;
    }
    if (!(await mayChange(document))) return;
    // It may have changed while that was asked: what is read and the version go together.
    const read = services.documents.draft(document);
    if (!read) return;
    const structured = structureDraft(read);
    if (!structured) {
      void vscode.window.showInformationMessage(
        read.answer.sections.length > 0
          ? vscode.l10n.t('This draft has headings already.')
          : vscode.l10n.t('Write two sentences or more first; then they can be put under headings.'),
      );
      return;
    }
    const { language } = read;
    const said = SECTION_ROLES.filter((role) => role in structured.counts)
      .map((role) => `${language.headings[role][0]} ${structured.counts[role] ?? 0}`)
      .join(' · ');
    const { version } = document;
    if (!(await isWanted(document, applyEdits(document.getText(), structured.edits), said))) return;
    await changeDocument(document, structured.edits, version);
    // With headings it is Markdown, and its lines are wrapped.
    if (document.languageId !== 'markdown') await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    // The caret would stay at the end of what was one long line, and the view with it.
    const start = document.positionAt(structured.edits[0]!.span.start);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
  },
};

/** Shows the draft beside what it would become, and asks. */
async function isWanted(document: vscode.TextDocument, proposed: string, said: string): Promise<boolean> {
  const front = vscode.window.activeTextEditor;
  // As Markdown, which wraps long lines on both sides.
  const uri = proposalUri(document.languageId === 'markdown' ? document.uri.path : `${document.uri.path}.md`);
  const provider = vscode.workspace.registerTextDocumentContentProvider(PROPOSAL_SCHEME, { provideTextDocumentContent: () => proposed });
  try {
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, vscode.l10n.t('Put this draft under headings'), {
      preview: true,
    });
    const accept = {
      label: vscode.l10n.t('Put the draft under these headings'),
      description: said,
      iconPath: new vscode.ThemeIcon('check'),
    };
    const leave = { label: vscode.l10n.t('Leave it as it is'), iconPath: new vscode.ThemeIcon('close') };
    const title = vscode.l10n.t('Only moves your words; one undo takes it back');
    return (await vscode.window.showQuickPick([accept, leave], { title, ignoreFocusOut: true })) === accept;
  } finally {
    await closeProposal([uri], front);
    provider.dispose();
  }
}
