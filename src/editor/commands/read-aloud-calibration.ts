import * as vscode from 'vscode';
import { LANGUAGES, measureReading, SPEED_RANGES, type Language, type LanguageId, type Reading } from '../../core/index';
import { closeProposal, PROPOSAL_SCHEME, proposalUri } from '../proposal';
import { readSettings, setSpeed, speedOfWorkspace } from '../settings';
import type { Services } from '../services';
import type { Command } from './command';

/** Times the user reading a text aloud, and sets the speaking speed if the user says so. Leaving any step changes nothing. */
export const readAloudCalibration: Command = {
  id: 'starDrafts.readAloudCalibration',
  async run(services) {
    const language = await chooseLanguage(services);
    if (!language) return;
    const front = vscode.window.activeTextEditor;
    const uri = proposalUri(`/${vscode.l10n.t('Read Aloud')}.md`);
    const provider = vscode.workspace.registerTextDocumentContentProvider(PROPOSAL_SCHEME, {
      provideTextDocumentContent: () => pageOf(language),
    });
    try {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
      while (await readOnce(services, language));
    } finally {
      await closeProposal([uri], front);
      provider.dispose();
    }
  },
};

/** The likeliest language first: that of the answer in front, else that of the interface. */
async function chooseLanguage({ documents }: Services): Promise<Language | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const likely = (document && documents.answer(document)?.read.language.id) ?? vscode.env.language.slice(0, 2);
  const items = [...LANGUAGES]
    .sort((a, b) => Number(b.id === likely) - Number(a.id === likely))
    .map((language) => ({ label: language.name, description: speedText(language.id, speedNow(language.id)), language }));
  const placeHolder = vscode.l10n.t('In which language will you read aloud?');
  return (await vscode.window.showQuickPick(items, { title: title(), placeHolder }))?.language;
}

/** The text begins below the list that lies over the top of the editor. */
function pageOf(language: Language): string {
  const how = vscode.l10n.t(
    'Start the clock, read the text above aloud at your own pace, and stop the clock at its end. It takes about a minute. Nothing is recorded, and the Escape key leaves everything as it is.',
  );
  return `${'\n'.repeat(5)}${language.passage}\n\n---\n\n${how}\n`;
}

/** One reading. True when the user wants to read once more. */
async function readOnce(services: Services, language: Language): Promise<boolean> {
  const start = { label: `$(play) ${vscode.l10n.t('Start the clock')}` };
  if (!(await ask([start], title(), vscode.l10n.t('Press Enter, then begin to read')))) return false;
  const started = services.now();
  const stop = { label: `$(debug-stop) ${vscode.l10n.t('Stop the clock')}` };
  const again = { label: `$(debug-restart) ${vscode.l10n.t('Read once more')}` };
  const ended = await ask(
    [stop, again],
    vscode.l10n.t('The clock is running'),
    vscode.l10n.t('Press Enter when you have read the last word'),
  );
  if (ended !== stop) return ended === again;
  const reading = measureReading(language, (services.now() - started) / 1000);
  const leave = { label: `$(close) ${vscode.l10n.t('Leave it as it is')}` };
  if (reading.verdict !== 'fits') return (await ask([again, leave], silly(language.id, reading), rangeText(language.id))) === again;
  const own = speedOfWorkspace(language.id);
  const everywhere = {
    label: `$(account) ${vscode.l10n.t('Use it everywhere')}`,
    description: own === undefined ? '' : vscode.l10n.t('this workspace keeps its own: {speed}', { speed: speedText(language.id, own) }),
    target: vscode.ConfigurationTarget.Global,
  };
  const here = { label: `$(folder) ${vscode.l10n.t('Use it in this workspace only')}`, target: vscode.ConfigurationTarget.Workspace };
  const folders = vscode.workspace.workspaceFolders?.length ? [here] : [];
  const before = vscode.l10n.t('Until now: {speed}', { speed: speedText(language.id, speedNow(language.id)) });
  const chosen = await ask(
    [everywhere, ...folders, again, leave],
    speedText(language.id, reading.perMinute),
    `${before}. ${rangeText(language.id)}`,
  );
  if (chosen && 'target' in chosen) await setSpeed(language.id, reading.perMinute, (chosen as typeof here).target);
  return chosen === again;
}

function ask(items: readonly vscode.QuickPickItem[], heading: string, placeHolder: string): Thenable<vscode.QuickPickItem | undefined> {
  return vscode.window.showQuickPick(items, { title: heading, placeHolder, ignoreFocusOut: true });
}

function title(): string {
  return vscode.l10n.t('Read Aloud Calibration');
}

function speedNow(language: LanguageId): number {
  const { speeds } = readSettings(vscode.window.activeTextEditor?.document.uri);
  return language === 'en' ? speeds.wordsPerMinute : speeds.charactersPerMinute;
}

function speedText(language: LanguageId, count: number): string {
  return language === 'en' ? vscode.l10n.t('{count} words a minute', { count }) : vscode.l10n.t('{count} characters a minute', { count });
}

function rangeText(language: LanguageId): string {
  const { from, to } = SPEED_RANGES[language];
  return vscode.l10n.t('Speeds from {from} to {to} can be set.', { from, to });
}

/** A plain word on a reading that gives no speed. */
function silly(language: LanguageId, { perMinute, verdict }: Reading): string {
  const speed = speedText(language, perMinute);
  switch (verdict) {
    case 'too-fast':
      return vscode.l10n.t('That is {speed}, too fast to follow. Did you read all of it?', { speed });
    case 'too-slow':
      return vscode.l10n.t('That is {speed}, slower than speech. Was the clock left running?', { speed });
    default:
      return vscode.l10n.t('The time was too short or too long to have read this text.');
  }
}
