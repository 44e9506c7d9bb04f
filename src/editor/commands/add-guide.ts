import * as vscode from 'vscode';
import { chooseFolder, createGuide, hasRoomForGuide } from '../guide-folder';
import type { Command } from './command';

/** Guides that come with the extension: the folder under `media/guides`, and the name of each language's file. */
const BUNDLED = [
  { folder: 'tiktok-live-japan', file: 'guide.en.md', label: 'TikTok LIVE user operations, Japan', description: 'English', language: 'en' },
  { folder: 'tiktok-live-japan', file: 'guide.ja.md', label: 'TikTok LIVE ユーザー運営（日本）', description: '日本語', language: 'ja' },
] as const;

/**
 * Puts a bundled guide into a folder of the user's own: the one in the language given, or else the one chosen. Nothing is
 * overwritten: the next free name is taken.
 */
export const addGuide: Command = {
  id: 'starDrafts.addGuide',
  async run(services, argument) {
    if (!(await hasRoomForGuide())) return;
    const named = BUNDLED.find(({ language }) => language === argument);
    const bundled =
      named ??
      (await vscode.window.showQuickPick([...BUNDLED], {
        title: vscode.l10n.t('Add a Bundled Guide'),
        placeHolder: vscode.l10n.t('Choose a guide and its language'),
      }));
    const root = bundled && (await chooseFolder());
    if (!bundled || !root) return;
    const contents = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(services.extensionUri, 'media', 'guides', bundled.folder, bundled.file),
    );
    await createGuide(services, root, bundled.folder, contents);
  },
};
