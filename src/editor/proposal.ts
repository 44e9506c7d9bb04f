import * as vscode from 'vscode';

/** The scheme of texts of ours that are only looked at: a change before it is made, a passage to read aloud. */
export const PROPOSAL_SCHEME = 'star-drafts-proposal';

let proposals = 0;

/** The address of such a text. Each has its own, for the editor keeps a text for some time after its tab is closed. */
export function proposalUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: PROPOSAL_SCHEME, path, query: String(++proposals) });
}

/** Closes every tab that shows one of these texts, alone or beside what it would change, and gives the caret back to the document that was in front. */
export async function closeProposal(uris: readonly vscode.Uri[], front: vscode.TextEditor | undefined): Promise<void> {
  const keys = new Set(uris.map(String));
  const isOurs = (input: unknown) =>
    (input instanceof vscode.TabInputTextDiff && keys.has(input.modified.toString())) ||
    (input instanceof vscode.TabInputText && keys.has(input.uri.toString()));
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ input }) => isOurs(input)));
  // Its tab, if it was a preview, has given way; one without a file is gone for good when its tab is closed.
  if (!front || (front.document.isUntitled && front.document.isClosed)) return;
  await vscode.window.showTextDocument(front.document.uri, { viewColumn: front.viewColumn! }).then(undefined, () => undefined);
}
