import * as vscode from 'vscode';
import {
  allQuestions,
  fileNameFor,
  firstUnwritten,
  formatById,
  kindById,
  kindOfWording,
  languageOf,
  languageById,
  OPEN,
  snippetOf,
  STAR,
  templateFor,
  type Edit,
  type Guide,
  type Kind,
  type Language,
  type PlacedQuestion,
  type ReadAnswer,
  type Template,
} from '../core/index';
import { toWorkspaceEdit } from './convert';
import { answersTo, type AnswerEntry, type GuideEntry } from './entries';
import { ANSWERS_FOLDER, createFile, isReadOnly, namesIn, nameOf } from './files';
import { offerPrivacy } from './privacy';
import type { Services } from './services';
import { readSettings, wantsLead } from './settings';

/** A question of a guide of the workspace. */
export interface ChosenQuestion extends PlacedQuestion {
  readonly guide: GuideEntry;
}

/** The question that a menu, a lens or another extension names: `{ guide: uri as string, question: id }`. */
export function questionFrom(services: Services, argument: unknown): ChosenQuestion | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { guide: uri, question: id } = argument as { guide?: unknown; question?: unknown };
  const guide = services.documents.guide(uri);
  const placed = guide && allQuestions(guide.parsed.guide).find(({ question }) => question.id === id);
  return placed && { ...placed, guide };
}

/** The kind of a question: stated in the guide, else told by its wording, else open. */
export function kindOf(placed: PlacedQuestion): Kind {
  return kindById(placed.question.kind) ?? kindOfWording(placed.question.text) ?? OPEN;
}

export function languageOfGuide(guide: Guide, words: string): Language {
  return languageById(guide.language) ?? languageOf(words);
}

/** The template for a question as the user's settings want it. */
export function templateOf(chosen: ChosenQuestion, scope: vscode.Uri): Template {
  const settings = readSettings(scope);
  const kind = kindOf(chosen);
  const language = languageOfGuide(chosen.guide.parsed.guide, chosen.question.text);
  return templateFor({
    question: chosen.question.text,
    reference: chosen.question.id,
    kind,
    format: formatById(settings.format) ?? STAR,
    language,
    lead: wantsLead(settings, kind, language),
    prompts: settings.prompts,
    title: true,
  });
}

/** Opens an answer to the question, asking which one where there are several. False when the user chose none. */
export async function openAnswerTo(services: Services, chosen: ChosenQuestion): Promise<boolean> {
  const answers = answersTo(chosen.guide, chosen.question.id);
  const answer = answers.length === 1 ? answers[0] : await pickAnswer(chosen, answers);
  if (!answer) return false;
  await showAnswer(services, answer.uri);
  return true;
}

/** Shows an answer; where the caret would be above all of it, it goes to the first section in which nothing is said. */
export async function showAnswer({ documents }: Services, uri: vscode.Uri, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, options);
  const { document, selection } = editor;
  const at = selection.isEmpty && selection.end.line + selection.end.character === 0 && documents.answer(document);
  const offset = at ? firstUnwritten(at.read.answer) : undefined;
  if (offset === undefined) return;
  const place = document.positionAt(offset);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection);
}

/**
 * Creates the file of a new answer with its template and opens it with a tab stop in every section. The name is the
 * question's id, made safe and unlike every name there; nothing is overwritten.
 */
export async function createAnswer(chosen: ChosenQuestion): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(chosen.guide.folder, ANSWERS_FOLDER);
  if (await isReadOnly(folder)) throw new Error(readOnlyText(folder));
  const template = templateOf(chosen, chosen.guide.uri);
  const uri = vscode.Uri.joinPath(folder, fileNameFor(chosen.question.id, await namesIn(folder)));
  if (!(await createFile(uri, new TextEncoder().encode(template.text)))) {
    throw new Error(
      vscode.l10n.t('The answer could not be created in {folder}. Is the folder read-only?', {
        folder: vscode.workspace.asRelativePath(folder),
      }),
    );
  }
  await startWriting(await vscode.workspace.openTextDocument(uri), template);
  return uri;
}

/** Drafts that are being made, by guide and question: the second click of two makes no second file. */
const underWay = new Map<string, Promise<unknown>>();

/** Creates an answer; where the file cannot be, the template goes into an untitled document, so that writing can begin. */
export async function draft(services: Services, chosen: ChosenQuestion): Promise<void> {
  const key = `${chosen.guide.uri.toString()} ${chosen.question.id}`;
  const before = underWay.get(key);
  if (before) {
    await before.catch(() => undefined);
    return;
  }
  const making = createAnswer(chosen).then(async (uri) => {
    await services.documents.include(uri);
    return uri;
  });
  underWay.set(key, making);
  let uri: vscode.Uri;
  try {
    uri = await making.finally(() => underWay.delete(key));
  } catch (error) {
    services.log.warn(String(error));
    const untitled = vscode.l10n.t('Write Without a File');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('The answer could not be created beside the guide: {reason}', {
        reason: error instanceof Error ? error.message : String(error),
      }),
      untitled,
    );
    if (answer !== untitled) return;
    const template = templateOf(chosen, chosen.guide.uri);
    await startWriting(await vscode.workspace.openTextDocument({ language: 'markdown', content: template.text }), template);
    return;
  }
  void offerPrivacy(services, uri);
}

/** Shows a document that holds just the template, with the cursor at the first tab stop. */
export async function startWriting(document: vscode.TextDocument, template: Template): Promise<void> {
  const first = document.positionAt(template.stops[0] ?? template.text.length);
  const editor = await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(first, first) });
  // Who writes at once stands at the first stop already, and words that are there are never replaced.
  if (document.getText() !== template.text) return;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(template.text.length));
  await editor.insertSnippet(new vscode.SnippetString(snippetOf(template)), all, { undoStopBefore: false, undoStopAfter: true });
}

async function pickAnswer(chosen: ChosenQuestion, answers: readonly AnswerEntry[]): Promise<AnswerEntry | undefined> {
  const items = answers.map((answer) => ({ label: vscode.workspace.asRelativePath(answer.uri), answer }));
  const picked = await vscode.window.showQuickPick(items, { title: chosen.question.text, placeHolder: vscode.l10n.t('Choose an answer') });
  return picked?.answer;
}

/** An answer that is about to be changed, as it was read, and the version of its document that was read. */
export interface ChangeableAnswer {
  readonly document: vscode.TextDocument;
  readonly read: ReadAnswer;
  readonly version: number;
}

/** The open answer that a command is about; tells the reader and gives nothing where there is none. */
export async function openAnswerFrom(services: Services, argument: unknown): Promise<ChangeableAnswer | undefined> {
  const document = await answerFrom(services, argument);
  if (document && services.documents.answer(document)) {
    if (!(await mayChange(document))) return undefined;
    // It may have changed while that was asked: what is read and the version go together.
    const answer = services.documents.answer(document);
    if (answer) return { document, read: answer.read, version: answer.version };
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('Open an answer first.'));
  return undefined;
}

/** Whether a document can be changed; tells the reader where it cannot, before anything is asked. */
export async function mayChange(document: vscode.TextDocument): Promise<boolean> {
  if (document.isUntitled || !(await isReadOnly(document.uri))) return true;
  void vscode.window.showInformationMessage(readOnlyText(document.uri));
  return false;
}

function readOnlyText(uri: vscode.Uri): string {
  return vscode.l10n.t('“{name}” is read-only. Copy the guide and its answers to a folder of your own to write there.', {
    name: nameOf(uri),
  });
}

/**
 * Changes a document in one step to undo. Throws with words for the reader where it cannot be changed, or is at another version than the
 * one that the edits were made for.
 */
export async function changeDocument(document: vscode.TextDocument, edits: readonly Edit[], version = document.version): Promise<void> {
  if (document.version !== version) throw new Error(vscode.l10n.t('The draft has changed in the meantime; nothing was done.'));
  mustBeDone(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits), { isRefactoring: true }));
}

/** Throws with words for the reader where VS Code did not carry an edit out. */
export function mustBeDone(isDone: boolean): void {
  if (!isDone) throw new Error(vscode.l10n.t('This document cannot be changed.'));
}

/** The answer that a menu names (a question with one answer, or an answer), else the one in front. */
export async function answerFrom(services: Services, argument: unknown): Promise<vscode.TextDocument | undefined> {
  const { answer } = (typeof argument === 'object' && argument !== null ? argument : {}) as { answer?: unknown };
  if (typeof answer === 'string') return vscode.workspace.openTextDocument(vscode.Uri.parse(answer, true));
  const chosen = questionFrom(services, argument);
  if (chosen) {
    const answers = answersTo(chosen.guide, chosen.question.id);
    const picked = answers.length === 1 ? answers[0] : await pickAnswer(chosen, answers);
    return picked && vscode.workspace.openTextDocument(picked.uri);
  }
  const document = vscode.window.activeTextEditor?.document;
  if (document) await services.documents.prepare(document);
  return document;
}
