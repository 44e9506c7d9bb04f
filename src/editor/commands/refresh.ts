import type { Command } from './command';

/** Reads the workspace anew, for file systems that tell nobody of their changes. */
export const refresh: Command = {
  id: 'starDrafts.refresh',
  async run(services) {
    await services.documents.start();
    await services.documents.rescan();
  },
};
