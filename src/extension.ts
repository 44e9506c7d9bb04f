import type * as vscode from 'vscode';
import { registerCommand } from './editor/commands/command';
import { COMMANDS } from './editor/commands';
import { FEATURES } from './editor/features';
import { createServices } from './editor/services';

export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  for (const feature of FEATURES) context.subscriptions.push(feature(services));
  for (const command of COMMANDS) context.subscriptions.push(registerCommand(services, command));
}
