import { addGuide } from './add-guide';
import { chooseSkillAreas } from './choose-skill-areas';
import { changeFormat } from './change-format';
import { changeKind } from './change-kind';
import { addQuestion } from './add-question';
import { addRound } from './add-round';
import { deleteFromGuide, moveDown, moveToRound, moveUp } from './arrange';
import type { Command } from './command';
import { draftAnotherAnswer, draftAnswer } from './draft-answer';
import { goToSection } from './go-to-section';
import { importWriteUp } from './import-write-up';
import { insertSnippet } from './insert-snippet';
import { insertTemplate } from './insert-template';
import { keepPrivate } from './keep-private';
import { linkAnswer } from './link-answer';
import { nextQuestion, previousQuestion } from './next-question';
import { newGuide } from './new-guide';
import { openAnswer } from './open-answer';
import { openGuide } from './open-guide';
import { readAloudCalibration } from './read-aloud-calibration';
import { refresh } from './refresh';
import { rename } from './rename';
import { revealAnswer } from './reveal-answer';
import { revealInGuide } from './reveal-in-guide';
import { setLevel } from './set-rule-level';
import { structureThisDraft } from './structure-draft';
import { toggleEvidenceMarks, toggleSectionTimes } from './toggle-evidence-marks';
import { toggleReady } from './toggle-ready';

/** In the order in which users meet them. */
export const COMMANDS: readonly Command[] = [
  addGuide,
  importWriteUp,
  newGuide,
  openGuide,
  addQuestion,
  addRound,
  chooseSkillAreas,
  rename,
  moveUp,
  moveDown,
  moveToRound,
  deleteFromGuide,
  draftAnswer,
  draftAnotherAnswer,
  nextQuestion,
  previousQuestion,
  insertTemplate,
  insertSnippet,
  openAnswer,
  goToSection,
  structureThisDraft,
  changeKind,
  changeFormat,
  toggleReady,
  readAloudCalibration,
  toggleEvidenceMarks,
  toggleSectionTimes,
  revealInGuide,
  revealAnswer,
  linkAnswer,
  setLevel,
  keepPrivate,
  refresh,
];
