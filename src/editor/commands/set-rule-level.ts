import * as vscode from 'vscode';
import { LEVELS, ruleById, type Level } from '../../core/index';
import { setRuleLevel } from '../settings';
import type { Command } from './command';

/** Writes the level of one check into the settings of the workspace or the user; the light bulb calls it. */
export const setLevel: Command = {
  id: 'starDrafts.setRuleLevel',
  async run(_services, argument) {
    const { rule, level, scope, uri } = (argument ?? {}) as Record<string, unknown>;
    if (typeof rule !== 'string' || !ruleById(rule) || !LEVELS.includes(level as Level)) return;
    const target =
      scope === 'workspace' && vscode.workspace.workspaceFolders?.length
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
    await setRuleLevel(rule, level as Level, target, typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined);
  },
};
