import { addGuide } from './add-guide';
import type { Command } from './command';
import { draftAnotherAnswer, draftAnswer } from './draft-answer';
import { refresh } from './refresh';
import { setLevel } from './set-rule-level';

/** In the order in which users meet them. */
export const COMMANDS: readonly Command[] = [draftAnswer, draftAnotherAnswer, addGuide, refresh, setLevel];
