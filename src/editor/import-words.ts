import * as vscode from 'vscode';
import type { ConfidenceReason, ReviewItem } from '../core/index';

/** Why something is not taken over. */
export function reasonText({ reason }: ReviewItem): string {
  switch (reason) {
    case 'own-question':
      return vscode.l10n.t('asked by the candidate');
    case 'answer':
      return vscode.l10n.t('an answer');
    case 'rhetorical':
      return vscode.l10n.t('no answer expected');
    case 'to-reader':
      return vscode.l10n.t('said to the reader');
    case 'link':
      return vscode.l10n.t('a link');
    case 'furniture':
      return vscode.l10n.t('part of the web page');
    case 'repeated':
      return vscode.l10n.t('there already');
    case 'not-a-round':
      return vscode.l10n.t('no round');
    case 'courtesy':
      return vscode.l10n.t('a greeting or thanks');
    case 'unlikely':
      return vscode.l10n.t('seems to be something else');
    default:
      return vscode.l10n.t('kept apart in the guide');
  }
}

export function confidenceText(reason: ConfidenceReason): string {
  switch (reason) {
    case 'no-questions':
      return vscode.l10n.t('There is no question in it.');
    case 'few-questions':
      return vscode.l10n.t('There are hardly any questions in it.');
    case 'no-rounds':
      return vscode.l10n.t('It names no round.');
    case 'mostly-unplaced':
      return vscode.l10n.t('Most of it could not be placed.');
    case 'other-language':
      return vscode.l10n.t('Only English and Japanese are read; look closely at what was found.');
    case 'too-large':
      return vscode.l10n.t('It is too long to be read.');
    case 'not-text':
      return vscode.l10n.t('It is not text.');
  }
}

/** The icon of an item, and the name of the group it is listed in. */
export function itemIcon({ what }: ReviewItem): string {
  switch (what) {
    case 'round':
      return 'comment-discussion';
    case 'question':
    case 'reported':
      return 'question';
    case 'skill-area':
      return 'mortar-board';
    case 'tip':
      return 'lightbulb';
    case 'responsibility':
      return 'briefcase';
    case 'tags':
      return 'tag';
    case 'unplaced':
    case 'left-out':
      return 'circle-slash';
  }
}

export function groupText({ what }: ReviewItem): string {
  switch (what) {
    case 'round':
    case 'question':
    case 'reported':
      return vscode.l10n.t('Other questions');
    case 'skill-area':
      return vscode.l10n.t('Skill areas');
    case 'tip':
      return vscode.l10n.t('Tips');
    case 'responsibility':
      return vscode.l10n.t('Responsibilities');
    case 'tags':
      return vscode.l10n.t('Tags');
    case 'unplaced':
    case 'left-out':
      return '';
  }
}
