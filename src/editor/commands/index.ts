import type { Command } from './command';

/** In the order in which users meet them. */
export const COMMANDS: readonly Command[] = [];
