import * as vscode from 'vscode';
import { toggleSetting } from '../settings';
import type { Command } from './command';

/** Shows or hides the light marks of evidence and measures. */
export const toggleEvidenceMarks: Command = {
  id: 'starDrafts.toggleEvidenceMarks',
  run: () => toggleSetting('evidenceMarks', vscode.window.activeTextEditor?.document.uri),
};

/** Shows or hides the time and the share above each section. */
export const toggleSectionTimes: Command = {
  id: 'starDrafts.toggleSectionTimes',
  run: () => toggleSetting('codeLens', vscode.window.activeTextEditor?.document.uri),
};
