import type * as vscode from 'vscode';

/** Documents our providers look at: Markdown anywhere, and untitled text; whether it is an answer is asked later. */
export const OUR_DOCUMENTS: vscode.DocumentSelector = [{ language: 'markdown' }, { scheme: 'untitled', language: 'plaintext' }];
