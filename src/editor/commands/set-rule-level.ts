import * as vscode from 'vscode';
import { checkName, LEVELS, ruleById, RULES, type Level, type Rule } from '../../core/index';
import { toText } from '../convert';
import { readSettings, setRuleLevel, workspaceSetsLevel } from '../settings';
import { labelled } from '../words';
import type { Command } from './command';

/** Writes the level of one check into the settings of the workspace or the user: the light bulb names all of it, the palette asks. */
export const setLevel: Command = {
  id: 'starDrafts.setRuleLevel',
  async run(_services, argument) {
    const named = argument as { rule?: unknown; level?: unknown; scope?: unknown; uri?: unknown } | null | undefined;
    const uri = typeof named?.uri === 'string' ? vscode.Uri.parse(named.uri) : vscode.window.activeTextEditor?.document.uri;
    const asked = named ? undefined : await ask(uri);
    const rule = typeof named?.rule === 'string' ? ruleById(named.rule) : asked?.rule;
    const level = LEVELS.find((one) => one === (named ? named.level : asked?.level));
    if (!rule || !level) return;
    const here = named ? named.scope === 'workspace' && vscode.workspace.workspaceFolders?.length : workspaceSetsLevel(rule.id, uri);
    const target = here ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    const before = await setRuleLevel(rule.id, level, target, uri);
    const data = { rule: toText(checkName(rule.id)), level: levelName(level) };
    const text = here
      ? vscode.l10n.t('The check “{rule}” in this workspace: {level}', data)
      : vscode.l10n.t('The check “{rule}” everywhere: {level}', data);
    const undo = vscode.l10n.t('Undo');
    // The command ends here: a message may stand for long.
    void vscode.window
      .showInformationMessage(text, undo)
      .then((pressed) => (pressed === undo ? setRuleLevel(rule.id, before, target, uri) : undefined));
  },
};

/** A check, those with a level of the user's own first, then its level. */
async function ask(uri: vscode.Uri | undefined): Promise<{ readonly rule: Rule; readonly level: Level } | undefined> {
  const { levels } = readSettings(uri).check;
  const own = (rule: Rule) => Object.hasOwn(levels, rule.id);
  const title = vscode.l10n.t('Set the Level of a Check');
  const rules = [...RULES.filter(own), ...RULES.filter((rule) => !own(rule))].map((rule) => ({
    label: toText(checkName(rule.id)),
    description: `${levelName(levels[rule.id] ?? rule.level)} · ${rule.id}`,
    detail: vscode.l10n.t(rule.why),
    rule,
  }));
  const picked = await vscode.window.showQuickPick(rules, { title, matchOnDescription: true, matchOnDetail: true });
  if (!picked) return undefined;
  const { label, rule } = picked;
  const now = levels[rule.id] ?? rule.level;
  const choices = LEVELS.map((level) => ({
    label: levelName(level),
    description: [level === now ? vscode.l10n.t('now') : '', level === rule.level ? vscode.l10n.t('default') : '']
      .filter(Boolean)
      .join(' · '),
    level,
  }));
  const level = (await vscode.window.showQuickPick(choices, { title: labelled(title, label) }))?.level;
  return level && { rule, level };
}

function levelName(level: Level): string {
  switch (level) {
    case 'off':
      return vscode.l10n.t('off');
    case 'hint':
      return vscode.l10n.t('hint');
    case 'information':
      return vscode.l10n.t('information');
    case 'warning':
      return vscode.l10n.t('warning');
  }
}
