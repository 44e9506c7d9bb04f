import { setField } from '../../core/index';
import { changeDocument, openAnswerFrom } from '../answers';
import type { Command } from './command';

const READY = 'ready';

/** Marks an answer as ready to be said, or takes the mark back: `status: ready` in its front matter. */
export const toggleReady: Command = {
  id: 'starDrafts.toggleReady',
  async run(services, argument) {
    const open = await openAnswerFrom(services, argument);
    if (!open) return;
    const { document, read } = open;
    const ready = read.answer.fields.status?.value === READY;
    const edit = setField(document.getText(), 'status', ready ? undefined : READY);
    await changeDocument(document, [edit]);
  },
};
