import * as vscode from 'vscode';
import {
  allQuestions,
  choiceOf,
  folderNameFor,
  guideOf,
  keptInStep,
  safeStem,
  takenNot,
  takenOver,
  type ImportChoice,
  type ImportedGuide,
  type ReviewItem,
  type WriteUp,
} from '../core/index';
import { chooseFolder } from './guide-folder';
import { confidenceText, groupText, itemIcon, reasonText } from './import-words';
import { ImportPreview } from './import-preview';
import { askOne, askText, BACK, shown } from './steps';
import { oneLine } from './words';

/** What the review ends with: the guide as it shall be written, or that the user wants one from nothing. */
export type Reviewed = { readonly text: string; readonly folder: string; readonly root: vscode.Uri } | 'new-guide' | undefined;

/**
 * Shows what was understood of a write-up and lets the user choose, before anything is written. The list is all that is
 * needed; beside it stand the write-up, marked, and the guide as it would be.
 */
export async function reviewWriteUp(writeUp: WriteUp, names: readonly string[]): Promise<Reviewed> {
  if (writeUp.confidence === 'low') {
    const answer = await askAboutDoubt(writeUp);
    if (answer !== 'look') return answer;
  }
  const review = new Review(writeUp, names);
  try {
    return await review.run();
  } finally {
    await review.dispose();
  }
}

/** Says plainly that the text gives no guide worth having. */
async function askAboutDoubt({ reasons }: WriteUp): Promise<'new-guide' | 'look' | undefined> {
  const look = { label: `$(eye) ${vscode.l10n.t('Look at what was found anyway')}`, answer: 'look' as const };
  const make = {
    label: `$(new-file) ${vscode.l10n.t('Start an empty guide')}`,
    description: vscode.l10n.t('asks for company, role and rounds'),
    answer: 'new-guide' as const,
  };
  const unread = reasons.some((reason) => reason === 'too-large' || reason === 'not-text');
  const picked = await askOne({
    title: vscode.l10n.t('This text does not make a useful guide'),
    placeholder: reasons.map(confidenceText).join(' '),
    items: unread ? [make] : [make, look],
  });
  return picked === BACK ? undefined : picked?.answer;
}

const LABEL_WIDTH = 48;

/** What was chosen in a review that was left, for the next one of the same text; it lives as long as the window. */
let unfinished:
  { readonly text: string; readonly chosen: readonly boolean[]; readonly merged: Merged; readonly folder?: string } | undefined;

type Merged = ImportChoice['merged'];

interface Row extends vscode.QuickPickItem {
  readonly item?: ReviewItem;
}

interface Choice extends vscode.QuickPickItem {
  readonly step: Step;
}

type Step = 'create' | 'over' | 'not' | 'merge' | 'unmerge' | 'folder';

class Review {
  readonly #writeUp: WriteUp;
  readonly #preview: ImportPreview;
  readonly #over: readonly ReviewItem[];
  readonly #not: readonly ReviewItem[];
  /** What goes into the guide of all that could. */
  #chosen: Set<ReviewItem>;
  #merged: Merged = [];
  #folder: string | undefined;

  constructor(writeUp: WriteUp, names: readonly string[]) {
    this.#writeUp = writeUp;
    this.#preview = new ImportPreview(writeUp, names);
    this.#over = takenOver(writeUp);
    this.#not = takenNot(writeUp);
    const before = unfinished?.text === this.#text ? unfinished : undefined;
    this.#chosen = new Set(before ? this.#all.filter((_, at) => before.chosen[at]) : this.#over);
    this.#merged = before?.merged ?? [];
    this.#folder = before?.folder;
  }

  get #text(): string {
    return this.#writeUp.sources.join('\0');
  }

  get #all(): ReviewItem[] {
    return [...this.#over, ...this.#not];
  }

  async run(): Promise<Reviewed> {
    await this.#preview.show(this.#guide().text);
    for (;;) {
      const step = await this.#menu();
      unfinished = {
        text: this.#text,
        chosen: this.#all.map((item) => this.#chosen.has(item)),
        merged: this.#merged,
        ...(this.#folder !== undefined && { folder: this.#folder }),
      };
      if (!step) return undefined;
      const root = step === 'create' ? await chooseFolder() : undefined;
      if (root) unfinished = undefined;
      if (root) return { text: this.#guide().text, folder: this.#folderName(), root };
      if (step === 'over') await this.#choose(vscode.l10n.t('What Goes In'), this.#over);
      if (step === 'not') await this.#choose(vscode.l10n.t('What Was Left Out'), this.#not);
      if (step === 'merge') await this.#merge();
      if (step === 'unmerge') this.#merged = [];
      if (step === 'folder') await this.#nameFolder();
      this.#preview.update(this.#guide().text);
    }
  }

  async dispose(): Promise<void> {
    await this.#preview.dispose();
  }

  #guide(): ImportedGuide {
    const dropped = this.#over.filter((item) => !this.#chosen.has(item));
    const takenIn = this.#not.filter((item) => this.#chosen.has(item));
    return guideOf(this.#writeUp, choiceOf(this.#writeUp, dropped, takenIn, this.#merged));
  }

  #folderName(): string {
    const { company, role } = this.#writeUp;
    return this.#folder ?? (company === '' && role === '' ? this.#guide().folderName : folderNameFor(company, role));
  }

  async #menu(): Promise<Step | undefined> {
    const { guide } = this.#guide();
    const row = (step: Step, icon: string, label: string, description: string, detail?: string): Choice => ({
      label: `$(${icon}) ${label}`,
      description,
      ...(detail !== undefined && { detail }),
      step,
    });
    const count = (all: readonly ReviewItem[]) => all.filter((item) => this.#chosen.has(item)).length;
    const rounds = this.#rounds();
    const questions = allQuestions(guide).length;
    const repaired = [...new Set(this.#writeUp.repairs.map(({ from, to }) => `${from} → ${to}`))].map(oneLine);
    const items: Choice[] = [
      row(
        'create',
        'check',
        vscode.l10n.t('Create the guide “{title}”', { title: oneLine(guide.title || this.#folderName()).replaceAll('$(', '$ (') }),
        '',
        [
          guide.rounds.length === 1 ? vscode.l10n.t('1 round') : vscode.l10n.t('{count} rounds', { count: guide.rounds.length }),
          questions === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{count} questions', { count: questions }),
          guide.skillAreas.length === 1
            ? vscode.l10n.t('1 skill area')
            : vscode.l10n.t('{count} skill areas', { count: guide.skillAreas.length }),
          guide.tips.length === 1 ? vscode.l10n.t('1 tip') : vscode.l10n.t('{count} tips', { count: guide.tips.length }),
        ].join(' · '),
      ),
      { label: vscode.l10n.t('Change it first'), kind: vscode.QuickPickItemKind.Separator, step: 'create' },
      row(
        'over',
        'checklist',
        vscode.l10n.t('What goes in…'),
        vscode.l10n.t('{count} of {all}', { count: count(this.#over), all: this.#over.length }),
        repaired.length > 0 ? vscode.l10n.t('Repaired words: {words}', { words: repaired.slice(0, 5).join(', ') }) : undefined,
      ),
      ...(this.#not.length === 0
        ? []
        : [
            row(
              'not',
              'circle-slash',
              vscode.l10n.t('What was left out…'),
              count(this.#not) > 0
                ? vscode.l10n.t('{all}, {count} of them added', { all: this.#not.length, count: count(this.#not) })
                : String(this.#not.length),
            ),
          ]),
      ...(rounds.length > 1
        ? [row('merge', 'combine', vscode.l10n.t('Merge rounds…'), rounds.map(({ text }) => oneLine(text)).join(' · '))]
        : []),
      ...(this.#merged.length > 0 ? [row('unmerge', 'discard', vscode.l10n.t('Split the merged rounds again'), '')] : []),
      row('folder', 'folder', vscode.l10n.t('Name the folder…'), this.#folderName()),
    ];
    const picked = await askOne({
      title: vscode.l10n.t('Import Write-Up: nothing is written yet'),
      placeholder: this.#writeUp.reasons.includes('other-language')
        ? confidenceText('other-language')
        : vscode.l10n.t('Enter creates the guide; Escape leaves everything as it is'),
      items,
    });
    return picked === BACK ? undefined : picked?.step;
  }

  /** A list with a box for each item; the guide beside it follows every tick, the write-up shows the item in front. */
  async #choose(title: string, items: readonly ReviewItem[]): Promise<void> {
    const pick = vscode.window.createQuickPick<Row>();
    const rows = rowsOf(this.#writeUp, items, items === this.#not);
    const rowByItem = new Map(rows.map((row) => [row.item, row]));
    const rowOf = (item: ReviewItem) => rowByItem.get(item)!;
    let known = new Set(items.filter((item) => this.#chosen.has(item)));
    const before = new Set(this.#chosen);
    const take = (kept: Set<ReviewItem>) => {
      for (const item of items) this.#chosen.delete(item);
      for (const item of kept) this.#chosen.add(item);
      this.#preview.update(this.#guide().text);
      known = kept;
    };
    Object.assign(pick, {
      title,
      placeholder: vscode.l10n.t('Type to search; Tab goes to the list, Space ticks'),
      canSelectMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
      buttons: [vscode.QuickInputButtons.Back],
      items: rows,
      selectedItems: [...known].map(rowOf),
    });
    const answer = await shown<'done'>(pick, (done) => [
      pick.onDidTriggerButton(() => done(BACK)),
      pick.onDidAccept(() => done('done')),
      pick.onDidChangeActive(([row]) => row?.item && void this.#preview.reveal(row.item)),
      pick.onDidChangeSelection((selected) => {
        const now = new Set(selected.flatMap(({ item }) => item ?? []));
        const kept = keptInStep(items, known, now);
        const same = kept.size === known.size && [...kept].every((item) => known.has(item));
        if (same) return;
        take(kept);
        if (kept.size !== now.size) pick.selectedItems = [...kept].map(rowOf);
      }),
    ]);
    // Leaving by Escape takes the ticks of this list back.
    if (answer === undefined) this.#chosen = before;
  }

  /** Rounds as they are after what was merged already. */
  #rounds(): ReviewItem[] {
    const gone = new Set(this.#merged.map(({ from }) => from));
    return this.#over.filter((item) => item.what === 'round' && this.#chosen.has(item) && !gone.has(item.ids[0]!));
  }

  async #merge(): Promise<void> {
    const items = this.#rounds().map((item) => ({ label: oneLine(item.text), description: placeText(this.#writeUp, item), item }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Merge Rounds'),
      placeHolder: vscode.l10n.t('Tick the rounds that belong together; the first keeps its name'),
      canPickMany: true,
      ignoreFocusOut: true,
    });
    const [into, ...others] = (picked ?? []).map(({ item }) => item.ids[0]!);
    if (into !== undefined) this.#merged = [...this.#merged, ...others.map((from) => ({ from, into }))];
  }

  async #nameFolder(): Promise<void> {
    const name = await askText({
      title: vscode.l10n.t('Name the Folder'),
      prompt: vscode.l10n.t('The guide and its answers go there; a name that is taken gets a number'),
      value: this.#folderName(),
      back: true,
      validate: (value) => {
        if (value.trim() === '') return vscode.l10n.t('Write a name.');
        const safe = safeStem(value.trim());
        if (safe === value.trim()) return undefined;
        return {
          message: vscode.l10n.t('It will be written as {name}.', { name: safe }),
          severity: vscode.InputBoxValidationSeverity.Info,
        };
      },
    });
    if (typeof name === 'string') this.#folder = safeStem(name);
  }
}

/** The rows of a list, under a separator for each round and each kind of item. */
function rowsOf(writeUp: WriteUp, items: readonly ReviewItem[], isLeftOut: boolean): Row[] {
  const rows: Row[] = [];
  let last = '';
  for (const item of items) {
    const key = item.what === 'round' ? item.ids[0]! : (item.round ?? groupText(item));
    // The row of a round names it; only a line stands before.
    const group = item.what === 'round' ? (rows.length === 0 ? vscode.l10n.t('Rounds') : '') : groupText(item);
    // Of what was left out each row says the reason, which a name at its right end would push away.
    if (key !== last && !isLeftOut) rows.push({ label: group, kind: vscode.QuickPickItemKind.Separator });
    last = key;
    const text = oneLine(item.text);
    const label = shortened(text);
    const detail = [label === text ? '' : text, oneLine(item.note)].filter((part) => part !== '').join(' — ');
    rows.push({
      label: `$(${itemIcon(item)}) ${label.replaceAll('$(', '$ (')}`,
      description: placeText(writeUp, item),
      ...(detail !== '' && { detail: detail.replaceAll('$(', '$ (') }),
      item,
    });
  }
  return rows;
}

/** Short enough for the line number to be seen behind it; wide characters count twice. */
function shortened(text: string): string {
  let width = 0;
  const characters = [...text];
  const end = characters.findIndex((character) => (width += character > '\u2e7f' ? 2 : 1) > LABEL_WIDTH);
  return end < 0 ? text : `${characters.slice(0, end).join('')}…`;
}

function placeText(writeUp: WriteUp, item: ReviewItem): string {
  const line = vscode.l10n.t('line {line}', { line: item.line });
  const place = writeUp.sources.length > 1 ? `${vscode.l10n.t('text {number}', { number: item.source + 1 })}, ${line}` : line;
  const why =
    item.what === 'left-out' || item.what === 'unplaced' ? reasonText(item) : item.what === 'reported' ? vscode.l10n.t('also asked') : '';
  return why === '' ? place : `${why} · ${place}`;
}
