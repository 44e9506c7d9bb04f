import * as vscode from 'vscode';
import {
  DEFAULT_SPEEDS,
  LEVELS,
  SPEED_RANGES,
  formatById,
  type CheckSettings,
  type Kind,
  type Language,
  type LanguageId,
  type Level,
  type Speeds,
} from '../core/index';

/** The user's settings, typed; a value of the wrong type or out of range gives way to its default. */
export interface Settings {
  readonly check: CheckSettings;
  readonly speeds: Speeds;
  readonly run: 'onType' | 'onSave' | 'off';
  /** Milliseconds after the last change before an answer is checked. */
  readonly delay: number;
  /** Milliseconds for which findings near the cursor wait while the user types. */
  readonly quiet: number;
  readonly format: string;
  readonly lead: 'auto' | 'always' | 'never';
  readonly prompts: boolean;
  readonly evidenceMarks: boolean;
  readonly codeLens: boolean;
  readonly statusBar: boolean;
  readonly badge: boolean;
}

export const SECTION = 'starDrafts';

export function readSettings(scope?: vscode.ConfigurationScope): Settings {
  const section = vscode.workspace.getConfiguration(SECTION, scope ?? null);
  return {
    check: { levels: levelsOf(section.get('rules')), thresholds: numbersOf(section.get('thresholds')) },
    speeds: {
      wordsPerMinute: numberOf(section.get('speed.english'), SPEED_RANGES.en.from, SPEED_RANGES.en.to, DEFAULT_SPEEDS.wordsPerMinute),
      charactersPerMinute: numberOf(
        section.get('speed.japanese'),
        SPEED_RANGES.ja.from,
        SPEED_RANGES.ja.to,
        DEFAULT_SPEEDS.charactersPerMinute,
      ),
    },
    run: oneOf(section.get('check.run'), ['onType', 'onSave', 'off'], 'onType'),
    delay: numberOf(section.get('check.delay'), 50, 5000, 250),
    quiet: 1000 * numberOf(section.get('check.quietSeconds'), 0, 60, 2),
    format: formatById(section.get('template.format'))?.id ?? 'star',
    lead: oneOf(section.get('template.lead'), ['auto', 'always', 'never'], 'auto'),
    prompts: section.get('template.prompts') !== false,
    evidenceMarks: section.get('evidenceMarks') !== false,
    codeLens: section.get('codeLens') !== false,
    statusBar: section.get('statusBar') !== false,
    badge: section.get('badge') === true,
  };
}

/** Sets one entry of the open map of rule levels, in the workspace or for the user, or takes it out; gives what stood there. */
export async function setRuleLevel(rule: string, level: unknown, target: vscode.ConfigurationTarget, scope?: vscode.Uri): Promise<unknown> {
  const section = vscode.workspace.getConfiguration(SECTION, scope ?? null);
  const known = section.inspect<Record<string, unknown>>('rules');
  const current = target === vscode.ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  const { [rule]: before, ...others } = current ?? {};
  const next = level === undefined ? others : { ...current, [rule]: level };
  await section.update('rules', Object.keys(next).length > 0 ? next : undefined, target);
  return before;
}

/** Whether the workspace sets the level of a check for itself, which goes before the user's. */
export function workspaceSetsLevel(rule: string, scope?: vscode.Uri): boolean {
  const levels = vscode.workspace.getConfiguration(SECTION, scope ?? null).inspect<object>('rules')?.workspaceValue;
  return levels !== undefined && Object.hasOwn(levels, rule);
}

/** Whether a new answer begins with a line for its conclusion. */
export function wantsLead({ lead }: Settings, kind: Kind, language: Language): boolean {
  return lead === 'always' || (lead === 'auto' && (kind.lead || language.id === 'ja'));
}

const SPEEDS: Readonly<Record<LanguageId, string>> = { en: 'speed.english', ja: 'speed.japanese' };

/** Sets the speaking speed of a language, in words or characters a minute, for the user or the workspace. */
export async function setSpeed(language: LanguageId, perMinute: number, target: vscode.ConfigurationTarget): Promise<void> {
  await vscode.workspace.getConfiguration(SECTION, null).update(SPEEDS[language], perMinute, target);
}

/** The speaking speed that the workspace sets for itself, which goes before the user's. */
export function speedOfWorkspace(language: LanguageId): number | undefined {
  return vscode.workspace.getConfiguration(SECTION, null).inspect<number>(SPEEDS[language])?.workspaceValue;
}

/** Turns a switch over where it is set: in the folder, in the workspace, else for the user. */
export async function toggleSetting(name: 'evidenceMarks' | 'codeLens', scope?: vscode.Uri): Promise<void> {
  const section = vscode.workspace.getConfiguration(SECTION, scope ?? null);
  const known = section.inspect<boolean>(name);
  const target =
    known?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : known?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await section.update(name, !readSettings(scope)[name], target);
}

function levelsOf(value: unknown): Record<string, Level> {
  return recordOf(value, (entry): entry is Level => LEVELS.includes(entry as Level));
}

function numbersOf(value: unknown): Record<string, number> {
  return recordOf(value, (entry): entry is number => typeof entry === 'number' && Number.isFinite(entry));
}

/** A record without a prototype, so that a key such as `__proto__` in settings stays a key. */
function recordOf<Value>(value: unknown, accepts: (entry: unknown) => entry is Value): Record<string, Value> {
  const record = Object.create(null) as Record<string, Value>;
  if (typeof value !== 'object' || value === null) return record;
  for (const [key, entry] of Object.entries(value)) {
    if (accepts(entry)) record[key] = entry;
  }
  return record;
}

function numberOf(value: unknown, least: number, most: number, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], fallback: Choice): Choice {
  return choices.includes(value as Choice) ? (value as Choice) : fallback;
}
