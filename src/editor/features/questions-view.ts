import * as vscode from 'vscode';
import { allQuestions, isFinishedState, questionState, type Question, type Round } from '../../core/index';
import { kindOf } from '../answers';
import { answersTo, strayAnswers, type AnswerEntry, type GuideEntry } from '../entries';
import { folderName, nameOf, type Trouble } from '../files';
import { aboutQuestion } from '../hover-text';
import type { Services } from '../services';
import { readSettings } from '../settings';
import { budgetText, clock, kindName, oneLine, stateIcon, stateText } from '../words';
import type { Feature } from './feature';

/** What the tree shows; commands get these as their argument. */
export type QuestionsNode =
  | { readonly type: 'guide'; readonly guide: string }
  | { readonly type: 'round'; readonly guide: string; readonly round: string }
  | { readonly type: 'others'; readonly guide: string }
  | { readonly type: 'strays'; readonly guide: string }
  | { readonly type: 'question'; readonly guide: string; readonly question: string }
  | { readonly type: 'answer'; readonly guide: string; readonly question?: string; readonly answer: string };

/** Guides → rounds → questions → answers, with the state of each. Where it is shown, it follows the answer in front. */
export const questionsView: Feature = (services) => {
  const provider = new QuestionsProvider(services);
  services.trees.set('starDrafts.questions', provider as vscode.TreeDataProvider<unknown>);
  const view = vscode.window.createTreeView('starDrafts.questions', { treeDataProvider: provider, showCollapseAll: true });
  services.revealAnswer = async (uri) => {
    const node = provider.nodeOf(uri);
    if (node) await view.reveal(node, { select: true, focus: true, expand: true });
    return node !== undefined;
  };
  let followed = '';
  const follow = (again: boolean) => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const node = uri && view.visible ? provider.nodeOf(uri) : undefined;
    const place = node ? JSON.stringify(node) : '';
    if (node && node.type !== 'guide' && (again || place !== followed)) void view.reveal(node, { select: true, focus: false });
    followed = place;
  };
  const update = () => {
    const { documents } = services;
    const words = message(services, view.visible ? view.message : undefined) ?? '';
    // What is set is drawn anew, be it the same.
    if (words !== (view.message ?? '')) view.message = words;
    // The file of a new answer is in front before the cache knows it, and one that is linked moves.
    follow(false);
    const warnings = documents.guides.flatMap((guide) => guide.answers).filter((answer) => (answer.summary?.warnings ?? 0) > 0).length;
    view.badge =
      readSettings().badge && warnings > 0
        ? { value: warnings, tooltip: vscode.l10n.t('{count} answers have a warning', { count: warnings }) }
        : undefined;
  };
  return vscode.Disposable.from(
    view,
    provider,
    services.documents.onDidChange(() => {
      provider.refresh();
      update();
    }),
    view.onDidChangeVisibility(update),
    vscode.window.onDidChangeActiveTextEditor(() => follow(true)),
  );
};

/** The advice to choose a question stays while it is looked at: without it the rows would jump up under the pointer of a second click. */
function message({ documents }: Services, shown: string | undefined): string | undefined {
  if (!documents.complete) return vscode.l10n.t('This workspace is very large: not every folder was searched for guides.');
  if (documents.guides.some((guide) => guide.partial))
    return vscode.l10n.t('A folder of answers is very large: not every answer is listed.');
  const begun = documents.guides.some((guide) => guide.answers.length > 0 || guide.trouble);
  const choose = vscode.l10n.t('Choose a question to draft its answer.');
  if (documents.guides.some((guide) => allQuestions(guide.parsed.guide).length > 0)) return begun && shown !== choose ? undefined : choose;
  if (begun) return undefined;
  if (documents.guides.some((guide) => guide.parsed.guide.rounds.length > 0)) return vscode.l10n.t('Add the first question to a round.');
  return undefined;
}

class QuestionsProvider implements vscode.TreeDataProvider<QuestionsNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #services: Services;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
  }

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async getChildren(node?: QuestionsNode): Promise<QuestionsNode[]> {
    if (!node) {
      await this.#services.documents.start();
      return this.#services.documents.guides.map((guide) => ({ type: 'guide', guide: guide.uri.toString() }));
    }
    const guide = this.#guide(node);
    if (!guide) return [];
    const key = node.guide;
    const question = (id: string): QuestionsNode => ({ type: 'question', guide: key, question: id });
    switch (node.type) {
      case 'guide': {
        const { rounds, otherQuestions } = guide.parsed.guide;
        const children: QuestionsNode[] = rounds.map((round) => ({ type: 'round', guide: key, round: round.id }));
        if (otherQuestions.length > 0) children.push({ type: 'others', guide: key });
        if (strayAnswers(guide).length > 0) children.push({ type: 'strays', guide: key });
        return children;
      }
      case 'round':
        return this.#round(node)?.questions.map(({ id }) => question(id)) ?? [];
      case 'others':
        return guide.parsed.guide.otherQuestions.map(({ id }) => question(id));
      case 'strays':
        return strayAnswers(guide).map((answer) => ({ type: 'answer', guide: key, answer: answer.uri.toString() }));
      case 'question': {
        const answers = answersTo(guide, node.question);
        return answers.length < 2
          ? []
          : answers.map((answer) => ({ type: 'answer', guide: key, question: node.question, answer: answer.uri.toString() }));
      }
      case 'answer':
        return [];
    }
  }

  getParent(node: QuestionsNode): QuestionsNode | undefined {
    switch (node.type) {
      case 'guide':
        return undefined;
      case 'round':
      case 'others':
      case 'strays':
        return { type: 'guide', guide: node.guide };
      case 'question': {
        const round = this.#placed(node.guide, node.question)?.round;
        return round ? { type: 'round', guide: node.guide, round: round.id } : { type: 'others', guide: node.guide };
      }
      case 'answer':
        return node.question === undefined
          ? { type: 'strays', guide: node.guide }
          : { type: 'question', guide: node.guide, question: node.question };
    }
  }

  getTreeItem(node: QuestionsNode): vscode.TreeItem {
    const item = this.#itemOf(node);
    item.id = [
      node.type,
      node.guide,
      'round' in node ? node.round : '',
      'question' in node ? node.question : '',
      'answer' in node ? node.answer : '',
    ].join('\u0000');
    const description = typeof item.description === 'string' && item.description !== '' ? `, ${item.description}` : '';
    item.accessibilityInformation ??= { label: `${typeof item.label === 'string' ? item.label : ''}${description}` };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: QuestionsNode): vscode.TreeItem {
    const guide = this.#guide(node);
    if (guide && node.type === 'question') {
      const placed = this.#placed(node.guide, node.question);
      if (placed) item.tooltip = aboutQuestion(placed.question, placed.round, kindOf(placed));
    }
    return item;
  }

  /** The node that stands for a guide, or for an answer: its question, or the answer itself where a question has several. */
  nodeOf(uri: vscode.Uri): QuestionsNode | undefined {
    const guide = this.#services.documents.guideAbove(uri);
    if (!guide) return undefined;
    const key = guide.uri.toString();
    if (key === uri.toString()) return { type: 'guide', guide: key };
    const answer = guide.answers.find((entry) => entry.uri.toString() === uri.toString());
    if (!answer) return undefined;
    const id = answer.summary?.questionId;
    if (id === undefined) return { type: 'answer', guide: key, answer: uri.toString() };
    return answersTo(guide, id).length < 2
      ? { type: 'question', guide: key, question: id }
      : { type: 'answer', guide: key, question: id, answer: uri.toString() };
  }

  #itemOf(node: QuestionsNode): vscode.TreeItem {
    const guide = this.#guide(node);
    if (!guide) return new vscode.TreeItem('');
    switch (node.type) {
      case 'guide':
        return guideItem(guide);
      case 'round':
        return roundItem(guide, this.#round(node));
      case 'others':
        return Object.assign(groupItem(guide, vscode.l10n.t('Other questions'), guide.parsed.guide.otherQuestions), {
          contextValue: 'others',
        });
      case 'strays': {
        const item = new vscode.TreeItem(vscode.l10n.t('Answers without a question'), vscode.TreeItemCollapsibleState.Expanded);
        item.iconPath = new vscode.ThemeIcon('question');
        return item;
      }
      case 'question': {
        const placed = this.#placed(node.guide, node.question);
        return placed ? questionItem(guide, placed.question, placed.round, node) : new vscode.TreeItem('');
      }
      case 'answer':
        return answerItem(
          guide.answers.find((answer) => answer.uri.toString() === node.answer),
          node,
        );
    }
  }

  #guide(node: QuestionsNode): GuideEntry | undefined {
    return this.#services.documents.guide(node.guide);
  }

  #round(node: QuestionsNode & { type: 'round' }): Round | undefined {
    return this.#guide(node)?.parsed.guide.rounds.find((round) => round.id === node.round);
  }

  #placed(guide: string, id: string): { question: Question; round?: Round } | undefined {
    const entry = this.#services.documents.guide(guide);
    return entry && allQuestions(entry.parsed.guide).find(({ question }) => question.id === id);
  }
}

function guideItem(entry: GuideEntry): vscode.TreeItem {
  const { guide } = entry.parsed;
  const item = new vscode.TreeItem(oneLine(guide.title || guide.role || nameOf(entry.folder)), vscode.TreeItemCollapsibleState.Expanded);
  item.contextValue = 'guide';
  const isEmpty = allQuestions(guide).length === 0;
  if (entry.trouble || isEmpty) item.command = { command: 'vscode.open', title: '', arguments: [entry.uri] };
  if (entry.trouble) {
    item.description = troubleText(entry.trouble);
    item.iconPath = new vscode.ThemeIcon('warning');
    if (isEmpty) item.collapsibleState = vscode.TreeItemCollapsibleState.None;
    return item;
  }
  item.iconPath = new vscode.ThemeIcon('book');
  const company = guide.company && !(guide.title || '').includes(guide.company) ? guide.company : '';
  const details = [isEmpty ? vscode.l10n.t('no questions yet') : company, folderName(entry.uri)];
  item.description = oneLine(details.filter((detail) => detail !== '').join(' · '));
  item.tooltip = vscode.workspace.asRelativePath(entry.uri);
  return item;
}

function roundItem(guide: GuideEntry, round: Round | undefined): vscode.TreeItem {
  if (!round) return new vscode.TreeItem('');
  const item = groupItem(guide, round.name, round.questions);
  item.contextValue = 'round';
  item.iconPath = new vscode.ThemeIcon('comment-discussion');
  const details = [round.kind, round.interviewer, round.focus].filter((detail) => detail !== '').map(oneLine);
  item.tooltip = [oneLine(round.name), ...details, ...round.notes.map(oneLine), String(item.tooltip)].join('\n');
  return item;
}

function groupItem(guide: GuideEntry, name: string, questions: readonly Question[]): vscode.TreeItem {
  const done = questions.filter((question) => isFinishedState(stateOf(guide, question.id))).length;
  // A narrow view cuts off what stands last, and the count is what changes.
  const count = questions.length > 0 ? `${done}/${questions.length} ` : '';
  const item = new vscode.TreeItem(count + oneLine(name), vscode.TreeItemCollapsibleState.Expanded);
  item.tooltip = vscode.l10n.t('{done} of {count} finished', { done, count: questions.length });
  item.accessibilityInformation = { label: `${oneLine(name)}, ${item.tooltip}` };
  item.iconPath = new vscode.ThemeIcon('list-unordered');
  return item;
}

function questionItem(guide: GuideEntry, question: Question, round: Round | undefined, node: QuestionsNode): vscode.TreeItem {
  const answers = answersTo(guide, question.id);
  const state = stateOf(guide, question.id);
  const item = new vscode.TreeItem(
    oneLine(question.text),
    answers.length > 1 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  item.iconPath = stateIcon(state);
  const [answer] = answers;
  const time =
    answer?.summary && state.kind !== 'not-started' ? `${clock(answer.summary.seconds)} / ${budgetText(answer.summary.budget)}` : '';
  const origin =
    question.origin === 'also-asked' && round ? vscode.l10n.t('also asked') : question.origin === 'likely' ? vscode.l10n.t('likely') : '';
  const count = answers.length > 1 ? vscode.l10n.t('{count} answers', { count: answers.length }) : '';
  const kind = kindName(kindOf({ question }));
  item.description = [stateText(state), time, kind, origin, count].filter((part) => part !== '').join(' · ');
  item.contextValue = answers.length > 0 ? 'question answered' : 'question';
  if (answers.length < 2) item.command = { command: 'starDrafts.draftAnswer', title: vscode.l10n.t('Draft Answer'), arguments: [node] };
  return item;
}

function answerItem(answer: AnswerEntry | undefined, node: QuestionsNode & { type: 'answer' }): vscode.TreeItem {
  if (!answer) return new vscode.TreeItem('');
  const item = new vscode.TreeItem(oneLine(nameOf(answer.uri)), vscode.TreeItemCollapsibleState.None);
  item.resourceUri = answer.uri;
  item.contextValue = node.question === undefined ? 'answer stray' : 'answer';
  item.command = { command: 'vscode.open', title: '', arguments: [answer.uri] };
  if (answer.trouble) {
    item.description = troubleText(answer.trouble);
    item.iconPath = new vscode.ThemeIcon('warning');
    return item;
  }
  const { summary } = answer;
  if (!summary) return item;
  item.iconPath = stateIcon(summary.state);
  item.description = `${stateText(summary.state)} · ${clock(summary.seconds)} / ${budgetText(summary.budget)}`;
  return item;
}

function stateOf(guide: GuideEntry, question: string) {
  return questionState(answersTo(guide, question).flatMap(({ summary }) => (summary ? [summary.state] : [])));
}

function troubleText(trouble: Trouble): string {
  switch (trouble) {
    case 'too-large':
      return vscode.l10n.t('too large to read');
    case 'not-text':
      return vscode.l10n.t('not readable as text');
    case 'unreadable':
      return vscode.l10n.t('cannot be read');
  }
}
