import * as vscode from 'vscode';
import { registerCommand } from './editor/commands/command';
import { COMMANDS } from './editor/commands';
import { FEATURES } from './editor/features';
import { createServices, type Services } from './editor/services';

/** Hands its services to a test and nothing to anybody else: other extensions get no door to the user's answers. */
export function activate(context: vscode.ExtensionContext): Services | undefined {
  const services = createServices(context);
  for (const feature of FEATURES) context.subscriptions.push(feature(services));
  for (const command of COMMANDS) context.subscriptions.push(registerCommand(services, command));
  return context.extensionMode === vscode.ExtensionMode.Test ? services : undefined;
}
