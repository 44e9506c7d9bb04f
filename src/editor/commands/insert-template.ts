import * as vscode from 'vscode';
import { formatById, KINDS, kindOfWording, languageOf, snippetOf, STAR, templateFor, type Kind } from '../../core/index';
import { kindOf, languageOfGuide, mustBeDone, type ChosenQuestion } from '../answers';
import { pickQuestion } from '../pick-question';
import { readSettings, wantsLead } from '../settings';
import { kindName } from '../words';
import type { Command } from './command';

interface Wanted {
  readonly question: string;
  /** What the front matter names, where the document is empty. */
  readonly reference: string;
  readonly kind: Kind;
  readonly chosen?: ChosenQuestion;
}

/** Inserts a template at the cursor of any Markdown or untitled document. Leaving any step inserts nothing. */
export const insertTemplate: Command = {
  id: 'starDrafts.insertTemplate',
  async run(services) {
    let editor = vscode.window.activeTextEditor;
    await services.documents.start();
    const hasQuestions = services.documents.guides.some(
      ({ parsed }) => parsed.guide.rounds.length + parsed.guide.otherQuestions.length > 0,
    );
    const wanted = hasQuestions ? await chooseSource(() => pickQuestion(services, vscode.l10n.t('Insert STAR Template'))) : await ask();
    if (!wanted) return;
    const isSealed = editor && vscode.workspace.fs.isWritableFileSystem(editor.document.uri.scheme) === false;
    if (!editor || isSealed || (editor.document.languageId !== 'markdown' && !editor.document.isUntitled)) {
      editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: '' }));
    } else if (vscode.window.activeTextEditor !== editor) {
      editor = await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    }
    const { document } = editor;
    const settings = readSettings(document.uri);
    const language = wanted.chosen ? languageOfGuide(wanted.chosen.guide.parsed.guide, wanted.question) : languageOf(wanted.question);
    const empty = document.getText().trim() === '';
    const template = templateFor({
      question: wanted.question,
      ...(empty && { reference: wanted.reference }),
      ...(empty && !wanted.chosen && { fields: { kind: wanted.kind.id } }),
      kind: wanted.kind,
      format: formatById(settings.format) ?? STAR,
      language,
      lead: wantsLead(settings, wanted.kind, language),
      prompts: settings.prompts,
      title: true,
    });
    mustBeDone(await editor.insertSnippet(new vscode.SnippetString(snippetOf(template))));
  },
};

/** A question of a guide, or one of the user's own. */
async function chooseSource(pick: () => Promise<ChosenQuestion | undefined>): Promise<Wanted | undefined> {
  const fromGuide = { label: vscode.l10n.t('A question of a guide'), iconPath: new vscode.ThemeIcon('book') };
  const own = { label: vscode.l10n.t('Another question'), iconPath: new vscode.ThemeIcon('edit') };
  const source = await vscode.window.showQuickPick([fromGuide, own], { title: vscode.l10n.t('Insert STAR Template') });
  if (source === own) return ask();
  const chosen = source && (await pick());
  return chosen && { question: chosen.question.text, reference: chosen.question.id, kind: kindOf(chosen), chosen };
}

/** The question in the user's words, and its kind; the one that the wording suggests comes first. */
async function ask(): Promise<Wanted | undefined> {
  const question = await vscode.window.showInputBox({
    title: vscode.l10n.t('Insert STAR Template'),
    prompt: vscode.l10n.t('The question you want to answer'),
  });
  if (!question?.trim()) return undefined;
  const guess = kindOfWording(question);
  const items = [...(guess ? [guess] : []), ...KINDS.filter((kind) => kind !== guess)].map((kind) => ({
    label: kindName(kind),
    description: kind === guess ? vscode.l10n.t('suggested by the wording') : '',
    wanted: kind,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: question, placeHolder: vscode.l10n.t('Which kind of question is it?') });
  return picked && { question: question.trim(), reference: question.trim(), kind: picked.wanted };
}
