import * as vscode from 'vscode';
import { allQuestions, questionState } from '../core/index';
import type { ChosenQuestion } from './answers';
import { kindOf } from './answers';
import { answersTo, type GuideEntry } from './entries';
import { offerGuide } from './guides';
import { folderName } from './files';
import type { Services } from './services';
import { kindName, labelled, oneLine, stateIcon, stateText } from './words';

interface QuestionItem extends vscode.QuickPickItem {
  readonly chosen?: ChosenQuestion;
  /** Its round, and its guide where there are several. */
  readonly group?: string;
}

/**
 * Lets the user choose a question of any guide, grouped by round; with `again`, that of the answer in front stands first.
 * Undefined when none was chosen, or there is none.
 */
export async function pickQuestion({ documents }: Services, title: string, again = false): Promise<ChosenQuestion | undefined> {
  await documents.start();
  const items = documents.guides.flatMap((guide, _, all) => itemsOf(guide, all.length > 1));
  // A list that is searched has no groups any more.
  for (const item of items)
    if (item.group && items.some((other) => other !== item && other.label === item.label)) item.description += ` · ${item.group}`;
  if (items.every((item) => !item.chosen)) {
    await offerGuide(vscode.l10n.t('There is no guide with questions in this workspace yet.'));
    return undefined;
  }
  const front = again && vscode.window.activeTextEditor?.document;
  const own = front && documents.answer(front)?.read.question;
  const first = own ? items.filter(({ chosen }) => chosen?.question === own) : [];
  const picked = await vscode.window.showQuickPick<QuestionItem>([...first, ...items], {
    title,
    placeHolder: vscode.l10n.t('Type to find a question'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.chosen;
}

function itemsOf(guide: GuideEntry, named: boolean): QuestionItem[] {
  const items: QuestionItem[] = [];
  let heading: string | undefined;
  for (const { question, round } of allQuestions(guide.parsed.guide)) {
    const group = round?.name ?? vscode.l10n.t('Other questions');
    const guideName = [folderName(guide.uri), guide.parsed.guide.company || guide.parsed.guide.title].filter(Boolean).join(' · ');
    const label = oneLine(named ? labelled(guideName, group) : group);
    if (label !== heading) items.push({ label, kind: vscode.QuickPickItemKind.Separator });
    heading = label;
    const chosen = { guide, question, ...(round && { round }) };
    const state = questionState(answersTo(guide, question.id).flatMap(({ summary }) => (summary ? [summary.state] : [])));
    items.push({
      label: oneLine(question.text).replaceAll('$(', '$ ('),
      iconPath: stateIcon(state),
      description: [kindName(kindOf(chosen)), stateText(state)].filter(Boolean).join(' · '),
      chosen,
      group: label,
    });
  }
  return items;
}
