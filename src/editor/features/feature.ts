import type * as vscode from 'vscode';
import type { Services } from '../services';

/** One part of the editor surface. It registers itself and hands back what must be disposed; it knows no other feature. */
export type Feature = (services: Services) => vscode.Disposable;
