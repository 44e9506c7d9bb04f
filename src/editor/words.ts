import * as vscode from 'vscode';
import { KINDS, type AnswerState, type Budget, type EvidenceLevel, type Kind } from '../core/index';

const LABEL_LIMIT = 120;

/** Words of a file as a label: one line, at most 120 characters, without marks that turn the direction of text. */
export function oneLine(words: string): string {
  const line = words
    .slice(0, 4 * LABEL_LIMIT)
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= LABEL_LIMIT ? line : `${characters.slice(0, LABEL_LIMIT - 1).join('')}…`;
}

/** Seconds as minutes and seconds: `1:05`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function timeAndShare(seconds: number, share: number | undefined): string {
  return share === undefined ? clock(seconds) : `${clock(seconds)} · ${share}%`;
}

/** A name and what it stands for, with the colon of the language. */
export function labelled(label: string, value: string): string {
  return vscode.l10n.t('{label}: {value}', { label, value });
}

export function budgetText(budget: Budget): string {
  return `${clock(budget.from)}–${clock(budget.to)}`;
}

/** Empty where no kind is claimed. */
export function kindName(kind: Kind): string {
  if (!KINDS.includes(kind)) return '';
  switch (kind.id) {
    case 'behavioural':
      return vscode.l10n.t('behavioural');
    case 'experience':
      return vscode.l10n.t('experience');
    case 'process':
      return vscode.l10n.t('process');
    case 'hypothetical':
      return vscode.l10n.t('hypothetical');
    case 'motivation':
      return vscode.l10n.t('motivation');
  }
}

export function stateText(state: AnswerState): string {
  switch (state.kind) {
    case 'not-started':
      return vscode.l10n.t('not started');
    case 'drafting':
      return vscode.l10n.t('drafting {written} of {of}', { written: state.written, of: state.of });
    case 'findings':
      return vscode.l10n.t('{count} to look at', { count: state.warnings + state.remarks });
    case 'clean':
      return vscode.l10n.t('no remarks');
    case 'ready': {
      const { written, of, left } = state;
      if (written < of) return vscode.l10n.t('ready, {written} of {of} written', { written, of });
      return left > 0 ? vscode.l10n.t('ready, {count} to look at', { count: left }) : vscode.l10n.t('ready');
    }
  }
}

/** The shape tells the state as well as the colour does. */
export function stateIcon(state: AnswerState): vscode.ThemeIcon {
  switch (state.kind) {
    case 'not-started':
      return new vscode.ThemeIcon('circle-outline');
    case 'drafting':
      return new vscode.ThemeIcon('edit');
    case 'findings':
      return state.warnings > 0
        ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
        : new vscode.ThemeIcon('info');
    case 'clean':
      return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
    case 'ready':
      return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'));
  }
}

export function levelText(level: EvidenceLevel): string {
  switch (level) {
    case 0:
      return vscode.l10n.t('not shown yet');
    case 1:
      return vscode.l10n.t('mentioned');
    case 2:
      return vscode.l10n.t('shown');
    case 3:
      return vscode.l10n.t('shown with an outcome');
  }
}
