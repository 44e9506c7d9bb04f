import * as vscode from 'vscode';
import type { Services } from '../services';

/** One command of the palette, the tree or the light bulb. Its file name is its id without the prefix, in kebab-case. */
export interface Command {
  readonly id: `starDrafts.${string}`;
  /** Arguments come from menus, links and other extensions: check them before use. */
  run(services: Services, ...args: unknown[]): Promise<void> | void;
}

/** Registers a command so that a failure is told to the user in one sentence and to the log in full. */
export function registerCommand(services: Services, command: Command): vscode.Disposable {
  return vscode.commands.registerCommand(command.id, async (...args: unknown[]) => {
    try {
      await command.run(services, ...args);
    } catch (error) {
      services.log.error(error instanceof Error ? error : String(error));
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('That did not work: {reason} Your text was not changed.', { reason: reason.replace(/(?<![.。?])$/, '.') }),
      );
    }
  });
}
