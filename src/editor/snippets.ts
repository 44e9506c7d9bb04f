import * as vscode from 'vscode';

/** A snippet as it ships. */
export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

/** The snippets of one language of answers, in the order of their file. */
export async function readSnippets(extensionUri: vscode.Uri, language: string): Promise<Snippet[]> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'snippets', `${language}.json`));
  const text = await vscode.workspace.decode(bytes, { encoding: 'utf8' });
  const entries = Object.entries(JSON.parse(text) as Record<string, { prefix: string; description: string; body: string[] }>);
  return entries.map(([name, { prefix, description, body }]) => ({ name, prefix, description, body: body.join('\n') }));
}
