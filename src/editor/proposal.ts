import * as vscode from 'vscode';

/** The scheme of texts of ours that are only looked at: a change before it is made, a passage to read aloud. */
export const PROPOSAL_SCHEME = 'star-drafts-proposal';

/** Closes every tab that shows such a text, alone or beside what it would change. */
export async function closeProposal(uri: vscode.Uri): Promise<void> {
  const key = uri.toString();
  const isOurs = (input: unknown) =>
    (input instanceof vscode.TabInputTextDiff && input.modified.toString() === key) ||
    (input instanceof vscode.TabInputText && input.uri.toString() === key);
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(
    tabs.filter(({ input }) => isOurs(input)),
    true,
  );
}
