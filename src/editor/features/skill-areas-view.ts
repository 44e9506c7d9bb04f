import * as vscode from 'vscode';
import { languageById, languageOf, withCommonFacets, type EvidenceLevel, type SkillArea } from '../../core/index';
import type { AnswerEntry, GuideEntry } from '../entries';
import { folderName, nameOf } from '../files';
import type { Services } from '../services';
import { levelText, oneLine } from '../words';
import type { Feature } from './feature';

type AreasNode =
  | { readonly type: 'guide'; readonly guide: string }
  | { readonly type: 'area'; readonly guide: string; readonly area: string }
  | { readonly type: 'facet'; readonly guide: string; readonly area: string; readonly facet: string }
  | { readonly type: 'evidence'; readonly guide: string; readonly area: string; readonly facet: string; readonly answer: string };

const OPEN = 'starDrafts.openAnswer';

/** Area → facet → the answers that show it, at which level. Choosing an answer goes to the words. */
export const skillAreasView: Feature = (services) => {
  const provider = new AreasProvider(services);
  services.trees.set('starDrafts.skillAreas', provider as vscode.TreeDataProvider<unknown>);
  const view = vscode.window.createTreeView('starDrafts.skillAreas', { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    view,
    provider,
    services.documents.onDidChange(() => provider.refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => provider.follow()),
  );
};

interface Found {
  readonly answer: AnswerEntry;
  readonly level: EvidenceLevel;
  readonly start?: number;
}

class AreasProvider implements vscode.TreeDataProvider<AreasNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #services: Services;
  readonly onDidChangeTreeData = this.#changed.event;
  #front: string | undefined;

  constructor(services: Services) {
    this.#services = services;
  }

  refresh(): void {
    this.#changed.fire();
  }

  /** Another editor is in front: the order changes only with its guide. */
  follow(): void {
    if (this.#services.documents.guides.length > 1 && this.#inFront() !== this.#front) this.refresh();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** The guide of what is in front; a text beside the guides leaves it as it is. */
  #inFront(): string | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri;
    return (uri && this.#services.documents.guideAbove(uri)?.uri.toString()) ?? this.#front;
  }

  async getChildren(node?: AreasNode): Promise<AreasNode[]> {
    if (!node) {
      await this.#services.documents.start();
      const guides = this.#services.documents.guides.filter((guide) => guide.parsed.guide.skillAreas.length > 0);
      const [only] = guides;
      if (only && guides.length === 1) return this.#areas(only);
      this.#front = this.#inFront();
      const after = (key: string) => Number(key !== this.#front);
      const keys = guides.map((guide) => guide.uri.toString()).sort((one, other) => after(one) - after(other));
      return keys.map((guide) => ({ type: 'guide', guide }));
    }
    const guide = this.#guide(node);
    if (!guide) return [];
    if (node.type === 'guide') return this.#areas(guide);
    const area = areaIn(guide, node.area);
    if (!area) return [];
    if (node.type === 'area') return area.facets.map((facet) => ({ type: 'facet', guide: node.guide, area: area.id, facet: facet.id }));
    if (node.type === 'facet')
      return found(guide, area.id, node.facet).map(({ answer }) => ({ ...node, type: 'evidence', answer: answer.uri.toString() }));
    return [];
  }

  getTreeItem(node: AreasNode): vscode.TreeItem {
    const item = this.#itemOf(node);
    item.id = Object.values(node).join('\u0000');
    const description = item.description ? `, ${String(item.description)}` : '';
    item.accessibilityInformation = { label: `${String(item.label)}${description}` };
    return item;
  }

  #itemOf(node: AreasNode): vscode.TreeItem {
    const guide = this.#guide(node);
    if (!guide) return new vscode.TreeItem('');
    if (node.type === 'guide') {
      const item = new vscode.TreeItem(oneLine(guide.parsed.guide.title), vscode.TreeItemCollapsibleState.Expanded);
      item.description = folderName(guide.uri);
      item.iconPath = new vscode.ThemeIcon('book');
      return item;
    }
    const area = areaIn(guide, node.area);
    if (!area) return new vscode.TreeItem('');
    if (node.type === 'area') return areaItem(guide, area);
    const facet = area.facets.find(({ id }) => id === node.facet);
    const all = found(guide, area.id, node.facet);
    if (node.type === 'facet') {
      const item = new vscode.TreeItem(
        oneLine(facet?.name ?? ''),
        all.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
      );
      const level = Math.max(0, ...all.map((one) => one.level)) as EvidenceLevel;
      item.iconPath = levelIcon(level);
      item.description = levelText(level);
      item.tooltip = [facet?.description, facet?.ask]
        .filter(Boolean)
        .map((words) => oneLine(words!))
        .join('\n');
      item.contextValue = 'facet';
      return item;
    }
    const one = all.find(({ answer }) => answer.uri.toString() === node.answer);
    const item = new vscode.TreeItem(oneLine(one?.answer.summary?.title ?? nameOf(vscode.Uri.parse(node.answer))));
    item.description = levelText(one?.level ?? 0);
    item.iconPath = levelIcon(one?.level ?? 0);
    item.command = { command: OPEN, title: '', arguments: [{ uri: node.answer, ...(one?.start !== undefined && { offset: one.start }) }] };
    return item;
  }

  #areas(guide: GuideEntry): AreasNode[] {
    return guide.parsed.guide.skillAreas.map((area) => ({ type: 'area', guide: guide.uri.toString(), area: area.id }));
  }

  #guide(node: AreasNode): GuideEntry | undefined {
    return this.#services.documents.guide(node.guide);
  }
}

function areaItem(guide: GuideEntry, area: SkillArea): vscode.TreeItem {
  const item = new vscode.TreeItem(
    oneLine(area.name),
    area.facets.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  const shownIn = guide.answers.filter((answer) => answer.summary?.evidence.some((one) => one.areaId === area.id && one.level >= 2)).length;
  item.description =
    shownIn === 0
      ? vscode.l10n.t('not shown yet')
      : shownIn === 1
        ? vscode.l10n.t('shown in 1 answer')
        : vscode.l10n.t('shown in {count} answers', { count: shownIn });
  item.iconPath = new vscode.ThemeIcon('mortar-board');
  item.tooltip = oneLine(area.description);
  item.contextValue = 'area';
  return item;
}

/** The answers in which a facet is at least mentioned, furthest first. */
function found(guide: GuideEntry, area: string, facet: string): Found[] {
  return guide.answers
    .flatMap((answer) => {
      const one = answer.summary?.evidence.find((evidence) => evidence.areaId === area && evidence.facetId === facet);
      return one && one.level > 0 ? [{ answer, level: one.level, ...(one.span && { start: one.span.start }) }] : [];
    })
    .sort((a, b) => b.level - a.level);
}

/** The area with its facets: those of the guide, else those of the common competency that it is, in the guide's language. */
function areaIn({ parsed: { guide } }: GuideEntry, id: string): SkillArea | undefined {
  const area = guide.skillAreas.find((one) => one.id === id);
  const language = languageById(guide.language) ?? languageOf(guide.title);
  return area && withCommonFacets(area, language);
}

function levelIcon(level: EvidenceLevel): vscode.ThemeIcon {
  return new vscode.ThemeIcon(
    level === 0 ? 'circle-outline' : level === 1 ? 'circle-small' : level === 2 ? 'circle-filled' : 'pass-filled',
  );
}
