import { codeActions } from './code-actions';
import { contextKeys } from './context-keys';
import { diagnostics } from './diagnostics';
import type { Feature } from './feature';
import { questionsView } from './questions-view';

/** In the order in which users meet them. */
export const FEATURES: readonly Feature[] = [contextKeys, questionsView, diagnostics, codeActions];
