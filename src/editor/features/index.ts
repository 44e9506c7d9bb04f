import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { contextKeys } from './context-keys';
import { diagnostics } from './diagnostics';
import { evidenceMarks } from './evidence-marks';
import type { Feature } from './feature';
import { guideActions } from './guide-actions';
import { guideDiagnostics } from './guide-diagnostics';
import { hover } from './hover';
import { languageStatus } from './language-status';
import { questionsView } from './questions-view';
import { rename } from './rename';
import { skillAreasView } from './skill-areas-view';
import { statusBar } from './status-bar';
import { tipsView } from './tips-view';

/** In the order in which users meet them. */
export const FEATURES: readonly Feature[] = [
  contextKeys,
  questionsView,
  skillAreasView,
  tipsView,
  diagnostics,
  codeActions,
  hover,
  completion,
  codeLens,
  evidenceMarks,
  statusBar,
  languageStatus,
  guideDiagnostics,
  guideActions,
  rename,
];
