import * as vscode from 'vscode';
import { toggleTip, type Tip } from '../../core/index';
import { changeDocument, mayChange } from '../answers';
import type { GuideEntry } from '../entries';
import { folderName } from '../files';
import type { Services } from '../services';
import { oneLine } from '../words';
import type { Feature } from './feature';

type TipsNode = { readonly type: 'guide'; readonly guide: string } | { readonly type: 'tip'; readonly guide: string; readonly tip: number };

/** The tips of the guides. The checkbox and the task box in the file are the same thing. */
export const tipsView: Feature = (services) => {
  const provider = new TipsProvider(services);
  services.trees.set('starDrafts.tips', provider as vscode.TreeDataProvider<unknown>);
  const view = vscode.window.createTreeView('starDrafts.tips', { treeDataProvider: provider, manageCheckboxStateManually: true });
  return vscode.Disposable.from(
    view,
    provider,
    services.documents.onDidChange(() => provider.refresh()),
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [node, state] of items) await provider.tick(node, state === vscode.TreeItemCheckboxState.Checked);
      provider.refresh();
    }),
  );
};

class TipsProvider implements vscode.TreeDataProvider<TipsNode>, vscode.Disposable {
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

  async getChildren(node?: TipsNode): Promise<TipsNode[]> {
    if (node) return node.type === 'guide' ? this.#tips(this.#guide(node)) : [];
    await this.#services.documents.start();
    const guides = this.#services.documents.guides.filter((guide) => guide.parsed.guide.tips.length > 0);
    return guides.length === 1 ? this.#tips(guides[0]) : guides.map((guide) => ({ type: 'guide', guide: guide.uri.toString() }));
  }

  getTreeItem(node: TipsNode): vscode.TreeItem {
    const guide = this.#guide(node);
    if (node.type === 'guide') {
      const item = new vscode.TreeItem(oneLine(guide?.parsed.guide.title ?? ''), vscode.TreeItemCollapsibleState.Expanded);
      item.id = node.guide;
      item.description = guide ? folderName(guide.uri) : '';
      item.accessibilityInformation = { label: [item.label, item.description].filter(Boolean).join(', ') };
      return item;
    }
    const tip = guide?.parsed.guide.tips[node.tip];
    const item = new vscode.TreeItem(oneLine(tip?.name || tip?.text || ''));
    item.id = `${node.guide}\u0000${node.tip}`;
    item.tooltip = oneLine(tip?.text ?? '');
    item.description = tip?.name ? oneLine(tip.text) : '';
    item.contextValue = 'tip';
    item.command = { command: 'starDrafts.revealInGuide', title: '', arguments: [node] };
    const done = tip?.done === true;
    const state = done ? vscode.l10n.t('Done') : vscode.l10n.t('Not done yet');
    item.checkboxState = {
      state: done ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
      tooltip: state,
      accessibilityInformation: { label: `${String(item.label)}, ${state}` },
    };
    item.accessibilityInformation = { label: `${String(item.label)}. ${tip?.name ? `${item.tooltip} ` : ''}${state}` };
    return item;
  }

  /** Changes the box in the guide: an edit like a refactoring, so that the user's own setting decides about saving. */
  async tick(node: TipsNode, done: boolean): Promise<void> {
    const guide = this.#guide(node);
    if (node.type !== 'tip' || !guide) return;
    const document = await vscode.workspace.openTextDocument(guide.uri);
    const { parsed, trouble } = this.#guide(node) ?? guide;
    const tip = parsed.guide.tips[node.tip];
    if (!tip || trouble || !stillThere(document, tip) || !(await mayChange(document))) return;
    await changeDocument(document, [toggleTip(tip, done)]);
  }

  #tips(guide: GuideEntry | undefined): TipsNode[] {
    return guide?.parsed.guide.tips.map((_, tip) => ({ type: 'tip', guide: guide.uri.toString(), tip })) ?? [];
  }

  #guide(node: TipsNode): GuideEntry | undefined {
    return this.#services.documents.guide(node.guide);
  }
}

/** The box may have moved since the guide was read. */
function stillThere(document: vscode.TextDocument, tip: Tip): boolean {
  const text = document.getText();
  return tip.boxSpan.start === tip.boxSpan.end || (text[tip.boxSpan.start - 1] === '[' && text[tip.boxSpan.end] === ']');
}
